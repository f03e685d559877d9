// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/popup.h"
#include "ui/oversight/time_range.h"

class QDateTimeEdit;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::oversight {

/// From when to when, to the minute.
class RangePicker final : public Popup
{
    Q_OBJECT

public:
    explicit RangePicker(QWidget* parent);
    /// Starts with `range`; an end that is open starts at the beginning or the end of the day of `nowMs`.
    void ask(const TimeRange& range, qint64 nowMs, const QTimeZone& zone, QWidget& anchor);

Q_SIGNALS:
    void chosen(const scrim::oversight::TimeRange& range);

private:
    void apply();

    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    parts::InlineError* m_error;
    QTimeZone m_zone;
};

} // namespace scrim::oversight
