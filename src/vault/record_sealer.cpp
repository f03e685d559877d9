// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/record_sealer.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/aead.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "vault/epoch.h"
#include "vault/sealer_state.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace scrim::vault {

namespace {

/// Random bytes ask the system's generator for a lock each time; salts and nonces are no secrets, so they may wait
/// here.
class Randomness
{
public:
    void take(MutableBytes into)
    {
        if (m_bytes.size() - m_at < into.size()) {
            crypto::randomFill(m_bytes);
            m_at = 0;
        }
        std::ranges::copy(Bytes(m_bytes).subspan(m_at, into.size()), into.begin());
        m_at += into.size();
    }

private:
    std::array<std::uint8_t, 4096> m_bytes{};
    std::size_t m_at = m_bytes.size();
};

/// One class: its epoch, and the key of the record at hand.
struct ClassSealer
{
    SecretBytes epochKey;
    QByteArray epochHex;
    QByteArray info; ///< of the expansion, with its counter
    crypto::AesGcm cipher{std::array<std::uint8_t, 32>{}};
    bool isKeyed = false;
};

constexpr auto fieldCount = policy::allFields.size();

} // namespace

struct RecordSealer::State
{
    quint64 generation = 0;
    QByteArray vaultId;
    std::array<QByteArray, fieldCount> fieldNames;
    std::array<std::size_t, fieldCount> classes; ///< into `sealers`
    std::vector<ClassSealer> sealers;
    crypto::Hmac hmac{Bytes()};
    Randomness random;
    SecretBytes salt{static_cast<std::size_t>(recordSaltSize)};
    QByteArray place; ///< what every field of the record is bound to
    QByteArray named; ///< the record's kind and id

    void key(ClassSealer& sealer)
    {
        // RFC 5869 with one block of output, which is what deriveDataKey() does.
        hmac.setKey(salt);
        crypto::Digest digest = hmac({sealer.epochKey});
        hmac.setKey(digest);
        digest = hmac({asBytes(sealer.info)});
        sealer.cipher.setKey(digest);
        wipe(digest);
        sealer.isKeyed = true;
    }
};

RecordSealer::RecordSealer(const Sealer& sealer) : m_state(std::make_unique<State>())
{
    State& state = *m_state;
    state.generation = sealer.generation();
    state.vaultId = sealer.m_state->header.id.toLatin1();
    for (const auto& [fieldClass, epoch] : sealer.m_state->epochs) {
        for (const policy::Field field : policy::allFields) {
            if (policy::classOf(field) == fieldClass)
                state.classes.at(static_cast<std::size_t>(field)) = state.sealers.size();
        }
        ClassSealer& own = state.sealers.emplace_back();
        own.epochKey = epoch.key.clone();
        own.epochHex = epoch.id.toHex();
        own.info = "scrim data key v1|" + policy::name(fieldClass).toLatin1() + '\x01';
    }
    for (const policy::Field field : policy::allFields)
        state.fieldNames.at(static_cast<std::size_t>(field)) = policy::name(field).toLatin1();
}

RecordSealer::RecordSealer(RecordSealer&&) noexcept = default;
RecordSealer& RecordSealer::operator=(RecordSealer&&) noexcept = default;
RecordSealer::~RecordSealer() = default;

Result<void> RecordSealer::begin(RecordId record, Bytes salt)
{
    State& state = *m_state;
    if (salt.size() != state.salt.size())
        return fail(ErrorCode::Damaged, Core::tr("The record has no salt: its fields were erased for good."));
    std::ranges::copy(salt, state.salt.bytes().begin());
    state.named = name(record.kind).toLatin1() + '|' + QByteArray::number(record.id);
    state.place = state.vaultId + '|' + state.named + '|';
    for (ClassSealer& sealer : state.sealers)
        sealer.isKeyed = false;
    return {};
}

void RecordSealer::seal(policy::Field field, Bytes plaintext, QByteArray& to)
{
    State& state = *m_state;
    ClassSealer& sealer = state.sealers[state.classes.at(static_cast<std::size_t>(field))];
    if (!sealer.isKeyed)
        state.key(sealer);
    const qsizetype common = state.place.size();
    state.place.append(state.fieldNames.at(static_cast<std::size_t>(field))).append('|').append(sealer.epochHex);
    const qsizetype start = to.size();
    to.resize(start + static_cast<qsizetype>(crypto::gcmNonceSize + plaintext.size() + crypto::gcmTagSize));
    const MutableBytes sealed(reinterpret_cast<std::uint8_t*>(to.data()) + start,
                              static_cast<std::size_t>(to.size() - start));
    const MutableBytes nonce = sealed.first(crypto::gcmNonceSize);
    state.random.take(nonce);
    sealer.cipher.sealInto(nonce, asBytes(state.place), plaintext, sealed.subspan(crypto::gcmNonceSize));
    state.place.truncate(common);
}

quint64 RecordSealer::generation() const
{
    return m_state->generation;
}

std::array<std::uint8_t, 16> RecordSealer::pseudonym()
{
    m_state->hmac.setKey(m_state->salt);
    const crypto::Digest digest = m_state->hmac({asBytes(m_state->named)});
    std::array<std::uint8_t, 16> first{};
    std::ranges::copy(Bytes(digest).first(first.size()), first.begin());
    return first;
}

std::array<std::uint8_t, 32> RecordSealer::newSalt()
{
    std::array<std::uint8_t, 32> salt{};
    m_state->random.take(salt);
    return salt;
}

} // namespace scrim::vault
