// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"

#include <QByteArray>
#include <QString>

namespace scrim::forward {

/// How far one receiver has got. The log itself is the spool: nothing else is kept of what waits.
struct Position
{
    QString log;         ///< the log's origin
    qint64 next = 0;     ///< the first entry that is not sent; those before are with the receiver's system
    QByteArray lastLeaf; ///< leaf hash of entry next - 1 in hex: that the log is still the one that was forwarded
    qint64 sure = 0;     ///< the first entry of which it is not known that the receiver itself has read it
};

/// A position that survives a crash, in a file of its own; held by one process at a time.
class Cursor
{
public:
    /// Makes the folder and the file where they are missing. InUse when another forwarder holds it, Damaged when it
    /// cannot be read as one.
    [[nodiscard]] static Result<Cursor> open(const QString& folder, const QString& name);

    [[nodiscard]] const Position& position() const { return m_position; }
    /// Durable when it returns.
    [[nodiscard]] Result<void> save(const Position& position);

private:
    Cursor(QString path, File lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    QString m_path;
    File m_lock;
    Position m_position;
};

} // namespace scrim::forward
