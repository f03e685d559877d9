// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace scrim::testkit;

namespace {

QJsonArray rowsOf(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("rows")).toArray();
}

QString text(const QJsonValue& object, const char* key)
{
    return object.toObject().value(QLatin1String(key)).toString();
}

QStringList customerTitles(const Outcome& outcome)
{
    QStringList titles;
    for (const auto& row : rowsOf(outcome)) {
        if (text(row, "kind") == QStringLiteral("customer"))
            titles.append(text(row, "title"));
    }
    return titles;
}

} // namespace

/// design, section 7: usage, exit codes, JSON; masked rows and records.
class TestCliContract : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome agent(const QString& command, const QStringList& rest) const
    {
        return m_vault->as(QStringLiteral("agent"), command, rest);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>();
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanupTestCase() { m_vault.reset(); }

    void helpNamesEveryCommandOnStandardOutput()
    {
        const auto help = scrimctl({QStringLiteral("--help")});
        REQUIRE_STATUS(help, 0);
        for (const char* command : {"demo",
                                    "init",
                                    "user add",
                                    "user list",
                                    "user disable",
                                    "user enable",
                                    "user set-password",
                                    "user approve",
                                    "import",
                                    "find",
                                    "show",
                                    "log list",
                                    "log verify",
                                    "log checkpoint",
                                    "log export",
                                    "log forward",
                                    "policy show",
                                    "policy check",
                                    "policy apply",
                                    "doctor"})
            QVERIFY2(help.out.contains(QByteArray("scrimctl ") + command + ' '), command);
        QVERIFY(help.err.isEmpty());
    }

    /// Manual pages and completion are made of it.
    void helpAsJsonNamesWhatHelpForAPersonNames()
    {
        const auto help = scrimctl({QStringLiteral("--help"), QStringLiteral("--json")});
        REQUIRE_STATUS(help, 0);
        const QByteArray forPerson = scrimctl({QStringLiteral("--help")}).out;
        const QJsonArray commands = help.json().value(QLatin1String("commands")).toArray();
        QCOMPARE(commands.size(), forPerson.count("\n  scrimctl "));
        for (const auto& command : commands) {
            QStringList call{QStringLiteral("scrimctl")};
            for (const auto& word : command.toObject().value(QLatin1String("words")).toArray())
                call.append(word.toString());
            QVERIFY2(forPerson.contains(call.join(QLatin1Char(' ')).toUtf8()), qPrintable(call.join(QLatin1Char(' '))));
            for (const auto& option : command.toObject().value(QLatin1String("options")).toArray()) {
                const auto names = option.toObject().value(QLatin1String("names")).toArray();
                QVERIFY(forPerson.contains("--" + names.first().toString().toUtf8()));
            }
        }
        const auto one = scrimctl(words("log export --help --json"));
        QVERIFY(one.json().value(QLatin1String("options")).toArray().size() > 3);
    }

    void aCommandExplainsItself()
    {
        const auto help = scrimctl(words("log export --help"));
        REQUIRE_STATUS(help, 0);
        QVERIFY(help.out.contains("--out BUNDLE"));
    }

    void versionNamesItselfAndItsCipher()
    {
        const auto version = scrimctl({QStringLiteral("--version")});
        REQUIRE_STATUS(version, 0);
        QVERIFY(version.out.startsWith("scrimctl "));
        QVERIFY(version.out.contains("SQLCipher 4."));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << words("polish /tmp/x");
        QTest::newRow("half a command") << words("log");
        QTest::newRow("no such option") << words("find /tmp/x anna --as agent --loud");
        QTest::newRow("no folder") << words("demo");
        QTest::newRow("too many operands") << words("demo /tmp/x /tmp/y");
        QTest::newRow("no --as") << words("find /tmp/x anna");
        QTest::newRow("an option without its value") << words("find /tmp/x anna --as");
        QTest::newRow("no query") << words("find /tmp/x --as agent");
        QTest::newRow("no --out") << words("log export /tmp/x --as supervisor");
        QTest::newRow("no --role") << words("user add /tmp/x mara --as admin");
        QTest::newRow("no such role") << words("user add /tmp/x mara --as admin --role king");
        QTest::newRow("no such format") << words("import /tmp/x a.csv --as admin --format excel");
        QTest::newRow("show what?") << words("show /tmp/x invoice 1 --as agent");
        QTest::newRow("not a number") << words("demo /tmp/x --customers many");
        QTest::newRow("a negative number") << words("demo /tmp/x --seed -1");
        QTest::newRow("no --admin") << words("init /tmp/x --recovery-out /tmp/y");
    }
    void wrongUsageEndsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        const auto plain = scrimctl(arguments);
        REQUIRE_STATUS(plain, 2);
        QVERIFY(plain.out.isEmpty());
        QVERIFY(plain.err.contains("scrimctl"));
        const auto json = scrimctl(arguments + QStringList{QStringLiteral("--json")});
        REQUIRE_STATUS(json, 2);
        QCOMPARE(json.errorCode(), QStringLiteral("usage"));
        QVERIFY(!json.errorMessage().isEmpty());
    }

    void jsonMayStandBeforeTheCommand()
    {
        const auto find = scrimctl(
            QStringList{QStringLiteral("--json"), QStringLiteral("find"), m_vault->folder(), QStringLiteral("a")} +
            m_vault->signIn(QStringLiteral("agent")));
        REQUIRE_STATUS(find, 0);
        QVERIFY(find.json().contains(QLatin1String("rows")));
    }

    void demoNamesItsVaultAndUsers()
    {
        const QJsonObject made = m_vault->made().json();
        QCOMPARE(text(made, "vault"), m_vault->folder());
        QVERIFY(QFileInfo::exists(text(made, "recovery_file")));
        QStringList names;
        for (const auto& user : made.value(QLatin1String("users")).toArray()) {
            names.append(text(user, "name"));
            QCOMPARE(text(user, "role"), text(user, "name"));
            QVERIFY(!text(user, "password").isEmpty());
        }
        names.sort();
        QCOMPARE(names, words("admin agent auditor privacy senior supervisor"));
    }

    void demoOverwritesNothing()
    {
        const auto before = snapshot(m_vault->folder());
        const auto again = scrimctl({QStringLiteral("demo"), m_vault->folder(), QStringLiteral("--json")});
        REQUIRE_STATUS(again, 1);
        QCOMPARE(again.errorCode(), QStringLiteral("exists"));
        QVERIFY(snapshot(m_vault->folder()) == before);
    }

    void theSameSeedGivesTheSameRecords()
    {
        const DemoVault same(40, 80, 1);
        const DemoVault other(40, 80, 2);
        const QStringList query{QStringLiteral("a")};
        const auto here = agent(QStringLiteral("find"), query);
        QVERIFY(!rowsOf(here).isEmpty());
        QCOMPARE(same.as(QStringLiteral("agent"), QStringLiteral("find"), query).out, here.out);
        QVERIFY(other.as(QStringLiteral("agent"), QStringLiteral("find"), query).out != here.out);
    }

    void findGivesMaskedRows()
    {
        const auto found = agent(QStringLiteral("find"), {QStringLiteral("a")});
        REQUIRE_STATUS(found, 0);
        QVERIFY(!rowsOf(found).isEmpty());
        for (const auto& value : rowsOf(found)) {
            const QJsonObject row = value.toObject();
            for (const char* key : {"kind", "id", "title", "masked"})
                QVERIFY2(row.contains(QLatin1String(key)), key);
            QVERIFY(row.value(QLatin1String("id")).isDouble());
            for (const auto& mask : row.value(QLatin1String("masked")).toObject())
                QVERIFY(!mask.toString().contains(QStringLiteral("@example")));
        }
        const auto nothing = agent(QStringLiteral("find"), {QStringLiteral("zzzzqqqq")});
        REQUIRE_STATUS(nothing, 0);
        QVERIFY(nothing.json().value(QLatin1String("rows")).isArray());
        QVERIFY(rowsOf(nothing).isEmpty());
    }

    void everyRoleMayFindMasked()
    {
        for (const QString& role : words("admin agent auditor privacy senior supervisor"))
            REQUIRE_STATUS(m_vault->as(role, QStringLiteral("find"), {QStringLiteral("a")}), 0);
    }

    void anOrderIsFoundWithAndWithoutItsHash()
    {
        const auto with = agent(QStringLiteral("find"), {QStringLiteral("#1001")});
        const auto without = agent(QStringLiteral("find"), {QStringLiteral("1001")});
        REQUIRE_STATUS(with, 0);
        QCOMPARE(text(rowsOf(with).first(), "kind"), QStringLiteral("order"));
        QCOMPARE(text(rowsOf(with).first(), "title"), QStringLiteral("#1001"));
        QVERIFY(rowsOf(without).contains(rowsOf(with).first()));
    }

    void aCustomerIsFoundByTheLastFourOfTheirCardAndTheName()
    {
        for (int id = 1; id <= 40; ++id) {
            const auto shown = agent(QStringLiteral("show"), {QStringLiteral("customer"), QString::number(id)});
            const QJsonObject fields = shown.json().value(QLatin1String("fields")).toObject();
            if (!fields.contains(QLatin1String("card_number")))
                continue;
            const QString lastFour = text(fields.value(QLatin1String("card_number")), "mask").right(4);
            const QString name = text(shown.json(), "name");
            const auto found = agent(QStringLiteral("find"), {name + u' ' + lastFour});
            QVERIFY2(customerTitles(found).contains(name), found.said().constData());
            QVERIFY(!customerTitles(agent(QStringLiteral("find"), {lastFour})).contains(name));
            return;
        }
        QFAIL("no demo customer has a card");
    }

    void showGivesACustomerMasked()
    {
        const auto shown = agent(QStringLiteral("show"), {QStringLiteral("customer"), QStringLiteral("1")});
        REQUIRE_STATUS(shown, 0);
        const QJsonObject customer = shown.json();
        QCOMPARE(text(customer, "kind"), QStringLiteral("customer"));
        QCOMPARE(customer.value(QLatin1String("id")).toInteger(), 1);
        QVERIFY(customer.value(QLatin1String("orders")).isArray());
        const QJsonObject fields = customer.value(QLatin1String("fields")).toObject();
        QCOMPARE(text(fields.value(QLatin1String("email")), "class"), QStringLiteral("contact"));
        QVERIFY(text(fields.value(QLatin1String("email")), "mask").contains(QStringLiteral("•••@")));
        QCOMPARE(text(fields.value(QLatin1String("address")), "class"), QStringLiteral("address"));
    }

    void showTakesTheShopsIdAndTheOrdersNumber()
    {
        const auto byId = agent(QStringLiteral("show"), {QStringLiteral("customer"), QStringLiteral("1")});
        const auto byShopsId =
            agent(QStringLiteral("show"), {QStringLiteral("customer"), text(byId.json(), "external_id")});
        QCOMPARE(byShopsId.out, byId.out);
        const auto order = agent(QStringLiteral("show"), {QStringLiteral("order"), QStringLiteral("#1001")});
        REQUIRE_STATUS(order, 0);
        QCOMPARE(text(order.json(), "kind"), QStringLiteral("order"));
        QVERIFY(!order.json().value(QLatin1String("lines")).toArray().isEmpty());
        QVERIFY(order.json().value(QLatin1String("orders")).toArray().isEmpty());
        const QString id = QString::number(order.json().value(QLatin1String("id")).toInteger());
        QCOMPARE(agent(QStringLiteral("show"), {QStringLiteral("order"), id}).out, order.out);
        QCOMPARE(agent(QStringLiteral("show"), {QStringLiteral("order"), QStringLiteral("1001")}).out, order.out);
    }

    void whatIsNotThereIsNotFound()
    {
        const auto shown = agent(QStringLiteral("show"), {QStringLiteral("customer"), QStringLiteral("424242424242")});
        REQUIRE_STATUS(shown, 1);
        QCOMPARE(shown.errorCode(), QStringLiteral("not_found"));
        const auto noVault = scrimctl(words("find /nowhere/at/all anna --as agent --password-file - --json"), "x\n");
        REQUIRE_STATUS(noVault, 1);
        QCOMPARE(noVault.errorCode(), QStringLiteral("not_found"));
    }

    void anAnswerThatDoesNotFitIsAnError()
    {
        auto process = program(QStringLiteral("scrimctl"), {QStringLiteral("--help")});
        process->setStandardOutputFile(QStringLiteral("/dev/full"));
        process->start();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCliContract)
#include "test_cli_contract.moc"
