// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/customer_writer.h"

#include <optional>

namespace scrim::records {

/// Finds, makes and updates orders.
class OrderWriter
{
public:
    /// Made of an order and of its customer, under ids that are still free, for the case that they are new.
    struct Drafts
    {
        const Draft* order = nullptr;
        const Draft* customer = nullptr;
    };

    /// `admission`: whose orders may come in; null for everybody's.
    OrderWriter(storage::Database& database, FieldWriter& fields, CustomerWriter& customers, RecordIds& ids,
                Admission* admission);

    /// What is empty in the input leaves alone what is stored; lines, where there are any, replace the stored ones.
    [[nodiscard]] Result<Stored> put(const OrderInput& input, const Drafts& drafts);
    /// Whether the order before had a customer who was there already.
    [[nodiscard]] bool findsCustomers() const { return m_findsCustomers; }

    /// The currency of the order with the source's id; null when there is no such order.
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& externalId);

private:
    struct Put
    {
        qint64 id = 0;
        qint64 customer = 0; ///< 0 for none
        bool differs = false;
        bool isErased = false; ///< of somebody who was erased: nothing was stored
    };
    struct Whose
    {
        qint64 customer = 0; ///< 0 for none
        bool isErased = false;
    };

    /// By the source's id, else by its number; 0 when there is none.
    [[nodiscard]] Result<qint64> find(const OrderInput& input);
    [[nodiscard]] Result<Stored> insert(const OrderInput& input, const Drafts& drafts);
    [[nodiscard]] Result<Stored> change(qint64 id, const OrderInput& input);
    [[nodiscard]] Result<Put> update(qint64 id, const OrderInput& input);
    [[nodiscard]] bool admits(const OrderInput& input);
    [[nodiscard]] Result<Whose> customerOf(const OrderInput& input, qint64 before, const Draft* draft);
    [[nodiscard]] Result<bool> linesDiffer(qint64 id, const std::vector<OrderLine>& lines);
    [[nodiscard]] Result<bool> replaceLines(qint64 id, const std::vector<OrderLine>& lines);
    [[nodiscard]] Result<void> insertLines(qint64 id, const std::vector<OrderLine>& lines);

    storage::Database& m_database;
    FieldWriter& m_fields;
    CustomerWriter& m_customers;
    RecordIds& m_ids;
    Admission* m_admission;
    bool m_findsCustomers = false;
    Prepared m_insert;
    Prepared m_insertLine;
    Prepared m_byExternalId;
    Prepared m_byNumber;
    Prepared m_byNumberAlone;
};

} // namespace scrim::records
