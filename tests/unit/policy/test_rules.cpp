// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"
#include "testkit/testkit.h"

using namespace scrim::policy;

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
                const Decision decision = decide({role, field, reason});
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
                const Decision decision = decide({Role::Senior, field, reason});
                QVERIFY(!decision.allowed);
                QVERIFY(decision.needsReason);
            }
        }
        QVERIFY(decide({Role::Agent, Field::Phone, {}}).allowed);
    }

    void onlyListedReasonsReachTheLog()
    {
        const Decision decision = decide({Role::Agent, Field::Phone, QStringLiteral("her number is +44 7700 900123")});
        QVERIFY(!decision.allowed);
        QVERIFY(decision.needsReason);
        QVERIFY(!decision.refusal.contains(QLatin1String("7700")));
    }

    void aRefusalSaysWhatToDo()
    {
        QVERIFY(
            decide({Role::Agent, Field::Iban, {}}).refusal.contains(QLatin1String("Hand the call to a senior agent")));
        QVERIFY(decide({Role::Auditor, Field::Email, {}}).refusal.contains(QLatin1String("Ask an agent")));
        QVERIFY(decide({Role::Senior, Field::Iban, {}}).refusal.contains(QLatin1String("Choose")));
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

    void whoMayNotAtAllIsNotAskedForAReason() { QVERIFY(!decide({Role::Admin, Field::CardNumber, {}}).needsReason); }

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
