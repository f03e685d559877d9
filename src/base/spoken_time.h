// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim {

/// A span as exact as it is of use: "1 h 20 min", "3 min 20 s", "45 s".
[[nodiscard]] QString spokenTime(qint64 seconds);

} // namespace scrim
