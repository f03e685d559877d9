// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/session_key.h"

#include "base/bytes.h"
#include "crypto/hpke.h"
#include "crypto/random.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace scrim::audit {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype keySize = 32;
constexpr qsizetype wrappedSize = 32 + keySize + 16; // HPKE: enc, key, tag

constexpr std::string_view keyPurpose = "scrim log session key v1";
constexpr std::string_view entryPurpose = "scrim log entry v1";

/// Binds a session key to its log and its id.
QByteArray keyPlace(const Digest& logId, const QByteArray& id)
{
    return toByteArray(logId) + id;
}

/// Binds an entry to its log and its number.
QByteArray entryPlace(const Digest& logId, qint64 seq)
{
    const quint64 big = qToBigEndian(static_cast<quint64>(seq));
    return toByteArray(asBytes(entryPurpose)) + toByteArray(logId) +
           QByteArray(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

SessionKey::SessionKey(const Digest& logId, Bytes key, QByteArray record)
    : m_logId(logId), m_cipher(key), m_record(std::move(record))
{}

Result<SessionKey> SessionKey::make(const Digest& logId, Bytes readersPublic, const std::vector<QByteArray>& others)
{
    const SecretBytes key = crypto::randomSecret(keySize);
    QByteArray record = crypto::randomBytes(idSize);
    const QByteArray place = keyPlace(logId, record);
    std::vector<Bytes> all{readersPublic};
    for (const QByteArray& other : others)
        all.push_back(asBytes(other));
    for (const Bytes reader : all) {
        auto wrapped = crypto::sealTo(reader, asBytes(keyPurpose), asBytes(place), key);
        if (!wrapped)
            return fail(wrapped);
        record += *wrapped;
    }
    return SessionKey(logId, key, record);
}

QByteArray SessionKey::seal(qint64 seq, Bytes entry)
{
    const QByteArray place = entryPlace(m_logId, seq);
    return m_record.left(idSize) + m_cipher.sealWithNonce(asBytes(place), entry);
}

qint64 SessionKey::recordSize(qint64 others)
{
    return idSize + (1 + others) * wrappedSize;
}

qint64 SessionKey::sealedSize(qint64 entrySize)
{
    return idSize + static_cast<qint64>(crypto::gcmNonceSize + crypto::gcmTagSize) + entrySize;
}

void SessionKeyRing::add(qint64 segment, Bytes record)
{
    if (segment != std::exchange(m_segment, segment))
        m_slots.clear();
    const QByteArray bytes = toByteArray(record);
    m_slots[bytes.left(idSize)] = Slot{bytes, std::nullopt, false};
}

void SessionKeyRing::tryKeys(const Digest& logId, Slot& slot)
{
    slot.isTried = true;
    const QByteArray place = keyPlace(logId, slot.record.left(idSize));
    const qsizetype end = std::min<qsizetype>(slot.record.size(), SessionKey::recordSize(SessionKey::mostOthers));
    for (qsizetype at = idSize; at + wrappedSize <= end; at += wrappedSize) {
        const Bytes privateKey = at == idSize ? m_keys.readersPrivate : m_keys.ownPrivate;
        const QByteArray wrapped = slot.record.mid(at, wrappedSize);
        if (privateKey.empty())
            continue;
        const auto key = crypto::openSealed(privateKey, asBytes(keyPurpose), asBytes(place), asBytes(wrapped));
        if (key && key->size() == keySize) {
            slot.cipher.emplace(*key);
            return;
        }
    }
}

Result<std::optional<QByteArray>> SessionKeyRing::open(const Digest& logId, qint64 seq, Bytes payload)
{
    const QByteArray bytes = toByteArray(payload);
    const auto found = m_slots.find(bytes.left(idSize));
    if (found == m_slots.end())
        return std::optional<QByteArray>();
    Slot& slot = found->second;
    if (!slot.isTried)
        tryKeys(logId, slot);
    if (!slot.cipher)
        return std::optional<QByteArray>();
    const QByteArray place = entryPlace(logId, seq);
    const QByteArray sealed = bytes.mid(idSize);
    const auto entry = slot.cipher->openWithNonce(asBytes(place), asBytes(sealed));
    if (!entry)
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: its sealed bytes were changed").arg(seq));
    return toByteArray(*entry);
}

} // namespace scrim::audit
