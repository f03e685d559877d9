// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "vault/sealed_field.h"
#include "vault/vault.h"

#include <map>
#include <memory>
#include <vector>

namespace scrim::vault {

/// Seals fields without being able to read them: one fresh epoch key per class, made here, sealed to the class public
/// key, and forgotten with this object. Data key = HKDF-SHA256(epoch key, record salt, class); associated data binds
/// vault, record, field and epoch. One thread at a time; RecordSealer is for many records.
class Sealer
{
public:
    explicit Sealer(const Header& header);
    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;
    ~Sealer();

    /// Seals to these from now on, where they are others than before, under fresh epochs: a class's pair was rotated.
    void follow(const std::map<policy::FieldClass, QByteArray>& classPublic);
    /// Counts how often it followed.
    [[nodiscard]] quint64 generation() const;
    /// The epochs to store before any field of theirs is stored (all classes).
    [[nodiscard]] Result<std::vector<SealedEpoch>> epochs();
    /// nonce || ciphertext || tag.
    [[nodiscard]] Result<QByteArray> seal(RecordId record, Bytes salt, policy::Field field, Bytes plaintext);
    /// The epoch that seal() uses for the field's class.
    [[nodiscard]] const QByteArray& epochOf(policy::Field field) const;

private:
    friend class RecordSealer; // which works with the same epochs
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::vault
