// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrim {

/// Names, days or parts of a field for a person to read, with what stands between them in their language: "ada, bob".
[[nodiscard]] QString listed(const QStringList& parts);

} // namespace scrim
