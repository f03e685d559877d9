// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "intake/wiped_bytes.h"
#include "policy/redaction.h"

#include <QString>

namespace scrim::intake {

/// Makes clear text of free text without the card numbers and verification codes that people write into it
/// (policy/redaction.h): they become their masks.
class Redactor
{
public:
    [[nodiscard]] QString clearText(Bytes text);
    /// The same as it stands in the file otherwise, for text that is sealed.
    [[nodiscard]] WipedBytes redacted(Bytes text);
    /// How many card numbers were replaced so far.
    [[nodiscard]] qint64 cards() const { return m_cards; }
    /// How many verification codes.
    [[nodiscard]] qint64 codes() const { return m_codes; }

private:
    policy::Redactor m_redactor = policy::Redactor::ofCards();
    qint64 m_cards = 0;
    qint64 m_codes = 0;
};

} // namespace scrim::intake
