// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "base/clock.h"
#include "exports/row.h"
#include "forward/cursor.h"
#include "forward/link.h"

#include <atomic>
#include <functional>
#include <memory>

namespace scrim::forward {

/// Entries sent again after a link that did not end properly: what the receiver's system had taken and the receiver may
/// not have read.
inline constexpr qint64 overlap = 4096;

struct Forwarding
{
    QString folder; ///< the log's
    audit::ReaderKeys keys;
    exports::Source source;
    bool once = false; ///< stop at the present end
    std::function<Result<std::unique_ptr<Link>>()> connect;
    std::function<void(qint64 next)> progress;                      ///< after each batch; may be empty
    std::function<void(const Error& error, qint64 waitMs)> trouble; ///< before each wait for another try; may be empty
    /// Waits so long, or until somebody asks to stop.
    std::function<void(qint64 ms)> wait;
    const std::atomic<bool>* stop = nullptr;
    int tries = 0; ///< give up after so many failures in a row; 0 for never
};

/// Sends every entry from the cursor on, in order, as framed RFC 5424 messages, and follows the log until it is asked
/// to stop (or its present end, `once`); returns how many were sent, those that were sent twice too. A receiver that
/// goes away is called again after 1, 2, 4 up to 60 seconds. Nothing is lost: the cursor moves when the receiver's
/// system has acknowledged, and goes back by `overlap` after a broken link. Tampered when the log is not the one that
/// was forwarded before. Refused (a certificate that one side does not accept) ends it where there never was a link.
[[nodiscard]] Result<qint64> forward(const Forwarding& what, Cursor& cursor);

} // namespace scrim::forward
