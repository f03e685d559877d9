// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/calendar.h"
#include "detection/facts.h"
#include "detection/gathered.h"
#include "detection/rule.h"
#include "detection/settings.h"

#include <memory>

namespace scrim::detection {

/// What every detector may ask. Outlives them.
struct Surroundings
{
    const Calendar& calendar;
    Facts& facts;
    const QStringList& flaggedTags;
    const qint64& lastCallMs; ///< when an entry last named a call; 0 for never
};

/// Looks for one rule in entries that come in the log's order. Memory is bounded: by people and days, never by entries.
class Detector
{
public:
    Detector() = default;
    virtual ~Detector() = default;
    Detector(const Detector&) = delete;
    Detector& operator=(const Detector&) = delete;

    virtual void see(const Entry& entry) = 0;
    /// Found so far, in the order of their first entries, what still grows included.
    [[nodiscard]] virtual std::vector<Gathered> found() const = 0;
    /// True when some were dropped because there were more than mostFindings.
    [[nodiscard]] virtual bool hasDropped() const = 0;
    /// What the reviewer must know about what it could not look at; empty for nothing.
    [[nodiscard]] virtual QString notice() const { return {}; }
    /// Days of the log that it must have seen before it speaks.
    [[nodiscard]] virtual int lookBackDays() const { return 1; }
};

[[nodiscard]] std::unique_ptr<Detector> detectorOf(const Rule& rule, const Settings& settings,
                                                   const Surroundings& around);

/// Calls count as recorded here for so long after an entry has named one.
inline constexpr int callsKnownDays = 28;
/// The history that a person's usual is taken from.
inline constexpr int baselineDays = 28;

} // namespace scrim::detection
