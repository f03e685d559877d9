// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

namespace scrim::policy {

struct PhoneNumber
{
    SecretBytes e164; ///< "+4917123456789"
    int countryCode = 0;
};

/// What libphonenumber makes of `value`; none unless the number can exist by its length. `region` as in
/// normalizedPhone(). That the number is in use is not asked for: the ranges kept for fiction are not.
[[nodiscard]] std::optional<PhoneNumber> parsePhone(Bytes value, const QString& region);

} // namespace scrim::policy
