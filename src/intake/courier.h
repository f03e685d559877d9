// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/parcel_queue.h"
#include "records/record_ids.h"

#include <atomic>
#include <functional>

namespace scrim::intake {

/// The sink of the thread that reads: makes tokens, seals, and hands over in batches. That costs as much as storing,
/// and so it is done on another core.
class Courier final : public Sink
{
public:
    /// How far the reader is.
    struct Place
    {
        qint64 bytesRead = 0;
        qint64 skipped = 0;
    };
    /// `isKnown`: whether the records that come are there already, as far as the writer has seen; then sealing them
    /// beforehand would be in vain. All must outlive the courier.
    struct Hints
    {
        std::atomic<bool> recordsAreKnown = false;
        std::atomic<bool> customersAreKnown = false; ///< those of orders
    };

    Courier(ParcelQueue& queue, records::Drafter drafter, const Hints& hints);

    /// Before the first record; `place` is asked whenever a batch is complete.
    void start(records::RecordIds& ids, std::function<Place()> place);

    [[nodiscard]] Result<void> store(records::CustomerInput customer, RowsOf rows) override;
    [[nodiscard]] Result<void> store(records::OrderInput order, RowsOf rows) override;
    [[nodiscard]] Result<void> reject(const Reject& reject) override;
    [[nodiscard]] Result<std::optional<QString>> currencyOf(const QString& source, const QString& orderId) override;
    /// Hands over what is gathered. Cancelled once the writer takes nothing more.
    [[nodiscard]] Result<void> flush();

private:
    [[nodiscard]] Result<void> add(Parcel&& parcel);
    void keep(std::vector<records::SensitiveInput>& sensitive);

    ParcelQueue& m_queue;
    records::Drafter m_drafter;
    const Hints& m_hints;
    records::RecordIds* m_ids = nullptr;
    std::function<Place()> m_place;
    Batch m_batch;
    bool m_seals = true; ///< the records of this batch
};

} // namespace scrim::intake
