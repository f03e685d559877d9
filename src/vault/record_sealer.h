// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealer.h"

#include <array>

namespace scrim::vault {

/// Seals record after record under a Sealer's epochs, as Sealer::seal() does field by field, at a fraction of its cost:
/// a data key is derived once for each record and class, and what OpenSSL allocates is kept. It keeps the epochs that
/// the Sealer has when it is made: after Sealer::follow() another one is needed. One thread at a time.
class RecordSealer
{
public:
    explicit RecordSealer(const Sealer& sealer);
    /// The Sealer's when this was made.
    [[nodiscard]] quint64 generation() const;
    RecordSealer(RecordSealer&&) noexcept;
    RecordSealer& operator=(RecordSealer&&) noexcept;
    ~RecordSealer();

    /// What follows is of this record. Damaged when the salt is none.
    [[nodiscard]] Result<void> begin(RecordId record, Bytes salt);
    /// Appends nonce || ciphertext || tag.
    void seal(policy::Field field, Bytes plaintext, QByteArray& to);
    /// The record's pseudonym as vault::pseudonym() has it, in bytes.
    [[nodiscard]] std::array<std::uint8_t, 16> pseudonym();
    /// As newRecordSalt(), out of a store of randomness.
    [[nodiscard]] std::array<std::uint8_t, 32> newSalt();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::vault
