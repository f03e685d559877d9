// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/kdf.h"
#include "policy/role.h"

#include <QByteArray>
#include <QString>

namespace scrim::vault {

/// A person's X25519 private key under their password: scrypt, then AES-256-GCM.
struct Slot
{
    crypto::ScryptCost cost;
    QByteArray salt;
    QByteArray anchor; ///< which cache key is the right one (seal.h)
    QByteArray sealed; ///< nonce || ciphertext || tag
};
inline constexpr qsizetype slotSaltSize = 32;
inline constexpr qsizetype slotSealedSize = 12 + 32 + 16;

/// Whose slot it is: bound into it, so that a slot moved to another vault, name or role does not open.
struct SlotOwner
{
    QString vaultId;
    QString name;
    policy::Role role = policy::Role::Agent;
};

[[nodiscard]] Result<Slot> makeSlot(const SlotOwner& owner, Bytes password, const crypto::ScryptCost& cost,
                                    QByteArray anchor, Bytes privateKey);
/// The private key. BadCredential when the password is wrong or anything of slot or owner was altered.
[[nodiscard]] Result<SecretBytes> openSlot(const SlotOwner& owner, const Slot& slot, Bytes password);

/// Looks like a slot of `owner`, costs the same and never opens: what an unknown name's password is tried against.
[[nodiscard]] Slot decoySlot(const SlotOwner& owner, const crypto::ScryptCost& cost);

/// One sentence for a wrong password, an unknown and a disabled user.
[[nodiscard]] std::unexpected<Error> badCredential();

} // namespace scrim::vault
