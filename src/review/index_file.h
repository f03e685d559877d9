// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/file.h"
#include "base/secret_bytes.h"
#include "review/table.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace scrim::review {

/// Which log, and how much of it, an index was made from.
struct IndexState
{
    QByteArray logId;
    qint64 size = 0; ///< entries of the log, those that no key here opens too
    QByteArray root; ///< of the tree over them
    bool operator==(const IndexState&) const = default;
};

/// An index as it stands on the disk: a SQLCipher file with one row for each block and for each batch of new words. It
/// is derived: what cannot be read is made anew, and a disk without room only means that the index is made again next
/// time. One process writes it; others read it and keep what they add to themselves.
class IndexFile
{
public:
    /// `folder` is made if missing. The file is `<name>.db` in it.
    IndexFile(const QString& folder, const QString& name, SecretBytes key);

    /// Fills the empty `table`. Nothing where there is no file, or none that is whole; the table is empty then.
    [[nodiscard]] std::optional<IndexState> load(Table& table);
    /// Adds what the table has beyond what was loaded or saved last, in one transaction. Never fails loudly.
    void save(const IndexState& state, const Table& table);
    /// Forgets all of it: save() begins anew.
    void clear();

private:
    [[nodiscard]] Result<std::optional<IndexState>> read(Table& table);
    [[nodiscard]] Result<void> write(const IndexState& state, const Table& table);
    [[nodiscard]] Result<void> writeWords(storage::Database& database, const Table& table);
    [[nodiscard]] Result<void> writeBlocks(storage::Database& database, const Table& table);
    void remove();

    QString m_path;
    SecretBytes m_key;
    std::optional<File> m_lock; ///< held by the process that writes
    std::array<quint32, wordColumns.size()> m_words{};
    std::size_t m_fullBlocks = 0;
};

} // namespace scrim::review
