// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QString>

#include <vector>

namespace scrim::desk {

/// One step of an order's way.
struct TimelineStep
{
    enum class Kind
    {
        Placed,
        Paid,
        Packed,
        Shipped,
        Delivered,
        Returned,
        Cancelled,
    };
    enum class State
    {
        Done,
        Expected, ///< still to come
    };
    Kind kind = Kind::Placed;
    State state = State::Done;
    QString label;
    QString at; ///< ISO 8601; empty where only a status says that it is done
};

/// Money that went back, which leaves the order's way and does not stand in it.
struct TimelineBranch
{
    std::size_t from = 0; ///< the step that it follows
    QString label;        ///< "Refunded 12.00 EUR"
    QString at;           ///< ISO 8601; may be empty
    QString reason;       ///< may be empty
};

struct Timeline
{
    std::vector<TimelineStep> steps; ///< what is done in the order of its moments, then what is still to come
    std::vector<TimelineBranch> branches;
};

/// An order's way as its moments tell it, and its statuses where there is no moment. What no longer happens (the
/// delivery of a cancelled or wholly refunded order) is not expected.
[[nodiscard]] Timeline timelineOf(const records::Order& order);

/// A step and a branch in one sentence: "Shipped, 3 Jan 2026 09:00", "Delivered, still to come".
[[nodiscard]] QString spoken(const TimelineStep& step);
[[nodiscard]] QString spoken(const TimelineBranch& branch);

} // namespace scrim::desk
