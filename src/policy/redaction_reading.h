// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/near_words.h"
#include "policy/redaction.h"
#include "policy/sign_text.h"

#include <vector>

/// What the finders of redaction.h share.
namespace scrim::policy {

/// Whose word stands near a number; those of national ids follow.
enum WordOwner
{
    CodeWord,    ///< "CVV"
    CardWord,    ///< "card"
    NotCardWord, ///< "IMEI": what follows may look like a card's number and is none
    NotCodeWord, ///< "order": what follows is no verification code
    PartWord,    ///< "the second half": a number is told in parts
    FirstIdWord,
};

/// A text that is being read, and what was found of it so far.
class Reading
{
public:
    Reading(const Signs& signs, const NearWords::Hits& hits)
        : m_signs(signs), m_hits(hits), m_taken(signs.size(), false)
    {}

    [[nodiscard]] const Signs& signs() const { return m_signs; }
    [[nodiscard]] const std::vector<NearWords::Hit>& hits(int owner) const
    {
        static const std::vector<NearWords::Hit> none;
        return static_cast<std::size_t>(owner) < m_hits.size() ? m_hits[static_cast<std::size_t>(owner)] : none;
    }
    [[nodiscard]] bool isTaken(std::size_t sign) const { return m_taken[sign]; }
    [[nodiscard]] bool isFree(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin; at < end; ++at) {
            if (m_taken[at])
                return false;
        }
        return true;
    }
    /// From sign to sign; the finding gets its bytes.
    void take(std::size_t begin, std::size_t end, Finding finding)
    {
        finding.begin = m_signs[begin].begin;
        finding.end = m_signs[end - 1].end;
        for (std::size_t at = begin; at < end; ++at)
            m_taken[at] = true;
        m_found.push_back(std::move(finding));
    }
    [[nodiscard]] std::vector<Finding> found();

private:
    const Signs& m_signs;
    const NearWords::Hits& m_hits;
    std::vector<bool> m_taken;
    std::vector<Finding> m_found;
};

/// Certain ones carry a known issuer's prefix; of the others one in ten long numbers is one.
struct Card
{
    std::size_t begin = 0; ///< in signs
    std::size_t end = 0;
};
/// Those with a known issuer's prefix; returned, too, for what stands behind them.
[[nodiscard]] std::vector<Card> takeKnownCards(Reading& reading);
/// Those of a known issuer's that are told in parts with words between, each of 4, 8 or 12 digits: "the first half is
/// 41111111, and the second 11111111". The parts alone are taken.
void takeCardsInParts(Reading& reading);
/// The others that pass the Luhn check, where nothing says that they are something else.
void takeOtherCards(Reading& reading);
void takeIbans(Reading& reading);
/// Beside their words, and behind a card.
void takeCodes(Reading& reading, const std::vector<Card>& cards);

} // namespace scrim::policy
