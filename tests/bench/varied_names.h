// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::bench {

/// "First Last" of person `index`, of some 3,000 first names and 50,000 family names that nobody has, the k-th of them
/// borne by 1/k as many as the first, as names are; one in ten in Cyrillic. The same for the same index.
[[nodiscard]] QString variedName(quint64 index);

} // namespace scrim::bench
