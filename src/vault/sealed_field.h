// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "policy/field.h"

#include <QByteArray>
#include <QString>

namespace scrim::vault {

/// An epoch key as the cache stores it: one per class and import or editing session, sealed to the class public key.
struct SealedEpoch
{
    QByteArray id; ///< 16 random bytes
    policy::FieldClass fieldClass = policy::FieldClass::Contact;
    QByteArray sealedKey;
    QByteArray sealedTo = {}; ///< the class's public key; empty where the cache does not say: an older Scrim's
};

/// One field as the cache stores it, with all that opening it needs besides a key.
struct SealedField
{
    RecordId record;
    policy::Field field = policy::Field::Email;
    SealedEpoch epoch;
    QByteArray salt;   ///< the record's own, 32 random bytes; erasing it shreds the record
    QByteArray sealed; ///< nonce || ciphertext || tag
};

[[nodiscard]] QByteArray newRecordSalt();

} // namespace scrim::vault
