// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QStringList>

namespace scrimctl {

/// A QR code in half blocks, two rows of it a line, dark on light for a dark terminal. Empty when it does not fit in
/// one.
[[nodiscard]] QStringList qrLines(scrim::Bytes text);

} // namespace scrimctl
