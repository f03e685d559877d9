// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"
#include "testkit/testkit.h"

#include <set>

using namespace scrim::policy;

using scrim::ScreenLevel;

namespace {

/// Under the defaults, on a screen that no picture is taken of.
Decision asked(Role role, Field field, const QString& reason)
{
    return decide(Policy(), {role, field, reason, ScreenLevel::Excluded});
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesViewWhatTheDesignSays()
    {
        const QString reason = reasons().first();
        for (const Role role : allRoles) {
            for (const Field field : allFields) {
                const FieldClass fieldClass = classOf(field);
                const bool everyday = fieldClass == FieldClass::Contact || fieldClass == FieldClass::Address;
                const bool expected =
                    role == Role::Senior || role == Role::Privacy || (role == Role::Agent && everyday);
                const Decision decision = asked(role, field, reason);
                QCOMPARE(decision.allowed, expected);
                QCOMPARE(decision.seconds, expected ? leaseSeconds : 0);
                QCOMPARE(decision.refusal.isEmpty(), expected);
                QVERIFY(!decision.needsReason);
            }
        }
    }

    void byDefaultNothingIsSpokenToAnybody()
    {
        for (const Role role : allRoles) {
            for (const Field field : allFields) {
                Request request{role, field, reasons().first(), ScreenLevel::Excluded};
                const Decision shown = decide(Policy(), request);
                request.spoken = true;
                const Decision spoken = decide(Policy(), request);
                QVERIFY(!spoken.allowed && !spoken.refusal.isEmpty());
                QVERIFY(spoken.verdict == (shown.allowed ? Verdict::NotSpoken : Verdict::NoKey));
            }
        }
    }

    void whatARoleMayHaveSpokenAsksAllTheSameButTheScreen()
    {
        Policy policy;
        ClassRules& rules = policy.roles[{Role::Senior, FieldClass::Payment}];
        rules = policy.of(FieldClass::Payment);
        rules.spoken = true;
        rules.seconds = 9;
        rules.needsCall = true;
        Request request{Role::Senior, Field::Iban, reasons().first(), ScreenLevel::None};
        request.spoken = true;
        QVERIFY(decide(policy, request).verdict == Verdict::NeedsCall);
        request.inCall = true;
        const Decision decision = decide(policy, request);
        QVERIFY(decision.allowed && decision.seconds == 9);
        request.reason.clear();
        QVERIFY(decide(policy, request).needsReason);
        request.reason = reasons().first();
        rules.perHour = 3;
        request.views.hour = 3;
        QVERIFY(decide(policy, request).verdict == Verdict::OverBudget);
        request.views = {};
        request.captureAllowed = true;
        QVERIFY(decide(policy, request).verdict == Verdict::CaptureAllowed);
        request.captureAllowed = false;
        // The right is the role's and the class's alone, and shows nothing on this screen.
        request.field = Field::NationalId;
        QVERIFY(decide(policy, request).verdict == Verdict::NotSpoken);
        request.field = Field::Iban;
        request.role = Role::Privacy;
        QVERIFY(decide(policy, request).verdict == Verdict::NotSpoken);
        request.role = Role::Senior;
        request.spoken = false;
        QVERIFY(decide(policy, request).verdict == Verdict::ScreenTooLow);
    }

    void identityAndPaymentAskForAReason()
    {
        for (const Field field : {Field::BirthDate, Field::NationalId, Field::CardNumber, Field::Iban}) {
            for (const QString& reason : {QString(), QStringLiteral("because")}) {
                const Decision decision = asked(Role::Senior, field, reason);
                QVERIFY(!decision.allowed);
                QVERIFY(decision.needsReason);
            }
        }
        QVERIFY(asked(Role::Agent, Field::Phone, {}).allowed);
    }

    void aClassMayTakeASecondPerson()
    {
        Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].approval = true;
        const QString reason = reasons().first();
        Request request{Role::Senior, Field::Iban, reason, ScreenLevel::Excluded};
        const Decision waits = decide(policy, request);
        QVERIFY(!waits.allowed && waits.needsApproval && !waits.needsReason && waits.seconds == 0);
        QVERIFY(waits.refusal.contains(QStringLiteral("supervisor")));
        request.approved = true;
        const Decision granted = decide(policy, request);
        QVERIFY(granted.allowed && !granted.needsApproval);
        // A yes opens nothing else: not another class's rule, not the reason, the role or the screen.
        request.reason.clear();
        QVERIFY(decide(policy, request).needsReason);
        request.reason = reason;
        request.role = Role::Agent;
        QVERIFY(!decide(policy, request).allowed && !decide(policy, request).needsApproval);
        request.role = Role::Senior;
        request.screen = ScreenLevel::None;
        QVERIFY(!decide(policy, request).allowed && !decide(policy, request).needsApproval);
        QVERIFY(decide(policy, {Role::Senior, Field::NationalId, reason, ScreenLevel::Excluded}).allowed);
    }

    void onlySupervisorsAnswer()
    {
        for (const Role role : allRoles)
            QCOMPARE(mayApprove(role), role == Role::Supervisor);
    }

    void onlyListedReasonsReachTheLog()
    {
        const Decision decision = asked(Role::Agent, Field::Phone, QStringLiteral("her number is +44 7700 900123"));
        QVERIFY(!decision.allowed);
        QVERIFY(decision.needsReason);
        QVERIFY(!decision.refusal.contains(QLatin1String("7700")));
    }

    void aRefusalSaysWhatToDo()
    {
        QVERIFY(asked(Role::Agent, Field::Iban, {})
                    .refusal.contains(
                        QLatin1String("Hand the call to a colleague whose role does (Senior agent, Privacy officer)")));
        QVERIFY(asked(Role::Auditor, Field::Email, {}).refusal.contains(QLatin1String("Ask an agent")));
        QVERIFY(asked(Role::Senior, Field::Iban, {}).refusal.contains(QLatin1String("Choose")));
    }

    /// Whose role may, as this policy has it: nobody is sent to themselves, or to somebody who may not either.
    void whoeverMayNotIsSentToWhoMay()
    {
        Policy policy;
        ClassRules nothing = policy.of(FieldClass::Payment);
        nothing.view = false;
        policy.roles[{Role::Senior, FieldClass::Payment}] = nothing;
        const Request request{Role::Senior, Field::Iban, {}, ScreenLevel::Excluded};
        QCOMPARE(decide(policy, request).refusal,
                 QStringLiteral("The role Senior agent does not view payment data. Hand the call to a colleague whose "
                                "role does (Privacy officer), or verify the caller by something else."));
        policy.roles[{Role::Privacy, FieldClass::Payment}] = nothing;
        QCOMPARE(decide(policy, request).refusal,
                 QStringLiteral("The policy lets nobody view payment data. Verify the caller by something else."));
    }

    void everyRefusalNamesTheNextAct()
    {
        Policy policy;
        ClassRules& rules = policy.classes[static_cast<std::size_t>(FieldClass::Contact)];
        rules.least = ScreenLevel::Scrambled;
        rules.hours = Hours{8 * 60, 18 * 60, Hours().days};
        rules.perHour = 3;
        rules.perShift = 5;
        rules.needsCall = rules.needsVerified = rules.approval = true;
        rules.reason = ReasonRule::Choose;
        Request request{Role::Agent, Field::Email, {}, ScreenLevel::None};
        std::set<Verdict> seen;
        const auto next = [&](Verdict verdict, const char* act) {
            const Decision decision = decide(policy, request);
            QCOMPARE(name(decision.verdict), name(verdict));
            QVERIFY2(decision.refusal.contains(QLatin1String(act)), qPrintable(decision.refusal));
            QVERIFY2(decision.refusal.endsWith(QLatin1Char('.')), qPrintable(decision.refusal));
            seen.insert(verdict);
        };
        policy.blocked = QStringLiteral("/etc/scrim/policies/managed/10.json: it cannot be read. Ask IT to mend it.");
        next(Verdict::Blocked, "Ask IT");
        policy.blocked.clear();
        request.spoken = true;
        next(Verdict::NotSpoken, "View it on the screen");
        request.spoken = false;
        request.captureAllowed = true;
        next(Verdict::CaptureAllowed, "End that first");
        request.captureAllowed = false;
        next(Verdict::OutOfHours, "Ask IT");
        request.time = WeekTime{2, 20 * 60};
        next(Verdict::OutOfHours, "call the customer back");
        request.time = WeekTime{2, 9 * 60};
        request.views = {.hour = 3, .shift = 3, .nextAt = QTime(14, 20)};
        next(Verdict::OverBudget, "Ask a supervisor for more");
        request.views = {.hour = 0, .shift = 5};
        next(Verdict::OverBudget, "Ask a supervisor for more");
        request.views = {};
        next(Verdict::ScreenTooLow, "Hand the call to a colleague whose screen is");
        request.screen = ScreenLevel::Scrambled;
        next(Verdict::NeedsCall, "Start the call");
        request.inCall = true;
        next(Verdict::NeedsVerified, "check it there");
        request.verified = true;
        next(Verdict::NeedsReason, "Choose one");
        rules.reason = ReasonRule::Write;
        next(Verdict::NeedsReason, "Write one");
        rules.reason = ReasonRule::None;
        next(Verdict::NeedsApproval, "Ask a supervisor for their yes");
        ClassRules unseen = rules;
        unseen.view = false;
        policy.roles[{Role::Agent, FieldClass::Contact}] = unseen;
        next(Verdict::NotViewed, "Hand the call to");
        request.role = Role::Auditor;
        next(Verdict::NoKey, "Ask an agent");
        // All that there are.
        QCOMPARE(seen.size(), allVerdicts.size() - 1);
    }

    void reasonsFitTheKeysOneToNine()
    {
        QVERIFY(!reasons().isEmpty());
        QVERIFY(reasons().size() <= 9);
        QVERIFY(!reasons().contains(QString()));
    }

    void onlyAdminsAdminister()
    {
        for (const Role role : allRoles)
            QCOMPARE(administers(role), role == Role::Admin);
    }

    /// Every combination of what a situation can be, held against the rules as the documentation has them.
    void everyCombinationIsAnsweredInTheOrderOfTheRules()
    {
        constexpr int switches = 10;
        for (int bits = 0; bits < (1 << switches); ++bits) {
            const auto is = [bits](int bit) { return (bits & (1 << bit)) != 0; };
            for (const Role role : allRoles) {
                ClassRules rules;
                rules.view = !is(0);
                rules.hours = is(1) ? std::optional(Hours{8 * 60, 18 * 60, Hours().days}) : std::nullopt;
                rules.perHour = is(2) ? std::optional(3) : std::nullopt;
                rules.needsCall = is(3);
                rules.needsVerified = is(4);
                rules.reason = is(5) ? ReasonRule::Choose : ReasonRule::None;
                rules.approval = is(6);
                rules.least = ScreenLevel::Scrambled;
                rules.seconds = 7;
                Policy policy;
                policy.roles[{role, FieldClass::Contact}] = rules;
                Request request{role, Field::Email, is(5) && is(7) ? reasons().first() : QString(),
                                is(8) ? ScreenLevel::Scrambled : ScreenLevel::None};
                request.time = WeekTime{2, is(9) ? 9 * 60 : 20 * 60};
                request.views.hour = is(7) ? 2 : 3;
                request.inCall = request.verified = request.approved = is(8);
                const auto viewable = viewableClasses(role);
                const bool hasKey = std::ranges::find(viewable, FieldClass::Contact) != viewable.end();
                const Verdict expected = !hasKey           ? Verdict::NoKey
                                         : is(0)           ? Verdict::NotViewed
                                         : is(1) && !is(9) ? Verdict::OutOfHours
                                         : is(2) && !is(7) ? Verdict::OverBudget
                                         : !is(8)          ? Verdict::ScreenTooLow
                                         : is(5) && !is(7) ? Verdict::NeedsReason
                                                           : Verdict::Allowed;
                const Decision decision = decide(policy, request);
                QCOMPARE(name(decision.verdict), name(expected));
                QCOMPARE(decision.allowed, expected == Verdict::Allowed);
                QCOMPARE(decision.refusal.isEmpty(), decision.allowed);
                QCOMPARE(decision.seconds, decision.allowed ? 7 : 0);
                QCOMPARE(decision.needsReason, expected == Verdict::NeedsReason);
                // What is missing of the person's own doing is named one by one.
                if (decision.allowed && rules.needsCall) {
                    request.inCall = false;
                    QVERIFY(decide(policy, request).verdict == Verdict::NeedsCall);
                    request.inCall = true;
                }
                if (decision.allowed && rules.needsVerified) {
                    request.verified = false;
                    QVERIFY(decide(policy, request).verdict == Verdict::NeedsVerified);
                    request.verified = true;
                }
                if (decision.allowed && rules.approval) {
                    request.approved = false;
                    QVERIFY(decide(policy, request).verdict == Verdict::NeedsApproval);
                }
            }
        }
    }

    void noPolicyGrantsWhatNoKeyOpens()
    {
        Policy policy;
        for (const Role role : allRoles) {
            for (const FieldClass fieldClass : allFieldClasses)
                policy.roles[{role, fieldClass}] = ClassRules();
        }
        for (const Role role : allRoles) {
            for (const Field field : allFields) {
                const auto viewable = viewableClasses(role);
                const bool hasKey = std::ranges::find(viewable, classOf(field)) != viewable.end();
                QCOMPARE(decide(policy, {role, field, {}, ScreenLevel::Excluded}).allowed, hasKey);
            }
        }
    }

    void aBudgetThatIsUsedNamesTheNextViewAndWhoTopsUp()
    {
        Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].perHour = 10;
        Request request{Role::Senior, Field::CardNumber, reasons().first(), ScreenLevel::Excluded};
        request.views = {.hour = 9, .shift = 9};
        QVERIFY(decide(policy, request).allowed);
        request.views = {.hour = 10, .shift = 10, .nextAt = QTime(14, 20)};
        QCOMPARE(decide(policy, request).refusal,
                 QStringLiteral("You have used the 10 payment views of this hour. Ask a supervisor for more (\"Ask for "
                                "more views\"), or wait: the next is free at 14:20."));
        request.views.moreHour = 2;
        QVERIFY(decide(policy, request).allowed);
        request.views.hour = 12;
        QVERIFY(decide(policy, request).verdict == Verdict::OverBudget);
        // The shift's budget counts beside the hour's.
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].perShift = 20;
        request.views = {.hour = 0, .shift = 20};
        QVERIFY(decide(policy, request).refusal.contains(QStringLiteral("20 payment views of this shift")));
    }

    void whatIsLeftIsTheSmallerOfHourAndShift()
    {
        ClassRules rules;
        QVERIFY(!leftOf(rules, {}));
        rules.perHour = 10;
        QCOMPARE(leftOf(rules, {.hour = 3})->left, 7);
        QCOMPARE(leftOf(rules, {.hour = 30})->left, 0);
        QCOMPARE(leftOf(rules, {.hour = 3, .moreHour = 5})->of, 15);
        rules.perShift = 12;
        QVERIFY(leftOf(rules, {.hour = 3, .shift = 3})->isHour);
        const auto left = leftOf(rules, {.hour = 3, .shift = 11});
        QVERIFY(!left->isHour && left->left == 1 && left->of == 12);
    }

    void hoursAreThoseThatTheyBeginOn_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("day");
        QTest::addColumn<bool>("night");
        QTest::newRow("before") << QStringLiteral("mon 07:59") << false << false;
        QTest::newRow("at") << QStringLiteral("mon 08:00") << true << false;
        QTest::newRow("last minute") << QStringLiteral("fri 17:59") << true << false;
        QTest::newRow("end") << QStringLiteral("fri 18:00") << false << false;
        QTest::newRow("another day") << QStringLiteral("sat 12:00") << false << false;
        QTest::newRow("the night begins") << QStringLiteral("mon 22:00") << false << true;
        QTest::newRow("and ends on the next day") << QStringLiteral("sat 05:59") << false << true;
        QTest::newRow("it did not begin on Sunday") << QStringLiteral("mon 05:59") << false << false;
    }
    void hoursAreThoseThatTheyBeginOn()
    {
        QFETCH(QString, time);
        QFETCH(bool, day);
        QFETCH(bool, night);
        const std::array<bool, 7> weekdays{true, true, true, true, true, false, false};
        QCOMPARE((Hours{8 * 60, 18 * 60, weekdays}.contains(weekTimeFrom(time).value())), day);
        QCOMPARE((Hours{22 * 60, 6 * 60, weekdays}.contains(weekTimeFrom(time).value())), night);
    }

    void aClockIsReadInTheZone()
    {
        constexpr qint64 thursday = 0; // 1970-01-01T00:00Z
        QCOMPARE(text(weekTime(thursday, QStringLiteral("UTC")).value()), QStringLiteral("thu 00:00"));
        QCOMPARE(text(weekTime(thursday, QStringLiteral("Europe/Berlin")).value()), QStringLiteral("thu 01:00"));
        QCOMPARE(text(weekTime(thursday, QStringLiteral("America/New_York")).value()), QStringLiteral("wed 19:00"));
        QVERIFY(!weekTime(thursday, QStringLiteral("Nowhere/Land")));
    }

    void aReasonOfOnesOwnHoldsNothingOfTheCustomers_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const char* reason, bool good) {
            QTest::newRow(name) << QString::fromUtf8(reason) << good;
        };
        row("words", "Caller asks where the refund went", true);
        row("an order's number", "Refund for order 1043", true);
        row("other letters", "Клиент просит вернуть деньги", true);
        row("nothing", "", false);
        row("white space", "            ", false);
        row("too short", "refund", false);
        row("no words", "1234 - 56", false);
        row("a card", "card 4111 1111 1111 1111 declined", false);
        row("a code", "her CVV 123 was wrong", false);
        row("a phone", "call back on 7700 900123", false);
        row("an address", "write to jane@example.com please", false);
    }
    void aReasonOfOnesOwnHoldsNothingOfTheCustomers()
    {
        QFETCH(QString, reason);
        QFETCH(bool, good);
        Policy policy;
        policy.classes[static_cast<std::size_t>(FieldClass::Payment)].reason = ReasonRule::Write;
        const Decision decision = decide(policy, {Role::Senior, Field::Iban, reason, ScreenLevel::Excluded});
        QCOMPARE(decision.allowed, good);
        QCOMPARE(decision.needsReason, !good);
        QCOMPARE(acceptedReason(policy, ReasonRule::Write, reason).has_value(), good);
        QVERIFY(!acceptedReason(policy, ReasonRule::Choose, reason));
        QVERIFY(!complaintOf(policy, QString(201, QLatin1Char('x'))).isEmpty());
    }

    void whileWhatItHasPutThereIsBadNothingIsShown()
    {
        Policy policy;
        policy.blocked = QStringLiteral("/etc/x.json, line 3: no.");
        for (const Field field : allFields) {
            const Decision decision = decide(policy, {Role::Privacy, field, reasons().first(), ScreenLevel::Excluded});
            QVERIFY(decision.verdict == Verdict::Blocked && decision.refusal.contains(policy.blocked));
        }
    }

    void whoMayNotAtAllIsNotAskedForAReason() { QVERIFY(!asked(Role::Admin, Field::CardNumber, {}).needsReason); }

    void belowItsLeastLevelAClassIsRefusedWhateverItIs()
    {
        for (const FieldClass fieldClass : allFieldClasses) {
            for (const ScreenLevel least : scrim::allScreenLevels) {
                for (const ScreenLevel here : scrim::allScreenLevels) {
                    Policy policy;
                    policy.classes[static_cast<std::size_t>(fieldClass)].least = least;
                    for (const Field field : allFields) {
                        if (classOf(field) == fieldClass)
                            QCOMPARE(decide(policy, {Role::Senior, field, reasons().first(), here}).allowed,
                                     here >= least);
                    }
                }
            }
        }
    }

    void byDefaultIdentityAndPaymentWantAScrambledScreen()
    {
        for (const Field field : allFields) {
            const bool everyday = classOf(field) == FieldClass::Contact || classOf(field) == FieldClass::Address;
            const Request request{Role::Privacy, field, reasons().first(), ScreenLevel::None};
            QCOMPARE(decide(Policy(), request).allowed, everyday);
        }
    }

    void anUnprotectedScreensRefusalSaysWhyAndWhatToDo()
    {
        const QString why = QStringLiteral("this is a remote session.");
        const QString none = decide(Policy(), {Role::Senior, Field::Iban, {}, ScreenLevel::None, why}).refusal;
        QVERIFY2(none.startsWith(QLatin1String("Payment data is shown only where the screen is protected (scrambled). "
                                               "Here it is not: this is a remote session. Hand the call to")),
                 qPrintable(none));
        const QString silent = decide(Policy(), {Role::Senior, Field::Iban, {}, ScreenLevel::None}).refusal;
        QVERIFY2(silent.contains(QLatin1String("Here it is not. ")), qPrintable(silent));
        Policy strict;
        strict.classes.fill({ScreenLevel::Excluded, Gesture::Hold});
        const QString less = decide(strict, {Role::Agent, Field::Email, {}, ScreenLevel::Scrambled, why}).refusal;
        QVERIFY2(less.contains(QLatin1String("(left out of pictures). Here it is scrambled only: ")), qPrintable(less));
    }

    void whereTheScreenIsOpenNobodyIsAskedForAReason()
    {
        const Decision decision = decide(Policy(), {Role::Senior, Field::Iban, {}, ScreenLevel::None});
        QVERIFY(!decision.allowed);
        QVERIFY(!decision.needsReason);
    }

    void whilePicturesAreAllowedNothingIsShown()
    {
        Policy lax;
        lax.classes.fill({ScreenLevel::None, Gesture::Toggle});
        for (const ScreenLevel level : scrim::allScreenLevels) {
            for (const Field field : allFields) {
                const Decision decision = decide(lax, {Role::Senior, field, reasons().first(), level, {}, true});
                QVERIFY(!decision.allowed && !decision.needsReason);
                QVERIFY(decision.refusal.contains(QLatin1String("End that first")));
            }
        }
    }

    void onlySupervisorsAndAdminsMayAllowPictures()
    {
        for (const Role role : allRoles)
            QCOMPARE(mayAllowCapture(role), role == Role::Supervisor || role == Role::Admin);
    }

    void namesLeadBack()
    {
        for (const Role role : allRoles)
            QVERIFY(roleFrom(name(role)) == role);
        for (const Field field : allFields)
            QVERIFY(fieldFrom(name(field)) == field);
        for (const FieldClass fieldClass : allFieldClasses)
            QVERIFY(fieldClassFrom(name(fieldClass)) == fieldClass);
        QVERIFY(!roleFrom(u"root"));
        QVERIFY(!fieldFrom(u""));
    }

    void onlySupervisorsAndAuditorsReadTheLog()
    {
        for (const Role role : allRoles)
            QCOMPARE(readsLog(role), role == Role::Supervisor || role == Role::Auditor);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
