// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"

#include "policy/normalize.h"

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr QChar dot(0x2022);

QString dots(qsizetype count)
{
    return QString(count, dot);
}

QString hidden()
{
    return dots(4);
}

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

bool isAlnum(std::uint8_t byte)
{
    return isDigit(byte) || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

QString ascii(Bytes bytes)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// The value without spaces and dashes, in locked memory; empty when anything but ASCII letters and digits is left.
SecretBytes compact(Bytes value)
{
    if (value.size() > 256)
        return {};
    SecretBytes result(value.size());
    std::size_t count = 0;
    for (const std::uint8_t byte : value) {
        if (byte == ' ' || byte == '-')
            continue;
        if (!isAlnum(byte))
            return {};
        result.bytes()[count++] = byte;
    }
    result.truncate(count);
    return result;
}

QString cardMask(Bytes value, const MaskOptions& options)
{
    const SecretBytes digits = compact(value);
    if (digits.size() < 12 || digits.size() > 19 || !std::ranges::all_of(digits.bytes(), isDigit))
        return hidden();
    const QString last = ascii(digits.bytes().last(4));
    // Between BIN and last four at least four must stay hidden.
    if (options.showBin && digits.size() >= 14) {
        const QString bin = ascii(digits.bytes().first(6));
        return bin.left(4) + QLatin1Char(' ') + bin.mid(4) + dots(2) + QLatin1Char(' ') + hidden() + QLatin1Char(' ') +
               last;
    }
    return hidden() + QLatin1Char(' ') + hidden() + QLatin1Char(' ') + hidden() + QLatin1Char(' ') + last;
}

/// The code point that starts `text`, or empty when it is not valid UTF-8.
QString firstCharacter(Bytes text)
{
    std::size_t length = 1;
    if (text[0] >= 0xF0)
        length = 4;
    else if (text[0] >= 0xE0)
        length = 3;
    else if (text[0] >= 0xC0)
        length = 2;
    if (length > text.size())
        return {};
    const QString first = QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(length));
    const bool plain = !first.isEmpty() && !first.contains(QChar::ReplacementCharacter) &&
                       (first.at(0).isLetterOrNumber() || first.at(0).isHighSurrogate());
    return plain ? first : QString();
}

QString emailMask(Bytes value)
{
    const auto begin = value.begin();
    if (value.size() > 1024 || std::ranges::count(value, '@') != 1)
        return hidden();
    const auto at = static_cast<std::size_t>(std::ranges::find(value, '@') - begin);
    const Bytes local = value.first(at);
    const Bytes domain = value.subspan(at + 1);
    std::size_t lastDot = domain.size();
    while (lastDot > 0 && domain[lastDot - 1] != '.')
        --lastDot;
    if (local.empty() || lastDot < 2)
        return hidden();
    const Bytes ending = domain.subspan(lastDot);
    const bool tld = ending.size() >= 2 && ending.size() <= 24 &&
                     std::ranges::all_of(ending, [](std::uint8_t byte) { return isAlnum(byte) || byte == '-'; });
    // What stays hidden: the local part and the domain without their first characters.
    if (!tld || local.size() - 1 + lastDot - 2 < 4)
        return hidden();
    const QString first = firstCharacter(local);
    const QString second = firstCharacter(domain);
    if (first.isEmpty() || second.isEmpty())
        return hidden();
    return first + dots(3) + QLatin1Char('@') + second + dots(3) + QLatin1Char('.') + ascii(ending);
}

QString ibanMask(Bytes value)
{
    const SecretBytes text = compact(value);
    const auto isUpper = [](std::uint8_t byte) { return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z'; };
    if (text.size() < 15 || text.size() > 34 || !isUpper(text.bytes()[0]) || !isUpper(text.bytes()[1]) ||
        !isDigit(text.bytes()[2]) || !isDigit(text.bytes()[3]))
        return hidden();
    return ascii(text.bytes().first(2)).toUpper() + dots(2) + QLatin1Char(' ') + hidden() + QLatin1Char(' ') +
           hidden() + QLatin1Char(' ') + ascii(text.bytes().last(4)).toUpper();
}

QString nationalIdMask(Bytes value)
{
    const SecretBytes text = compact(value);
    return text.size() >= 8 && text.size() <= 32 ? hidden() + QLatin1Char(' ') + ascii(text.bytes().last(4)) : hidden();
}

} // namespace

QString mask(FieldKind kind, Bytes value, const MaskOptions& options)
{
    switch (kind) {
    case FieldKind::CardNumber:
        return cardMask(value, options);
    case FieldKind::Email:
        return emailMask(value);
    case FieldKind::Phone:
        return phoneMask(value);
    case FieldKind::BirthDate:
        return dots(4) + QLatin1Char('-') + dots(2) + QLatin1Char('-') + dots(2);
    case FieldKind::NationalId:
        return nationalIdMask(value);
    case FieldKind::Iban:
        return ibanMask(value);
    case FieldKind::Address:
        break;
    }
    return hidden();
}

QString addressMask(const QString& town, const QString& country)
{
    const QString first = town.simplified();
    const QString second = country.simplified();
    if (first.isEmpty() && second.isEmpty())
        return hidden();
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(", ") + second;
}

QString spokenEnding(FieldKind kind, const QString& mask)
{
    if (kind == FieldKind::Address || mask.isEmpty() || mask.back() == dot)
        return {};
    const QString ending = kind == FieldKind::Email ? mask : mask.section(QLatin1Char(' '), -1);
    return ending.isEmpty() || kind == FieldKind::Email ? QString() : QStringLiteral("ends ") + ending;
}

} // namespace scrim::policy
