// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/format.h"
#include "audit/reader.h"
#include "audit/session_key.h"

namespace scrim::audit {

/// The entry in an entry's frame, held against its leaf hash and its format; `canonical` is empty where the ring's keys
/// do not open it. Tampered with the reason.
[[nodiscard]] Result<ReadEntry> openEntry(SessionKeyRing& ring, const Digest& logId, const Frame& frame);

} // namespace scrim::audit
