// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/postcode.h"

#include "base/bytes.h"
#include "policy/text.h"
#include "policy/verify_forms.h"

#include <QChar>

#include <algorithm>
#include <vector>

namespace scrim::policy {

namespace {

/// Three in Iceland and on the Faroes; ten with the four that the United States add and a separator.
constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 10;

bool startsWith(Bytes text, Bytes start)
{
    return text.size() >= start.size() && std::ranges::equal(text.first(start.size()), start);
}

bool endsWith(Bytes text, Bytes end)
{
    return text.size() >= end.size() && std::ranges::equal(text.last(end.size()), end);
}

/// Full-width letters are those of a keyboard in East Asia.
char32_t asciiOrUpper(char32_t c)
{
    const bool isWide = (c >= U'Ａ' && c <= U'Ｚ') || (c >= U'ａ' && c <= U'ｚ');
    return QChar::toUpper(isWide ? c - (U'Ａ' - U'A') : c);
}

bool isAsciiDigit(std::uint8_t c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(std::uint8_t c)
{
    return c >= 'A' && c <= 'Z';
}

/// Where the first dash of `text` stands, counted in letters and digits; `none` without one.
std::size_t firstDash(Bytes text, std::size_t none)
{
    std::size_t count = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (QChar::category(c) == QChar::Punctuation_Dash)
            return count;
        count += QChar::isLetterOrNumber(c) ? 1 : 0;
    }
    return none;
}

/// "D-10115" is 10115 in Germany, "90210-1234" is 90210 and a part of it.
SecretBytes withoutAdditions(SecretBytes code, std::size_t dash)
{
    const Bytes all = code;
    const auto isAll = [](Bytes part, bool (*is)(std::uint8_t)) { return std::ranges::all_of(part, is); };
    if (dash >= 1 && dash <= 2 && code.size() >= dash + 4 && isAll(all.first(dash), isAsciiLetter) &&
        isAll(all.subspan(dash), isAsciiDigit))
        return SecretBytes::copyOf(all.subspan(dash));
    if (dash == 5 && code.size() == 9 && isAll(all, isAsciiDigit))
        code.truncate(dash);
    return code;
}

std::vector<Bytes> linesOf(Bytes text)
{
    std::vector<Bytes> lines;
    while (!text.empty()) {
        const auto size = static_cast<std::size_t>(std::ranges::find(text, std::uint8_t{'\n'}) - text.begin());
        lines.push_back(trimmed(text.first(size)));
        text = text.subspan(std::min(size + 1, text.size()));
    }
    return lines;
}

/// A code as it would stand by itself: no more than two groups, and a digit among them.
bool couldBeACode(Bytes line)
{
    const SecretBytes code = normalizedPostcode(line);
    return !code.isEmpty() && std::ranges::any_of(code.bytes(), isAsciiDigit) &&
           std::ranges::count(line, std::uint8_t{' '}) <= 1;
}

} // namespace

SecretBytes lettersAndDigits(Bytes text, bool (*mayStandBetween)(char32_t))
{
    // Another case may take one byte more of UTF-8 for each two.
    SecretBytes kept(text.size() * 2);
    std::size_t size = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isDigit(c))
            kept.bytes()[size++] = static_cast<std::uint8_t>('0' + QChar::digitValue(c));
        else if (QChar::isLetter(c))
            size += writeUtf8(asciiOrUpper(c), kept.bytes().subspan(size));
        else if (!mayStandBetween(c))
            return {};
    }
    kept.truncate(size);
    return kept;
}

SecretBytes normalizedPostcode(Bytes value)
{
    const Bytes text = trimmed(value);
    if (text.size() > longestForm / 2)
        return {};
    SecretBytes code = lettersAndDigits(text, isSeparator);
    const std::size_t count = countCodePoints(code);
    if (count < shortest || count > longest)
        return {};
    return withoutAdditions(std::move(code), firstDash(text, longest));
}

Bytes postcodeIn(Bytes address, const QString& town)
{
    if (!isValidUtf8(address))
        return {};
    const std::vector<Bytes> lines = linesOf(address);
    const QByteArray place = town.trimmed().toUtf8();
    if (!place.isEmpty()) {
        const QByteArray after = ' ' + place;
        const QByteArray before = place + ' ';
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            if (std::ranges::equal(*line, asBytes(place)))
                return {};
            if (endsWith(*line, asBytes(after)))
                return line->first(line->size() - static_cast<std::size_t>(after.size()));
            if (startsWith(*line, asBytes(before)) &&
                couldBeACode(line->subspan(static_cast<std::size_t>(before.size()))))
                return line->subspan(static_cast<std::size_t>(before.size()));
        }
    }
    const auto alone = std::ranges::find_if(lines.rbegin(), lines.rend(), couldBeACode);
    return alone == lines.rend() ? Bytes() : *alone;
}

} // namespace scrim::policy
