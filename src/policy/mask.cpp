// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"

#include "base/core_text.h"
#include "policy/phone.h"
#include "policy/text.h"

#include <QLatin1Char>
#include <QLatin1String>
#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace scrim::policy {

namespace {

/// With fewer left to hide, what is shown gives too much away.
constexpr std::size_t fewestHidden = 4;
constexpr std::size_t lastShown = 4;
constexpr std::size_t binSize = 6;
/// RFC 1035's limit for each part of a domain name.
constexpr std::size_t longestLabel = 63;
constexpr std::size_t longestId = 64;
constexpr qsizetype longestPlace = 60;

QString allHidden()
{
    return QStringLiteral("••••");
}

QString latin(Bytes shownPart)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(shownPart.data()),
                               static_cast<qsizetype>(shownPart.size()));
}

QString cardMask(Bytes value)
{
    const SecretBytes digits = cardDigits(value);
    return digits.isEmpty() ? allHidden() : cleanCardMask(digits);
}

/// One piece after the other.
SecretBytes joined(std::initializer_list<Bytes> pieces)
{
    std::size_t size = 0;
    for (const Bytes piece : pieces)
        size += piece.size();
    SecretBytes whole(size);
    auto to = whole.bytes().begin();
    for (const Bytes piece : pieces)
        to = std::ranges::copy(piece, to).out;
    return whole;
}

Bytes utf8(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

QString ibanMask(Bytes value)
{
    const SecretBytes iban = ibanCharacters(value);
    return iban.isEmpty() ? allHidden() : cleanIbanMask(iban);
}

/// The first character where it is a letter or digit; what starts otherwise, with a quote or bracket, is hidden whole.
QString initial(Bytes text)
{
    const char32_t first = CodePoints(text).next();
    return QChar::isLetterOrNumber(first) ? shown(first) : QString();
}

/// ".com" of "mail.example.com"; empty where no top-level domain ends it.
QString topLevel(Bytes domain)
{
    const auto dot = std::ranges::find(domain.rbegin(), domain.rend(), std::uint8_t{'.'});
    const Bytes label = domain.last(static_cast<std::size_t>(dot - domain.rbegin()));
    if (dot == domain.rend() || label.size() == domain.size() - 1 || label.size() > longestLabel ||
        countCodePoints(label) < 2 || !QChar::isLetter(CodePoints(label).next()))
        return {};
    QString top = QStringLiteral(".");
    for (CodePoints points(label); !points.atEnd();) {
        const char32_t c = points.next();
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && c != U'-')
            return {};
        top += shown(c);
    }
    return top;
}

QString mailMask(Bytes value)
{
    const auto parts = mailParts(value);
    if (!parts)
        return allHidden();
    const QString top = topLevel(parts->domain);
    const QString local = initial(parts->local);
    const QString domain = initial(parts->domain);
    if (top.isEmpty() || local.isEmpty() || domain.isEmpty())
        return allHidden();
    const std::size_t characters = countCodePoints(parts->local) + countCodePoints(parts->domain);
    const auto seen = static_cast<std::size_t>(local.size() + domain.size() + top.size());
    if (characters < seen + fewestHidden)
        return allHidden();
    return local + QStringLiteral("•••@") + domain + QStringLiteral("•••") + top;
}

std::size_t countLettersAndDigits(Bytes text)
{
    std::size_t count = 0;
    for (CodePoints points(text); !points.atEnd();)
        count += QChar::isLetterOrNumber(points.next()) ? 1 : 0;
    return count;
}

QString nationalIdMask(Bytes value)
{
    const Bytes text = trimmed(value);
    const std::size_t count = text.size() > longestId ? 0 : countLettersAndDigits(text);
    if (count < lastShown + fewestHidden)
        return allHidden();
    QString masked = QStringLiteral("•••• ");
    std::size_t passed = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (QChar::isLetterOrNumber(c) && ++passed > count - lastShown)
            masked += shown(c);
    }
    return masked;
}

/// One line of bounded length that cannot turn the text around it.
QString place(const QString& name)
{
    QString clean = name.simplified();
    clean.truncate(longestPlace);
    clean.removeIf([](QChar c) { return turnsDirection(c) || c.category() == QChar::Other_Control; });
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

} // namespace

QString mask(FieldKind kind, Bytes value)
{
    switch (kind) {
    case FieldKind::Email:
        return mailMask(value);
    case FieldKind::Phone:
        return phoneMask(value);
    case FieldKind::BirthDate:
        return QStringLiteral("••••-••-••");
    case FieldKind::NationalId:
        return nationalIdMask(value);
    case FieldKind::CardNumber:
        return cardMask(value);
    case FieldKind::Iban:
        return ibanMask(value);
    case FieldKind::Address:
        break;
    }
    return allHidden();
}

SecretBytes cardEnds(Bytes value, bool aloud)
{
    constexpr std::size_t group = 4;
    const SecretBytes digits = cardDigits(value);
    if (digits.isEmpty())
        return SecretBytes::copyOf(utf8("••••"));
    const Bytes last = digits.bytes().last(lastShown);
    if (digits.size() < binSize + lastShown + fewestHidden)
        return joined({utf8(aloud ? "" : "•••• •••• •••• "), last});
    const Bytes bin = digits.bytes().first(binSize);
    return joined({bin.first(group), utf8(" "), bin.subspan(group), utf8(aloud ? ", " : "•• •••• "), last});
}

QString phoneMask(Bytes value, const QString& region)
{
    constexpr std::size_t shownDigits = 2;
    const auto number = parsePhone(value, region);
    if (!number)
        return allHidden();
    const QString code = QString::number(number->countryCode);
    const std::size_t shownSize = static_cast<std::size_t>(code.size()) + 1 + shownDigits;
    if (number->e164.size() < shownSize + fewestHidden)
        return allHidden();
    return QStringLiteral("+%1 ••• ••• %2").arg(code, latin(number->e164.bytes().last(shownDigits)));
}

QString addressMask(const QString& town, const QString& country)
{
    QStringList parts{place(town), place(country)};
    parts.removeAll(QString());
    return parts.isEmpty() ? allHidden() : parts.join(QLatin1String(", "));
}

QString cleanCardMask(Bytes digits)
{
    return QStringLiteral("•••• •••• •••• ") + latin(digits.last(lastShown));
}

QString cleanIbanMask(Bytes characters)
{
    return latin(characters.first(2)) + QStringLiteral("•• •••• •••• ") + latin(characters.last(lastShown));
}

QString codeMask()
{
    return QStringLiteral("•••");
}

QString spokenEnding(FieldKind kind, const QString& mask)
{
    if (kind == FieldKind::Email || kind == FieldKind::Address || kind == FieldKind::BirthDate)
        return {};
    const QString ending = mask.sliced(mask.lastIndexOf(QLatin1Char(' ')) + 1);
    return ending.isEmpty() || ending.contains(QChar(0x2022)) ? QString() : Core::tr("ends %1").arg(ending);
}

} // namespace scrim::policy
