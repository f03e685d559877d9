// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_source.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/aead.h"
#include "crypto/hpke.h"
#include "policy/field_words.h"
#include "vault/epoch.h"

#include <algorithm>
#include <utility>

namespace scrim::vault {

namespace {

std::unexpected<Error> altered()
{
    return fail(ErrorCode::Tampered,
                Core::tr("This field does not open: it was moved or altered outside of Scrim. Import the record "
                         "anew, or restore the cache from a backup."));
}

bool isFor(const AuditedGrant& grant, const SealedField& field)
{
    return grant.seq() >= 0 && grant.record() == field.record && grant.field() == field.field;
}

} // namespace

Bytes EpochKeys::find(const QByteArray& place, const QByteArray& sealedKey) const
{
    const auto kept = std::ranges::find_if(
        m_kept, [&](const Kept& each) { return each.place == place && each.sealedKey == sealedKey; });
    return kept == m_kept.end() ? Bytes() : kept->key.bytes();
}

void EpochKeys::keep(const QByteArray& place, const QByteArray& sealedKey, SecretBytes key)
{
    if (m_kept.size() >= most)
        m_kept.pop_front();
    m_kept.push_back({place, sealedKey, std::move(key)});
}

LocalKeySource::LocalKeySource(const Header& header, const KeyRing& ring, EpochKeys& epochs)
    : m_header(header), m_ring(ring), m_epochs(epochs)
{}

Result<SecretBytes> LocalKeySource::dataKey(const AuditedGrant& grant, const SealedField& field) const
{
    const auto fieldClass = policy::classOf(field.field);
    if (!isFor(grant, field) || field.epoch.fieldClass != fieldClass)
        return altered();
    if (!m_ring.holds(fieldClass)) {
        return fail(ErrorCode::Refused,
                    Core::tr("You hold no key to %1 data. Ask somebody who views it to approve you.")
                        .arg(policy::labelInside(fieldClass)));
    }
    const QByteArray place = placeOfEpoch(m_header, fieldClass, field.epoch.id);
    if (const Bytes kept = m_epochs.find(place, field.epoch.sealedKey); !kept.empty())
        return deriveDataKey(kept, asBytes(field.salt), fieldClass);
    // While the class is being rotated a field may be under either pair.
    for (const auto* held : {&m_ring.classPrivate, &m_ring.formerPrivate}) {
        const auto key = held->find(fieldClass);
        if (key == held->end())
            continue;
        auto epochKey =
            crypto::openSealed(key->second, asBytes(epochPurpose), asBytes(place), asBytes(field.epoch.sealedKey));
        if (!epochKey)
            continue;
        auto derived = deriveDataKey(*epochKey, asBytes(field.salt), fieldClass);
        m_epochs.keep(place, field.epoch.sealedKey, *std::move(epochKey));
        return derived;
    }
    return altered();
}

Result<SecretBytes> openField(AuditedGrant grant, const KeySource& keys, const Header& header, const SealedField& field)
{
    if (!isFor(grant, field))
        return altered();
    const auto key = keys.dataKey(grant, field);
    if (!key)
        return std::unexpected(key.error());
    const QByteArray place = placeOfField(header, field.record, field.field, field.epoch.id);
    auto value = crypto::AesGcm(*key).openWithNonce(asBytes(place), asBytes(field.sealed));
    if (!value)
        return altered();
    return value;
}

} // namespace scrim::vault
