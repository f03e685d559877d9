// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include <QTabBar>

namespace scrim::console {

namespace {

Itinerary::Act section(Itinerary& tour, int index)
{
    return [&tour, index] {
        if (auto* sections = qobject_cast<QTabBar*>(tour.puppet().visible(QStringLiteral("oversight_sections"))))
            sections->setCurrentIndex(index);
    };
}

} // namespace

void walkTheLog(Itinerary& tour)
{
    tour.signIn(QStringLiteral("supervisor"));
    tour.expectRows(QStringLiteral("log_table"), tour.trigger(QStringLiteral("action_access_log")));
    // The newest entries are those of opening the log; further down somebody looks at a field.
    tour.expect(QStringLiteral("detail_everything_by"), [&tour] {
        if (QWidget* table = tour.puppet().visible(QStringLiteral("log_table")))
            table->setFocus(Qt::TabFocusReason);
        for (int row = 0; row < 8; ++row)
            tour.puppet().press(Qt::Key_Down);
    });
    tour.picture(QStringLiteral("access-log"));
    tour.expect(QStringLiteral("nothing_found"), tour.type(QStringLiteral("log_text"), QStringLiteral("xyzzyx")));
    tour.picture(QStringLiteral("access-log-nothing"));
    tour.expectRows(QStringLiteral("log_table"), tour.click(QStringLiteral("clear_filters")));
    tour.expectGone(QStringLiteral("message_bar"), tour.click(QStringLiteral("message_close")));
    tour.expect(QStringLiteral("reveals_over_time_picture"), section(tour, 1));
    tour.picture(QStringLiteral("log-pictures"));
    tour.expectRows(QStringLiteral("review_list"), section(tour, 2));
    tour.picture(QStringLiteral("review"));
    tour.expectRows(QStringLiteral("day_table"), section(tour, 3));
    tour.picture(QStringLiteral("sign-off"));
    tour.expectRows(QStringLiteral("rule_table"), section(tour, 4));
    tour.picture(QStringLiteral("thresholds"));
    tour.signOut();
}

} // namespace scrim::console
