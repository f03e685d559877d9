// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slot.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/aead.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace scrim::vault {

namespace {

QByteArray placeOf(const SlotOwner& owner, const Slot& slot)
{
    return QStringLiteral("scrim slot v1|%1|%2|%3|%4|%5|%6|%7")
        .arg(owner.vaultId, owner.name, policy::name(owner.role))
        .arg(slot.cost.n)
        .arg(slot.cost.r)
        .arg(slot.cost.p)
        .arg(QString::fromLatin1(slot.anchor.toHex()))
        .toLatin1();
}

Result<crypto::AesGcm> slotCipher(const Slot& slot, Bytes password)
{
    auto key = crypto::scrypt(password, asBytes(slot.salt), slot.cost, 32);
    if (!key)
        return fail(key);
    return crypto::AesGcm(*key);
}

} // namespace

Result<Slot> makeSlot(const SlotOwner& owner, Bytes password, const crypto::ScryptCost& cost, QByteArray anchor,
                      Bytes privateKey)
{
    if (!crypto::acceptable(cost))
        return fail(ErrorCode::Usage, Core::tr("This scrypt cost is below the floor or beyond all measure."));
    Slot slot{cost, crypto::randomBytes(slotSaltSize), std::move(anchor), {}};
    auto cipher = slotCipher(slot, password);
    if (!cipher)
        return fail(cipher);
    const QByteArray place = placeOf(owner, slot);
    slot.sealed = cipher->sealWithNonce(asBytes(place), privateKey);
    return slot;
}

Result<SecretBytes> openSlot(const SlotOwner& owner, const Slot& slot, Bytes password)
{
    if (!crypto::acceptable(slot.cost))
        return badCredential();
    auto cipher = slotCipher(slot, password);
    if (!cipher)
        return fail(cipher);
    const QByteArray place = placeOf(owner, slot);
    auto privateKey = cipher->openWithNonce(asBytes(place), asBytes(slot.sealed));
    if (!privateKey)
        return badCredential();
    return privateKey;
}

Slot decoySlot(const SlotOwner& owner, const crypto::ScryptCost& cost)
{
    const QByteArray id = owner.vaultId.toUtf8();
    const QByteArray name = owner.name.toUtf8();
    const auto salt = crypto::hmacSha256(asBytes(id), {asBytes("scrim decoy v1|"), asBytes(name)});
    return {cost, toByteArray(salt), QByteArray(slotSaltSize, '\0'), QByteArray(slotSealedSize, '\0')};
}

std::unexpected<Error> badCredential()
{
    return fail(ErrorCode::BadCredential,
                Core::tr("The name, the password or the code is wrong, or the account is disabled. Try again, or ask "
                         "an admin."));
}

} // namespace scrim::vault
