// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/text.h"

#include <QChar>
#include <QStringView>
#include <QUtf8StringView>

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr std::size_t fewestCardDigits = 12;
constexpr std::size_t mostCardDigits = 19;
constexpr std::size_t shortestIban = 15;
constexpr std::size_t longestIban = 34;
/// No number that people write is longer; it bounds the work that a hostile cell can cause.
constexpr std::size_t longestNumber = 256;
/// RFC 3696: 64 before the @ and 255 after it.
constexpr std::size_t longestMail = 320;

bool isAsciiLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool fitsIban(std::size_t position, char32_t c)
{
    if (position < 2)
        return isAsciiLetter(c);
    return isAsciiDigit(c) || (position >= 4 && isAsciiLetter(c));
}

bool hasSpace(Bytes text)
{
    for (CodePoints points(text); !points.atEnd();) {
        if (QChar::isSpace(points.next()))
            return true;
    }
    return false;
}

} // namespace

bool isValidUtf8(Bytes text)
{
    return QUtf8StringView(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()))
        .isValidUtf8();
}

char32_t CodePoints::next()
{
    const std::uint8_t lead = m_rest.front();
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = size == 1 ? lead : lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i)
        codePoint = codePoint << 6U | (m_rest[i] & 0x3FU);
    m_rest = m_rest.subspan(size);
    return codePoint;
}

std::size_t countCodePoints(Bytes text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; }));
}

Bytes trimmed(Bytes text)
{
    if (!isValidUtf8(text))
        return {};
    std::size_t first = 0;
    std::size_t last = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const std::size_t start = text.size() - points.rest().size();
        if (QChar::isSpace(points.next()))
            continue;
        if (last == 0)
            first = start;
        last = text.size() - points.rest().size();
    }
    return text.subspan(first, last - first);
}

QString shown(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

std::size_t writeUtf8(char32_t codePoint, MutableBytes to)
{
    if (codePoint < 0x80) {
        to[0] = static_cast<std::uint8_t>(codePoint);
        return 1;
    }
    const std::size_t size = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    for (std::size_t i = size - 1; i > 0; --i) {
        to[i] = static_cast<std::uint8_t>(0x80U | (codePoint & 0x3FU));
        codePoint >>= 6U;
    }
    to[0] = static_cast<std::uint8_t>(0xF00U >> size | codePoint);
    return size;
}

bool isSeparator(char32_t codePoint)
{
    const auto category = QChar::category(codePoint);
    return category == QChar::Separator_Space || category == QChar::Punctuation_Dash;
}

bool isDigit(char32_t codePoint)
{
    return QChar::category(codePoint) == QChar::Number_DecimalDigit;
}

SecretBytes cardDigits(Bytes value)
{
    const Bytes text = trimmed(value);
    if (text.size() > longestNumber)
        return {};
    SecretBytes digits(text.size());
    std::size_t count = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isDigit(c))
            digits.bytes()[count++] = static_cast<std::uint8_t>('0' + QChar::digitValue(c));
        else if (!isSeparator(c))
            return {};
    }
    digits.truncate(count);
    return count >= fewestCardDigits && count <= mostCardDigits ? std::move(digits) : SecretBytes();
}

SecretBytes ibanCharacters(Bytes value)
{
    const Bytes text = trimmed(value);
    if (text.size() > longestNumber)
        return {};
    SecretBytes iban(text.size());
    std::size_t count = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isSeparator(c))
            continue;
        if (!fitsIban(count, c))
            return {};
        iban.bytes()[count++] = static_cast<std::uint8_t>(QChar::toUpper(c));
    }
    iban.truncate(count);
    return count >= shortestIban && count <= longestIban ? std::move(iban) : SecretBytes();
}

std::optional<MailParts> mailParts(Bytes value)
{
    const Bytes text = trimmed(value);
    const auto at = std::ranges::find(text, std::uint8_t{'@'});
    if (text.size() > longestMail || std::ranges::count(text, std::uint8_t{'@'}) != 1 || hasSpace(text))
        return std::nullopt;
    const MailParts parts{{text.begin(), at}, {at + 1, text.end()}};
    if (parts.local.empty() || parts.domain.empty())
        return std::nullopt;
    return parts;
}

bool turnsDirection(QChar c)
{
    switch (c.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

QString forTerminal(QString line)
{
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || turnsDirection(c))
            c = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace scrim::policy
