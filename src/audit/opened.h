// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/format.h"
#include "audit/reader.h"
#include "audit/session_key.h"

namespace scrim::audit {

/// The canonical bytes of the entry in an entry's frame, held against its leaf hash and its format; empty where the
/// ring's keys do not open it. Tampered with the reason.
[[nodiscard]] Result<QByteArray> openCanonical(SessionKeyRing& ring, const Digest& logId, const Frame& frame);

/// The same, and what the bytes say.
[[nodiscard]] Result<ReadEntry> openEntry(SessionKeyRing& ring, const Digest& logId, const Frame& frame);

} // namespace scrim::audit
