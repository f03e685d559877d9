// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/resealer.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/aead.h"
#include "crypto/hpke.h"
#include "vault/epoch.h"
#include "vault/sealer.h"

#include <algorithm>
#include <map>
#include <vector>

namespace scrim::vault {

namespace {

std::unexpected<Error> unopened()
{
    return fail(ErrorCode::Tampered, Core::tr("a field does not open: it was moved or altered outside of Scrim"));
}

/// Edits make an epoch each; this many keys of theirs are kept at a time.
constexpr std::size_t mostEpochs = 64;

} // namespace

struct Resealer::State
{
    State(Header vaultHeader, policy::FieldClass ofClass)
        : header(std::move(vaultHeader)), fieldClass(ofClass), sealer(header)
    {}

    /// The epoch's key; null when none of ours opens it.
    const SecretBytes* open(const SealedEpoch& old)
    {
        const auto known = opened.find(old.id);
        if (known != opened.end())
            return &known->second;
        const QByteArray place = placeOfEpoch(header, fieldClass, old.id);
        for (const SecretBytes& privateKey : privateKeys) {
            auto key = crypto::openSealed(privateKey, asBytes(epochPurpose), asBytes(place), asBytes(old.sealedKey));
            if (!key)
                continue;
            if (opened.size() == mostEpochs)
                opened.clear();
            return &(opened[old.id] = *std::move(key));
        }
        return nullptr;
    }

    Header header;
    policy::FieldClass fieldClass;
    std::vector<SecretBytes> privateKeys; ///< the former one first
    std::map<QByteArray, SecretBytes> opened;
    Sealer sealer;
    SealedEpoch epoch;
};

Resealer::Resealer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Resealer::Resealer(Resealer&&) noexcept = default;
Resealer& Resealer::operator=(Resealer&&) noexcept = default;
Resealer::~Resealer() = default;

Result<Resealer> Resealer::make(const Header& header, policy::FieldClass fieldClass, const KeyRing& keys)
{
    auto state = std::make_unique<State>(header, fieldClass);
    for (const auto* held : {&keys.formerPrivate, &keys.classPrivate}) {
        if (const auto key = held->find(fieldClass); key != held->end())
            state->privateKeys.push_back(key->second.clone());
    }
    auto epochs = state->sealer.epochs();
    if (!epochs)
        return fail(epochs);
    state->epoch = *std::ranges::find(*epochs, fieldClass, &SealedEpoch::fieldClass);
    return Resealer(std::move(state));
}

const SealedEpoch& Resealer::epoch() const
{
    return m_state->epoch;
}

Result<QByteArray> Resealer::reseal(const SealedField& field)
{
    if (field.epoch.fieldClass != m_state->fieldClass || policy::classOf(field.field) != m_state->fieldClass)
        return unopened();
    const SecretBytes* epochKey = m_state->open(field.epoch);
    if (epochKey == nullptr)
        return unopened();
    const auto key = deriveDataKey(*epochKey, asBytes(field.salt), m_state->fieldClass);
    if (!key)
        return std::unexpected(key.error());
    const QByteArray place = placeOfField(m_state->header, field.record, field.field, field.epoch.id);
    const auto value = crypto::AesGcm(*key).openWithNonce(asBytes(place), asBytes(field.sealed));
    if (!value)
        return unopened();
    return m_state->sealer.seal(field.record, asBytes(field.salt), field.field, *value);
}

} // namespace scrim::vault
