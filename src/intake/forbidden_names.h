// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::intake {

/// Whether a column, a member or an attribute of this name holds what must never be stored, whoever asks: card
/// verification codes, track data and PINs (PCI DSS 3.3.1), credentials and what resets them, IP addresses. As shops
/// and their plugins write such names in English, German, French, Spanish, Portuguese, Italian, Dutch and Polish.
[[nodiscard]] bool isForbiddenName(const QString& name);

/// Letters and digits of a name in lower case: "Card_Number", "cardNumber" and "card number" are one.
[[nodiscard]] QString looseName(const QString& name);

} // namespace scrim::intake
