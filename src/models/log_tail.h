// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "base/secret_bytes.h"
#include "models/desk.h"

#include <atomic>
#include <vector>

namespace scrim::models {

/// What reading the log on the reader thread needs of the session: copies of its keys, wiped with this.
struct LogAccess
{
    QString folder;
    QString index;   ///< the folder of the derived indexes
    QString filters; ///< this person's saved filters, a file
    SecretBytes readersPrivate;
    SecretBytes ownPrivate;
    qint64 size = 0; ///< entries at the moment of asking
};

/// The newest `limit` entries that these keys open, newest first. Ends early, with what it has, once `cancelled`.
[[nodiscard]] Result<std::vector<LogRow>> readLogTail(const LogAccess& access, int limit,
                                                      const std::atomic<bool>& cancelled);

} // namespace scrim::models
