// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_reader.h"
#include "intake/json_table.h"
#include "intake_testkit.h"
#include "testkit/sanitizer.h"

#include <QFile>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

/// Each record as "line:number:text", with "!" and the fault's number for one that is none.
QStringList itemsOf(const QByteArray& file, bool* endsEarly = nullptr)
{
    JsonReader reader(sourceOf(file));
    QStringList items;
    for (;;) {
        const auto item = reader.next();
        if (!item)
            return {item.error().message};
        if (*item == nullptr)
            break;
        const JsonItem& one = **item;
        const QString text =
            one.fault == JsonFault::None ? shown(one.text) : QStringLiteral("!%1").arg(static_cast<int>(one.fault));
        items.append(QStringLiteral("%1:%2:%3").arg(one.line).arg(one.number).arg(text));
    }
    if (endsEarly != nullptr)
        *endsEarly = reader.endsEarly();
    return items;
}

/// The most memory that this process ever held.
qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 16).trimmed().split(' ').first().toLongLong();
}

bool looksLikeJson(const QByteArray& file)
{
    return JsonReader(sourceOf(file)).looksLikeJson().value_or(false);
}

const QStringList two{QStringLiteral("1:1:{\"id\":1}"), QStringLiteral("1:2:{\"id\":2}")};

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsStandInAnyOfTheseForms_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a list") << QByteArray("[{\"id\":1},{\"id\":2}]");
        QTest::newRow("a list with spaces") << QByteArray(" [ {\"id\":1} , {\"id\":2} ] ");
        QTest::newRow("two lists") << QByteArray("[{\"id\":1}][{\"id\":2}]");
        QTest::newRow("objects") << QByteArray("{\"id\":1}{\"id\":2}");
        QTest::newRow("customers") << QByteArray("{\"customers\":[{\"id\":1},{\"id\":2}]}");
        QTest::newRow("orders behind a count")
            << QByteArray("{\"count\":2,\"orders\":[{\"id\":1},{\"id\":2}],\"next\":null}");
        QTest::newRow("data behind an object")
            << QByteArray("{\"meta\":{\"a\":[1,\"}\"]},\"data\":[{\"id\":1},{\"id\":2}]}");
        QTest::newRow("a batch") << QByteArray("{\"create\":[{\"id\":1}],\"update\":[{\"id\":2}]}");
        QTest::newRow("two pages") << QByteArray("{\"data\":[{\"id\":1}]}{\"data\":[{\"id\":2}]}");
        QTest::newRow("two pages, one a line") << QByteArray("{\"data\":[{\"id\":1},{\"id\":2}]}\n{\"data\":[]}\n");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF[{\"id\":1},{\"id\":2}]");
    }
    void recordsStandInAnyOfTheseForms()
    {
        QFETCH(const QByteArray, file);
        bool endsEarly = true;
        QCOMPARE(itemsOf(file, &endsEarly), two);
        QVERIFY(!endsEarly);
    }

    void oneObjectALineIsReadLineByLine()
    {
        QCOMPARE(itemsOf("{\"id\":1}\r\n{\"id\":2,\"broken\r\n\r\n{\"id\":3}\n"),
                 QStringList({QStringLiteral("1:1:{\"id\":1}"), QStringLiteral("2:2:{\"id\":2,\"broken"),
                              QStringLiteral("4:3:{\"id\":3}")}));
    }

    void anOrderWithItsRefundsIsNoListOfRefunds()
    {
        QCOMPARE(itemsOf("{\"id\":1,\"refunds\":[{\"id\":9}]}"),
                 QStringList{QStringLiteral("1:1:{\"id\":1,\"refunds\":[{\"id\":9}]}")});
    }

    void bracketsAndQuotesWithinTextAreText()
    {
        const QByteArray text = "{\"a\":\"]}\\\"[{\",\"b\":\"\\\\\"}";
        QCOMPARE(itemsOf('[' + text + ",{}]"),
                 QStringList({QStringLiteral("1:1:") + QString::fromUtf8(text), QStringLiteral("1:2:{}")}));
    }

    void linesAreCountedInWhateverBreaks()
    {
        QCOMPARE(itemsOf("[\n{\"a\":\n1},\r\n{}\r,{}]"),
                 QStringList({QStringLiteral("2:1:{\"a\":\n1}"), QStringLiteral("4:2:{}"), QStringLiteral("5:3:{}")}));
    }

    void aLineBreakThatTwoWindowsShareIsOne()
    {
        QByteArray lines;
        for (int i = 1; i <= 60'000; ++i)
            lines += "{\"i\":" + QByteArray::number(100'000 + i) + "}\r\n";
        // Whatever the edge of a window falls on.
        for (int shift = 0; shift < 14; ++shift)
            QCOMPARE(itemsOf(QByteArray(shift, ' ') + lines).last(), QStringLiteral("60000:60000:{\"i\":160000}"));
    }

    void anUnclosedRecordEndsWhereALineBeginsTheNext_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a list") << QByteArray("[{\"id\":1},\n{\"id\":2,\"a\":[1,\n{\"id\":3}]");
        QTest::newRow("further in") << QByteArray("[{\"id\":1},\r\n  {\"id\":2,\"a\":{\r\n  {\"id\":3}\r\n");
        QTest::newRow("commas before") << QByteArray("[{\"id\":1}\n,{\"id\":2,\"a\":[[\n, {\"id\":3}\n]");
        QTest::newRow("a wrapper") << QByteArray("{\"orders\":[{\"id\":1},\n{\"id\":2,\"a\":[\n{\"id\":3}]");
    }
    void anUnclosedRecordEndsWhereALineBeginsTheNext()
    {
        QFETCH(const QByteArray, file);
        QCOMPARE(itemsOf(file), QStringList({QStringLiteral("1:1:{\"id\":1}"), QStringLiteral("2:2:!4"),
                                             QStringLiteral("3:3:{\"id\":3}")}));
    }

    void membersThatBeginLinesBeginNoRecords()
    {
        const QByteArray record = "{\n\"id\":1,\n\"a\":[\n{\n\"id\":5\n}\n]\n}";
        QCOMPARE(itemsOf("[\n" + record + "\n]"), QStringList{QStringLiteral("2:1:") + QString::fromUtf8(record)});
        QCOMPARE(itemsOf("[\n" + record.chopped(1)), QStringList{QStringLiteral("2:1:!2")});
    }

    /// Each of them would be looked through to the longest that a record may be.
    void manyUnclosedRecordsAreReadInOneGo()
    {
        const int count = 200'000;
        QByteArray file = "[{\"id\":0},\n";
        for (int i = 1; i <= count; ++i)
            file += "{\"id\":" + QByteArray::number(i) + ",\"a\":[\n";
        QCOMPARE(itemsOf(file).size(), count + 1);
    }

    void aForgottenQuotationMarkCostsItsRecord()
    {
        const QStringList items = itemsOf("[\n {\"a\": \"open,\n  \"b\": 1},\n {\"c\": 2}\n]\n");
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.last(), QStringLiteral("4:2:{\"c\": 2}"));
    }

    void whatIsNoRecordIsOneFault()
    {
        QCOMPARE(itemsOf("[1, \"text\", [2], {}, null]"),
                 QStringList({QStringLiteral("1:1:!3"), QStringLiteral("1:2:!3"), QStringLiteral("1:3:!3"),
                              QStringLiteral("1:4:{}"), QStringLiteral("1:5:!3")}));
        QCOMPARE(itemsOf("[}}}}}}\n{}]").size(), 2);
        QCOMPARE(itemsOf("[{}] and more\n"), QStringList({QStringLiteral("1:1:{}"), QStringLiteral("1:2:!3")}));
    }

    void aFileThatIsCutOffSaysSo()
    {
        bool endsEarly = false;
        QCOMPARE(itemsOf("[{\"id\":1},{\"id\":2,\"na", &endsEarly),
                 QStringList({QStringLiteral("1:1:{\"id\":1}"), QStringLiteral("1:2:!2")}));
        QVERIFY(endsEarly);
        QCOMPARE(itemsOf("[{\"id\":1}", &endsEarly), QStringList{QStringLiteral("1:1:{\"id\":1}")});
        QVERIFY(endsEarly);
    }

    void aRecordOfMoreThan4MiBIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("text") << "{\"a\":\"" + QByteArray(20'000'000, 'x') + "\"}";
        QTest::newRow("depth") << "{\"a\":" + QByteArray(10'000'000, '[') + QByteArray(10'000'000, ']') + '}';
        QTest::newRow("just too long") << "{\"a\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}";
    }
    void aRecordOfMoreThan4MiBIsPassedOver()
    {
        QFETCH(const QByteArray, record);
        QCOMPARE(
            itemsOf("[{\"b\":1}," + record + ",{\"c\":2}]"),
            QStringList({QStringLiteral("1:1:{\"b\":1}"), QStringLiteral("1:2:!1"), QStringLiteral("1:3:{\"c\":2}")}));
    }

    void aRecordOfJustUnder4MiBIsTaken()
    {
        const QByteArray record = "{\"a\":\"" + QByteArray(4 * 1024 * 1024 - 8, 'x') + "\"}";
        QCOMPARE(record.size(), 4 * 1024 * 1024);
        const QStringList items = itemsOf('[' + record + ',' + record + ",{}]");
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[1].size(), record.size() + 4);
        QCOMPARE(items[2], QStringLiteral("1:3:{}"));
    }

    void aDepthBombWithoutAnEndIsOneFault()
    {
        QCOMPARE(itemsOf(QByteArray(30'000'000, '[')), QStringList{QStringLiteral("1:1:!1")});
    }

    void memoryIsFlatWhateverTheFilesSize()
    {
#if defined(SCRIM_ADDRESS_SANITIZER) || defined(Q_OS_WIN)
        QSKIP("the sanitizer keeps what is given back");
#endif
        // 300 MB that nobody ever holds: one record again and again.
        const QByteArray record =
            "{\"id\":1,\"email\":\"j\\u00e4ne@example.com\",\"note\":\"" + QByteArray(4000, 'x') + "\"},";
        const qint64 size = 300'000'000 / record.size() * record.size();
        const auto source = [&record, size](qint64 offset, MutableBytes into) -> Result<qint64> {
            const qint64 count = std::min<qint64>(static_cast<qint64>(into.size()), size - offset);
            for (qint64 at = 0; at < count;) {
                const qint64 from = (offset + at) % record.size();
                const qint64 part = std::min<qint64>(record.size() - from, count - at);
                std::memcpy(into.data() + at, record.constData() + from, static_cast<std::size_t>(part));
                at += part;
            }
            return count;
        };
        const qint64 before = peakKilobytes();
        JsonReader reader(source);
        JsonTable table({QStringLiteral("email"), QStringLiteral("note")});
        qint64 records = 0;
        for (auto item = reader.next(); item && *item != nullptr; item = reader.next())
            records += table.read(**item) ? 1 : 0;
        QCOMPARE(records, size / record.size());
        QVERIFY2(peakKilobytes() - before < 40'000, qPrintable(QString::number(peakKilobytes() - before)));
    }

    void csvIsNotTakenForJson()
    {
        QVERIFY(looksLikeJson("[]"));
        QVERIFY(looksLikeJson("\n { \"a\": 1 }"));
        QVERIFY(looksLikeJson("[\n{}]"));
        QVERIFY(!looksLikeJson("id,name\n1,{}\n"));
        QVERIFY(!looksLikeJson("[id],name\n"));
        QVERIFY(!looksLikeJson(""));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"
