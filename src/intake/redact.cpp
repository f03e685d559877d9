// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/redact.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "policy/mask.h"
#include "policy/normalize.h"
#include "policy/text.h"

#include <QChar>

#include <algorithm>

namespace scrim::intake {

namespace {

constexpr std::size_t shortestCard = 13;
constexpr std::size_t longestCard = 19;
constexpr int widestGap = 3; ///< as in "4111 - 1111"

struct Digit
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint8_t ascii = 0;
    bool startsGroup = false;
};

/// Digits that belong together, whatever separates their groups.
struct Run
{
    std::vector<Digit, WipingAllocator<Digit>> digits;
    std::size_t end = 0; ///< behind the last digit
};

bool isGap(char32_t point)
{
    return point == '.' || policy::isSeparator(point);
}

/// From a digit at `at` on.
Run runAt(Bytes text, std::size_t at)
{
    Run run{{}, at};
    int gap = 1;
    policy::CodePoints points(text.subspan(at));
    while (!points.atEnd() && gap <= widestGap) {
        const char32_t point = points.next();
        const std::size_t end = text.size() - points.rest().size();
        const int value = QChar::digitValue(point);
        if (value < 0 && !isGap(point))
            break;
        if (value >= 0) {
            run.digits.push_back({at, end, static_cast<std::uint8_t>('0' + value), gap > 0});
            run.end = end;
        }
        gap = value >= 0 ? 0 : gap + 1;
        at = end;
    }
    return run;
}

/// From one digit of a run up to another.
struct Span
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The longest card number that begins with the digit `first` and ends with its group: how many digits it has, or 0.
std::size_t cardLength(const Run& run, std::size_t first)
{
    WipedBytes digits;
    for (std::size_t i = first; i < run.digits.size() && digits.size() < longestCard; ++i)
        digits.push_back(run.digits[i].ascii);
    for (std::size_t length = digits.size(); length >= shortestCard; --length) {
        const std::size_t behind = first + length;
        const bool endsGroup = behind == run.digits.size() || run.digits[behind].startsGroup;
        if (endsGroup && !policy::normalizedCard(Bytes(digits).first(length)).isEmpty())
            return length;
    }
    return 0;
}

/// Where card numbers are. Ones that overlap are one: which of them is meant cannot be told, and neither may show.
std::vector<Span> cardsIn(const Run& run)
{
    std::vector<Span> cards;
    for (std::size_t first = 0; first + shortestCard <= run.digits.size(); ++first) {
        const std::size_t length = run.digits[first].startsGroup ? cardLength(run, first) : 0;
        if (length == 0)
            continue;
        if (!cards.empty() && first < cards.back().end)
            cards.back().end = std::max(cards.back().end, first + length);
        else
            cards.push_back({first, first + length});
    }
    return cards;
}

QString maskOf(const Run& run, const Span& card)
{
    WipedBytes digits;
    for (std::size_t i = card.end - shortestCard; i < card.end; ++i)
        digits.push_back(run.digits[i].ascii);
    return policy::mask(policy::FieldKind::CardNumber, digits);
}

void append(WipedBytes& to, Bytes bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

/// Copies the run, its cards as masks; returns how many there were.
qint64 copyRun(Bytes text, const Run& run, WipedBytes& to)
{
    std::size_t done = run.digits.front().begin;
    const std::vector<Span> cards = cardsIn(run);
    for (const Span& card : cards) {
        append(to, text.subspan(done, run.digits[card.first].begin - done));
        const QByteArray mask = maskOf(run, card).toUtf8();
        append(to, asBytes(mask));
        done = run.digits[card.end - 1].end;
    }
    append(to, text.subspan(done, run.end - done));
    return static_cast<qint64>(cards.size());
}

} // namespace

QString Redactor::clearText(Bytes text)
{
    return intake::clearText(redacted(text));
}

WipedBytes Redactor::redacted(Bytes text)
{
    WipedBytes clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        policy::CodePoints points(text.subspan(at));
        if (QChar::digitValue(points.next()) >= 0) {
            const Run run = runAt(text, at);
            m_cards += copyRun(text, run, clean);
            at = run.end;
        } else {
            const std::size_t next = text.size() - points.rest().size();
            append(clean, text.subspan(at, next - at));
            at = next;
        }
    }
    return clean;
}

} // namespace scrim::intake
