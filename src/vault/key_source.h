// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/audited_grant.h"
#include "vault/keyring.h"
#include "vault/sealed_field.h"

namespace scrim::vault {

/// The seam where a data key comes from: today the signed-in person's own grants; later a hub can answer, one data key
/// for one logged request.
class KeySource
{
public:
    KeySource() = default;
    KeySource(const KeySource&) = delete;
    KeySource& operator=(const KeySource&) = delete;
    virtual ~KeySource() = default;
    /// Refused when the class's key is not held. Tampered when the epoch does not open.
    [[nodiscard]] virtual Result<SecretBytes> dataKey(const AuditedGrant& grant, const SealedField& field) const = 0;
};

/// Answers out of a key ring, which must outlive it.
class LocalKeySource final : public KeySource
{
public:
    LocalKeySource(const Header& header, const KeyRing& ring);
    [[nodiscard]] Result<SecretBytes> dataKey(const AuditedGrant& grant, const SealedField& field) const override;

private:
    const Header& m_header;
    const KeyRing& m_ring;
};

/// Opens one field and uses the grant up. Tampered when the value was moved, altered or the grant is for another field.
[[nodiscard]] Result<SecretBytes> openField(AuditedGrant grant, const KeySource& keys, const Header& header,
                                            const SealedField& field);

} // namespace scrim::vault
