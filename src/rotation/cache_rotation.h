// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include "storage/rekeying.h"

#include <functional>

namespace scrim::rotation {

struct CacheRotated
{
    bool wasResumed = false;
    quint32 number = 0; ///< the file's, as its name says
    qint64 bytes = 0;   ///< its size
    QStringList passedOn;
    QStringList dropped; ///< could open the former file, and cannot open this one: they are disabled
};

/// Gives the cache a new random key: copies its file under that, page by page, while everybody works, then moves all to
/// the copy and removes the former file (docs/decisions/0032-rekeying.md). For an admin; Refused, and logged so,
/// otherwise. Where one was left, this goes on with it. `goOn` is asked and told now and then; false: Cancelled. Logged
/// as key.rotate before and after. InUse while another key is being rotated, or somebody still reads the former file;
/// Refused without room for the copy.
[[nodiscard]] Result<CacheRotated> rotateCacheKey(session::Session& admin,
                                                  const std::function<bool(const storage::RekeyProgress&)>& goOn = {});

} // namespace scrim::rotation
