// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include <QLabel>

namespace scrim::console {

void walkTheSignIn(Itinerary& tour)
{
    tour.expect(QStringLiteral("sign_in_page"), [] {});
    tour.picture(QStringLiteral("sign-in"));
    tour.expectText(QStringLiteral("sign_in_error"), [&tour] {
        tour.puppet().type(QStringLiteral("user_name"), QStringLiteral("senior"));
        tour.puppet().type(QStringLiteral("password"), QStringLiteral("not this one 1"));
        tour.puppet().press(Qt::Key_Return);
    });
    tour.picture(QStringLiteral("sign-in-refused"));
    tour.expect(QStringLiteral("sign_in_page"), [&tour] { tour.puppet().clear(QStringLiteral("user_name")); });
}

void walkTheAccount(Itinerary& tour)
{
    tour.signIn(QStringLiteral("senior"));
    tour.expect(QStringLiteral("password_new"), tour.trigger(QStringLiteral("action_change_password")));
    tour.add(QStringLiteral("the strength of a password"),
             tour.type(QStringLiteral("password_new"), QStringLiteral("violet-tram-91-otter")), [&tour] {
                 const auto* word = qobject_cast<QLabel*>(tour.puppet().visible(QStringLiteral("password_strength")));
                 return word != nullptr && word->text().contains(QStringLiteral(": "));
             });
    tour.picture(QStringLiteral("change-password"));
    tour.expect(QStringLiteral("desk_page"), tour.click(QStringLiteral("password_cancel")));
    tour.expect(QStringLiteral("enrol_password"), tour.trigger(QStringLiteral("action_second_factor")));
    tour.expect(QStringLiteral("totp_qr"), [&tour] {
        tour.puppet().type(QStringLiteral("enrol_password"), tour.passwordOf(QStringLiteral("senior")));
        tour.puppet().press(Qt::Key_Return);
    });
    tour.picture(QStringLiteral("second-factor"));
    tour.expect(QStringLiteral("desk_page"), tour.click(QStringLiteral("enrol_cancel")));

    tour.expect(QStringLiteral("practice_field"), tour.trigger(QStringLiteral("action_screen_protection")));
    tour.expect(QStringLiteral("scrambled_view"), tour.click(QStringLiteral("practice_show")));
    tour.picture(QStringLiteral("screen-protection"));
    tour.expect(QStringLiteral("support_name"), tour.trigger(QStringLiteral("action_allow_capture")));
    tour.picture(QStringLiteral("pictures-for-support"));
    tour.expect(QStringLiteral("support_bar"), [&tour] {
        tour.puppet().type(QStringLiteral("support_name"), QStringLiteral("supervisor"));
        tour.puppet().type(QStringLiteral("support_password"), tour.passwordOf(QStringLiteral("supervisor")));
        tour.puppet().press(Qt::Key_Return);
    });
    tour.picture(QStringLiteral("pictures-allowed"));
    tour.signOut();
}

} // namespace scrim::console
