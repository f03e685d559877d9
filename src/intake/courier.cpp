// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/courier.h"

#include "base/core_text.h"
#include "records/search_text.h"

#include <utility>

namespace scrim::intake {

namespace {

constexpr std::size_t parcelsPerBatch = 250;

const char* const stopped = QT_TRANSLATE_NOOP("scrim::Core", "stopped as asked");

std::unexpected<Error> unwanted()
{
    return fail(ErrorCode::Cancelled, said(QLatin1String(stopped)));
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

Result<void> Courier::store(records::CustomerInput customer, RowsOf rows)
{
    CustomerParcel parcel{std::move(customer), std::move(rows), std::nullopt};
    records::CustomerInput& input = parcel.input;
    keep(input.sensitive);
    input.searched = records::searchText(input.name, input.company);
    if (m_seals && !m_hints.recordsAreKnown)
        parcel.draft = m_drafter.draft({RecordKind::Customer, m_ids->take(RecordKind::Customer)}, input.sensitive);
    return add(std::move(parcel));
}

Result<void> Courier::store(records::OrderInput order, RowsOf rows)
{
    OrderParcel parcel{std::move(order), std::move(rows), std::nullopt, std::nullopt};
    records::OrderInput& input = parcel.input;
    keep(input.sensitive);
    keep(input.customer.sensitive);
    if (m_seals && !m_hints.recordsAreKnown) {
        parcel.draft = m_drafter.draft({RecordKind::Order, m_ids->take(RecordKind::Order)}, input.sensitive);
        if (!m_hints.customersAreKnown)
            parcel.customer =
                m_drafter.draft({RecordKind::Customer, m_ids->take(RecordKind::Customer)}, input.customer.sensitive);
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
    // Freed by the thread that made them: the allocator makes threads wait that free what another one allocates.
    m_queue.takeEmptied().clear();
    // Either thread can seal: the one that has less to do does.
    m_seals = !m_queue.isShort();
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
