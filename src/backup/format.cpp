// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/format.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/hash.h"
#include "crypto/hpke.h"
#include "crypto/kdf.h"

#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace scrim::backup {

namespace {

constexpr std::string_view magic = "SCRIMBAK";
constexpr const char* sealInfo = "scrim backup file key v1";
constexpr const char* macInfo = "scrim backup head v1";
constexpr const char* streamInfo = "scrim backup stream v1";
constexpr std::size_t versionAt = 8;
constexpr std::size_t vaultAt = 12;
constexpr std::size_t madeAt = 28;
constexpr std::size_t countAt = 36;
constexpr std::size_t counterSize = 11;
constexpr qint64 latestMs = 253'402'300'799'999; ///< the year 9999

template<typename T>
void put(QByteArray& to, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToBigEndian(value, bytes.data());
    to.append(bytes.data(), qsizetype(bytes.size()));
}

std::unexpected<Error> notOne()
{
    return fail(ErrorCode::WrongFormat, Core::tr("This file is no backup of Scrim, or its beginning is damaged."));
}

/// What a file key is sealed for: so a stanza moved into another head does not open.
QByteArray placeOf(const Head& head)
{
    QByteArray place = head.vaultId;
    put(place, head.madeMs);
    return place;
}

} // namespace

QByteArray encode(const Head& head)
{
    QByteArray bytes(magic.data(), qsizetype(magic.size()));
    put(bytes, formatVersion);
    bytes += head.vaultId;
    put(bytes, head.madeMs);
    put(bytes, static_cast<quint32>(head.recipients.size()));
    for (const Stanza& stanza : head.recipients)
        bytes += stanza.publicKey + stanza.sealedKey;
    return bytes;
}

Result<std::size_t> headSize(Bytes fixed)
{
    if (fixed.size() < fixedHeadSize || !std::ranges::equal(fixed.first(magic.size()), asBytes(magic)))
        return notOne();
    const auto version = qFromBigEndian<quint32>(fixed.data() + versionAt);
    if (version > formatVersion)
        return fail(ErrorCode::NewerFormat,
                    Core::tr("This backup was made by a newer Scrim. Use that one, or a newer."));
    const auto count = qFromBigEndian<quint32>(fixed.data() + countAt);
    if (version != formatVersion || count == 0 || count > mostRecipients)
        return notOne();
    return fixedHeadSize + count * stanzaSize;
}

Result<Head> parseHead(Bytes bytes)
{
    const auto size = headSize(bytes);
    if (!size)
        return std::unexpected(size.error());
    if (*size != bytes.size())
        return notOne();
    Head head;
    head.vaultId = toByteArray(bytes.subspan(vaultAt, vaultIdSize));
    head.madeMs = qFromBigEndian<qint64>(bytes.data() + madeAt);
    if (head.madeMs < 0 || head.madeMs > latestMs)
        return notOne();
    for (std::size_t at = fixedHeadSize; at < bytes.size(); at += stanzaSize)
        head.recipients.push_back({toByteArray(bytes.subspan(at, publicKeySize)),
                                   toByteArray(bytes.subspan(at + publicKeySize, sealedKeySize))});
    return head;
}

Result<Stanza> sealFor(const QByteArray& publicKey, const Head& head, Bytes fileKey)
{
    const QByteArray place = placeOf(head);
    auto sealed = crypto::sealTo(asBytes(publicKey), asBytes(sealInfo), asBytes(place), fileKey);
    if (!sealed)
        return fail(sealed);
    return Stanza{publicKey, *std::move(sealed)};
}

Result<SecretBytes> openStanza(const Stanza& stanza, const Head& head, Bytes privateKey)
{
    const QByteArray place = placeOf(head);
    return crypto::openSealed(privateKey, asBytes(sealInfo), asBytes(place), asBytes(stanza.sealedKey));
}

Result<QByteArray> macOf(Bytes headBytes, Bytes fileKey)
{
    const auto key = crypto::hkdfSha256(fileKey, {}, asBytes(macInfo), keySize);
    if (!key)
        return std::unexpected(key.error());
    return toByteArray(crypto::hmacSha256(*key, {headBytes}));
}

Result<SecretBytes> streamKey(Bytes headBytes, Bytes fileKey)
{
    return crypto::hkdfSha256(fileKey, crypto::sha256(headBytes), asBytes(streamInfo), keySize);
}

QByteArray chunkNonce(quint64 number, bool isLast)
{
    QByteArray nonce(qsizetype(counterSize - sizeof(number)), '\0');
    put(nonce, number);
    nonce.append(isLast ? '\1' : '\0');
    return nonce;
}

bool isVaultPath(const QString& path)
{
    // What a vault's folder holds (docs/architecture.md) and a restored one needs; nothing that climbs out of it.
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A(?:vault\.json|station\.key|policy\.json|policy\.proposed\.json|top-ups\.json|approvals\.json|erased|)"
        R"(cache(?:\.[1-9][0-9]{0,9})?\.db|log/(?:archive|[0-9]{8,16}\.seg|checkpoints/[0-9]{1,16})|)"
        R"((?:users|rotation|filters|desks|forward|log-archive)/[A-Za-z0-9][A-Za-z0-9._:@-]{0,127})\z)"));
    return path.size() <= longestPath && pattern.match(path).hasMatch();
}

} // namespace scrim::backup
