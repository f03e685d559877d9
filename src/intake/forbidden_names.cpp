// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/forbidden_names.h"

#include <QStringList>

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

/// "Prüfziffer" and "Prufziffer", "contraseña" and "contrasena" are one.
QString withoutMarks(const QString& text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            plain.append(character == QChar(0x142) ? QChar(u'l') : character);
    }
    return plain;
}

bool isForbiddenWord(const QString& word)
{
    static constexpr std::array<std::string_view, 40> words{
        "csc",      "cid",    "cvn",    "cvn2", "cav",    "cav2",  "pin",    "pwd",    "pass",   "passwd",
        "hash",     "salt",   "secret", "otp",  "totp",   "token", "tokens", "apikey", "track1", "track2",
        "passcode", "track3", "mfa",    "auth", "hashes", "ip",    "ipv4",   "ipv6",   "pw",     "pwhash",
        "bcrypt",   "nonce",  "md5",    "sha1", "sha256", "ssha",  "senha",  "haslo",  "parola", "kpn",
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

/// Found wherever they stand, since no honest column's name contains them.
bool hasForbiddenPart(const QString& loose)
{
    static constexpr std::array<std::string_view, 51> parts{
        // Card verification codes, track data, PINs.
        "cvv", "cvc", "cardverif", "securitycode", "verificationcode", "verificationvalue", "verificationnumber",
        "kartenpruf", "prufziffer", "prufnummer", "sicherheitscode", "cryptogramme", "codedesecurite", "codesecurite",
        "codedeverification", "codigodeseguridad", "codigoseguridad", "codigodeverificacion", "codigodeseguranca",
        "codicedisicurezza", "codicesicurezza", "beveiligingscode", "kodbezpieczenstwa", "trackdata", "magstripe",
        "magneticstripe", "pinblock",
        // Credentials and what resets them.
        "password", "passphrase", "passwort", "kennwort", "motdepasse", "contrasena", "clavedeacceso", "wachtwoord",
        "apikey", "privatekey", "secretkey", "sshkey", "orderkey", "activationkey", "confirmationkey", "sessionid",
        "recoverycode", "backupcode", "securityanswer", "reponsesecrete", "hashed",
        // IP addresses.
        "ipaddress", "xforwardedfor", "remoteaddr"};
    static const std::array others{QStringLiteral("\u043f\u0430\u0440\u043e\u043b\u044c"),
                                   QStringLiteral("\u30d1\u30b9\u30ef\u30fc\u30c9"), QStringLiteral("\u5bc6\u7801")};
    return std::ranges::any_of(parts, [&](std::string_view part) { return loose.contains(latin1(part)); }) ||
           std::ranges::any_of(others, [&](const QString& part) { return loose.contains(part); });
}

} // namespace

QString looseName(const QString& name)
{
    QString loose;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            loose.append(character.toLower());
    }
    return loose;
}

bool isForbiddenName(const QString& name)
{
    const QString plain = withoutMarks(name);
    const QString loose = looseName(plain);
    // Magento's key for confirming an e-mail address; of other names it is a part.
    if (hasForbiddenPart(loose) || loose == QLatin1String("confirmation"))
        return true;
    const QStringList words = wordsOf(plain);
    const bool isTrack = words.size() == 2 && words[0] == QLatin1String("track") && words[1].size() == 1;
    const bool isOtherPin = loose.contains(QLatin1String("pincode")) && !isPostalPin(words);
    return isTrack || isOtherPin || (!isPostalPin(words) && std::ranges::any_of(words, isForbiddenWord));
}

} // namespace scrim::intake
