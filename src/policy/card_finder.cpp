// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/card_digits.h"
#include "policy/card_issuers.h"
#include "policy/checksum.h"
#include "policy/mask.h"
#include "policy/redaction_reading.h"

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr std::size_t shortestCard = 13;
constexpr std::size_t wordsBefore = 40;
constexpr std::size_t wordsBehind = 12;

/// A card within a run: from one digit up to another, and where the digits that its mask shows end.
struct Span
{
    std::size_t first = 0;
    std::size_t end = 0;
    std::size_t shownEnd = 0;
};

enum class Wanted
{
    Known,
    Others,
};

bool isNearWord(const Reading& reading, int owner, std::size_t begin, std::size_t end)
{
    return isNear(reading.hits(owner), begin, end, wordsBefore, owner == CardWord ? wordsBehind : 0);
}

bool isMonth(Bytes two)
{
    const int month = (two[0] - '0') * 10 + two[1] - '0';
    return month >= 1 && month <= 12;
}

/// "20261129125400", and milliseconds of this age: 13 digits from 12… to 17….
bool isMoment(Bytes digits)
{
    const bool isMs = digits.size() == 13 && digits[0] == '1' && digits[1] >= '2' && digits[1] <= '8';
    const bool isDate = digits.size() == 14 &&
                        ((digits[0] == '1' && digits[1] == '9') || (digits[0] == '2' && digits[1] == '0')) &&
                        isMonth(digits.subspan(4, 2)) && digits[6] <= '3' && digits[8] <= '2';
    return isMs || isDate;
}

/// A word near it says that it is something else.
bool isCalledOtherwise(const Reading& reading, std::size_t begin, std::size_t end)
{
    return isNearWord(reading, NotCardWord, begin, end) && !isNearWord(reading, CardWord, begin, end);
}

/// An IMEI begins with the body that gave it (GSMA TS.06); no cards of 15 digits begin so.
bool isDevice(const Reading& reading, Bytes digits, std::size_t begin, std::size_t end)
{
    if (digits.size() != 15 || isNearWord(reading, CardWord, begin, end))
        return false;
    const int body = (digits[0] - '0') * 10 + digits[1] - '0';
    return body == 1 || body == 35 || body == 86 || body == 99;
}

/// What says that a number without a known issuer is something else.
bool isSomethingElse(const Reading& reading, Bytes digits, std::size_t begin, std::size_t end)
{
    const bool isDialled = digits[0] == '0' || (begin > 0 && reading.signs()[begin - 1].as == '+');
    return isDialled || isMoment(digits) || isDevice(reading, digits, begin, end) ||
           isCalledOtherwise(reading, begin, end);
}

/// An article's EAN; 13-digit cards have not been handed out for decades.
bool isArticle(const Reading& reading, Bytes digits, std::size_t begin, std::size_t end)
{
    return digits.size() == 13 && passesGs1(digits) && !isNearWord(reading, CardWord, begin, end);
}

/// Whether this grouping could be how somebody wrote a card of a known issuer down.
bool isWrittenSo(const Grouping& grouping, bool isKnown)
{
    switch (grouping.widest()) {
    case Gap::None:
        return true;
    case Gap::Plain:
        return grouping.isOfCards() || (grouping.isUniform() && (isKnown || grouping.isRegular()));
    case Gap::Loose:
        return isKnown && (grouping.isOfCards() || (grouping.isRegular() && grouping.isUniform()));
    case Gap::Joined:
        return isKnown && grouping.isOfCards() && grouping.isUniform();
    case Gap::Break:
        break;
    }
    return false;
}

bool isCard(const Reading& reading, const DigitRun& run, const Grouping& grouping, Wanted wanted)
{
    const Bytes digits = grouping.digits();
    if (!passesLuhn(digits))
        return false;
    const bool isKnown = isKnownIssuer(digits);
    if (isKnown != (wanted == Wanted::Known) || !isWrittenSo(grouping, isKnown))
        return false;
    const std::size_t begin = run.signOf(grouping.first());
    const std::size_t end = run.signOf(grouping.end() - 1) + 1;
    // "orders 4512, 4711, 4815 and 4900" are no card, whatever their sum.
    if (isKnown && grouping.widest() >= Gap::Loose && isCalledOtherwise(reading, begin, end))
        return false;
    return !isArticle(reading, digits, begin, end) &&
           (isKnown || (!run.hasLookAlikes() && !isSomethingElse(reading, digits, begin, end)));
}

/// The longest one that begins with the digit `first` and ends with its group.
std::optional<Span> cardAt(const Reading& reading, const DigitRun& run, std::size_t first, Wanted wanted)
{
    std::optional<Span> longest;
    for (Grouping grouping(run, first); grouping.grow();) {
        if (grouping.digits().size() >= shortestCard && grouping.endsGroup() && isCard(reading, run, grouping, wanted))
            longest = Span{first, grouping.end(), grouping.end()};
    }
    return longest;
}

/// A card, its expiry (MMYY) and perhaps its code in one piece, as a magnetic strip has them.
std::optional<Span> stripAt(const DigitRun& run, std::size_t first)
{
    const std::size_t size = run.groupSize(first);
    for (const std::size_t card : {std::size_t{16}, std::size_t{15}}) {
        const std::size_t rest = size > card ? size - card : 0;
        if (rest != 4 && rest != 7 && rest != 8)
            continue;
        Grouping grouping(run, first);
        while (grouping.digits().size() < card && grouping.grow()) {
        }
        const std::array<std::uint8_t, 2> month{run.digit(first + card), run.digit(first + card + 1)};
        if (passesLuhn(grouping.digits()) && isKnownIssuer(grouping.digits()) && isMonth(month))
            return Span{first, first + size, first + card};
    }
    return std::nullopt;
}

/// Ones that overlap are one: which of them is meant cannot be told, and neither may show.
void add(std::vector<Span>& spans, const Span& span)
{
    if (!spans.empty() && span.first < spans.back().end) {
        spans.back().end = std::max(spans.back().end, span.end);
        spans.back().shownEnd = spans.back().end;
    } else {
        spans.push_back(span);
    }
}

std::vector<Span> cardsIn(const Reading& reading, const DigitRun& run, Wanted wanted)
{
    std::vector<Span> spans;
    for (std::size_t first = 0; first + shortestCard <= run.size(); ++first) {
        if (!run.startsGroup(first))
            continue;
        if (const auto card = cardAt(reading, run, first, wanted))
            add(spans, *card);
        else if (const auto strip = wanted == Wanted::Known ? stripAt(run, first) : std::nullopt)
            add(spans, *strip);
    }
    return spans;
}

QString maskOf(const DigitRun& run, const Span& span)
{
    WipedBytes digits;
    for (std::size_t i = span.shownEnd - shortestCard; i < span.shownEnd; ++i)
        digits.push_back(run.digit(i));
    return cleanCardMask(digits);
}

std::vector<Card> take(Reading& reading, DigitsRead as, Wanted wanted)
{
    std::vector<Card> cards;
    forEachRun(reading, as, [&](const DigitRun& run) {
        for (const Span& span : cardsIn(reading, run, wanted)) {
            const Card card{run.signOf(span.first), run.signOf(span.end - 1) + 1};
            if (!reading.isFree(card.begin, card.end))
                continue;
            reading.take(card.begin, card.end,
                         {.kind = RedactionKind::Card, .rule = {}, .isProven = true, .mask = maskOf(run, span)});
            cards.push_back(card);
        }
    });
    return cards;
}

} // namespace

std::vector<Card> takeKnownCards(Reading& reading)
{
    std::vector<Card> cards = take(reading, DigitsRead::AsTheyAre, Wanted::Known);
    const std::vector<Card> alike = take(reading, DigitsRead::WithLookAlikes, Wanted::Known);
    cards.insert(cards.end(), alike.begin(), alike.end());
    return cards;
}

void takeOtherCards(Reading& reading)
{
    take(reading, DigitsRead::AsTheyAre, Wanted::Others);
}

} // namespace scrim::policy
