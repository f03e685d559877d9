// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "intake/wiped_bytes.h"

#include <QString>

namespace scrim::intake {

/// Makes clear text of free text without the card numbers that people write into it: 13 to 19 digits of any script, in
/// groups or not, that pass the Luhn check, become their mask. One in ten other long numbers passes as well and is
/// masked too; a card number kept in clear would be worse.
class Redactor
{
public:
    [[nodiscard]] QString clearText(Bytes text);
    /// The same as it stands in the file otherwise, for text that is sealed.
    [[nodiscard]] WipedBytes redacted(Bytes text);
    /// How many card numbers were replaced so far.
    [[nodiscard]] qint64 cards() const { return m_cards; }

private:
    qint64 m_cards = 0;
};

} // namespace scrim::intake
