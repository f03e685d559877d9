// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>
#include <QStringView>

namespace scrim::policy {

/// Forms in which equal values are equal bytes: what blind-index tokens are made of. Empty when the value is none.
/// Inputs are UTF-8.

/// E.164 by libphonenumber ("+4917123456789"). `region` is the ISO 3166 country (two letters) for numbers without a
/// country code, may be empty. Takes any spelling: spaces, dots, "00" or "+", "(0)", a leading apostrophe.
[[nodiscard]] SecretBytes normalizedPhone(Bytes value, const QString& region);
/// Trimmed, without case (full Unicode), exactly one @ with something on both sides, no white space within.
[[nodiscard]] SecretBytes normalizedEmail(Bytes value);
/// 12 to 19 digits (of any script) that pass the Luhn check (ISO/IEC 7812-1), spaces and dashes dropped.
[[nodiscard]] SecretBytes normalizedCard(Bytes value);
/// Upper case without spaces, ISO 13616 length and ISO 7064 mod 97-10 check.
[[nodiscard]] SecretBytes normalizedIban(Bytes value);

/// "DE" for "Germany", "de", "Deutschland", "DEU"; empty when unknown. From Qt's locale data and ISO 3166.
[[nodiscard]] QString regionFromCountry(QStringView country);

} // namespace scrim::policy
