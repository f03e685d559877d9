// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;
using ::scrim::testkit::secret;

namespace {

constexpr auto customers =
    "\xEF\xBB\xBF"
    "Customer ID,First Name,Last Name,Email,Phone,Note,CVV,password_hash,Card Number\r\n"
    "1,Jane,Doe,jane.planted@example.com,+44 7700 900123,\"likes\r\ntea\",737,x,4242424242424242\r\n"
    "2,Joe,Roe,joe@example.com,,,123,y,\r\n"
    "3,Bad,Row,no-address,,,,,\r\n";
constexpr auto orders =
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem "
    "price,Billing Name\n"
    "#1001,jane.planted@example.com,paid,EUR,15.00,2026-01-15 10:23:45 +0100,1,Mug,5.00,Jane Doe\n"
    "#1001,jane.planted@example.com,,,,,1,Candle,10.00,\n"
    "#1002,new@example.com,paid,EUR,10.00,2026-01-16 10:23:45 +0100,1,Candle,10.00,New Person\n";

qint64 counted(const Report& report)
{
    return report.imported + report.updated + report.unchanged + report.rejected;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Many customers whose phones say which row they are.
QByteArray manyCustomers(int count)
{
    QByteArray file = "Customer ID,First Name,Last Name,Email\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        file += number + ",Jane,Doe" + number + ",jane" + number + "@example.com\n";
    }
    return file;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsCustomersAndCountsEachRowOnce()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const auto report = (*vault)->import((*vault)->write(QStringLiteral("customers.csv"), customers));
        REQUIRE_OK(report);
        QCOMPARE(report->format, Format::ShopifyCustomers);
        QCOMPARE(report->read, 3);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(report->droppedColumns, QStringList({QStringLiteral("CVV"), QStringLiteral("password_hash")}));
        QCOMPARE(report->ignoredColumns, QStringList());
        QCOMPARE((*vault)->count(RecordKind::Customer), 2);
        const auto hits = (*vault)->store().find(QStringLiteral("jane.planted@example.com"));
        REQUIRE_OK(hits);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().title, QStringLiteral("Jane Doe"));
    }

    void runningItAgainUpdatesInsteadOfDuplicating()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        QByteArray file = manyCustomers(10);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), file);
        REQUIRE_OK((*vault)->import(path));
        const auto again = (*vault)->import(path);
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, 10);
        file.replace("jane7@example.com", "other7@example.com");
        const auto changed = (*vault)->import((*vault)->write(QStringLiteral("customers.csv"), file));
        REQUIRE_OK(changed);
        QCOMPARE(changed->updated, 1);
        QCOMPARE(changed->unchanged, 9);
        QCOMPARE((*vault)->count(RecordKind::Customer), 10);
    }

    void ordersFindTheirCustomersOrMakeThem()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("customers.csv"), customers)));
        const QString path = (*vault)->write(QStringLiteral("orders.csv"), orders);
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QCOMPARE(report->format, Format::ShopifyOrders);
        QCOMPARE(report->read, 3);
        QCOMPARE(report->imported, 3);
        QCOMPARE((*vault)->count(RecordKind::Order), 2);
        QCOMPARE((*vault)->count(RecordKind::Customer), 3);
        records::Store store = (*vault)->store();
        const auto id = store.resolve(RecordKind::Order, QStringLiteral("1001"));
        REQUIRE_OK(id);
        const auto order = store.order(id->id);
        REQUIRE_OK(order);
        QCOMPARE(order->customerName, QStringLiteral("Jane Doe"));
        QCOMPARE(order->lines.size(), 2U);
        QCOMPARE(order->summary.total.minor, 1500);
        const auto again = (*vault)->import(path);
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE((*vault)->count(RecordKind::Order), 2);
    }

    void rejectsAreListedWithoutAnyValue()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), customers);
        const auto report = (*vault)->import(path);
        REQUIRE_OK(report);
        QVERIFY(report->rejectsFile.startsWith((*vault)->folder() + QStringLiteral("/rejects/customers.")));
        QCOMPARE(read(report->rejectsFile), QByteArray("line,column,reason\n5,Email,not an e-mail address\n"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(report->rejectsFile).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600U);
        // The next run without rejects takes the old list away.
        QByteArray mended = customers;
        mended.replace("no-address", "bad@example.com");
        const auto clean = (*vault)->import((*vault)->write(QStringLiteral("customers.csv"), mended));
        REQUIRE_OK(clean);
        QVERIFY(clean->rejectsFile.isEmpty());
        QVERIFY(!QFileInfo::exists(report->rejectsFile));
    }

    void filesOfOneNameHaveTheirOwnLists()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        QVERIFY(QDir((*vault)->beside({})).mkdir(QStringLiteral("other")));
        const auto one = (*vault)->import((*vault)->write(QStringLiteral("customers.csv"), customers));
        const auto two = (*vault)->import((*vault)->write(QStringLiteral("other/customers.csv"), customers));
        REQUIRE_OK(one);
        REQUIRE_OK(two);
        QVERIFY(one->rejectsFile != two->rejectsFile);
        QVERIFY(QFileInfo::exists(one->rejectsFile));
    }

    void aListOfRejectsOverwritesNoOtherFile()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), customers);
        Options options;
        options.rejectsFile = path;
        REQUIRE_ERROR((*vault)->import(path, options), ErrorCode::Exists);
        QCOMPARE(read(path), QByteArray(customers));
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
    }

    void filesOfAnotherKindAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\r\n");
        QTest::newRow("a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("noise") << QByteArray("\xd3\x91\x02\xff\xfe\x80\x81,\n\xff\xff", 11);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "E\0m\0",
                                              6);
        QTest::newRow("other columns") << QByteArray("sku,_website,price\nL-1,base,3\n");
        QTest::newRow("no header") << QByteArray("1,Jane,Doe,jane@example.com\n");
        QTest::newRow("JSON") << QByteArray("{\"customers\": []}");
        QTest::newRow("one endless line") << QByteArray(3'000'000, 'x');
    }
    void filesOfAnotherKindAreRefused()
    {
        QFETCH(const QByteArray, content);
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("file.csv"), content);
        const auto report = (*vault)->import(path);
        REQUIRE_ERROR(report, ErrorCode::WrongFormat);
        QVERIFY(report.error().message.contains(path));
        QVERIFY(!report.error().message.contains(QStringLiteral("jane")));
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
    }

    void pathsThatAreNoFilesAreRefused()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        REQUIRE_ERROR((*vault)->import((*vault)->beside(QStringLiteral("missing.csv"))), ErrorCode::NotFound);
        REQUIRE_ERROR((*vault)->import((*vault)->beside({})), ErrorCode::WrongFormat);
        REQUIRE_ERROR((*vault)->import(QStringLiteral("/dev/zero")), ErrorCode::WrongFormat);
        const QString pipe = (*vault)->beside(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        REQUIRE_ERROR((*vault)->import(pipe), ErrorCode::WrongFormat);
    }

    void theFormatThatWasAskedForMustFit()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        Options options;
        options.format = Format::ShopifyOrders;
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), customers);
        const auto report = (*vault)->import(path, options);
        REQUIRE_ERROR(report, ErrorCode::WrongFormat);
        QVERIFY(report.error().message.contains(QStringLiteral("shopify-customers")));
        options.format = Format::ShopifyCustomers;
        REQUIRE_OK((*vault)->import(path, options));
    }

    void itIsLoggedBeforeAndAfter()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("customers.csv"), customers)));
        const auto entries = (*vault)->importEntries();
        REQUIRE_OK(entries);
        QCOMPARE(entries->size(), 2U);
        const QJsonObject start = entries->at(0).value(QStringLiteral("detail")).toObject();
        const QJsonObject end = entries->at(1).value(QStringLiteral("detail")).toObject();
        QCOMPARE(start.value(QStringLiteral("file")).toString(), QStringLiteral("customers.csv"));
        QCOMPARE(start.value(QStringLiteral("format")).toString(), QStringLiteral("shopify-customers"));
        QCOMPARE(end.value(QStringLiteral("imported")).toInt(), 2);
        QCOMPARE(end.value(QStringLiteral("rejected")).toInt(), 1);
        QCOMPARE(end.value(QStringLiteral("dropped_columns")).toString(), QStringLiteral("CVV, password_hash"));
        QCOMPARE(entries->at(1).value(QStringLiteral("outcome")).toString(), QStringLiteral("allowed"));
    }

    void onlyAnAdminImports()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        REQUIRE_OK(session::addUser((*vault)->admin(), QStringLiteral("agent"), policy::Role::Agent,
                                    secret("agent-test-2026"), (*vault)->keys().recoveryFile, crypto::scryptFloor));
        auto agent = session::Session::signIn((*vault)->station(), QStringLiteral("agent"), secret("agent-test-2026"));
        REQUIRE_OK(agent);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), customers);
        REQUIRE_ERROR(importFile(**agent, (*vault)->cache(), path, {}), ErrorCode::Refused);
        const auto entries = (*vault)->importEntries();
        REQUIRE_OK(entries);
        QCOMPARE(entries->size(), 1U);
        QCOMPARE(entries->front().value(QStringLiteral("outcome")).toString(), QStringLiteral("denied"));
    }

    void cancelledItKeepsWholeRowsAndASecondRunCompletesIt()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QString path = (*vault)->write(QStringLiteral("customers.csv"), manyCustomers(3000));
        std::atomic<bool> cancelled = false;
        Options options;
        options.cancelled = &cancelled;
        options.progress = [&cancelled](const Progress& progress) { cancelled = progress.rows >= 1000; };
        REQUIRE_ERROR((*vault)->import(path, options), ErrorCode::Cancelled);
        QCOMPARE((*vault)->count(RecordKind::Customer), 1000);
        const auto entries = (*vault)->importEntries();
        REQUIRE_OK(entries);
        QCOMPARE(entries->at(1).value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
        const auto again = (*vault)->import(path);
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, 1000);
        QCOMPARE(again->imported, 2000);
        QCOMPARE((*vault)->count(RecordKind::Customer), 3000);
    }

    void progressReachesTheEnd()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        const QByteArray file = manyCustomers(1200);
        Progress last;
        Options options;
        options.progress = [&last](const Progress& progress) { last = progress; };
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("customers.csv"), file), options));
        QCOMPARE(last.rows, 1200);
        QCOMPARE(last.bytesRead, file.size());
        QCOMPARE(last.bytesTotal, file.size());
    }

    void noValueIsInAnyFileOfTheVault()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("customers.csv"), customers)));
        REQUIRE_OK((*vault)->import((*vault)->write(QStringLiteral("orders.csv"), orders)));
        int files = 0;
        QDirIterator walk((*vault)->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray content = read(walk.next());
            ++files;
            for (const char* planted :
                 {"jane.planted", "7700 900123", "4242424242424242", "+447700900123", "no-address"})
                QVERIFY2(!content.contains(planted), qPrintable(walk.filePath()));
        }
        QVERIFY(files > 5);
    }

    void eachRowOfAMixedFileIsCountedOnce()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        QByteArray file = manyCustomers(50);
        file += "51,\"broken\"quote,x,y\n52,J\xC3\xBCrgen,x,j@example.com\n54,spoilt\xFC,x,k@example.com\n53,"
                "short\n\n1,Jane,Doe1,jane1@example.com\n,,,\n";
        const auto report = (*vault)->import((*vault)->write(QStringLiteral("mixed.csv"), file));
        REQUIRE_OK(report);
        QCOMPARE(report->read, 56);
        QCOMPARE(counted(*report), report->read);
        QCOMPARE(report->imported, 51);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(report->rejected, 4);
        QCOMPARE(read(report->rejectsFile).count('\n'), 5);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
