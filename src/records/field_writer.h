// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/draft.h"
#include "records/edits.h"
#include "records/prepared.h"
#include "storage/database.h"
#include "vault/sealer.h"

#include <QByteArray>

#include <array>
#include <map>

namespace scrim::records {

/// Seals the sensitive fields of one record and keeps masks and tokens beside them.
class FieldWriter
{
public:
    FieldWriter(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey);

    /// At the start of each transaction: follows the classes' keys and stores what is new of the sealer's epochs.
    [[nodiscard]] Result<void> begin();
    /// Whether what is stored can be looked up by token; false at first in a load of customers.
    [[nodiscard]] bool hasTokenIndex() const { return m_hasTokenIndex; }
    [[nodiscard]] Result<void> requireTokenIndex();
    /// Whether begin() has nothing left to do: false before it, and after a class's key was rotated.
    [[nodiscard]] Result<bool> hasBegun();
    /// Whether it is sealed under the epochs that count now.
    [[nodiscard]] bool isCurrent(const Draft& draft) const { return draft.generation == m_sealer.generation(); }
    /// Stores all of a new record: its salt and pseudonym and what is sensitive. `draft`: made of the same input for
    /// this record; null: it is made here. `customer`: the order's; a token that they have as well is not looked up at
    /// the order. 0 for none. `known`: one that they are known to have; may be empty.
    [[nodiscard]] Result<void> enrol(RecordId record, const std::vector<SensitiveInput>& sensitive, const Draft* draft,
                                     qint64 customer = 0, const QByteArray& known = {});
    /// Of a record that is there: stores what is given and leaves alone what is not. True when something of it is new
    /// or differs.
    [[nodiscard]] Result<bool> store(RecordId record, const std::vector<SensitiveInput>& sensitive,
                                     qint64 customer = 0);
    /// For an order that has another customer now: all its tokens are looked up at the order again.
    [[nodiscard]] Result<void> unshare(qint64 order);
    /// Replaces what a customer is found by: the postcode of each address together with each word of `name`. Leaves it
    /// alone where no address with a postcode is given.
    [[nodiscard]] Result<void> storePlaces(RecordId record, const QString& name,
                                           const std::vector<SensitiveInput>& sensitive);
    /// The same for a customer that is there, by the name that stands there.
    [[nodiscard]] Result<void> replacePlaces(qint64 customer, const std::vector<SensitiveInput>& sensitive);
    [[nodiscard]] Result<void> dropPlaces(RecordId record);
    /// The value's place in the blind index; empty for what has none.
    [[nodiscard]] QByteArray token(const SensitiveInput& input) { return m_drafter.token(input); }

    /// How often store() met a value that is neither what the shop said before a correction nor the correction, since
    /// this was made. Each waits for a person.
    [[nodiscard]] qint64 conflicts() const { return m_conflicts; }
    /// Whether the last store() did, in this field.
    [[nodiscard]] bool hasConflict(policy::Field field) const;
    /// Whether a person's value stands in the field against the shop's.
    [[nodiscard]] Result<bool> stands(RecordId record, policy::Field field);
    /// Whether any correction stood in any record when this began: else nobody need look for what it stands against.
    [[nodiscard]] bool hasEdits() const { return m_hasEdits; }

    /// What a record is sealed with.
    struct Stored
    {
        QByteArray salt;
        QByteArray digest;
        bool isEdited = false;
    };
    [[nodiscard]] Result<Stored> stored(RecordId record);
    [[nodiscard]] Result<SealedRow> sealedRow(RecordId record, const QByteArray& salt, const SensitiveInput& input);
    /// Puts a sealed value of this record into its field. `customer` as above.
    [[nodiscard]] Result<void> put(RecordId record, policy::Field field, const SealedRow& row, qint64 customer);

private:
    /// One field as its row has it, but for the record.
    struct Row
    {
        const SensitiveInput& input;
        Bytes sealed;
        QByteArray token;
        bool isShared = false;
    };

    /// False where a person's value stands and must not be written over; what the shop says against it is kept.
    [[nodiscard]] Result<bool> admits(RecordId record, const QByteArray& salt, const SensitiveInput& input);
    [[nodiscard]] Result<void> storeDigest(RecordId record, const QByteArray& digest);
    [[nodiscard]] Result<bool> maskDiffers(RecordId record, const SensitiveInput& input);
    [[nodiscard]] Result<void> seal(RecordId record, const QByteArray& salt, const SensitiveInput& input,
                                    qint64 customer);
    [[nodiscard]] Result<void> write(storage::Statement& statement, RecordId record, const Row& row);
    [[nodiscard]] Result<bool> isShared(qint64 customer, const QByteArray& token);
    [[nodiscard]] Result<void> giveBack(qint64 customer, policy::Field field, const QByteArray& token);
    [[nodiscard]] Result<void> requireEpochs() const;

    storage::Database& m_database;
    vault::Sealer& m_sealer;
    Drafter m_drafter;
    SecretBytes m_indexKey;
    SecretBytes m_importKey;
    EditRows m_edits;
    bool m_hasEdits = false;
    bool m_hasTokenIndex = false;
    qint64 m_conflicts = 0;
    std::vector<policy::Field> m_conflicted;                  ///< by the last store()
    std::map<QByteArray, qint64> m_epochRows;                 ///< all that were stored
    std::array<qint64, policy::allFields.size()> m_epochOf{}; ///< the row that counts now, by field; 0 before begin()
    Prepared m_insertRecord;
    Prepared m_insertField;
    Prepared m_hasToken;
};

} // namespace scrim::records
