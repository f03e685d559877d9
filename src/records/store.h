// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "records/types.h"
#include "storage/database.h"
#include "vault/blind_index.h"
#include "vault/sealed_field.h"

#include <QString>

#include <vector>

namespace scrim::records {

/// Reads masked records. Holds no key but the blind index's, so nothing here can show a value.
class Store
{
public:
    Store(storage::Database& database, Bytes indexKey);

    /// What a person types: words of a name (prefixes, any order, case and accents folded), an order number with or
    /// without '#', an exact e-mail, a phone in any spelling (`region`: default country), the last four of a card or a
    /// postcode together with whole words of the name. At most `limit` records, the first `shown` of them as hits
    /// without masks: what is looked up whole comes first, then whoever is called just that, then names by how they fit
    /// (Fit), each by when the customer ordered last. Empty for an empty query.
    [[nodiscard]] Result<Found> search(const QString& query, const QString& region, int limit, int shown);
    /// Whose phone number that is, in any spelling, as search() finds it; best first. The caller counts and logs it.
    [[nodiscard]] Result<std::vector<RecordId>> callers(Bytes phone, const QString& region, int limit);
    /// Such records as they are shown, in this order; those that are gone are left out.
    [[nodiscard]] Result<std::vector<Hit>> hits(const std::vector<RecordId>& records);
    /// search(), and all of it with its masks.
    [[nodiscard]] Result<std::vector<Hit>> find(const QString& query, const QString& region = {}, int limit = 50);
    /// A fresh connection's first search takes no longer than its second: reads what every search needs.
    [[nodiscard]] Result<void> warmUp();
    /// What search() would look up of sealed values: the caller counts and logs that first. Empty for names and order
    /// numbers.
    [[nodiscard]] static std::vector<Reading> readings(const QString& query);
    [[nodiscard]] static bool isExactLookup(const QString& query) { return !readings(query).empty(); }

    [[nodiscard]] Result<Customer> customer(qint64 id); ///< NotFound
    /// The customer's orders that come after the order `after` (0: from the newest on), newest first.
    [[nodiscard]] Result<std::vector<OrderSummary>> orders(qint64 customer, qint64 after, int limit);
    [[nodiscard]] Result<Order> order(qint64 id); ///< NotFound
    /// By the cache's id, the source's id or (orders) the number with or without '#'.
    [[nodiscard]] Result<RecordId> resolve(RecordKind kind, const QString& idText);
    /// What the door opens. NotFound when the record has no such field.
    [[nodiscard]] Result<vault::SealedField> sealedField(RecordId record, policy::Field field);
    /// The record's pseudonym in the log, and back (NotFound when it leads nowhere).
    [[nodiscard]] Result<QString> subjectOf(RecordId record);
    [[nodiscard]] Result<RecordId> recordOf(const QString& subject);
    [[nodiscard]] Result<qint64> count(RecordKind kind);
    /// The customer that the record is, or that the order is of. NotFound for a record that is gone and for an order
    /// without one.
    [[nodiscard]] Result<CustomerCard> card(RecordId record);

private:
    storage::Database& m_database;
    vault::BlindIndex m_index;
};

} // namespace scrim::records
