// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sink.h"
#include "intake/wiped_arena.h"
#include "records/draft.h"

#include <optional>
#include <variant>
#include <vector>

namespace scrim::intake {

/// A customer on the way to the thread that writes.
struct CustomerParcel
{
    records::CustomerInput input;
    RowsOf rows;
    std::optional<records::Draft> draft;
};

struct OrderParcel
{
    records::OrderInput input;
    RowsOf rows;
    std::optional<records::Draft> draft;
    std::optional<records::Draft> customer;
};

using Parcel = std::variant<CustomerParcel, OrderParcel, Reject>;

/// Parcels in the file's order, and how far the file is read behind them.
struct Batch
{
    Batch() : values(chunkSize) {}

    static constexpr std::size_t chunkSize = 64UL * 1024;
    std::vector<Parcel> parcels;
    WipedArena values; ///< of the parcels
    qint64 bytesRead = 0;
    qint64 skipped = 0;
};

} // namespace scrim::intake
