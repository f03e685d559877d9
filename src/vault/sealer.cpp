// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealer.h"

#include "base/bytes.h"
#include "crypto/aead.h"
#include "crypto/hpke.h"
#include "crypto/random.h"
#include "vault/epoch.h"
#include "vault/sealer_state.h"

namespace scrim::vault {

namespace {

OpenEpoch freshEpoch()
{
    return {crypto::randomBytes(epochIdSize), crypto::randomSecret(32)};
}

} // namespace

Sealer::Sealer(const Header& header) : m_state(std::make_unique<State>())
{
    m_state->header = header;
    for (const auto fieldClass : policy::allFieldClasses)
        m_state->epochs[fieldClass] = freshEpoch();
}

Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

void Sealer::follow(const std::map<policy::FieldClass, QByteArray>& classPublic)
{
    for (const auto& [fieldClass, publicKey] : classPublic) {
        if (m_state->header.classPublic[fieldClass] == publicKey)
            continue;
        m_state->header.classPublic[fieldClass] = publicKey;
        m_state->epochs[fieldClass] = freshEpoch();
        ++m_state->generation;
    }
}

quint64 Sealer::generation() const
{
    return m_state->generation;
}

Result<std::vector<SealedEpoch>> Sealer::epochs()
{
    std::vector<SealedEpoch> sealed;
    for (const auto& [fieldClass, epoch] : m_state->epochs) {
        const QByteArray place = placeOfEpoch(m_state->header, fieldClass, epoch.id);
        const QByteArray classPublic = m_state->header.classPublic[fieldClass];
        auto key = crypto::sealTo(asBytes(classPublic), asBytes(epochPurpose), asBytes(place), epoch.key);
        if (!key)
            return fail(key);
        sealed.push_back({epoch.id, fieldClass, *std::move(key), classPublic});
    }
    return sealed;
}

Result<QByteArray> Sealer::seal(RecordId record, Bytes salt, policy::Field field, Bytes plaintext)
{
    const auto fieldClass = policy::classOf(field);
    const OpenEpoch& epoch = m_state->epochs.at(fieldClass);
    const auto key = deriveDataKey(epoch.key, salt, fieldClass);
    if (!key)
        return std::unexpected(key.error());
    const QByteArray place = placeOfField(m_state->header, record, field, epoch.id);
    return crypto::AesGcm(*key).sealWithNonce(asBytes(place), plaintext);
}

const QByteArray& Sealer::epochOf(policy::Field field) const
{
    return m_state->epochs.at(policy::classOf(field)).id;
}

} // namespace scrim::vault
