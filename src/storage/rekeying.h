// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

#include <functional>

namespace scrim::storage {

struct RekeyProgress
{
    qint64 bytes = 0;          ///< looked through in this pass
    qint64 total = 0;          ///< the file's size
    bool isCatchingUp = false; ///< once more, for what has changed meanwhile
};

/// An encrypted file to be put under another key, and where it goes.
struct RekeyOrder
{
    QString from;
    Bytes key;
    QString to; ///< beside it; where an earlier run has left one under `newKey`, that is gone on with
    Bytes newKey;
    std::function<bool(const RekeyProgress&)> goOn = {}; ///< false: Cancelled, with all that was copied kept
};

/// Copies `from` to `to` page by page under the other key while it is read and written by others, catches up with what
/// they change, and then, holding the write lock for a moment, says in `from` that its place was taken: from there on
/// whoever has it open moves to `to` (Database::followBy), and changes to it fail. Both is durable when this returns,
/// and `from` may be removed. A process that is killed amid it leaves either file usable: `from` until that mark stands
/// in it, `to` from then on. Does nothing where the mark stands already.
/// DiskFull or Io; Damaged, with `from` in
/// its place, when a page of it does not open. Returns the size of `to` in bytes. docs/decisions/0032-rekeying.md
[[nodiscard]] Result<qint64> rekeyFile(const RekeyOrder& order);

/// Refused when the disk has not the room for such a copy.
[[nodiscard]] Result<void> requireRoom(const QString& from, const QString& to);

} // namespace scrim::storage
