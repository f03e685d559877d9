// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyring.h"
#include "vault/sealed_field.h"
#include "vault/vault.h"

#include <memory>

namespace scrim::rotation {
class ClassRotation;
} // namespace scrim::rotation

namespace scrim::vault {

/// Opens a field under a class's former key and seals it under the present one, within one call that hands out nothing
/// but the new seal. Nothing is shown, so there is no grant and no entry for each field; only a class's rotation can
/// make one, as the compiler sees to. One thread at a time.
class Resealer
{
public:
    Resealer(Resealer&&) noexcept;
    Resealer& operator=(Resealer&&) noexcept;
    ~Resealer();

    /// What reseal() seals under: one for all of them. To be stored with the first.
    [[nodiscard]] const SealedEpoch& epoch() const;
    /// nonce || ciphertext || tag under epoch(). Tampered when the field does not open, Damaged for a record without
    /// its salt.
    [[nodiscard]] Result<QByteArray> reseal(const SealedField& field);

private:
    friend class rotation::ClassRotation;
    struct State;
    explicit Resealer(std::unique_ptr<State> state);
    /// `keys`, of which it takes copies, hold the class's present key and the former one.
    [[nodiscard]] static Result<Resealer> make(const Header& header, policy::FieldClass fieldClass,
                                               const KeyRing& keys);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::vault
