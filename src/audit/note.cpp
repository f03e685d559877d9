// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/note.h"

#include "base/bytes.h"
#include "crypto/ed25519.h"
#include "crypto/hash.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace scrim::audit {

namespace {

constexpr char ed25519Type = 0x01;
constexpr qsizetype keyIdSize = 4;
constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;

QByteArray dash()
{
    return QByteArrayLiteral("\xe2\x80\x94 "); // em dash, space
}

std::unexpected<Error> tampered(const char* why)
{
    return fail(ErrorCode::Tampered, QLatin1String(why));
}

bool isPlainText(const QByteArray& note)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(note);
    return !decoder.hasError() && std::none_of(note.cbegin(), note.cend(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n';
    }) && !text.isEmpty();
}

/// What stands after "- <name> <base64 of key id ||" in a line signed by `key`; nothing for a line of another key.
Result<std::optional<QByteArray>> signatureBy(const VerifierKey& key, const QByteArray& line)
{
    if (!line.startsWith(dash()))
        return tampered("a signature line does not start with a dash and a space");
    const QByteArray rest = line.mid(dash().size());
    const qsizetype space = rest.indexOf(' ');
    if (space <= 0)
        return tampered("a signature line holds no name and signature");
    const auto signature = strictBase64(rest.mid(space + 1));
    if (!signature || signature->size() <= keyIdSize)
        return tampered("a signature is not base64 in its one spelling");
    if (rest.left(space) != key.name.toUtf8() || signature->left(keyIdSize) != key.id)
        return std::optional<QByteArray>();
    return signature->mid(keyIdSize);
}

/// A note's text with its line end, and its signature lines.
Result<std::pair<QByteArray, QList<QByteArray>>> split(const QByteArray& note)
{
    if (note.size() > maxNoteSize || !isPlainText(note))
        return tampered("the note is not plain UTF-8 text of a fitting length");
    const qsizetype blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith('\n') || blank + 2 == note.size())
        return tampered("the note has no signature lines after a blank line");
    const QByteArray lines = note.mid(blank + 2).chopped(1);
    return std::pair(note.left(blank + 1), lines.split('\n'));
}

} // namespace

Result<QByteArray> strictBase64(const QByteArray& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses what decoders let pass: stray bits at the end, missing padding.
    if (!decoded || (*decoded).toBase64() != text)
        return tampered("it is not base64 in its one spelling");
    return *decoded;
}

std::optional<qint64> strictDecimal(const QByteArray& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 0 || QByteArray::number(number) != text)
        return {};
    return number;
}

bool isKeyName(const QString& name)
{
    return !name.isEmpty() && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isSpace() || c == QLatin1Char('+') || c.unicode() < 0x20;
    });
}

QByteArray keyId(const QString& name, Bytes publicKey)
{
    const QByteArray prefix = name.toUtf8() + '\n' + ed25519Type;
    const crypto::Digest digest = crypto::sha256({asBytes(prefix), publicKey});
    return toByteArray(digest).left(keyIdSize);
}

Result<VerifierKey> parseVerifierKey(const QByteArray& vkey)
{
    const auto wrong = [](const char* why) {
        return fail(ErrorCode::WrongFormat, QStringLiteral("not a verifier key: %1").arg(QLatin1String(why)));
    };
    // The key's base64 may hold a plus; the name cannot.
    const qsizetype first = vkey.indexOf('+');
    const qsizetype second = vkey.indexOf('+', first + 1);
    if (vkey.size() > maxNoteSize || first <= 0 || second < 0)
        return wrong("it is not <name>+<id>+<key>");
    const QString name = QString::fromUtf8(vkey.left(first));
    const auto key = strictBase64(vkey.mid(second + 1));
    if (!isKeyName(name) || name.toUtf8() != vkey.left(first))
        return wrong("its name is not one");
    if (!key || key->size() != 1 + publicKeySize || key->at(0) != ed25519Type)
        return wrong("its key is not an Ed25519 key");
    VerifierKey parsed{name, {}, key->mid(1)};
    parsed.id = keyId(name, asBytes(parsed.publicKey));
    if (parsed.id.toHex() != vkey.mid(first + 1, second - first - 1))
        return wrong("its id does not belong to its name and key");
    return parsed;
}

Result<QByteArray> signNote(const QByteArray& text, const QString& name, Bytes seed)
{
    const auto publicKey = crypto::ed25519Public(seed);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    const auto signature = crypto::ed25519Sign(seed, asBytes(text));
    if (!signature)
        return std::unexpected(signature.error());
    const QByteArray signedBytes = keyId(name, asBytes(*publicKey)) + *signature;
    return text + '\n' + dash() + name.toUtf8() + ' ' + signedBytes.toBase64() + '\n';
}

Result<QByteArray> openNote(const QByteArray& note, const VerifierKey& key)
{
    auto parts = split(note);
    if (!parts)
        return fail(parts);
    const auto& [text, lines] = *parts;
    int found = 0;
    for (const QByteArray& line : lines) {
        const auto signature = signatureBy(key, line);
        if (!signature)
            return std::unexpected(signature.error());
        if (!signature->has_value())
            continue;
        ++found;
        if ((*signature)->size() != signatureSize ||
            !crypto::ed25519Verify(asBytes(key.publicKey), asBytes(text), asBytes(**signature)))
            return tampered("its signature does not hold");
    }
    if (found == 0)
        return tampered("it is not signed by the log's key");
    if (found > 1)
        return tampered("it is signed twice by the same key");
    return text;
}

} // namespace scrim::audit
