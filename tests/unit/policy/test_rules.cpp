// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"
#include "testkit/testkit.h"

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
        QVERIFY(asked(Role::Agent, Field::Iban, {}).refusal.contains(QLatin1String("Hand the call to a senior agent")));
        QVERIFY(asked(Role::Auditor, Field::Email, {}).refusal.contains(QLatin1String("Ask an agent")));
        QVERIFY(asked(Role::Senior, Field::Iban, {}).refusal.contains(QLatin1String("Choose")));
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
