// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

namespace scrim::exports {

/// The OCSF version whose attributes ocsfEvent() writes.
inline constexpr QLatin1String ocsfVersion{"1.4.0"};

/// The entry as an event of the Open Cybersecurity Schema Framework (https://schema.ocsf.io/1.4.0/) with the profile
/// `host`. metadata.sequence is the entry's seq; `unmapped` holds its leaf hash and whatever the class has no attribute
/// for.
[[nodiscard]] QJsonObject ocsfEvent(const Row& row, const Source& source);

} // namespace scrim::exports
