// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/secret_bytes.h"
#include "crypto/hash.h"
#include "policy/field.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace scrim::vault {

/// Equality search over sealed values: HMAC-SHA256 under the class's index key (HKDF of the vault's index master) of
/// the kind's name and the normalised value, cut to 16 bytes. What a holder of it can still try offline stands in
/// docs/threat-model.md.
class BlindIndex
{
public:
    explicit BlindIndex(Bytes indexMaster);
    /// Contact fields (e-mail, phone): `normalized` as policy/normalize.h gives it.
    /// One thread at a time.
    [[nodiscard]] QByteArray token(policy::FieldKind kind, Bytes normalized) const;
    /// A postcode (policy::normalizedPostcode()) and one word of a name together, so that neither can be asked for
    /// alone: the first eight bytes under the address class's index key, as a number. 0 without a postcode or a word.
    [[nodiscard]] qint64 placeToken(Bytes postcode, const QString& word) const;

private:
    std::unique_ptr<crypto::Hmac> m_contact; ///< null without a key
    std::unique_ptr<crypto::Hmac> m_address; ///< likewise
};

/// The subject that the log names instead of a record: HMAC-SHA256(record salt, kind and id), 32 hex digits. With the
/// salt gone it leads to nobody.
[[nodiscard]] QString pseudonym(Bytes recordSalt, RecordId record);

} // namespace scrim::vault
