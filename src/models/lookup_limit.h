// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "records/types.h"
#include "session/session.h"

#include <deque>
#include <vector>

namespace scrim::models {

/// How many exact look-ups of sealed values a person may make in a minute and in an hour: a person at a call never
/// meets it, somebody who tries value after value does.
class LookupLimit
{
public:
    static constexpr std::size_t perMinute = 60;
    static constexpr std::size_t perHour = 600;

    explicit LookupLimit(const Clock& clock) : m_clock(clock) {}

    /// Somebody sits down: forgets whoever was there, and counts what they have looked up, by its age in ms.
    void begin(std::vector<qint64> agesMs);
    /// Counts one more; false, and nothing counted, when the minute or the hour is full.
    [[nodiscard]] bool take();
    /// Milliseconds until take() says true again; 0 when it does now.
    [[nodiscard]] qint64 waitMs() const;

private:
    /// When the `count`th look-up before the next leaves a span of `spanMs`, from now; 0 for fewer or past ones.
    [[nodiscard]] qint64 waitMs(std::size_t count, qint64 spanMs) const;

    const Clock& m_clock;
    std::deque<qint64> m_taken; ///< monotonic ms, ascending
};

/// The ages in ms of the exact look-ups that the session's person has made within the last hour, at whatever console or
/// command, as the log has them: a restart forgets nothing.
[[nodiscard]] Result<std::vector<qint64>> recentLookups(const session::Session& session, qint64 wallMs);

/// record.search of the session's person: by what was looked up, never what.
[[nodiscard]] audit::Event lookupEvent(const session::Session& session, const std::vector<records::Reading>& readings);

/// What a person is told when the limit is reached, with the time to wait.
[[nodiscard]] Error tooManyLookups(qint64 waitMs);

} // namespace scrim::models
