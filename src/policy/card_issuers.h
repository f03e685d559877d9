// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

namespace scrim::policy {

/// Whether a card of a known network begins so and is so long: 13 to 19 ASCII digits, by the ranges that the networks
/// publish (ISO/IEC 7812's issuer identification numbers).
[[nodiscard]] bool isKnownIssuer(Bytes digits);

} // namespace scrim::policy
