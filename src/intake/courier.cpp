// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/courier.h"

#include "records/search_text.h"

#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t parcelsPerBatch = 250;

std::unexpected<Error> unwanted()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("stopped as asked"));
}

} // namespace

Courier::Courier(ParcelQueue& queue, records::Drafter drafter, const Hints& hints)
    : m_queue(queue), m_drafter(std::move(drafter)), m_hints(hints)
{}

void Courier::start(records::RecordIds& ids, std::function<Place()> place)
{
    m_ids = &ids;
    m_place = std::move(place);
}

Result<void> Courier::store(const records::CustomerInput& customer, qint64 rows)
{
    CustomerParcel parcel{customer, rows, std::nullopt};
    keep(parcel.input.sensitive);
    parcel.input.searched = records::searchText(customer.name, customer.company);
    if (!m_hints.recordsAreKnown)
        parcel.draft = m_drafter.draft({RecordKind::Customer, m_ids->take(RecordKind::Customer)}, customer.sensitive);
    return add(std::move(parcel));
}

Result<void> Courier::store(const records::OrderInput& order, qint64 rows)
{
    OrderParcel parcel{order, rows, std::nullopt, std::nullopt};
    keep(parcel.input.sensitive);
    keep(parcel.input.customer.sensitive);
    if (!m_hints.recordsAreKnown) {
        parcel.draft = m_drafter.draft({RecordKind::Order, m_ids->take(RecordKind::Order)}, order.sensitive);
        if (!m_hints.customersAreKnown)
            parcel.customer =
                m_drafter.draft({RecordKind::Customer, m_ids->take(RecordKind::Customer)}, order.customer.sensitive);
    }
    return add(std::move(parcel));
}

Result<void> Courier::reject(const Reject& reject)
{
    return add(reject);
}

Result<std::optional<QString>> Courier::currencyOf(const QString& source, const QString& orderId)
{
    if (auto flushed = flush(); !flushed)
        return fail(flushed);
    auto answer = m_queue.ask({source, orderId});
    if (!answer)
        return unwanted();
    return *std::move(answer);
}

Result<void> Courier::flush()
{
    Batch batch = std::exchange(m_batch, Batch());
    const Place place = m_place();
    batch.bytesRead = place.bytesRead;
    batch.skipped = place.skipped;
    if (!m_queue.push(std::move(batch)))
        return unwanted();
    return {};
}

Result<void> Courier::add(Parcel&& parcel)
{
    m_batch.parcels.push_back(std::move(parcel));
    return m_batch.parcels.size() < parcelsPerBatch ? Result<void>() : flush();
}

/// The mapper's values go with its row; those of the parcel stay until it is stored.
void Courier::keep(std::vector<records::SensitiveInput>& sensitive)
{
    m_drafter.tokenize(sensitive);
    for (records::SensitiveInput& input : sensitive) {
        input.value = m_batch.values.keep(input.value);
        input.normalized = m_batch.values.keep(input.normalized);
    }
}

} // namespace scrim::intake
