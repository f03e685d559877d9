// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "policy/rules.h"
#include "policy/verification.h"
#include "testkit/testkit.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace scrim;
using namespace scrim::policy;

namespace {

using Kinds = std::vector<VerifyKind>;

bool enough(const Kinds& matched, const VerificationPolicy& policy = {})
{
    return isVerified(policy, matched);
}

Result<Policy> read(const char* section)
{
    return parsePolicy(QByteArray(R"({"verification":)") + section + '}');
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFieldsOfDifferentClassesVerifyACaller()
    {
        QVERIFY(!enough({}));
        for (const VerifyKind one : allVerifyKinds) {
            QVERIFY(!enough({one}));
            for (const VerifyKind other : allVerifyKinds) {
                const bool differ = classOf(fieldOf(one)) != classOf(fieldOf(other));
                QCOMPARE(enough({one, other}), differ);
                QCOMPARE(counted({}, Kinds{one, other}), differ ? 2 : 1);
            }
        }
    }

    void aFieldCountsOnceInWhicheverFormItMatched()
    {
        const VerificationPolicy anyTwo{.differentClasses = false};
        QVERIFY(!enough({VerifyKind::Phone, VerifyKind::PhoneLast4}, anyTwo));
        QVERIFY(!enough({VerifyKind::NationalId, VerifyKind::NationalIdLast4}, anyTwo));
        QVERIFY(!enough({VerifyKind::Phone, VerifyKind::PhoneLast4}, {.fieldsNeeded = 1, .leastBits = 21}));
        QVERIFY(enough({VerifyKind::Phone, VerifyKind::Email}, anyTwo));
        QVERIFY(enough({VerifyKind::BirthDate, VerifyKind::NationalIdLast4}, anyTwo));
    }

    void whatIsEasilyGuessedDoesNotCountAlone()
    {
        const VerificationPolicy one{.fieldsNeeded = 1};
        for (const VerifyKind kind : allVerifyKinds)
            QCOMPARE(enough({kind}, one), bitsOf(kind) >= 20);
        QVERIFY(!enough({VerifyKind::PhoneLast4}, one));
        QVERIFY(!enough({VerifyKind::Postcode}, one));
        QVERIFY(!enough({VerifyKind::BirthDate}, one));
        QVERIFY(enough({VerifyKind::Email}, one));
        // Two of them do.
        QVERIFY(enough({VerifyKind::PhoneLast4, VerifyKind::Postcode}, one));
        // No file can bring it about either.
        QVERIFY(!read(R"({"fields_needed":1,"least_bits":14})"));
        for (const VerifyKind kind : {VerifyKind::PhoneLast4, VerifyKind::Postcode, VerifyKind::BirthDate,
                                      VerifyKind::NationalIdLast4, VerifyKind::CardLast4})
            QVERIFY(!enough({kind}, {.fieldsNeeded = 1, .leastBits = 15}));
    }

    void kindsHaveNamesOfTheirOwn()
    {
        QStringList names;
        for (const VerifyKind kind : allVerifyKinds) {
            QCOMPARE(verifyKindFrom(name(kind)), std::optional(kind));
            QVERIFY(!label(kind).isEmpty() && !shape(kind).isEmpty());
            QVERIFY(!names.contains(name(kind)));
            names.append(name(kind));
        }
        QCOMPARE(verifyKindFrom(u"iban"), std::nullopt);
        QCOMPARE(verifyKindFrom(u""), std::nullopt);
    }

    void whatAMaskHidesIsNeverHeldAgainstAMask()
    {
        // A card number is never opened for this; what is opened shows nothing of the kind in its mask.
        QVERIFY(verifyBy(VerifyKind::CardLast4) == VerifyBy::Mask);
        for (const VerifyKind kind : {VerifyKind::PhoneLast4, VerifyKind::Postcode, VerifyKind::BirthDate})
            QVERIFY(verifyBy(kind) == VerifyBy::Key);
        for (const VerifyKind kind : {VerifyKind::Email, VerifyKind::Phone})
            QVERIFY(verifyBy(kind) == VerifyBy::Token);
    }

    void aSectionComesBackAsItWasWritten()
    {
        VerificationPolicy other{.fieldsNeeded = 3,
                                 .differentClasses = false,
                                 .leastBits = 33,
                                 .tries = 2,
                                 .windowMinutes = 60,
                                 .triesADay = 7,
                                 .beforeReveal = {true, false, false, true},
                                 .beforeEdit = true};
        for (const VerificationPolicy& policy : {VerificationPolicy(), other}) {
            const auto again = verificationFrom(toJson(policy));
            REQUIRE_OK(again);
            QCOMPARE(*again, policy);
        }
        const auto defaults = read("{}");
        REQUIRE_OK(defaults);
        QCOMPARE(defaults->verification, VerificationPolicy());
        Policy changed;
        changed.verification = other;
        const QJsonObject diff = changes(Policy(), changed);
        QCOMPARE(diff.size(), 8);
        QCOMPARE(diff.value(QLatin1String("verification.before_reveal")).toString(),
                 QStringLiteral(R"([] -> ["contact","payment"])"));
        QCOMPARE(diff.value(QLatin1String("verification.tries")).toString(), QStringLiteral("3 -> 2"));
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* section, const char* named) {
            QTest::newRow(name) << QByteArray(section) << QString::fromLatin1(named);
        };
        row("another type", "[]", "\"verification\" takes an object");
        row("an unknown member", R"({"field_needed":2})", "\"verification.field_needed\" is not");
        row("no field", R"({"fields_needed":0})", "\"verification.fields_needed\" takes a whole number from 1 to 4");
        row("more classes than there are", R"({"fields_needed":5})", "from 1 to 4");
        row("a fourth try", R"({"tries":4})", "\"verification.tries\" takes a whole number from 1 to 3");
        row("no try", R"({"tries":0})", "verification.tries");
        row("half a try", R"({"tries":1.5})", "verification.tries");
        row("tries as text", R"({"tries":"3"})", "verification.tries");
        row("a day of fewer tries than a call", R"({"tries":3,"tries_a_day":2})", "from 3 to 50");
        row("a day without end", R"({"tries_a_day":51})", "verification.tries_a_day");
        row("a window of a moment", R"({"window_minutes":4})", "from 5 to 1440");
        row("a birth date alone", R"({"least_bits":14})", "\"verification.least_bits\" takes");
        row("more than can be said", R"({"least_bits":41})", "from 15 to 40");
        row("classes as text", R"({"before_reveal":"payment"})", "\"verification.before_reveal\" takes a list");
        row("no class of ours", R"({"before_reveal":["cards"]})", "before_reveal");
        row("a class twice", R"({"before_reveal":["payment","payment"]})", "stands twice");
        row("a word for a switch", R"({"before_edit":"yes"})", "\"verification.before_edit\" takes true or false");
        row("a number for a switch", R"({"different_classes":1})", "different_classes");
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QByteArray, section);
        QFETCH(QString, named);
        const auto policy = read(section.constData());
        REQUIRE_ERROR(policy, ErrorCode::WrongFormat);
        QVERIFY2(policy.error().message.contains(named), qPrintable(policy.error().message));
    }

    void policyMayWantAVerifiedCallerBeforeAReveal()
    {
        Policy policy;
        policy.verification.beforeReveal[static_cast<std::size_t>(FieldClass::Payment)] = true;
        Request request{Role::Senior, Field::Iban, reasons().first(), ScreenLevel::Excluded};
        const Decision unverified = decide(policy, request);
        QVERIFY(!unverified.allowed);
        QVERIFY(unverified.needsVerified);
        QVERIFY2(unverified.refusal.contains(QStringLiteral("verified")), qPrintable(unverified.refusal));
        // Nobody is asked for a reason that would change nothing.
        request.reason.clear();
        QVERIFY(!decide(policy, request).needsReason);
        request.verified = true;
        QVERIFY(decide(policy, request).needsReason);
        request.reason = reasons().first();
        QVERIFY(decide(policy, request).allowed);
        request.verified = false;
        request.field = Field::Email;
        QVERIFY(decide(policy, request).allowed);
        // Being verified opens nothing that the role does not.
        request = {.role = Role::Agent, .field = Field::Iban, .reason = reasons().first(), .verified = true};
        QVERIFY(!decide(policy, request).allowed);
        QVERIFY(!decide(policy, request).needsVerified);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
