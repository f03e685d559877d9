// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "session_bus.h"

#include <QDir>

using namespace scrim::testkit;

namespace {

const QString agent = QStringLiteral("agent");
const QString auditor = QStringLiteral("auditor");

Outcome work(const DemoVault& vault)
{
    return vault.as(agent, QStringLiteral("show"), words("customer 1"));
}

QJsonArray kept(const DemoVault& vault)
{
    return vault.as(auditor, QStringLiteral("log witness")).json().value(QLatin1String("witnesses")).toArray();
}

qsizetype count(const DemoVault& vault, const char* action)
{
    const auto list = vault.as(auditor, QStringLiteral("log list"), words("--action") << QLatin1String(action));
    return list.json().value(QLatin1String("entries")).toArray().size();
}

} // namespace

/// The newest checkpoint in a real keychain, and without one.
class TestCliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogPutBackIsCaughtByTheKeychain()
    {
        const auto bus = SessionBus::start(SessionBus::Keychain::Unlocked);
        QVERIFY(bus);
        const DemoVault vault(2, 2);
        const QString log = vault.folder() + QStringLiteral("/log");
        REQUIRE_STATUS(work(vault), 0);
        QCOMPARE(count(vault, "witness.begin"), 1);
        const auto first = kept(vault).first().toObject();
        QCOMPARE(first.value(QLatin1String("witness")).toString(), QStringLiteral("keychain"));
        QVERIFY(first.value(QLatin1String("holds")).toBool());
        copyFolder(log, vault.at(QStringLiteral("earlier")));
        REQUIRE_STATUS(work(vault), 0);
        REQUIRE_STATUS(work(vault), 0);
        QVERIFY(kept(vault).first().toObject().value(QLatin1String("size")).toInteger() >
                first.value(QLatin1String("size")).toInteger());

        QVERIFY(QDir(log).removeRecursively());
        copyFolder(vault.at(QStringLiteral("earlier")), log);
        const auto caught = work(vault);
        REQUIRE_STATUS(caught, 1);
        QCOMPARE(caught.errorCode(), QStringLiteral("tampered"));
        QVERIFY2(caught.errorMessage().contains(QStringLiteral("keychain")), caught.said().constData());
        REQUIRE_STATUS(vault.as(auditor, QStringLiteral("log verify")), 1);
        REQUIRE_STATUS(vault.as(QStringLiteral("admin"), QStringLiteral("log witness"), words("--accept")), 0);
        REQUIRE_STATUS(work(vault), 0);
    }

    void twoVaultsDoNotMeetInOneKeychain()
    {
        const auto bus = SessionBus::start(SessionBus::Keychain::Unlocked);
        QVERIFY(bus);
        const DemoVault one(1, 0, 1);
        const DemoVault two(1, 0, 2);
        for (int i = 0; i < 2; ++i) {
            REQUIRE_STATUS(work(one), 0);
            REQUIRE_STATUS(work(two), 0);
        }
        QCOMPARE(count(one, "witness.begin"), 1);
        QCOMPARE(count(two, "witness.begin"), 1);
    }

    void whereThereIsNoKeychainNothingIsSaid_data()
    {
        QTest::addColumn<bool>("hasBus");
        QTest::newRow("no session bus") << false;
        QTest::newRow("a bus without a keychain") << true;
    }
    void whereThereIsNoKeychainNothingIsSaid()
    {
        QFETCH(const bool, hasBus);
        const auto bus = hasBus ? SessionBus::start(SessionBus::Keychain::None) : nullptr;
        QVERIFY(!hasBus || bus);
        const DemoVault vault(1, 0);
        const auto done = work(vault);
        REQUIRE_STATUS(done, 0);
        QVERIFY2(done.err.isEmpty(), done.said().constData());
        QVERIFY(kept(vault).isEmpty());
        QCOMPARE(count(vault, "witness.unreachable"), 0);
    }

    void aLockedKeychainIsLeftAlone()
    {
        const auto bus = SessionBus::start(SessionBus::Keychain::Locked);
        QVERIFY(bus);
        const DemoVault vault(1, 0);
        const auto done = work(vault);
        REQUIRE_STATUS(done, 0);
        QVERIFY2(done.err.isEmpty(), done.said().constData());
        QVERIFY(kept(vault).isEmpty());
        QVERIFY2(!bus->hasAsked(), "the keychain was made to ask its person");
    }

    void aKeychainThatNeverAnswersHoldsNobodyUp()
    {
        const auto bus = SessionBus::start(SessionBus::Keychain::Silent);
        QVERIFY(bus);
        const DemoVault vault(1, 0);
        const auto done = work(vault);
        REQUIRE_STATUS(done, 0);
        QVERIFY2(done.err.contains("keychain: it does not answer"), done.said().constData());
    }
};

int main(int argc, char** argv)
{
    // Whoever runs this has a keychain of their own, which is none of our business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QCoreApplication application(argc, argv);
    TestCliKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cli_keychain.moc"
