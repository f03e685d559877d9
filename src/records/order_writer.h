// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/customer_writer.h"

#include <optional>

namespace scrim::records {

/// Finds, makes and updates orders.
class OrderWriter
{
public:
    OrderWriter(storage::Database& database, FieldWriter& fields, CustomerWriter& customers);

    /// What is empty in the input leaves alone what is stored; lines, where there are any, replace the stored ones.
    [[nodiscard]] Result<Stored> put(const OrderInput& input);

    /// The currency of the order with the source's id; null when there is no such order.
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& externalId);

private:
    struct Put
    {
        qint64 id = 0;
        qint64 customer = 0; ///< 0 for none
        bool differs = false;
    };

    /// By the source's id, else by its number; 0 when there is none.
    [[nodiscard]] Result<qint64> find(const OrderInput& input);
    [[nodiscard]] Result<Put> insert(const OrderInput& input);
    [[nodiscard]] Result<Put> update(qint64 id, const OrderInput& input);
    [[nodiscard]] Result<qint64> customerOf(const OrderInput& input, qint64 before);
    [[nodiscard]] Result<bool> linesDiffer(qint64 id, const std::vector<OrderLine>& lines);
    [[nodiscard]] Result<bool> storeLines(qint64 id, const std::vector<OrderLine>& lines);

    storage::Database& m_database;
    FieldWriter& m_fields;
    CustomerWriter& m_customers;
};

} // namespace scrim::records
