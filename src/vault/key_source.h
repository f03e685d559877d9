// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/audited_grant.h"
#include "vault/keyring.h"
#include "vault/sealed_field.h"

#include <deque>

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

/// The epochs' keys that a person's class keys have opened for an earlier grant. An import's fields share one, and
/// opening it is most of the work. To be emptied with the class keys.
class EpochKeys
{
public:
    /// Empty where it has not been opened, or was sealed in other bytes or for another place then.
    [[nodiscard]] Bytes find(const QByteArray& place, const QByteArray& sealedKey) const;
    /// The oldest goes where there is no room.
    void keep(const QByteArray& place, const QByteArray& sealedKey, SecretBytes key);
    void clear() { m_kept.clear(); }

    static constexpr std::size_t most = 16;

private:
    struct Kept
    {
        QByteArray place;
        QByteArray sealedKey;
        SecretBytes key;
    };
    std::deque<Kept> m_kept;
};

/// Answers out of a key ring. What it is given must outlive it.
class LocalKeySource final : public KeySource
{
public:
    LocalKeySource(const Header& header, const KeyRing& ring, EpochKeys& epochs);
    [[nodiscard]] Result<SecretBytes> dataKey(const AuditedGrant& grant, const SealedField& field) const override;

private:
    const Header& m_header;
    const KeyRing& m_ring;
    EpochKeys& m_epochs;
};

/// Opens one field and uses the grant up. Tampered when the value was moved, altered or the grant is for another field.
[[nodiscard]] Result<SecretBytes> openField(AuditedGrant grant, const KeySource& keys, const Header& header,
                                            const SealedField& field);

} // namespace scrim::vault
