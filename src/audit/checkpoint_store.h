// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

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
    /// An entry's mark hangs on it, so that what the system does not say is an error and not a no.
    [[nodiscard]] Result<bool> has(qint64 size) const;
    /// Durable, and never seen half written.
    [[nodiscard]] Result<void> save(const Checkpoint& checkpoint) const;
    [[nodiscard]] QString path(qint64 size) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] Result<Listing> listNames() const;
    [[nodiscard]] Result<bool> isFile(qint64 size) const;

    QString m_folder;
    QByteArray m_vkey;
};

} // namespace scrim::audit
