// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cells.h"

#include "base/bytes.h"
#include "policy/entered.h"
#include "policy/text.h"

#include <QChar>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <string_view>

namespace scrim::intake {

namespace {

bool isSpace(std::uint8_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetter(std::uint8_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isOneOf(std::uint8_t byte, std::string_view set)
{
    return set.find(static_cast<char>(byte)) != std::string_view::npos;
}

std::uint8_t lower(std::uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte | 0x20U) : byte;
}

bool equalsIgnoringCase(Bytes cell, std::string_view word)
{
    return std::ranges::equal(cell, asBytes(word), {}, lower);
}

/// Where an extension begins, or the size.
std::size_t extensionStart(Bytes cell)
{
    const auto letter = std::ranges::find_if(cell, isLetter);
    const Bytes tail(letter, cell.end());
    for (const std::string_view word : {"ext.", "ext", "x"}) {
        if (tail.size() <= word.size() || !equalsIgnoringCase(tail.first(word.size()), word))
            continue;
        const Bytes number = trimmed(tail.subspan(word.size()));
        if (number.size() <= 8 && !number.empty() && std::ranges::all_of(number, isDigit))
            return static_cast<std::size_t>(letter - cell.begin());
    }
    return cell.size();
}

bool isDialled(char32_t point)
{
    if (point < 0x80)
        return isDigit(static_cast<std::uint8_t>(point)) || isOneOf(static_cast<std::uint8_t>(point), "+-().,/#* ");
    // Dashes, spaces, direction marks and digits of other scripts, but no letters.
    return !QChar::isLetter(point) && !QChar::isSymbol(point);
}

std::optional<qint64> digits(Bytes text, std::size_t most)
{
    if (text.size() > most || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    qint64 value = 0;
    for (const std::uint8_t byte : text)
        value = value * 10 + (byte - '0');
    return value;
}

} // namespace

Bytes trimmed(Bytes cell)
{
    while (!cell.empty() && isSpace(cell.front()))
        cell = cell.subspan(1);
    while (!cell.empty() && isSpace(cell.back()))
        cell = cell.first(cell.size() - 1);
    return cell;
}

Bytes unquoted(Bytes cell)
{
    cell = trimmed(cell);
    return !cell.empty() && cell.front() == '\'' ? trimmed(cell.subspan(1)) : cell;
}

Bytes plain(Bytes cell)
{
    cell = trimmed(cell);
    const bool isEscaped = cell.size() > 1 && cell[0] == '\'' && (isDigit(cell[1]) || isOneOf(cell[1], "=+-@#"));
    return isEscaped ? cell.subspan(1) : cell;
}

QString clearText(Bytes cell)
{
    cell = plain(cell);
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(cell.data()), static_cast<qsizetype>(cell.size()));
    if (std::ranges::find(cell, std::uint8_t{0xE2}) != cell.end()) // how they begin in UTF-8
        text.removeIf(policy::turnsDirection);
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control && character != QLatin1Char('\n'))
            character = QLatin1Char(' ');
    }
    return text;
}

bool isEmail(Bytes cell)
{
    const auto at = std::ranges::find(cell, '@');
    return std::ranges::count(cell, '@') == 1 && at != cell.begin() && at + 1 != cell.end() && cell.size() <= 320 &&
           std::ranges::none_of(cell, isSpace);
}

bool isPhone(Bytes cell)
{
    if (cell.size() > 64)
        return false;
    int digitCount = 0;
    for (policy::CodePoints points(cell.first(extensionStart(cell))); !points.atEnd();) {
        const char32_t point = points.next();
        if (!isDialled(point))
            return false;
        digitCount += QChar::isDigit(point) ? 1 : 0;
    }
    return digitCount >= 3;
}

bool isIdentifier(Bytes cell)
{
    return cell.size() <= 128 && isUnspoilt(cell) && std::ranges::all_of(cell, [](std::uint8_t byte) {
               return isDigit(byte) || isLetter(byte) || isOneOf(byte, "#_-:/.");
           });
}

bool isYesNo(Bytes cell)
{
    return std::ranges::any_of(std::array<std::string_view, 4>{"yes", "no", "true", "false"},
                               [cell](std::string_view word) { return equalsIgnoringCase(cell, word); });
}

bool isUnspoilt(Bytes cell)
{
    const auto exponent = std::ranges::find_if(cell, [](std::uint8_t byte) { return lower(byte) == 'e'; });
    if (exponent == cell.begin() || exponent == cell.end() || exponent + 1 == cell.end() || *(exponent + 1) != '+')
        return true;
    return !std::all_of(cell.begin(), exponent, [](std::uint8_t byte) { return isDigit(byte) || isOneOf(byte, ".,"); });
}

bool isNameText(Bytes cell)
{
    return std::ranges::find(cell, '@') == cell.end();
}

bool isNoMask(Bytes cell)
{
    return !policy::looksLikeMask(cell);
}

bool isCurrency(Bytes cell)
{
    return cell.size() == 3 && std::ranges::all_of(cell, isLetter);
}

bool isOrderNumber(Bytes cell)
{
    return cell.size() <= 64 && std::ranges::any_of(cell, isDigit) && isNameText(cell);
}

bool isIndianPostcode(Bytes cell)
{
    const bool isParted = cell.size() == 7 && cell[3] == ' ';
    return (cell.size() == 6 || isParted) && std::ranges::count_if(cell, isDigit) == 6 && cell[0] != '0';
}

std::optional<qint64> amount(Bytes cell, int decimals)
{
    const bool isNegative = !cell.empty() && cell.front() == '-';
    if (isNegative)
        cell = cell.subspan(1);
    const auto point = std::ranges::find(cell, '.');
    const Bytes whole(cell.begin(), point);
    Bytes fraction = point == cell.end() ? Bytes() : Bytes(point + 1, cell.end());
    // "1200.00" of a currency without decimals is exact; "1200.50" is not.
    while (fraction.size() > static_cast<std::size_t>(decimals) && fraction.back() == '0')
        fraction = fraction.first(fraction.size() - 1);
    const auto major = digits(whole, 12);
    const auto minor = digits(fraction, static_cast<std::size_t>(decimals));
    if (!major || !minor || whole.empty())
        return std::nullopt;
    qint64 value = *major;
    for (int i = 0; i < decimals; ++i)
        value *= 10;
    qint64 rest = *minor;
    for (auto i = static_cast<int>(fraction.size()); i < decimals; ++i)
        rest *= 10;
    return isNegative ? -(value + rest) : value + rest;
}

std::optional<qint64> count(Bytes cell)
{
    return cell.empty() ? std::nullopt : digits(cell, 9);
}

namespace {

/// "2026-01-15T10:23:45Z" and "2026-01-15 10:23:45 +0100", as shops write almost all of theirs. None for anything else.
std::optional<QString> plainDateTime(Bytes cell)
{
    constexpr std::string_view form = "0000-00-00 00:00:00";
    if (cell.size() < form.size() + 1)
        return std::nullopt;
    std::array<int, 14> digit{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == '0'   ? isDigit(cell[i])
                          : form[i] == ' ' ? cell[i] == ' ' || cell[i] == 'T'
                                           : cell[i] == static_cast<std::uint8_t>(form[i]);
        if (!fits)
            return std::nullopt;
        if (form[i] == '0')
            digit.at(count++) = cell[i] - '0';
    }
    const auto two = [&digit](std::size_t at) { return digit.at(at) * 10 + digit.at(at + 1); };
    if (!QDate::isValid(two(0) * 100 + two(2), two(4), two(6)) || two(8) > 23 || two(10) > 59 || two(12) > 59)
        return std::nullopt;
    Bytes zone = cell.subspan(form.size());
    const bool isUtc = zone.size() == 1 && zone.front() == 'Z';
    if (!isUtc && zone.front() == ' ')
        zone = zone.subspan(1);
    const bool isOffset =
        zone.size() == 5 && (zone[0] == '+' || zone[0] == '-') && std::ranges::all_of(zone.subspan(1), isDigit);
    if (!isUtc && !isOffset)
        return std::nullopt;
    QString text(static_cast<qsizetype>(form.size() + zone.size()) + (isOffset ? 1 : 0), QLatin1Char('T'));
    const auto put = [&text](Bytes ascii, qsizetype at) {
        std::ranges::transform(ascii, text.begin() + at, [](std::uint8_t byte) { return QChar(char16_t{byte}); });
    };
    constexpr auto zoneAt = static_cast<qsizetype>(form.size());
    put(cell.first(10), 0);
    put(cell.subspan(11, form.size() - 11), 11);
    put(zone.first(isOffset ? 3 : 1), zoneAt);
    if (isOffset) {
        text[zoneAt + 3] = QLatin1Char(':');
        put(zone.subspan(3), zoneAt + 4);
    }
    return text;
}

} // namespace

std::optional<QString> dateTime(Bytes cell)
{
    if (cell.empty())
        return std::nullopt;
    if (auto known = plainDateTime(cell))
        return known;
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})? ?(Z|UTC|[+-]\d\d:?\d\d)?)?$)"));
    if (cell.size() > 40)
        return std::nullopt;
    const auto match = form.match(clearText(cell));
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return match.captured(1);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    QString offset = match.captured(3);
    if (offset == QLatin1String("UTC"))
        offset = QStringLiteral("Z");
    else if (offset.size() == 5)
        offset.insert(3, QLatin1Char(':'));
    return match.captured(1) + QLatin1Char('T') + time.toString(QStringLiteral("HH:mm:ss")) + offset;
}

} // namespace scrim::intake
