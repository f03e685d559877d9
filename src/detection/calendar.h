// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/review_policy.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace scrim::detection {

/// Days and hours as the policy counts them: in its zone. Times are ms since 1970 UTC.
class Calendar
{
public:
    /// WrongFormat when this machine knows no such zone.
    [[nodiscard]] static Result<Calendar> make(const policy::ReviewPolicy& review);

    [[nodiscard]] QDate day(qint64 ms) const;
    /// Number of the hour since 1970 on the zone's clocks: equal for two times in the same hour of the same day.
    [[nodiscard]] qint64 hour(qint64 ms) const;
    /// When that day begins.
    [[nodiscard]] qint64 startOf(QDate day) const;
    [[nodiscard]] bool isOver(QDate day, qint64 nowMs) const { return startOf(day.addDays(1)) <= nowMs; }
    /// Within the working hours of a working day.
    [[nodiscard]] bool isWorkingTime(qint64 ms) const;

    // All of them in the person's language and form, and in ISO 8601's where there is none.
    [[nodiscard]] QString dayText(qint64 ms) const;    ///< "2026-03-02"
    [[nodiscard]] QString clock(qint64 ms) const;      ///< "14:00"
    [[nodiscard]] QString timeText(qint64 ms) const;   ///< "2026-03-02 14:00"
    [[nodiscard]] QString hourText(qint64 hour) const; ///< "14:00", of an hour()
    /// "07:00 to 20:00, Mon to Sat", "09:00 to 17:00, Mon, Wed".
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] const QString& zone() const { return m_review.zone; }

private:
    Calendar(policy::ReviewPolicy review, QTimeZone zone);
    [[nodiscard]] qint64 local(qint64 ms) const;

    policy::ReviewPolicy m_review;
    QTimeZone m_zone;
    /// Offsets change on quarters of an hour only, and entries come in order.
    mutable qint64 m_quarter = -1;
    mutable qint64 m_offsetMs = 0;
};

} // namespace scrim::detection
