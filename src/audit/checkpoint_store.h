// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace scrim::audit {

/// The folder checkpoints/ of a log or a bundle: one note in each file, named by its size.
class CheckpointStore
{
public:
    CheckpointStore(const QString& folder, QByteArray vkey);

    struct Listing
    {
        std::vector<qint64> sizes; ///< ascending
        QStringList strays;        ///< names that are no size
    };
    [[nodiscard]] Result<Listing> list() const;
    /// Verified; Tampered names the file, also when its name is not its size.
    [[nodiscard]] Result<Checkpoint> load(qint64 size) const;
    [[nodiscard]] Result<std::optional<Checkpoint>> newest() const;
    /// An entry's mark hangs on it, so that what the system does not say is an error and not a no. An empty file is
    /// none: a power cut may leave it of one that was not synced.
    [[nodiscard]] Result<bool> has(qint64 size) const;
    /// A note that stands elsewhere; Tampered when it is not this log's.
    [[nodiscard]] Result<Checkpoint> verify(const QByteArray& note) const;

    enum class Sync
    {
        No, ///< may be missing or empty after a power cut
        Yes,
    };
    /// Never seen half written.
    [[nodiscard]] Result<void> save(const Checkpoint& checkpoint, Sync sync) const;
    /// Syncs those of size `size` and above that are there.
    [[nodiscard]] Result<void> syncFrom(qint64 size) const;
    [[nodiscard]] QString path(qint64 size) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] Result<Listing> listNames() const;
    [[nodiscard]] Result<std::optional<std::uintmax_t>> fileSize(qint64 size) const;

    QString m_folder;
    QByteArray m_vkey;
};

} // namespace scrim::audit
