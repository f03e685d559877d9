// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "policy/verification.h"
#include "walks.h"

#include <QLabel>
#include <QUrl>

#include <memory>

namespace scrim::console {

namespace {

telephony::Pop popOf(const QString& number, const QString& call)
{
    const QByteArray link =
        "scrim://pop?phone=" + QUrl::toPercentEncoding(number) + "&call=" + call.toUtf8() + "&queue=Returns";
    auto pop = telephony::parsePop(asBytes(link));
    return pop ? std::move(*pop) : telephony::Pop();
}

/// What can be done, and by which keys.
void walkTheKeys(Itinerary& tour)
{
    tour.expect(QStringLiteral("command_palette"), tour.trigger(QStringLiteral("action_command_palette")));
    tour.picture(QStringLiteral("palette"));
    tour.expect(QStringLiteral("command_nothing"), tour.type(QStringLiteral("command_input"), QStringLiteral("qqqq")));
    tour.picture(QStringLiteral("palette-nothing"));
    tour.expectGone(QStringLiteral("command_palette"), tour.press(Qt::Key_Escape));
    tour.expect(QStringLiteral("shortcut_sheet"), tour.trigger(QStringLiteral("action_shortcut_sheet")));
    tour.picture(QStringLiteral("shortcuts"));
    tour.expectGone(QStringLiteral("shortcut_sheet"), tour.press(Qt::Key_Escape));
}

/// Nobody knows the first number, two people share the second one.
void walkThePops(Itinerary& tour, const std::function<void(telephony::Pop)>& ring)
{
    tour.expect(QStringLiteral("unknown_caller"),
                [ring] { ring(popOf(QStringLiteral("+49 221 4710 199"), QStringLiteral("tour-1"))); });
    tour.picture(QStringLiteral("unknown-caller"));
    tour.expectGone(QStringLiteral("unknown_caller"), tour.click(QStringLiteral("dismiss_call")));
    tour.expect(QStringLiteral("pop_chooser"), [ring] { ring(popOf(sharedPhone, QStringLiteral("tour-2"))); });
    tour.picture(QStringLiteral("which-caller"));
    tour.expectGone(QStringLiteral("caller_card"), tour.click(QStringLiteral("dismiss_call")));
    tour.expect(QStringLiteral("caller_card"), [ring] { ring(popOf(onlyPhone, QStringLiteral("tour-3"))); });
    tour.picture(QStringLiteral("call-waiting"));
    tour.expect(QStringLiteral("call_clock"), tour.trigger(QStringLiteral("action_answer_call")));
    tour.expect(QStringLiteral("field_phone"), [] {});
    tour.picture(QStringLiteral("call"));
}

/// What the caller says of `kind`, until the panel's title says what came of it.
void say(Itinerary& tour, policy::VerifyKind kind, const QString& what, const char* answers)
{
    const auto said = [&tour](const char* label) {
        const auto* text = qobject_cast<QLabel*>(tour.puppet().visible(QLatin1String(label)));
        return text == nullptr ? QString() : text->text();
    };
    const auto before = std::make_shared<QString>();
    tour.expect(QStringLiteral("verify_input"), tour.trigger(QStringLiteral("action_verify_caller")));
    const auto check = [&tour, said, answers, before, kind, what] {
        *before = said(answers);
        tour.puppet().choose(QStringLiteral("verify_choice"), static_cast<int>(kind));
        tour.puppet().type(QStringLiteral("verify_input"), what);
        tour.puppet().press(Qt::Key_Return);
    };
    tour.add(QStringLiteral("an answer in %1").arg(QLatin1String(answers)), check,
             [said, answers, before] { return said(answers) != *before; });
}

void walkTheVerification(Itinerary& tour)
{
    say(tour, policy::VerifyKind::PhoneLast4, QStringLiteral("0000"), "verify_answer");
    tour.picture(QStringLiteral("no-match"));
    say(tour, policy::VerifyKind::PhoneLast4, QStringLiteral("0101"), "verify_state");
    tour.picture(QStringLiteral("half-verified"));
    say(tour, policy::VerifyKind::Postcode, QStringLiteral("14467"), "verify_state");
    tour.picture(QStringLiteral("verified"));
}

void walkTheWrapUp(Itinerary& tour)
{
    tour.expect(QStringLiteral("edit_prompt"), [&tour] {
        if (QWidget* phone = tour.puppet().visible(QStringLiteral("field_phone")))
            phone->setFocus(Qt::TabFocusReason);
        tour.puppet().trigger(QStringLiteral("action_edit_field"));
    });
    tour.picture(QStringLiteral("correct-a-field"));
    tour.expectGone(QStringLiteral("edit_prompt"), tour.press(Qt::Key_Escape));
    tour.expect(QStringLiteral("note_edit"), tour.trigger(QStringLiteral("action_write_note")));
    tour.expect(
        QStringLiteral("notes_masked"),
        tour.type(QStringLiteral("note_edit"), QStringLiteral("Wants to pay with 4111 1111 1111 1111 instead. ")));
    tour.picture(QStringLiteral("note"));
    tour.expect(QStringLiteral("disposition_list"), tour.trigger(QStringLiteral("action_end_call")));
    tour.picture(QStringLiteral("wrap-up"));
    tour.expectGone(QStringLiteral("call_clock"), [&tour] {
        tour.puppet().press(Qt::Key_Down);
        tour.puppet().press(Qt::Key_Return);
    });
}

/// The same record in the smallest window.
void walkNarrow(Itinerary& tour)
{
    const QSize before = tour.window().size();
    tour.expect(QStringLiteral("call_panel_unfold"), [&tour] { tour.window().resize(tour.window().minimumSize()); });
    tour.picture(QStringLiteral("narrow"));
    tour.expectGone(QStringLiteral("call_panel_unfold"), [&tour, before] { tour.window().resize(before); });
}

} // namespace

void walkTheCall(Itinerary& tour, const std::function<void(telephony::Pop)>& ring)
{
    tour.signIn(QStringLiteral("agent"));
    walkTheKeys(tour);
    walkThePops(tour, ring);
    walkTheVerification(tour);
    walkTheWrapUp(tour);
    tour.openSomebodyWithACard();
    tour.expect(QStringLiteral("message_bar"), tour.click(QStringLiteral("field_card_number")));
    tour.picture(QStringLiteral("denied"));
    tour.expect(QStringLiteral("order_page"), [&tour] {
        if (QWidget* orders = tour.puppet().visible(QStringLiteral("orders_table")))
            orders->setFocus(Qt::TabFocusReason);
        tour.puppet().press(Qt::Key_Home);
        tour.puppet().press(Qt::Key_Return);
    });
    tour.picture(QStringLiteral("order"));
    walkNarrow(tour);
    tour.expect(QStringLiteral("lock_page"), tour.trigger(QStringLiteral("action_lock")));
    tour.picture(QStringLiteral("locked"));
    tour.expectText(QStringLiteral("lock_error"), [&tour] {
        tour.puppet().type(QStringLiteral("unlock_password"), QStringLiteral("not this one 1"));
        tour.puppet().press(Qt::Key_Return);
    });
    tour.picture(QStringLiteral("unlock-refused"));
    tour.expect(QStringLiteral("sign_in_page"), tour.click(QStringLiteral("somebody_else_button")));
}

} // namespace scrim::console
