// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>

namespace scrim::audit {

/// Which segments are to be moved or deleted, and how to go about it.
struct ArchiveOrder
{
    QString archive;                                       ///< the folder; empty: the one that the log knows
    qint64 beforeMs = 0;                                   ///< wall clock, ms since 1970 UTC: every entry is older
    std::function<void(qint64 done, qint64 all)> progress; ///< segments; may be empty
    const std::atomic<bool>* cancelled = nullptr;
};

/// What came of it.
struct Archived
{
    qint64 segments = 0; ///< moved or deleted now
    qint64 entries = 0;  ///< in them
    qint64 before = 0;   ///< entries that now stand before what is left
    QString archive;     ///< absolute
};

/// Moves the oldest segments of the log in `folder`, as far as every entry in them is older, into the archive: the same
/// bytes, beside each a manifest. First the whole log is verified under `vkey`; each copy is made durable and read
/// back; only then the log says that it begins later, and only then are the originals removed. A crash at any point
/// leaves a log that opens and verifies, and the next call goes on. Usage where no archive is named and the log knows
/// none, or it has another one; Tampered for a log that does not hold; Cancelled, with nothing moved.
[[nodiscard]] Result<Archived> archiveSegments(const QString& folder, const QByteArray& vkey,
                                               const ArchiveOrder& order);

/// Deletes archived segments, as far as every entry in them is older. Of each its header and leaf hashes stay, so that
/// the rest of the log can still be verified and proved from its first entry on. NotFound where the archive is not
/// here, else the errors above.
[[nodiscard]] Result<Archived> pruneSegments(const QString& folder, const QByteArray& vkey, const ArchiveOrder& order);

} // namespace scrim::audit
