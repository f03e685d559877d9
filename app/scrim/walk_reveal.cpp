// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/masked_field.h"
#include "walks.h"

namespace scrim::console {

void walkTheReveal(Itinerary& tour)
{
    tour.signIn(QStringLiteral("senior"));
    tour.picture(QStringLiteral("desk"));
    tour.expect(QStringLiteral("search_nothing"), tour.type(QStringLiteral("search_box"), QStringLiteral("xyzzyx")));
    tour.picture(QStringLiteral("nothing-found"));
    tour.expect(QStringLiteral("desk_page"), [&tour] { tour.puppet().clear(QStringLiteral("search_box")); });
    tour.openSomebodyWithACard();
    tour.picture(QStringLiteral("customer-masked"));
    tour.expect(QStringLiteral("reason_prompt"), tour.click(QStringLiteral("field_card_number")));
    tour.picture(QStringLiteral("reason-prompt"));
    const auto hold = [&tour] {
        tour.puppet().press(Qt::Key_1);
        tour.puppet().hold(Qt::Key_Space);
    };
    tour.add(QStringLiteral("a lit card number"), hold, [&tour] {
        const auto* field =
            qobject_cast<shield::MaskedField*>(tour.puppet().visible(QStringLiteral("field_card_number")));
        return field != nullptr && field->isLit();
    });
    tour.picture(QStringLiteral("revealed"));
    tour.expect(QStringLiteral("customer_page"), [&tour] { tour.puppet().letGo(Qt::Key_Space); });
    tour.signOut();
}

} // namespace scrim::console
