// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/layers.h"
#include "policy/policy_json.h"
#include "policy/rules.h"
#include "testkit/testkit.h"

#include <QJsonDocument>

using namespace scrim::policy;

namespace {

ManagedFile file(const char* name, const char* text)
{
    return {QString::fromLatin1(name), QByteArray(text), {}};
}

QJsonObject vault(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFilesTheVaultsPolicyHolds()
    {
        const Layered layers = layered({}, vault(R"({"shield":{"frames_per_pad":2}})"));
        QCOMPARE(layers.policy.framesPerPad, 2);
        QVERIFY(layers.policy.blocked.isEmpty());
        QCOMPARE(layers.sourceOf(QStringLiteral("shield.frames_per_pad")), QStringLiteral("vault"));
        QCOMPARE(layers.sourceOf(QStringLiteral("shield.mark_page")), QStringLiteral("default"));
        QVERIFY(!layers.isLocked(QStringLiteral("shield.frames_per_pad")));
    }

    void recommendedLiesBelowAndManagedAbove()
    {
        ManagedFiles files;
        files.recommended = {file("r1", R"({"shield":{"frames_per_pad":2,"mark_page":false}})")};
        files.managed = {file("m1", R"({"shield":{"approval_minutes":5},"log":{"keep_months":24}})"),
                         file("m2", R"({"shield":{"approval_minutes":7}})")};
        const Layered layers =
            layered(files, vault(R"({"shield":{"mark_page":true,"approval_minutes":60},"log":{"keep_months":13}})"));
        QVERIFY(layers.policy.blocked.isEmpty());
        QCOMPARE(layers.policy.framesPerPad, 2);
        QVERIFY(layers.policy.markPage);
        QCOMPARE(layers.policy.approvalMinutes, 7);
        QCOMPARE(layers.policy.keepMonths, 24);
        QCOMPARE(layers.sourceOf(QStringLiteral("shield.frames_per_pad")), QStringLiteral("recommended:r1"));
        QCOMPARE(layers.sourceOf(QStringLiteral("shield.mark_page")), QStringLiteral("vault"));
        QCOMPARE(layers.sourceOf(QStringLiteral("shield.approval_minutes")), QStringLiteral("managed:m2"));
        QVERIFY(layers.isLocked(QStringLiteral("log.keep_months")));
        QVERIFY(!layers.isLocked(QStringLiteral("log.searchable_months")));
    }

    void whatIsLockedForAClassIsNotLiftedForARole()
    {
        ManagedFiles files;
        files.managed = {file("m", R"({"shield":{"classes":{"payment":{"per_hour":3,"needs_approval":true}}},
                                      "verification":{"before_reveal":["identity"]}})")};
        const Layered layers = layered(files, vault(R"({"roles":{
            "senior":{"payment":{"per_hour":null,"needs_approval":false,"seconds":30},
                      "identity":{"needs_verified":false}}}})"));
        QVERIFY(layers.policy.blocked.isEmpty());
        const ClassRules senior = layers.policy.of(Role::Senior, FieldClass::Payment);
        QVERIFY(senior.perHour == 3 && senior.approval && senior.seconds == 30);
        QVERIFY(layers.policy.of(Role::Senior, FieldClass::Identity).needsVerified);
        QCOMPARE(layers.sourceOf(QStringLiteral("roles.senior.payment.seconds")), QStringLiteral("vault"));
        QCOMPARE(layers.sourceOf(QStringLiteral("roles.senior.payment.per_hour")), QStringLiteral("default"));
    }

    void itMayLoosenAsWell()
    {
        ManagedFiles files;
        files.managed = {file("m", R"({"shield":{"classes":{"payment":{"least_level":"none"}}}})")};
        const Layered layers = layered(files, {});
        QVERIFY(layers.policy.of(FieldClass::Payment).least == scrim::ScreenLevel::None);
    }

    void oneBadFileAndNothingIsShown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        for (const char* kind : {"managed", "recommended"}) {
            const QString which = QString::fromLatin1(kind);
            QTest::addRow("%s, no JSON", kind)
                << which << QByteArray("{\n\"shield\": x}") << QStringLiteral("bad, line 2");
            QTest::addRow("%s, a stranger", kind)
                << which << QByteArray("{\n\n\"shield\": {\"framez\": 1}}") << QStringLiteral("bad, line 3");
            QTest::addRow("%s, not to be trusted", kind)
                << which << QByteArray() << QStringLiteral("bad: its owner is not root");
        }
    }
    void oneBadFileAndNothingIsShown()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        ManagedFiles files;
        files.managed = {file("good", R"({"shield":{"frames_per_pad":2}})")};
        const ManagedFile bad{QStringLiteral("bad"), text,
                              text.isEmpty() ? QStringLiteral("its owner is not root") : QString()};
        (kind == QStringLiteral("managed") ? files.managed : files.recommended).push_back(bad);
        const Layered layers = layered(files, vault(R"({"shield":{"approval_minutes":5}})"));
        QVERIFY2(layers.policy.blocked.contains(says), qPrintable(layers.policy.blocked));
        QCOMPARE(layers.policy.approvalMinutes, 5);
        const Decision decision =
            decide(layers.policy, {Role::Privacy, Field::Email, {}, scrim::ScreenLevel::Excluded});
        QVERIFY(decision.verdict == Verdict::Blocked && decision.refusal.contains(says));
    }

    void layersThatContradictEachOtherBlock()
    {
        ManagedFiles files;
        files.managed = {file("m", R"({"log":{"keep_months":12}})")};
        const Layered layers = layered(files, vault(R"({"log":{"searchable_months":20,"keep_months":20}})"));
        QVERIFY2(layers.policy.blocked.contains(QStringLiteral("log.keep_months")), qPrintable(layers.policy.blocked));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
