// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr auto broken = "Customer ID,First Name,Last Name,Email,Phone\n"
                        "1,Ada,Byte,ada@example.com,\n"
                        "2,Bob,Bit,bob at example,\n"
                        "3,Cy,\"Dale,cy@example.com,\n"
                        "4,Dan,Eft,dan@example.com,n/a\n";
constexpr auto mended = "Customer ID,First Name,Last Name,Email,Phone\n"
                        "1,Ada,CHANGED,ada@example.com,\n"
                        "2,Bob,Bit,bob@example.com,\n"
                        "3,Cy,Dale,cy@example.com,\n"
                        "4,Dan,CHANGED,dan@example.com,\n";

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool addsUp(const Report& report)
{
    return report.read == report.imported + report.updated + report.unchanged + report.rejected;
}

/// A customer as WooCommerce gives it, with what must not be stored.
QByteArray planted(int id)
{
    const QByteArray n = QByteArray::number(id);
    return "{\"id\":" + n + ",\"email\":\"zebulon" + n +
           ".quark@example.com\",\"first_name\":\"Zebulon\",\"last_name\":\"Quark" + n +
           "\",\"customer_ip_address\":\"203.0.113.77\",\"billing\":{\"first_name\":\"Z\",\"phone\":\"+49 30 2312507" +
           n +
           "\",\"address_1\":\"Nirgendweg \\u0034711\",\"city\":\"Berlin\",\"postcode\":\"10115\",\"country\":\"DE\"},"
           "\"password\":\"pl4nted-password\",\"meta_data\":[{\"key\":\"_card_cvv\",\"value\":\"cvv-secret-913\"},"
           "{\"key\":\"birthday\",\"value\":\"1971-03-09\"},{\"key\":\"reset_key\",\"value\":\"t0ken-reset-77\"}]}";
}

/// What was planted and lies in clear in a file below the folder.
QStringList leaksIn(const QString& folder)
{
    QStringList leaks;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray content = read(walk.next());
        for (const char* value :
             {"zebulon1.quark", "zebulon2.quark", "23125071", "23125072", "Nirgendweg", "203.0.113.77",
              "pl4nted-password", "cvv-secret-913", "1971-03-09", "t0ken-reset-77", "no-address-9"}) {
            if (content.contains(value))
                leaks.append(walk.filePath() + QLatin1Char(' ') + QLatin1String(value));
        }
    }
    return leaks;
}

} // namespace

class TestImportOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMendedFilesRejectedRowsAreTakenAlone()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), broken);
        const auto first = (*vault)->import(path);
        REQUIRE_OK(first);
        QCOMPARE(first->imported, 2);
        QCOMPARE(first->rejected, 2);
        QVERIFY(addsUp(*first));
        QCOMPARE((*vault)->write(QStringLiteral("customers.csv"), mended), path);
        Options options;
        options.onlyLines = first->rejectsFile;
        const auto second = (*vault)->import(path, options);
        REQUIRE_OK(second);
        QCOMPARE(second->read, 2);
        QCOMPARE(second->imported, 2);
        QCOMPARE(second->skipped, 2);
        QVERIFY(addsUp(*second));
        // The list is done with; the rows that it did not name are as they were.
        QVERIFY(second->rejectsFile.isEmpty() && !QFileInfo::exists(first->rejectsFile));
        const auto hits = (*vault)->store().find(QStringLiteral("changed"));
        REQUIRE_OK(hits);
        QVERIFY(hits->empty());
    }

    void aFileThatChangesWhileItIsReadIsNotTakenForWhole_data()
    {
        QTest::addColumn<bool>("grows");
        QTest::newRow("grows") << true;
        QTest::newRow("shrinks") << false;
    }
    void aFileThatChangesWhileItIsReadIsNotTakenForWhole()
    {
        QFETCH(const bool, grows);
        QByteArray text = "Customer ID,First Name,Last Name,Email\n";
        for (int i = 1; i <= 40'000; ++i)
            text += QByteArray::number(i) + ",Jane,Doe,jane" + QByteArray::number(i) + "@example.com\n";
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), text);
        Options options;
        options.progress = [&](const Progress&) {
            QFile file(path);
            if (file.open(QIODevice::ReadWrite))
                file.resize(grows ? text.size() + 10 : text.size() / 2 + 3);
            options.progress = nullptr;
        };
        const auto report = (*vault)->import(path, options);
        REQUIRE_ERROR(report, ErrorCode::InUse);
        QVERIFY(report.error().message.contains(QStringLiteral("changed while it was read")));
        const auto whole = (*vault)->import((*vault)->write(QStringLiteral("customers.csv"), text));
        REQUIRE_OK(whole);
        QCOMPARE(whole->imported + whole->unchanged + whole->updated, 40'000);
    }

    /// Its totals hold for all its lines, so an order comes whole or not at all; each of its rows is listed.
    void anOrderWithOneBadRowIsTakenWholeOnceItIsMended()
    {
        const QByteArray header = "Name,Id,Email,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price\n";
        const QByteArray others = "#1,1,a@example.com,EUR,5.00,1,Tea,5.00\n";
        const auto rows = [&](const char* price) {
            return header + others + "#2,2,b@example.com,EUR,9.00,1,Cup,2.00\n#2,,,,,1,Pot," + price +
                   "\n#2,,,,,1,Jug,3.00\n#3,3,c@example.com,EUR,5.00,1,Tea,5.00\n";
        };
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), rows("4,00,"));
        const auto first = (*vault)->import(path);
        REQUIRE_OK(first);
        QCOMPARE(first->imported, 2);
        QCOMPARE(first->rejected, 3);
        QVERIFY(addsUp(*first));
        QFile list(first->rejectsFile);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray listed = list.readAll();
        QVERIFY2(listed.contains("3,-,another row of this order is rejected") && listed.contains("\n4,") &&
                     listed.contains("5,-,another row of this order is rejected"),
                 listed.constData());
        list.close();
        QCOMPARE((*vault)->write(QStringLiteral("orders.csv"), rows("4.00")), path);
        Options options;
        options.onlyLines = first->rejectsFile;
        const auto second = (*vault)->import(path, options);
        REQUIRE_OK(second);
        QCOMPARE(second->imported, 3);
        QCOMPARE(second->skipped, 2);
        const auto hits = (*vault)->store().find(QStringLiteral("#2"));
        REQUIRE_OK(hits);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE((*vault)->store().order(hits->front().id.id).value_or(records::Order{}).lines.size(), 3U);
    }

    void rejectedRecordsOfAJsonFileAreTakenAloneThoughTheyStandOnOneLine()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QByteArray bad = "{\"id\":9,\"email\":\"no-address-9\",\"first_name\":\"N\"}";
        const QString path =
            (*vault)->write(QStringLiteral("c.json"), '[' + planted(1) + ',' + bad + ',' + planted(2) + ']');
        const auto first = (*vault)->import(path);
        REQUIRE_OK(first);
        QCOMPARE(first->imported, 2);
        QCOMPARE(read(first->rejectsFile), QByteArray("line,column,reason\n1,[2] email,not an e-mail address\n"));
        const QByteArray good = "{\"id\":9,\"email\":\"now@example.com\",\"first_name\":\"N\"}";
        static_cast<void>(
            (*vault)->write(QStringLiteral("c.json"), '[' + planted(1) + ',' + good + ',' + planted(2) + ']'));
        Options options;
        options.onlyLines = first->rejectsFile;
        const auto second = (*vault)->import(path, options);
        REQUIRE_OK(second);
        QCOMPARE(second->read, 1);
        QCOMPARE(second->imported, 1);
        QCOMPARE(second->skipped, 2);
    }

    void whatIsNoListOfRejectedRowsIsRefused()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), broken);
        for (const char* list :
             {"a,b,c\n1,2,3\n", "line,column,reason\n", "line,column,reason\nx,-,y\n", "", "line\n1\n"}) {
            Options options;
            options.onlyLines = (*vault)->write(QStringLiteral("list.csv"), list);
            REQUIRE_ERROR((*vault)->import(path, options), ErrorCode::WrongFormat);
        }
        Options options;
        options.onlyLines = (*vault)->beside(QStringLiteral("missing.csv"));
        REQUIRE_ERROR((*vault)->import(path, options), ErrorCode::NotFound);
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
    }

    void aDryRunSaysWhatWouldHappenAndStoresNothing()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        QByteArray file = "Customer ID,First Name,Last Name,Email\n";
        for (int i = 1; i <= 3000; ++i)
            file += QByteArray::number(i) + ",Jane,Doe,jane" + QByteArray::number(i) + "@example.com\n";
        file += "1,Jane,Doe,jane1@example.com\n7,Jane,Roe,jane7@example.com\n8,Bad,Row,nothing\n";
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), file);
        Options options;
        options.isDryRun = true;
        const auto dry = (*vault)->import(path, options);
        REQUIRE_OK(dry);
        QVERIFY(dry->isDryRun && addsUp(*dry));
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
        const auto wet = (*vault)->import(path);
        REQUIRE_OK(wet);
        QCOMPARE(dry->imported, wet->imported);
        QCOMPARE(dry->updated, wet->updated);
        QCOMPARE(dry->unchanged, wet->unchanged);
        QCOMPARE(dry->rejected, wet->rejected);
        QCOMPARE(wet->imported, 3000);
        QCOMPARE(wet->updated, 1);
        QCOMPARE(wet->unchanged, 1);
        const auto entries = (*vault)->importEntries();
        REQUIRE_OK(entries);
        QVERIFY(entries->at(0).value(QStringLiteral("detail")).toObject().value(QStringLiteral("dry_run")).toBool());
        QVERIFY(!entries->at(2).value(QStringLiteral("detail")).toObject().contains(QStringLiteral("dry_run")));
    }

    void aCancelledDryRunStoresNothing()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        QByteArray file = "First Name,Email\n";
        for (int i = 1; i <= 1500; ++i)
            file += "Jane,jane" + QByteArray::number(i) + "@example.com\n";
        std::atomic<bool> cancelled = false;
        Options options;
        options.isDryRun = true;
        options.cancelled = &cancelled;
        options.progress = [&cancelled](const Progress&) { cancelled = true; };
        REQUIRE_ERROR((*vault)->import((*vault)->write(QStringLiteral("c.csv"), file), options), ErrorCode::Cancelled);
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
    }

    void theFilesEncodingIsTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("First Name;Email\r\nJürgen;j@example.com\r\n");
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("Windows-1252") << text.toLatin1() << QStringLiteral("Windows-1252");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") +
                                       QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)
                                << QStringLiteral("UTF-16");
    }
    void theFilesEncodingIsTold()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, encoding);
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        Progress last;
        Options options;
        options.progress = [&last](const Progress& progress) { last = progress; };
        const auto report = (*vault)->import((*vault)->write(QStringLiteral("c.csv"), file), options);
        REQUIRE_OK(report);
        QCOMPARE(name(report->encoding), encoding);
        QCOMPARE(report->imported, 1);
        QCOMPARE(last.bytesRead, file.size());
        const auto hits = (*vault)->store().find(QStringLiteral("jurgen"));
        REQUIRE_OK(hits);
        QCOMPARE(hits->front().title, QStringLiteral("Jürgen"));
    }

    void whatMayNotBeStoredIsNowhere()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QByteArray bad = "{\"id\":9,\"email\":\"no-address-9\",\"cvv\":\"cvv-secret-913\"}";
        // Beside the vault lies the file itself, so that the hunt is within.
        const QString path =
            (*vault)->write(QStringLiteral("c.json"), '[' + planted(1) + ',' + bad + ',' + planted(2) + ']');
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->rejected, 1);
        QVERIFY(!report->rejectsFile.isEmpty());
        QCOMPARE(leaksIn((*vault)->folder()), QStringList());
        QVERIFY(!leaksIn((*vault)->beside({})).isEmpty());
        for (const char* dropped : {"customer_ip_address", "password", "meta_data[_card_cvv]"})
            QVERIFY2(report->droppedColumns.contains(QLatin1String(dropped)), dropped);
    }

    void ordersAndTheirRefundsMeet()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QByteArray orders =
            "[{\"id\":723,\"number\":\"1723\",\"status\":\"completed\",\"currency\":\"EUR\",\"total\":"
            "\"30.00\",\"date_created\":\"2026-01-02T10:00:00\",\"billing\":{\"first_name\":\"Ada\","
            "\"last_name\":\"Byte\",\"email\":\"ada@example.com\"},\"line_items\":[]}]";
        const QByteArray refunds =
            "[{\"id\":1,\"parent_id\":723,\"amount\":\"10.00\",\"reason\":\"\"},{\"id\":2,\"parent_id\":"
            "723,\"amount\":\"2.50\",\"reason\":\"\"},{\"id\":3,\"parent_id\":999,\"amount\":\"1\","
            "\"reason\":\"\"}]";
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("orders.json"), orders)));
        const QString path = (*vault)->write(QStringLiteral("refunds.json"), refunds);
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->updated, 2);
        QCOMPARE(report->rejected, 1);
        auto store = (*vault)->store();
        const auto id = store.resolve(RecordKind::Order, QStringLiteral("1723"));
        REQUIRE_OK(id);
        const auto order = store.order(id->id);
        REQUIRE_OK(order);
        QCOMPARE(records::format(order->refunded), QStringLiteral("12.50 EUR"));
        QCOMPARE(records::format(order->summary.total), QStringLiteral("30.00 EUR"));
        const auto again = (*vault)->import(path);
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, 2);
    }

    void aColumnsNameIsNoFormulaInTheListOfRejectedRows()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QByteArray mapping =
            "{\"scrim_mapping\":1,\"records\":\"customers\",\"fields\":{\"name\":\"N\",\"email\":"
            "\"=cmd|x\"}}";
        Options options;
        options.mappingFile = (*vault)->write(QStringLiteral("map.json"), mapping);
        const auto report = (*vault)->import((*vault)->write(QStringLiteral("c.csv"), "N,=cmd|x\nAda,none\n"), options);
        REQUIRE_OK(report);
        QVERIFY(read(report->rejectsFile).contains("\n2,'=cmd|x,"));
    }
};

QTEST_GUILESS_MAIN(TestImportOptions)
#include "test_import_options.moc"
