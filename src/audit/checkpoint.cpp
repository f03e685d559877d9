// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint.h"

#include "audit/note.h"
#include "base/bytes.h"

#include <QList>

#include <algorithm>

namespace scrim::audit {

namespace {

std::unexpected<Error> tampered(const QString& why)
{
    return fail(ErrorCode::Tampered, QStringLiteral("the checkpoint is not one of this log: %1").arg(why));
}

Result<Checkpoint> parseText(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n'); // the last is what stands after the last line end: nothing
    if (lines.size() != 4)
        return tampered(QStringLiteral("it has %1 lines of text where three belong").arg(lines.size() - 1));
    Checkpoint checkpoint;
    checkpoint.origin = QString::fromUtf8(lines.at(0));
    const auto size = strictDecimal(lines.at(1));
    if (!size)
        return tampered(QStringLiteral("its second line is no size"));
    checkpoint.size = *size;
    const auto root = strictBase64(lines.at(2));
    if (!root || root->size() != static_cast<qsizetype>(checkpoint.root.size()))
        return tampered(QStringLiteral("its third line is no root hash"));
    std::ranges::copy(asBytes(*root), checkpoint.root.begin());
    return checkpoint;
}

} // namespace

QByteArray verifierKey(const QString& name, Bytes publicKey)
{
    const QByteArray typed = '\x01' + toByteArray(publicKey);
    return name.toUtf8() + '+' + keyId(name, publicKey).toHex() + '+' + typed.toBase64();
}

Result<Checkpoint> signCheckpoint(const QString& origin, qint64 size, const crypto::Digest& root, Bytes stationSeed)
{
    if (!isKeyName(origin) || size < 0)
        return fail(ErrorCode::Usage,
                    QStringLiteral("a log's origin is a name without spaces and plus signs, such as example.com/log"));
    const QByteArray text =
        origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + toByteArray(root).toBase64() + '\n';
    auto note = signNote(text, origin, stationSeed);
    if (!note)
        return fail(note);
    return Checkpoint{origin, size, root, *std::move(note)};
}

Result<Checkpoint> verifyCheckpoint(const QByteArray& note, const QByteArray& vkey)
{
    const auto key = parseVerifierKey(vkey);
    if (!key)
        return std::unexpected(key.error());
    const auto text = openNote(note, *key);
    if (!text)
        return tampered(text.error().message);
    auto checkpoint = parseText(*text);
    if (!checkpoint)
        return checkpoint;
    if (checkpoint->origin != key->name)
        return tampered(QStringLiteral("its origin is not the name of the key that signed it"));
    checkpoint->note = note;
    return checkpoint;
}

} // namespace scrim::audit
