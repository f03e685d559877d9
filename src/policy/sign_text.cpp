// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/sign_text.h"

#include <QChar>
#include <QString>

#include <array>
#include <utility>

namespace scrim::policy {

namespace {

constexpr char invisible = 0;
/// A verification code has three digits; nothing that is looked for has fewer.
constexpr int fewestDigits = 3;

struct Decoded
{
    char32_t point = 0;
    std::size_t size = 1;
    bool isValid = false;
};

Decoded decode(Bytes text, std::size_t at)
{
    const std::uint8_t lead = text[at];
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > text.size())
        return {};
    char32_t point = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((text[at + i] & 0xC0U) != 0x80U)
            return {};
        point = point << 6U | (text[at + i] & 0x3FU);
    }
    return {point, size, true};
}

/// What a letter looks like when digits are expected. Measured: docs/redaction.md.
char digitLike(char32_t point)
{
    static constexpr std::array pairs{
        std::pair(U'O', '0'),      std::pair(U'o', '0'),      std::pair(U'I', '1'),      std::pair(U'l', '1'),
        std::pair(U'i', '1'),      std::pair(U'|', '1'),      std::pair(U'S', '5'),      std::pair(U's', '5'),
        std::pair(U'B', '8'),      std::pair(U'Z', '2'),      std::pair(U'z', '2'),      std::pair(U'\u041E', '0'),
        std::pair(U'\u043E', '0'), std::pair(U'\u039F', '0'), std::pair(U'\u03BF', '0'), std::pair(U'\u0406', '1'),
        std::pair(U'\u0456', '1'), std::pair(U'\u0399', '1'), std::pair(U'\u04C0', '1'), std::pair(U'\u0405', '5'),
        std::pair(U'\u0412', '8'), std::pair(U'\u0392', '8'), std::pair(U'\u0417', '3')};
    for (const auto& [letter, digit] : pairs) {
        if (letter == point)
            return digit;
    }
    return 0;
}

char latinLetter(char32_t point)
{
    if (point >= U'a' && point <= U'z')
        return static_cast<char>(point - U'a' + U'A');
    return point >= U'A' && point <= U'Z' ? static_cast<char>(point) : char{0};
}

char letter(char32_t point)
{
    // Through compatibility and canonical forms down to the base: a full-width A, an e with two accents.
    for (int depth = 0; depth < 4 && latinLetter(point) == 0; ++depth) {
        const QString parts = QChar::decomposition(point);
        if (parts.isEmpty() || parts.at(0).isSurrogate())
            break;
        point = parts.at(0).unicode();
    }
    const char latin = latinLetter(point);
    return latin == 0 ? anyLetter : latin;
}

char punctuation(char32_t point)
{
    switch (point) {
    case U'\u2022':
        return wall;
    case U'\u00B7':
    case U'\uFF0E':
    case U'\u3002':
    case U'\u2024':
    case U'\u066B':
        return '.';
    case U'\u2212':
        return '-';
    case U'\uFF0C':
    case U'\u3001':
    case U'\u060C':
    case U'\u066C':
        return ',';
    case U'\uFF0F':
        return '/';
    case U'\uFF1A':
        return ':';
    case U'\uFF0B':
        return '+';
    default:
        return otherSign;
    }
}

/// One code point as a sign; `invisible` for what belongs to the sign before it.
char asSign(char32_t point)
{
    if (point == U'\n' || point == U'\r' || point == U'\u2028' || point == U'\u2029' || point == U'\u0085')
        return '\n';
    if (point == U'\t')
        return ' ';
    if (const int value = QChar::digitValue(point); value >= 0)
        return static_cast<char>('0' + value);
    switch (QChar::category(point)) {
    case QChar::Separator_Space:
        return ' ';
    case QChar::Punctuation_Dash:
        return '-';
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return invisible;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining:
        return letter(point);
    case QChar::Symbol_Currency:
        return '$';
    default:
        return point < 0x80 ? static_cast<char>(point) : punctuation(point);
    }
}

struct Looks
{
    char as = 0;
    char like = 0;
};

Looks looksOf(char32_t point)
{
    const char as = asSign(point);
    return {as, as >= '0' && as <= '9' ? as : digitLike(point)};
}

const std::array<Looks, 128>& ascii()
{
    static const std::array<Looks, 128> table = [] {
        std::array<Looks, 128> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = looksOf(static_cast<char32_t>(i));
        return made;
    }();
    return table;
}

} // namespace

Signs signsOf(Bytes text)
{
    const auto& plain = ascii();
    Signs signs;
    signs.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded one = decode(text, at);
        const Looks looks = !one.isValid      ? Looks{otherSign, 0}
                            : one.point < 128 ? plain[one.point]
                                              : looksOf(one.point);
        const std::size_t end = at + one.size;
        if (looks.as != invisible)
            signs.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), looks.as, looks.like});
        else if (!signs.empty())
            signs.back().end = static_cast<std::uint32_t>(end);
        at = end;
    }
    return signs;
}

bool mayHoldNumber(Bytes text)
{
    // The first digits beyond ASCII with a lead byte of their own are Arabic (U+0660); Latin-1's superscripts come with
    // one that accents share, and three of those are no number.
    constexpr std::uint8_t firstLead = 0xD9;
    int digits = 0;
    for (const std::uint8_t byte : text) {
        if (byte >= firstLead)
            return true;
        digits += byte >= '0' && byte <= '9' ? 1 : 0;
        if (digits >= fewestDigits)
            return true;
    }
    // A card in look-alikes needs one real digit only.
    constexpr std::size_t shortestCard = 13;
    return digits > 0 && text.size() >= shortestCard;
}

} // namespace scrim::policy
