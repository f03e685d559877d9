// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/normalize.h"

#include "base/bytes.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace scrim::policy {

namespace {

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/// Without the given separators, in locked memory; empty when longer than `limit`.
SecretBytes without(Bytes value, std::string_view separators, std::size_t limit)
{
    if (value.size() > 4 * limit)
        return {};
    SecretBytes result(value.size());
    std::size_t count = 0;
    for (const std::uint8_t byte : value) {
        if (separators.find(static_cast<char>(byte)) == std::string_view::npos)
            result.bytes()[count++] = byte;
    }
    result.truncate(count <= limit ? count : 0);
    return result;
}

bool passesLuhn(Bytes digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i] - '0';
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/// ISO 7064 mod 97-10 over the IBAN with its first four characters at the end.
bool passesMod97(Bytes iban)
{
    int remainder = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const std::uint8_t byte = iban[(i + 4) % iban.size()];
        remainder = isDigit(byte) ? (remainder * 10 + (byte - '0')) % 97 : (remainder * 100 + (byte - 'A' + 10)) % 97;
    }
    return remainder == 1;
}

/// The length that ISO 13616's registry gives for the country, 0 for one that has none.
std::size_t ibanLength(Bytes iban)
{
    static constexpr std::string_view registry =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23"
        "GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30"
        "NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20";
    for (std::size_t i = 0; i + 4 <= registry.size(); i += 4) {
        if (registry[i] == static_cast<char>(iban[0]) && registry[i + 1] == static_cast<char>(iban[1]))
            return static_cast<std::size_t>((registry[i + 2] - '0') * 10 + (registry[i + 3] - '0'));
    }
    return 0;
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> names{
        {QStringLiteral("usa"), QStringLiteral("US")},
        {QStringLiteral("united states of america"), QStringLiteral("US")},
        {QStringLiteral("uk"), QStringLiteral("GB")},
        {QStringLiteral("great britain"), QStringLiteral("GB")},
        {QStringLiteral("england"), QStringLiteral("GB")},
        {QStringLiteral("czech republic"), QStringLiteral("CZ")},
        {QStringLiteral("turkey"), QStringLiteral("TR")},
    };
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        names.insert(code.toLower(), code);
        names.insert(QLocale::territoryToString(locale.territory()).toLower(), code);
        if (const QString native = locale.nativeTerritoryName(); !native.isEmpty())
            names.insert(native.toLower(), code);
    }
    return names;
}

} // namespace

SecretBytes normalizedEmail(Bytes value)
{
    while (!value.empty() && value.front() <= ' ')
        value = value.subspan(1);
    while (!value.empty() && value.back() <= ' ')
        value = value.first(value.size() - 1);
    const auto at = std::ranges::find(value, '@');
    const bool one = std::ranges::count(value, '@') == 1 && at != value.begin() && at + 1 != value.end();
    const bool plain = std::ranges::none_of(value, [](std::uint8_t byte) { return byte <= ' '; });
    if (!one || !plain || value.size() > 320)
        return {};
    if (std::ranges::all_of(value, [](std::uint8_t byte) { return byte < 0x80; })) {
        SecretBytes lower = SecretBytes::copyOf(value);
        for (std::uint8_t& byte : lower.bytes())
            byte = byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte | 0x20U) : byte;
        return lower;
    }
    // Full Unicode case needs Qt's tables; both strings are wiped, and nothing else shares them.
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(value.data()), static_cast<qsizetype>(value.size()));
    QString folded = text.toLower();
    QByteArray utf8 = folded.toUtf8();
    SecretBytes lower = SecretBytes::copyOf(asBytes(utf8));
    utf8.fill('\0');
    folded.fill(QChar());
    text.fill(QChar());
    return lower;
}

SecretBytes normalizedCard(Bytes value)
{
    SecretBytes digits = without(value, " -", 19);
    const bool plausible = digits.size() >= 12 && std::ranges::all_of(digits.bytes(), isDigit);
    return plausible && passesLuhn(digits) ? std::move(digits) : SecretBytes();
}

SecretBytes normalizedIban(Bytes value)
{
    SecretBytes text = without(value, " ", 34);
    for (std::uint8_t& byte : text.bytes())
        byte = byte >= 'a' && byte <= 'z' ? static_cast<std::uint8_t>(byte - 0x20) : byte;
    const bool plain = std::ranges::all_of(
        text.bytes(), [](std::uint8_t byte) { return isDigit(byte) || (byte >= 'A' && byte <= 'Z'); });
    if (text.size() < 15 || !plain || ibanLength(text) != text.size() || !passesMod97(text))
        return {};
    return text;
}

QString regionFromCountry(QStringView country)
{
    static const QHash<QString, QString> names = countryNames();
    return names.value(country.toString().simplified().toLower());
}

} // namespace scrim::policy
