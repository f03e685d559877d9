// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/card_issuers.h"
#include "policy/checksum.h"
#include "policy/mask.h"
#include "policy/redaction_reading.h"

#include <algorithm>
#include <span>

namespace scrim::policy {

namespace {

constexpr std::size_t cardSize = 16; ///< of all but a few; those are not told in equal parts
constexpr std::size_t mostParts = 4;
constexpr std::size_t widestGap = 48;
constexpr std::size_t wordsBefore = 60;
constexpr std::size_t otherWordsBefore = 24;

struct Part
{
    std::size_t begin = 0; ///< in signs
    std::size_t end = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// Signs that begin or end something else than a part of a number.
bool breaks(const Sign& sign)
{
    static constexpr std::string_view breaking("#+=^%$@&<>*");
    return sign.as == wall || breaking.find(sign.as) != std::string_view::npos;
}

/// All numbers of the text, each in one piece.
std::vector<Part> partsOf(const Reading& reading)
{
    const Signs& signs = reading.signs();
    std::vector<Part> parts;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!isDigitSign(signs[at]))
            continue;
        Part part{at, at};
        while (part.end < signs.size() && isDigitSign(signs[part.end]))
            ++part.end;
        parts.push_back(part);
        at = part.end;
    }
    return parts;
}

class PartsFinder
{
public:
    explicit PartsFinder(Reading& reading) : m_reading(reading), m_signs(reading.signs()), m_parts(partsOf(reading)) {}

    void find()
    {
        for (std::size_t first = 0; first < m_parts.size(); ++first) {
            const std::size_t count = partsFrom(first);
            if (count < 2 || !isCard(first, count))
                continue;
            take(first, count);
            first += count - 1;
        }
    }

private:
    [[nodiscard]] bool fits(const Part& part) const
    {
        const bool isAlone = (part.begin == 0 || !isLetterSign(m_signs[part.begin - 1])) &&
                             (part.end == m_signs.size() || !isLetterSign(m_signs[part.end]));
        return part.size() % 4 == 0 && part.size() < cardSize && isAlone && m_reading.isFree(part.begin, part.end);
    }
    [[nodiscard]] bool mayJoin(const Part& one, const Part& next) const
    {
        const auto between = std::span(m_signs).subspan(one.end, next.begin - one.end);
        return between.size() <= widestGap && std::ranges::none_of(between, breaks);
    }
    /// How many of them have as many digits as a card; 0 for none.
    [[nodiscard]] std::size_t partsFrom(std::size_t first) const
    {
        std::size_t digits = 0;
        for (std::size_t i = first; i < m_parts.size() && i < first + mostParts; ++i) {
            if (!fits(m_parts[i]) || (i > first && !mayJoin(m_parts[i - 1], m_parts[i])))
                return 0;
            digits += m_parts[i].size();
            if (digits >= cardSize)
                return digits == cardSize ? i - first + 1 : 0;
        }
        return 0;
    }
    [[nodiscard]] WipedBytes digitsOf(std::size_t first, std::size_t count) const
    {
        WipedBytes digits;
        digits.reserve(cardSize);
        for (const Part& part : std::span(m_parts).subspan(first, count)) {
            for (std::size_t at = part.begin; at < part.end; ++at)
                digits.push_back(static_cast<std::uint8_t>(m_signs[at].as));
        }
        return digits;
    }
    [[nodiscard]] bool isCard(std::size_t first, std::size_t count) const
    {
        const std::size_t begin = m_parts[first].begin;
        const std::size_t end = m_parts[first + count - 1].end;
        const WipedBytes digits = digitsOf(first, count);
        if (!passesLuhn(digits) || !isKnownIssuer(digits))
            return false;
        // One long number in ten passes the check, so words have to say that these are one.
        return !stands(NotCardWord, otherWordsBefore, begin, end) &&
               (stands(CardWord, wordsBefore, begin, end) || stands(PartWord, wordsBefore, begin, end));
    }
    /// Whether a word of the owner's stands among the parts, or so far ahead of them.
    [[nodiscard]] bool stands(int owner, std::size_t before, std::size_t begin, std::size_t end) const
    {
        const auto& hits = m_reading.hits(owner);
        const std::size_t from = begin > before ? begin - before : 0;
        const auto hit = std::ranges::lower_bound(hits, from, {}, &NearWords::Hit::begin);
        return hit != hits.end() && hit->begin < end;
    }
    void take(std::size_t first, std::size_t count)
    {
        const WipedBytes digits = digitsOf(first, count);
        for (std::size_t i = first; i < first + count; ++i) {
            const bool isLast = i + 1 == first + count;
            m_reading.take(m_parts[i].begin, m_parts[i].end,
                           {.kind = RedactionKind::Card,
                            .rule = {},
                            .isProven = true,
                            .mask = isLast ? cleanCardMask(digits) : codeMask()});
        }
    }

    Reading& m_reading;
    const Signs& m_signs;
    std::vector<Part> m_parts;
};

} // namespace

void takeCardsInParts(Reading& reading)
{
    PartsFinder(reading).find();
}

} // namespace scrim::policy
