// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"
#include "storage/database.h"
#include "vault/blind_index.h"
#include "vault/sealer.h"

#include <QByteArray>

#include <map>

namespace scrim::records {

/// Seals the sensitive fields of one record and keeps masks and tokens beside them.
class FieldWriter
{
public:
    FieldWriter(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey);

    /// At the start of each transaction, before anything that is stored in it is sealed: has the sealer follow the
    /// cache's class keys, since a rotation may have gone on meanwhile, and stores what is new of its epochs.
    [[nodiscard]] Result<void> begin();
    /// Gives a new record its salt and its pseudonym.
    [[nodiscard]] Result<void> enrol(RecordId record);
    /// Stores what is given and leaves alone what is not. True when something of it is new or differs. `customer`: the
    /// order's; a token that they have as well is not looked up at the order. 0 for none.
    [[nodiscard]] Result<bool> store(RecordId record, const std::vector<SensitiveInput>& sensitive,
                                     qint64 customer = 0);
    /// For an order that has another customer now: all its tokens are looked up at the order again.
    [[nodiscard]] Result<void> unshare(qint64 order);
    /// The value's place in the blind index; empty for what has none.
    [[nodiscard]] QByteArray token(const SensitiveInput& input) const;

private:
    struct Stored
    {
        QByteArray salt;
        QByteArray digest;
    };

    [[nodiscard]] Result<Stored> stored(RecordId record);
    [[nodiscard]] Result<void> storeDigest(RecordId record, const QByteArray& digest);
    [[nodiscard]] Result<bool> maskDiffers(RecordId record, const SensitiveInput& input);
    [[nodiscard]] Result<void> seal(RecordId record, const QByteArray& salt, const SensitiveInput& input,
                                    qint64 customer);
    [[nodiscard]] Result<bool> hasToken(qint64 customer, const QByteArray& token);
    [[nodiscard]] Result<void> giveBack(qint64 customer, policy::Field field, const QByteArray& token);

    storage::Database& m_database;
    vault::Sealer& m_sealer;
    vault::BlindIndex m_index;
    SecretBytes m_importKey;
    std::map<QByteArray, qint64> m_epochRows;
};

} // namespace scrim::records
