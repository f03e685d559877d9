// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"

namespace scrim::audit {

/// The end of a log in place, for who has no time for all of it: the newest checkpoint's signature, and the entries
/// from the beginning of the segment that it ends in. Of the older segments, only that they follow each other. `absent`
/// says how many entries were not read.
[[nodiscard]] Result<Verdict> verifyLogEnd(const QString& folder, const QByteArray& vkey);

} // namespace scrim::audit
