// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/writer.h"

#include "records/order_writer.h"

namespace scrim::records {

struct Writer::State
{
    State(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey)
        : fields(database, sealer, indexKey, importKey),
          customers(database, fields),
          orders(database, fields, customers)
    {}

    FieldWriter fields;
    CustomerWriter customers;
    OrderWriter orders;
};

Writer::Writer(storage::Database& database, vault::Sealer& sealer, Bytes indexKey, Bytes importKey)
    : m_state(std::make_unique<State>(database, sealer, indexKey, importKey))
{}

Writer::~Writer() = default;

Result<void> Writer::begin()
{
    return m_state->fields.begin();
}

Result<Stored> Writer::put(const CustomerInput& input)
{
    const auto put = m_state->customers.put(input);
    if (!put)
        return std::unexpected(put.error());
    return put->stored;
}

Result<Stored> Writer::put(const OrderInput& input)
{
    return m_state->orders.put(input);
}

Result<std::optional<QString>> Writer::currencyOfOrder(const QString& source, const QString& externalId)
{
    return m_state->orders.currencyOf(source, externalId);
}

} // namespace scrim::records
