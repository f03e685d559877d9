// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"
#include "policy/redaction_reading.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace scrim::policy {

namespace {

constexpr std::size_t reachBehind = 48; ///< "CVV that he read out to me was 123"
constexpr std::size_t mostWordsBehind = 8;
constexpr std::size_t reachAhead = 28; ///< "123 is the card's security code"
constexpr std::size_t fewest = 3;
constexpr std::size_t most = 4;

struct Token
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t digits = 0;
};

bool isGap(const Sign& sign)
{
    return !isWordSign(sign) && sign.as != wall && sign.as != '#' && sign.as != '$' && sign.as != '+';
}

/// Digits in one piece, or each on its own as in "1 2 3".
Token tokenAt(const Signs& signs, std::size_t at)
{
    Token token{at, at, 0};
    const auto isDigit = [&signs](std::size_t i) { return i < signs.size() && isDigitSign(signs[i]); };
    while (isDigit(token.end))
        ++token.end, ++token.digits;
    if (token.digits > 1)
        return token;
    while (token.digits <= most && token.end < signs.size()) {
        std::size_t next = token.end;
        while (next < signs.size() && next < token.end + 2 && isGap(signs[next]) && signs[next].as != '\n')
            ++next;
        if (next == token.end || !isDigit(next) || isDigit(next + 1))
            break;
        token.end = next + 1;
        ++token.digits;
    }
    return token;
}

/// "12.50", "12/27", "123abc" and the first group of a phone number are none.
bool isCode(const Reading& reading, const Token& token)
{
    const Signs& signs = reading.signs();
    if (token.digits < fewest || token.digits > most)
        return false;
    if (token.end == signs.size())
        return true;
    const Sign& next = signs[token.end];
    if (isWordSign(next) || next.as == '$' || next.as == '%')
        return false;
    std::size_t group = token.end + 1;
    while (group < signs.size() && isDigitSign(signs[group]) && !reading.isTaken(group))
        ++group;
    const std::size_t size = group - token.end - 1;
    const bool joinsMore = size > 0 && (next.as == '.' || next.as == ',' || next.as == '/');
    return !joinsMore && (size < fewest || (next.as != ' ' && next.as != '-'));
}

bool endsSentence(const Signs& signs, std::size_t at)
{
    const char as = signs[at].as;
    const bool isStop = as == '.' || as == '!' || as == '?';
    return isStop && (at + 1 == signs.size() || signs[at + 1].as == ' ' || signs[at + 1].as == '\n');
}

class CodeFinder
{
public:
    explicit CodeFinder(Reading& reading) : m_reading(reading), m_signs(reading.signs()) {}

    bool takeBehind(std::size_t from);
    void takeAhead(std::size_t until);
    void takeAfterCard(std::size_t from);

private:
    [[nodiscard]] bool isOtherWord(std::size_t at) const
    {
        const auto& hits = m_reading.hits(NotCodeWord);
        const auto hit = std::ranges::lower_bound(hits, at, {}, &NearWords::Hit::begin);
        return hit != hits.end() && hit->begin == at;
    }
    bool takeToken(const Token& token)
    {
        if (!isCode(m_reading, token) || !m_reading.isFree(token.begin, token.end))
            return false;
        m_reading.take(token.begin, token.end,
                       {.kind = RedactionKind::VerificationCode, .rule = {}, .isProven = false, .mask = codeMask()});
        return true;
    }
    [[nodiscard]] std::size_t skipGaps(std::size_t at, std::size_t most_) const
    {
        for (std::size_t gap = 0; gap < most_ && at < m_signs.size() && isGap(m_signs[at]); ++gap)
            ++at;
        return at;
    }
    [[nodiscard]] std::size_t skipExpiry(std::size_t at) const;
    [[nodiscard]] std::size_t digitsAt(std::size_t at) const
    {
        const std::size_t begin = at;
        while (at < m_signs.size() && isDigitSign(m_signs[at]))
            ++at;
        return at - begin;
    }
    [[nodiscard]] unsigned valueAt(std::size_t at, std::size_t count) const
    {
        unsigned value = 0;
        for (std::size_t i = at; i < at + count; ++i)
            value = value * 10 + static_cast<unsigned>(m_signs[i].as - '0');
        return value;
    }

    Reading& m_reading;
    const Signs& m_signs;
};

/// What follows the word, over a few others.
bool CodeFinder::takeBehind(std::size_t from)
{
    std::size_t words = 0;
    std::size_t limit = std::min(m_signs.size(), from + reachBehind);
    for (std::size_t at = from; at < limit; ++at) {
        const Sign& sign = m_signs[at];
        if (m_reading.isTaken(at)) { // a card that stands between
            limit = std::min(m_signs.size(), limit + 1);
            continue;
        }
        if (isDigitSign(sign)) {
            const Token token = tokenAt(m_signs, at);
            return takeToken(token);
        }
        const bool startsWord = isLetterSign(sign) && (at == 0 || !isWordSign(m_signs[at - 1]));
        if (startsWord && (++words > mostWordsBehind || isOtherWord(at)))
            return false;
        if (!isLetterSign(sign) && !isGap(sign))
            return false;
        if (endsSentence(m_signs, at) && at > from + 1)
            return false;
    }
    return false;
}

bool isLinkingWord(const Signs& signs, std::size_t begin, std::size_t end)
{
    static constexpr std::array<std::string_view, 38> words{
        "IS",  "WAS", "THE", "AS",    "FOR", "HIS", "HER",  "YOUR",  "MY",   "THEIR", "CARD", "CARDS", "A",
        "IST", "WAR", "DER", "DIE",   "DAS", "ALS", "SEIN", "SEINE", "IHR",  "IHRE",  "EST",  "LE",    "LA",
        "SON", "SA",  "MON", "COMME", "ES",  "EL",  "SU",   "ERA",   "COMO", "E",     "IL",   "S"};
    return std::ranges::any_of(words, [&](std::string_view word) {
        if (word.size() != end - begin)
            return false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (signs[begin + i].as != word[i])
                return false;
        }
        return true;
    });
}

/// "123 is the CVV", "123 (CVC)"; four digits need a word or a sign between.
void CodeFinder::takeAhead(std::size_t until)
{
    const std::size_t floor = until > reachAhead ? until - reachAhead : 0;
    bool isLinked = false;
    for (std::size_t at = until; at > floor;) {
        const Sign& sign = m_signs[at - 1];
        if (isDigitSign(sign)) {
            std::size_t begin = at;
            while (begin > 0 && isDigitSign(m_signs[begin - 1]) && at - begin <= most)
                --begin;
            const bool standsAlone = begin == 0 || isGap(m_signs[begin - 1]);
            const bool isPart = begin > 1 && isDigitSign(m_signs[begin - 2]) && m_signs[begin - 1].as != ' ';
            const Token token{begin, at, at - begin};
            if (standsAlone && !isPart && (isLinked || token.digits == fewest))
                takeToken(token);
            return;
        }
        if (isLetterSign(sign)) {
            std::size_t begin = at;
            while (begin > 0 && isLetterSign(m_signs[begin - 1]))
                --begin;
            if (!isLinkingWord(m_signs, begin, at))
                return;
            isLinked = true;
            at = begin;
            continue;
        }
        if (!isGap(sign) || sign.as == '\n' || sign.as == ';' || sign.as == '.')
            return;
        isLinked = isLinked || sign.as == '(' || sign.as == '=' || sign.as == ':';
        --at;
    }
}

/// "12/27", "12/2027", "1227", perhaps behind a word such as "exp"; `at` itself where there is none.
std::size_t CodeFinder::skipExpiry(std::size_t at) const
{
    const std::size_t start = at;
    constexpr std::size_t widest = 4;
    constexpr std::size_t longestWord = 12;
    for (int word = 0; word < 3; ++word) {
        const std::size_t begin = at;
        while (at < m_signs.size() && at < begin + longestWord && isLetterSign(m_signs[at]))
            ++at;
        at = at > begin ? skipGaps(at, widest) : at;
    }
    const std::size_t month = digitsAt(at);
    if ((month != 4 && month != 2 && month != 1) || valueAt(at, std::min<std::size_t>(month, 2)) > 12)
        return start;
    std::size_t year = at + 2;
    if (month != 4) {
        year = skipGaps(at + month, 3);
        if (digitsAt(year) != 2 && digitsAt(year) != 4)
            return start;
    }
    const std::size_t end = year + digitsAt(year);
    const unsigned lastTwo = valueAt(end - 2, 2);
    // No card lives longer: anything else is a date.
    return lastTwo >= 20 && lastTwo < 50 ? end : start;
}

/// A card, perhaps its expiry, and three or four digits: nobody writes anything else so.
void CodeFinder::takeAfterCard(std::size_t from)
{
    constexpr std::size_t widest = 4;
    std::size_t at = skipGaps(from, widest);
    const std::size_t behind = skipExpiry(at);
    const bool hasExpiry = behind != at;
    if (hasExpiry)
        at = skipGaps(behind, widest);
    if (at >= m_signs.size() || !isDigitSign(m_signs[at]))
        return;
    const Token token = tokenAt(m_signs, at);
    if (hasExpiry && token.digits == most && (m_signs[at - 1].as == '/' || m_signs[at - 1].as == '.'))
        return; // "05/26/2026"
    const std::size_t next = skipGaps(token.end, 2);
    const bool countsSomething = next < m_signs.size() && (isWordSign(m_signs[next]) || m_signs[next].as == '$');
    if (hasExpiry || (token.digits == fewest && !countsSomething))
        takeToken(token);
}

} // namespace

void takeCodes(Reading& reading, const std::vector<Card>& cards)
{
    CodeFinder finder(reading);
    for (const NearWords::Hit& hit : reading.hits(CodeWord)) {
        if (!finder.takeBehind(hit.end))
            finder.takeAhead(hit.begin);
    }
    for (const Card& card : cards)
        finder.takeAfterCard(card.end);
}

} // namespace scrim::policy
