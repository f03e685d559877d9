// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/desk_state.h"

#include <QPromise>

namespace scrim::models {

namespace {

std::unexpected<Error> overtaken()
{
    return fail(ErrorCode::Cancelled, Core::tr("A newer search took this one's place."));
}

/// Done after so many milliseconds of `owner`'s thread.
QFuture<bool> pause(QObject* owner, int ms)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QTimer::singleShot(ms, owner, [promise] {
        promise->addResult(true);
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<records::Found>> Desk::find(const QString& query)
{
    using records::Found;
    *m_state->newestSearch = true;
    if (!m_state->isOpen)
        return notOpen<Found>();
    const Flag cancelled = m_state->newestSearch = std::make_shared<std::atomic<bool>>(false);
    const auto look = [this, query, cancelled] {
        return m_state->reader.run([shelf = m_state->shelf, query, cancelled, hidden = hidden()] {
            return hidden.of(shelf->find(query, *cancelled));
        });
    };
    const auto readings = records::Store::readings(query);
    if (readings.empty())
        return home(this, look());
    const auto afterwards = [this, look](const Result<void>& logged) {
        if (!logged)
            return ready<Found>(std::unexpected(logged.error()));
        return m_state->isOpen ? look() : notOpen<Found>();
    };
    // Somebody still typing looks up only what they stop at, and only that counts and is put on record.
    const auto whenTyped = [this, readings, cancelled, afterwards](bool) {
        if (*cancelled)
            return ready<Found>(overtaken());
        if (!m_state->lookups.take())
            return ready<Found>(std::unexpected(tooManyLookups(m_state->lookups.waitMs())));
        return chained<Found>(
            this, m_state->writer.run([clerk = &m_state->clerk, readings] { return clerk->noteLookup(readings); }),
            afterwards);
    };
    return chained<Found>(this, pause(this, lookupPauseMs), whenTyped);
}

QFuture<Result<std::vector<records::Hit>>> Desk::hits(const std::vector<RecordId>& records)
{
    using Hits = std::vector<records::Hit>;
    if (!m_state->isOpen)
        return notOpen<Hits>();
    return home(this, m_state->reader.run(
                          [shelf = m_state->shelf, records, cancelled = m_state->newestSearch, hidden = hidden()] {
                              return *cancelled ? Result<Hits>(overtaken()) : hidden.of(shelf->store().hits(records));
                          }));
}

QFuture<Result<std::vector<records::OrderSummary>>> Desk::orders(qint64 customer, qint64 after, int limit)
{
    if (!m_state->isOpen)
        return notOpen<std::vector<records::OrderSummary>>();
    return home(this, m_state->reader.run([shelf = m_state->shelf, customer, after, limit] {
        return shelf->store().orders(customer, after, limit);
    }));
}

} // namespace scrim::models
