// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/header.h"

#include "intake/cells.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace scrim::intake {

namespace {

QLatin1String latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// "rp_token", "cardCvv2" and "Reset Token" in their words: {rp, token}, {card, cvv2}, {reset, token}.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    bool wasLower = false;
    for (const QChar character : text) {
        const bool startsWord = wasLower && character.isUpper();
        if (!character.isLetterOrNumber() || startsWord) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        }
        if (character.isLetterOrNumber())
            word.append(character.toLower());
        wasLower = character.isLower() || character.isDigit();
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isForbiddenWord(const QString& word)
{
    static constexpr std::array<std::string_view, 28> words{
        "csc",      "cid",    "cvn",    "cvn2", "cav",    "cav2",  "pin",    "pwd",    "pass",   "passwd",
        "hash",     "salt",   "secret", "otp",  "totp",   "token", "tokens", "apikey", "track1", "track2",
        "passcode", "track3", "mfa",    "auth", "hashes", "ip",    "ipv4",   "ipv6",
    };
    return std::ranges::any_of(words, [&](std::string_view forbidden) { return word == latin1(forbidden); });
}

/// "PIN Code", "Billing PIN code" and "pincode" of an address. Without "code", or of a card or an account, it is a PIN.
bool isPostalPin(const QStringList& words)
{
    static const QStringList places{QStringLiteral("billing"), QStringLiteral("shipping"), QStringLiteral("address"),
                                    QStringLiteral("default"), QStringLiteral("postal"),   QStringLiteral("area"),
                                    QStringLiteral("zip"),     QStringLiteral("pincode"),  QStringLiteral("customer")};
    QStringList rest = words;
    const bool isTwoWords = rest.removeAll(QStringLiteral("pin")) == 1 && rest.removeAll(QStringLiteral("code")) == 1;
    return (isTwoWords || words.contains(QStringLiteral("pincode"))) &&
           std::ranges::all_of(rest, [](const QString& word) { return places.contains(word); });
}

bool isForbidden(const QString& text, const QString& loose)
{
    // Found wherever they stand, since no honest column's name contains them.
    static constexpr std::array<std::string_view, 16> parts{
        "cvv",       "cvc",        "cardverif",      "securitycode", "verificationcode", "verificationvalue",
        "trackdata", "magstripe",  "magneticstripe", "pinblock",     "password",         "passphrase",
        "apikey",    "privatekey", "secretkey",      "ipaddress"};
    if (std::ranges::any_of(parts, [&](std::string_view part) { return loose.contains(latin1(part)); }))
        return true;
    const QStringList words = wordsOf(text);
    const bool isTrack = words.size() == 2 && words[0] == QLatin1String("track") && words[1].size() == 1;
    const bool isOtherPin = loose.contains(QLatin1String("pincode")) && !isPostalPin(words);
    return isTrack || isOtherPin || (!isPostalPin(words) && std::ranges::any_of(words, isForbiddenWord));
}

QString looseForm(const QString& text)
{
    QString loose;
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            loose.append(character.toLower());
    }
    return loose;
}

/// A file without a header shows its first row here.
bool couldBeValue(const QString& text)
{
    const auto digits = std::ranges::count_if(text, [](QChar character) { return character.isDigit(); });
    return text.isEmpty() || text.size() > 60 || digits > 4 || text.contains(QLatin1Char('@'));
}

} // namespace

Header::Header(const std::vector<Bytes>& cells)
{
    for (const Bytes cell : cells)
        add(clearText(cell));
}

Header::Header(const QStringList& names)
{
    for (const QString& name : names)
        add(name);
}

void Header::add(const QString& text)
{
    Column column;
    column.text = text.simplified();
    column.name = column.text.toLower();
    column.loose = looseForm(column.text);
    column.isForbidden = isForbidden(column.text, column.loose);
    m_columns.push_back(std::move(column));
}

int Header::take(const QString& name)
{
    const auto found = std::ranges::find_if(m_columns, [&name](const Column& column) {
        return column.name == name && !column.isForbidden && !column.isKnown;
    });
    if (found == m_columns.end())
        return none;
    found->isKnown = true;
    return static_cast<int>(found - m_columns.begin());
}

bool Header::has(QLatin1String name) const
{
    return std::ranges::any_of(m_columns, [name](const Column& column) { return column.name == name; });
}

int Header::take(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const auto found = std::ranges::find(m_columns, name, &Column::name);
        if (found == m_columns.end() || found->isForbidden)
            continue;
        found->isKnown = true;
        return static_cast<int>(found - m_columns.begin());
    }
    return none;
}

void Header::skip(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names)
        take({name});
}

int Header::takeLoosely(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const auto found = std::ranges::find(m_columns, name, &Column::loose);
        if (found == m_columns.end() || found->isForbidden || found->isKnown)
            continue;
        found->isKnown = true;
        return static_cast<int>(found - m_columns.begin());
    }
    return none;
}

bool Header::isPinCode(int column) const
{
    return column >= 0 && static_cast<std::size_t>(column) < m_columns.size() &&
           m_columns[static_cast<std::size_t>(column)].loose.contains(QLatin1String("pincode"));
}

QString Header::text(int column) const
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_columns.size())
        return QStringLiteral("-");
    const QString& text = m_columns[static_cast<std::size_t>(column)].text;
    return couldBeValue(text) ? QStringLiteral("column %1").arg(column + 1) : text;
}

QStringList Header::forbidden() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isForbidden)
            names.append(text(static_cast<int>(i)));
    }
    return names;
}

QStringList Header::ignored() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].isForbidden && !m_columns[i].isKnown)
            names.append(text(static_cast<int>(i)));
    }
    return names;
}

} // namespace scrim::intake
