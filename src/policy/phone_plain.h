// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/phone.h"

namespace scrim::policy {

/// What libphonenumber makes of a number that is written "+49 30 23125 000": plus, country code, digits, and nothing
/// but spaces, hyphens, dots and round brackets between them. Only for countries whose numbering plan asks nothing but
/// a length of such a number: no national prefix can be hidden in it. None for everything else, which is no judgement.
/// It takes a hundredth of the library's time; tests/unit/policy/test_phone_plain.cpp holds it against the library.
[[nodiscard]] std::optional<PhoneNumber> plainInternational(Bytes text);

} // namespace scrim::policy
