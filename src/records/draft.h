// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "records/types.h"
#include "vault/blind_index.h"
#include "vault/record_sealer.h"

#include <array>
#include <vector>

namespace scrim::records {

/// What a new record gets beside its clear columns: made before anybody knows whether it is new, so that the thread
/// that writes does not have to. Of no use where the record is there already.
struct Draft
{
    RecordId record;        ///< what it is sealed for; an id that nothing else gets
    quint64 generation = 0; ///< of the sealer
    std::array<std::uint8_t, 32> salt{};
    std::array<std::uint8_t, 8> subject{};
    QByteArray digest;            ///< empty: none
    QByteArray sealed;            ///< all sealed values, one behind the other
    std::vector<qsizetype> sizes; ///< of each, in the order of the record's sensitive values
};

/// Makes drafts and tokens, under the epochs that the sealer has when it is made. One thread at a time.
class Drafter
{
public:
    Drafter(const vault::Sealer& sealer, Bytes indexKey, Bytes importKey);

    [[nodiscard]] quint64 generation() const { return m_sealer.generation(); }
    /// Takes the epochs that the sealer has now.
    void follow(const vault::Sealer& sealer) { m_sealer = vault::RecordSealer(sealer); }
    /// Fills the tokens in that are missing.
    void tokenize(std::vector<SensitiveInput>& sensitive);
    /// A value's place in the blind index; empty for what has none.
    [[nodiscard]] QByteArray token(const SensitiveInput& input);
    /// vault::BlindIndex::placeToken().
    [[nodiscard]] qint64 placeToken(Bytes postcode, const QString& word) const
    {
        return m_index.placeToken(postcode, word);
    }
    [[nodiscard]] Draft draft(RecordId record, const std::vector<SensitiveInput>& sensitive);

    /// For a record that has its salt: seals one value. Damaged when the salt is none.
    [[nodiscard]] Result<QByteArray> seal(RecordId record, Bytes salt, const SensitiveInput& input);
    /// rowDigest() of row_digest.h.
    [[nodiscard]] QByteArray digest(RecordId record, Bytes salt, const std::vector<SensitiveInput>& sensitive);

private:
    vault::RecordSealer m_sealer;
    vault::BlindIndex m_index;
    crypto::Hmac m_import;
};

} // namespace scrim::records
