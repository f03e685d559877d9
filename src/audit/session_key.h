// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "base/error.h"
#include "crypto/aead.h"
#include "crypto/hash.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace scrim::audit {

using crypto::Digest;

/// What a writer seals its entries under: a random key that its process holds, sealed to the log's readers and to the
/// writer.
class SessionKey
{
public:
    /// `others` are those besides the log's readers who can open what it seals: its writer, mostly; mostOthers at most.
    [[nodiscard]] static Result<SessionKey> make(const Digest& logId, Bytes readersPublic,
                                                 const std::vector<QByteArray>& others);
    /// The payload of the session-key frame: key id, the key sealed to the readers, then to each of the others.
    [[nodiscard]] const QByteArray& record() const { return m_record; }
    /// The payload of an entry's frame: key id, nonce, ciphertext, tag.
    [[nodiscard]] QByteArray seal(qint64 seq, Bytes entry);

    static constexpr qint64 mostOthers = 3;
    /// For so many others.
    [[nodiscard]] static qint64 recordSize(qint64 others);
    [[nodiscard]] static qint64 sealedSize(qint64 entrySize);

private:
    SessionKey(const Digest& logId, Bytes key, QByteArray record);
    Digest m_logId;
    crypto::AesGcm m_cipher;
    QByteArray m_record;
};

/// What a reader opens entries with. Keys stand in the same segment as what they open, so that one segment's are held
/// at most.
class SessionKeyRing
{
public:
    explicit SessionKeyRing(const ReaderKeys& keys) : m_keys(keys) {}
    /// Takes the payload of a session-key frame in `segment`; those of an earlier segment are forgotten.
    void add(qint64 segment, Bytes record);
    /// The entry's canonical bytes; nothing when the keys here do not open it; Tampered when its key does but it does
    /// not.
    [[nodiscard]] Result<std::optional<QByteArray>> open(const Digest& logId, qint64 seq, Bytes payload);

private:
    struct Slot
    {
        QByteArray record;
        std::optional<crypto::AesGcm> cipher;
        bool isTried = false; ///< the slow public-key opening is done at most once, and only when an entry is wanted
    };
    void tryKeys(const Digest& logId, Slot& slot);

    ReaderKeys m_keys;
    qint64 m_segment = -1;
    std::map<QByteArray, Slot> m_slots;
};

} // namespace scrim::audit
