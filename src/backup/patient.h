// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/restore.h"
#include "storage/database.h"
#include "vault/erased_people.h"
#include "vault/keyring.h"

namespace scrim::backup {

/// A vault's files in a folder that is not yet one, looked at with the keys of whoever opened the bundle.
class Patient
{
public:
    /// `order` must outlive it.
    Patient(const RestoreOrder& order, const QString& folder) : m_order(&order), m_paths{folder} {}

    /// The files belong together and to the opener; the log holds, and is what the checkpoint says.
    [[nodiscard]] Result<void> examine(Restored& restored);
    /// Where the archive is from now on.
    [[nodiscard]] Result<void> moveArchive(const Restored& restored, const QString& vaultFolder);
    [[nodiscard]] Result<storage::Database> openCache() const;
    /// Whoever was erased by the bundle's own list and the ones that were brought, and is still there; by their
    /// pseudonyms. Where a list is from before imports asked it, they are kept out of those from now on, too.
    [[nodiscard]] Result<QStringList> eraseAgain(storage::Database& cache);

    [[nodiscard]] const vault::Header& header() const { return m_header; }
    [[nodiscard]] const vault::KeyRing& ring() const { return m_ring; }
    [[nodiscard]] const vault::Paths& paths() const { return m_paths; }

private:
    [[nodiscard]] Result<void> examineLog(Restored& restored);
    [[nodiscard]] Result<void> compare(Restored& restored, const QByteArray& vkey);
    [[nodiscard]] Result<vault::ErasedPeople> listOf(const QStringList& entries);
    [[nodiscard]] Result<QStringList> erasedEntries() const;

    const RestoreOrder* m_order;
    vault::Paths m_paths;
    vault::Header m_header;
    vault::KeyRing m_ring;
};

} // namespace scrim::backup
