// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "planted.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>

using namespace scrim::testkit;

namespace {

/// Fictional values that must lie nowhere in clear after an import.
const QList<QByteArray>& planted()
{
    static const QList<QByteArray> values{
        "zebulon.quark", "3023125077",       "4111111111111111",   "Nirgendweg 4711", "DE02120300000000202051",
        "1971-03-09",    "XK-77-4242-99887", "hash-of-a-password", "cvv-secret-913"};
    return values;
}

const QByteArray& customersCsv()
{
    static const QByteArray csv =
        "\xEF\xBB\xBF"
        "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address "
        "Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country "
        "Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax "
        "Exempt,Tags,Card Number,CVV,IBAN,Date of Birth,National ID,password_hash\r\n"
        "'7001,Zebulon,Quark,zebulon.quark@example.com,no,Quark & Co,Nirgendweg 4711,,Berlin,BE,DE,'10115,,'+49 30 "
        "23125077,no,12.50,1,\"likes\r\nlamps\",no,\"vip, early\",4111 1111 1111 "
        "1111,cvv-secret-913,DE02120300000000202051,"
        "1971-03-09,XK-77-4242-99887,hash-of-a-password\r\n"
        "'7002,Ada,Byte,ada@example.org,yes,,Street 1,,Leeds,,GB,,,,no,0,0,,no,,,,,,,\r\n"
        "'7003,,,,no,,,,,,,,,,no,0,0,,no,,,,,,,\r\n"
        "'7004,Bob,Bad,not-an-address,no,,,,,,,,,,no,0,0,,no,,,,,,,";
    return csv;
}

/// Distinct customers, enough of them for an import to be caught in the middle.
QByteArray manyCustomers(int count)
{
    QByteArray csv = "Customer ID,First Name,Last Name,Email,Phone,Total Spent,Total Orders\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "8" + n + ",Crowd,Member" + n + ",member" + n + "@example.com,,1.00,1\r\n";
    }
    return csv;
}

qint64 count(const Outcome& outcome, const char* key)
{
    return outcome.json().value(QLatin1String(key)).toInteger(-1);
}

QStringList titles(const Outcome& outcome)
{
    QStringList names;
    for (const auto& row : outcome.json().value(QLatin1String("rows")).toArray())
        names.append(row.toObject().value(QLatin1String("title")).toString());
    return names;
}

} // namespace

/// Shop exports into a vault, and what of them may lie where afterwards.
class TestCliImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome import(const QStringList& files, const QString& role = QStringLiteral("admin")) const
    {
        return m_vault->as(role, QStringLiteral("import"), files);
    }
    [[nodiscard]] Outcome find(const QString& query) const
    {
        return m_vault->as(QStringLiteral("agent"), QStringLiteral("find"), {query});
    }
    [[nodiscard]] std::unique_ptr<QProcess> started(const QString& file) const
    {
        auto process = program(QStringLiteral("scrimctl"), QStringList{QStringLiteral("import"), m_vault->folder(),
                                                                       file, QStringLiteral("--json")} +
                                                               m_vault->signIn(QStringLiteral("admin")));
        process->setReadChannel(QProcess::StandardError);
        process->start();
        return process;
    }
    /// Waits until the program has told how many rows it is through: then it is in the middle.
    [[nodiscard]] static bool isUnderWay(QProcess& process)
    {
        QByteArray said;
        while (!said.contains("rows") && process.waitForReadyRead(60'000))
            said += process.readAll();
        return said.contains("rows");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(5, 5);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanup() { m_vault->restore(); }
    void cleanupTestCase() { m_vault.reset(); }

    void customersComeInAndEveryRowIsCountedOnce()
    {
        const QString file = m_vault->write(QStringLiteral("customers.csv"), customersCsv());
        const auto imported = import({file});
        REQUIRE_STATUS(imported, 0);
        QCOMPARE(count(imported, "read"), 4);
        QCOMPARE(count(imported, "imported"), 2);
        QCOMPARE(count(imported, "updated"), 0);
        QCOMPARE(count(imported, "unchanged"), 0);
        QCOMPARE(count(imported, "rejected"), 2);
        QStringList dropped;
        for (const auto& column : imported.json().value(QLatin1String("dropped_columns")).toArray())
            dropped.append(column.toString());
        dropped.sort();
        QCOMPARE(dropped, (QStringList{QStringLiteral("CVV"), QStringLiteral("password_hash")}));
        QCOMPARE(titles(find(QStringLiteral("zebul"))), QStringList{QStringLiteral("Zebulon Quark")});

        const auto again = import({file});
        REQUIRE_STATUS(again, 0);
        QCOMPARE(count(again, "imported"), 0);
        QCOMPARE(count(again, "rejected"), 2);
        QCOMPARE(titles(find(QStringLiteral("zebul"))).size(), 1);
    }

    void aRejectsFileNamesLineColumnAndReasonAndNoValue()
    {
        const auto imported = import({m_vault->write(QStringLiteral("customers.csv"), customersCsv())});
        const QString path = imported.json().value(QLatin1String("rejects_file")).toString();
        const QByteArray rejects = contentOf(path);
        QCOMPARE(rejects.trimmed().split('\n').size(), 3);
        // The first record has a quoted line break: physical lines 2 and 3.
        QVERIFY2(rejects.contains("\n5,") && rejects.contains("\n6,"), rejects.constData());
        QVERIFY(!rejects.contains("not-an-address"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        const QString clean =
            m_vault->write(QStringLiteral("clean.csv"), "First Name,Last Name,Email\nEve,Clean,eve@example.com\n");
        QVERIFY(import({clean}).json().value(QLatin1String("rejects_file")).isNull());
    }

    void severalFilesAreSummedAndListed()
    {
        const QString one = m_vault->write(QStringLiteral("one.csv"), customersCsv());
        const QString two =
            m_vault->write(QStringLiteral("two.csv"), "First Name,Last Name,Email\nEve,Clean,eve@example.com\n");
        const auto imported = import({one, two});
        REQUIRE_STATUS(imported, 0);
        QCOMPARE(count(imported, "read"), 5);
        QCOMPARE(count(imported, "imported"), 3);
        QCOMPARE(imported.json().value(QLatin1String("files")).toArray().size(), 2);
    }

    void aLaterFilesFailureDoesNotHideWhatEarlierOnesBrought()
    {
        const QString one = m_vault->write(QStringLiteral("one.csv"), customersCsv());
        const auto imported = import({one, m_vault->at(QStringLiteral("missing.csv"))});
        REQUIRE_STATUS(imported, 1);
        QCOMPARE(imported.errorCode(), QStringLiteral("not_found"));
        QCOMPARE(count(imported, "imported"), 2);
        QCOMPARE(imported.json().value(QLatin1String("files")).toArray().size(), 1);
    }

    void withoutATerminalProgressIsLinesOfTheirOwn()
    {
        const auto imported = import({m_vault->write(QStringLiteral("many.csv"), manyCustomers(3'000))});
        REQUIRE_STATUS(imported, 0);
        QVERIFY2(!imported.err.contains('\r'), imported.err.constData());
        QVERIFY2(imported.err.contains("100%, 3000 rows"), imported.err.constData());
    }

    void aMappingADryRunAndTheRejectedRowsAlone()
    {
        const QString mapping =
            m_vault->write(QStringLiteral("map.json"),
                           "{\"scrim_mapping\":1,\"records\":\"customers\",\"source\":\"laden\",\"fields\":"
                           "{\"id\":\"Nr\",\"name\":[\"Vorname\",\"Nachname\"],\"email\":\"Mail\"}}");
        const QByteArray header = "Nr;Vorname;Nachname;Mail\n";
        const QString file = m_vault->write(QStringLiteral("kunden.csv"),
                                            header + "1;J\xF6rg;Zweifel;jz@example.com\n2;Ute;Zweifel;keine Adresse\n");
        const auto dry = import({file, QStringLiteral("--map"), mapping, QStringLiteral("--dry-run")});
        REQUIRE_STATUS(dry, 0);
        QCOMPARE(count(dry, "imported"), 1);
        QCOMPARE(dry.json().value(QLatin1String("dry_run")).toBool(), true);
        QVERIFY(titles(find(QStringLiteral("zweifel"))).isEmpty());

        const auto wet = import({file, QStringLiteral("--map"), mapping});
        REQUIRE_STATUS(wet, 0);
        QCOMPARE(wet.json().value(QLatin1String("encoding")).toString(), QStringLiteral("Windows-1252"));
        QCOMPARE(titles(find(QStringLiteral("zweifel"))), QStringList{QStringLiteral("Jörg Zweifel")});
        const QString rejects = wet.json().value(QLatin1String("rejects_file")).toString();

        QCOMPARE(m_vault->write(QStringLiteral("kunden.csv"),
                                header + "1;Anders;Anders;jz@example.com\n2;Ute;Zweifel;ute@example.com\n"),
                 file);
        const auto rest = import({file, QStringLiteral("--map"), mapping, QStringLiteral("--lines"), rejects});
        REQUIRE_STATUS(rest, 0);
        QCOMPARE(count(rest, "read"), 1);
        QCOMPARE(count(rest, "imported"), 1);
        QCOMPARE(count(rest, "skipped"), 1);
        QCOMPARE(titles(find(QStringLiteral("zweifel"))).size(), 2);
    }

    void woocommercesJsonIsRecognisedAndSaysWhy()
    {
        const QString file = m_vault->write(
            QStringLiteral("customers.json"),
            "[{\"id\":25,\"email\":\"wim.woo@example.com\",\"first_name\":\"Wim\",\"last_name\":\"Woo\",\"billing\":"
            "{\"phone\":\"+49 30 23125078\"},\"customer_ip_address\":\"203.0.113.9\"}]");
        const auto imported = import({file});
        REQUIRE_STATUS(imported, 0);
        QCOMPARE(imported.json().value(QLatin1String("format")).toString(), QStringLiteral("woocommerce-customers"));
        QVERIFY(
            imported.json().value(QLatin1String("format_because")).toString().contains(QStringLiteral("first_name")));
        QCOMPARE(titles(find(QStringLiteral("030 23125078"))).size(), 0);
        QCOMPARE(titles(find(QStringLiteral("+49 30 23125078"))), QStringList{QStringLiteral("Wim Woo")});
        QVERIFY(imported.out.contains("customer_ip_address"));
    }

    void optionsThatDoNotGoTogetherAreUsage()
    {
        const QString file = m_vault->write(QStringLiteral("one.csv"), customersCsv());
        for (const QStringList& options :
             {words("--format csv"), words("--format shopify"), words("--format shopify-orders --map x"),
              words("--currency Euro"), QStringList{file, QStringLiteral("--lines"), file}}) {
            const auto refused = import(QStringList{file} + options);
            REQUIRE_STATUS(refused, 2);
        }
    }

    void theCustomerIsFoundByWhatACallerSays()
    {
        REQUIRE_STATUS(import({m_vault->write(QStringLiteral("customers.csv"), customersCsv())}), 0);
        for (const char* query : {"zebulon.quark@example.com", "ZEBULON.QUARK@Example.com", "+49 30 23125077",
                                  "0049 (30) 2312-5077", "+493023125077", "1111 quark", "quark 10115", "D-10115 Quark"})
            QVERIFY2(titles(find(QLatin1String(query))).contains(QStringLiteral("Zebulon Quark")), query);
        for (const char* query : {"zebulon.quark@example", "1111", "1111 qua", "10115", "10115 qua", "1011 quark"})
            QVERIFY2(titles(find(QLatin1String(query))).isEmpty(), query);
    }

    void nothingSensitiveLiesAnywhereInClear()
    {
        const QTemporaryDir temp;
        qputenv("TMPDIR", temp.path().toUtf8());
        const QString file = m_vault->write(QStringLiteral("customers.csv"), customersCsv());
        REQUIRE_STATUS(import({file}), 0);
        const auto found = find(QStringLiteral("zebul"));
        const qint64 id = found.json()
                              .value(QLatin1String("rows"))
                              .toArray()
                              .first()
                              .toObject()
                              .value(QLatin1String("id"))
                              .toInteger();
        const auto shown = m_vault->as(QStringLiteral("senior"), QStringLiteral("show"),
                                       {QStringLiteral("customer"), QString::number(id)});
        REQUIRE_STATUS(shown, 0);
        const auto listed = m_vault->as(QStringLiteral("supervisor"), QStringLiteral("log list"));
        const QString bundle = m_vault->at(QStringLiteral("bundle"));
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("auditor"), QStringLiteral("log export"), {QStringLiteral("--out"), bundle}), 0);
        qunsetenv("TMPDIR");
        for (const QString& folder : {m_vault->folder(), bundle, temp.path()}) {
            const QStringList leaks = huntIn(folder, planted());
            QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        }
        for (const QByteArray& value : planted()) {
            QVERIFY2(!found.said().contains(value), value.constData());
            QVERIFY2(!shown.said().contains(value), value.constData());
            QVERIFY2(!listed.said().contains(value), value.constData());
        }
        // The hunt finds what is there.
        QVERIFY(QFile::copy(file, temp.filePath(QStringLiteral("copy"))));
        QVERIFY(!huntIn(temp.path(), planted()).isEmpty());
    }

    void droppedColumnsAreOnRecord()
    {
        REQUIRE_STATUS(import({m_vault->write(QStringLiteral("customers.csv"), customersCsv())}), 0);
        const auto listed =
            m_vault->as(QStringLiteral("supervisor"), QStringLiteral("log list"), words("--action import.run"));
        const auto entries = listed.json().value(QLatin1String("entries")).toArray();
        QVERIFY(entries.size() >= 2);
        QVERIFY(listed.out.contains("CVV"));
        QVERIFY(listed.out.contains("password_hash"));
    }

    void onlyAnAdminImports()
    {
        const QString file = m_vault->write(QStringLiteral("customers.csv"), customersCsv());
        for (const QString& role : words("agent senior supervisor auditor privacy")) {
            const auto refused = import({file}, role);
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        }
        QVERIFY(titles(find(QStringLiteral("zebul"))).isEmpty());
    }

    void anotherKindOfFileIsNamedAndNothingStored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2\xff\xfe garbage",
                                              18);
        QTest::newRow("no known column") << QByteArray("Sku,Price\nL-1,3\n");
        QTest::newRow("prose") << QByteArray("Dear all,\nplease find attached.\n");
    }
    void anotherKindOfFileIsNamedAndNothingStored()
    {
        QFETCH(const QByteArray, content);
        const auto refused = import({m_vault->write(QStringLiteral("odd.csv"), content)});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("wrong_format"));
        QVERIFY(refused.errorMessage().contains(QStringLiteral("odd.csv")));
    }

    void whatIsNoFileIsRefused()
    {
        const QString fifo = m_vault->at(QStringLiteral("fifo.csv"));
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        for (const QString& path :
             {m_vault->folder(), m_vault->at(QStringLiteral("missing.csv")), fifo, QStringLiteral("/dev/zero")}) {
            const auto refused = import({path});
            QVERIFY2(refused.status == 1 || refused.status == 3, refused.said().constData());
            QVERIFY2(refused.errorMessage().contains(path), refused.said().constData());
        }
    }

    void theWrongFormatNameIsToldFromTheRight()
    {
        const QString file = m_vault->write(QStringLiteral("customers.csv"), customersCsv());
        const auto refused = import({file, QStringLiteral("--format"), QStringLiteral("shopify-orders")});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("wrong_format"));
        REQUIRE_STATUS(import({file, QStringLiteral("--format"), QStringLiteral("shopify-customers")}), 0);
    }

    void anInterruptedImportStopsCleanlyAndGoesOnLater()
    {
        const QString file = m_vault->write(QStringLiteral("many.csv"), manyCustomers(8'000));
        const auto process = started(file);
        QVERIFY(isUnderWay(*process));
        process->terminate();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 1);
        QVERIFY(process->readAllStandardOutput().contains("\"cancelled\""));
        const auto rest = import({file});
        REQUIRE_STATUS(rest, 0);
        QCOMPARE(count(rest, "read"), 8'000);
        QVERIFY(count(rest, "imported") > 0);
        QCOMPARE(count(rest, "imported") + count(rest, "unchanged"), 8'000);
    }

    void aKilledImportLeavesAConsistentCacheAndGoesOnLater()
    {
        const QString file = m_vault->write(QStringLiteral("many.csv"), manyCustomers(8'000));
        const auto process = started(file);
        QVERIFY(isUnderWay(*process));
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        REQUIRE_STATUS(find(QStringLiteral("crowd")), 0);
        const auto verdict = m_vault->as(QStringLiteral("auditor"), QStringLiteral("log verify"));
        REQUIRE_STATUS(verdict, 0);
        const auto rest = import({file});
        REQUIRE_STATUS(rest, 0);
        QVERIFY(count(rest, "imported") > 0);
        QCOMPARE(count(rest, "imported") + count(rest, "unchanged"), 8'000);
        QCOMPARE(titles(find(QStringLiteral("member7999"))).size(), 1);
        QCOMPARE(count(import({file}), "unchanged"), 8'000);
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
