// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake_testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

/// "1:a|b" for each record: its line, then its cells; a fault in front of them.
QStringList recordsOf(const QByteArray& file)
{
    static const QStringList faults{
        {}, QStringLiteral("quotes "), QStringLiteral("long "), QStringLiteral("nul "), QStringLiteral("utf8 ")};
    CsvReader reader(sourceOf(file));
    QStringList records;
    for (;;) {
        const auto record = reader.next();
        if (!record || *record == nullptr)
            return records;
        QStringList cells;
        for (const Bytes cell : (*record)->cells)
            cells.append(shown(cell).left(40));
        records.append(faults.at(static_cast<int>((*record)->defect)) + QString::number((*record)->line) +
                       QLatin1Char(':') + cells.join(QLatin1Char('|')));
    }
}

QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRfc4180Describes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << QByteArray("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n")
                               << lines({"1:aaa|bbb|ccc", "2:zzz|yyy|xxx"});
        QTest::newRow("no line break at the end")
            << QByteArray("aaa,bbb\r\nzzz,yyy") << lines({"1:aaa|bbb", "2:zzz|yyy"});
        QTest::newRow("quoted") << QByteArray("\"aaa\",\"b,bb\"\r\n") << lines({"1:aaa|b,bb"});
        QTest::newRow("quoted line break")
            << QByteArray("\"aaa\",\"b\r\nbb\",ccc\r\nzzz,yyy,xxx") << lines({"1:aaa|b\r\nbb|ccc", "3:zzz|yyy|xxx"});
        QTest::newRow("doubled quote") << QByteArray("\"b\"\"bb\",\"\"\"\"") << lines({"1:b\"bb|\""});
        QTest::newRow("empty cells") << QByteArray(",,\na,,") << lines({"1:||", "2:a||"});
        QTest::newRow("empty quoted cell") << QByteArray("\"\",a") << lines({"1:|a"});
    }
    void readsWhatRfc4180Describes()
    {
        QFETCH(const QByteArray, file);
        QTEST(recordsOf(file), "expected");
    }

    void readsWhatShopsAndSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a named mark") << QByteArray("sep=|\r\na,b|c\r\nd|e\r\n") << lines({"2:a,b|c", "3:d|e"});
        QTest::newRow("no named mark") << QByteArray("sep=,\n\n") << lines({});
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFname,b\n1,2") << lines({"1:name|b", "2:1|2"});
        QTest::newRow("byte order mark before a quote")
            << QByteArray("\xEF\xBB\xBF\"na,me\",b") << lines({"1:na,me|b"});
        QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << lines({"1:a|b", "2:c|d"});
        QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << lines({"1:a|b", "2:c|d"});
        QTest::newRow("mixed ends") << QByteArray("a,b\r\nc,d\ne,f\rg,h")
                                    << lines({"1:a|b", "2:c|d", "3:e|f", "4:g|h"});
        QTest::newRow("blank lines count") << QByteArray("a,b\n\n\r\nc,d\n\n") << lines({"1:a|b", "4:c|d"});
        QTest::newRow("quote inside a plain cell") << QByteArray("5\" pipe,b\n") << lines({"1:5\" pipe|b"});
        QTest::newRow("spaces behind a quote") << QByteArray("\"a\"  ,b\n") << lines({"1:a|b"});
        QTest::newRow("semicolons") << QByteArray("a;b;\"c,d\"\n1;2;3,5") << lines({"1:a|b|c,d", "2:1|2|3,5"});
        QTest::newRow("tabs") << QByteArray("a\tb, c\td\n") << lines({"1:a|b, c|d"});
        QTest::newRow("lines inside quotes count")
            << QByteArray("\"a\nb\rc\r\nd\"\nnext") << lines({"1:a\nb\rc\r\nd", "5:next"});
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("blank lines only") << QByteArray("\n\r\n\r") << QStringList();
    }
    void readsWhatShopsAndSpreadsheetsWrite()
    {
        QFETCH(const QByteArray, file);
        QTEST(recordsOf(file), "expected");
    }

    void brokenQuotesCostOneLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("text behind a closed quote")
            << QByteArray("1,\"a\"b,c\n2,d,e\n") << lines({"quotes 1:1", "2:2|d|e"});
        QTest::newRow("never closed") << QByteArray("1,\"a,b\n2,c,d\n3,e,f\n")
                                      << lines({"quotes 1:1", "2:2|c|d", "3:3|e|f"});
        QTest::newRow("closed by the next row's quote")
            << QByteArray("1,\"a,b\n2,\"c\",d\n3,e,f\n") << lines({"quotes 1:1", "2:2|c|d", "3:3|e|f"});
        QTest::newRow("two in a row") << QByteArray("1,\"a\n2,\"b\n3,c\n")
                                      << lines({"quotes 1:1", "quotes 2:2", "3:3|c"});
        QTest::newRow("opened on the last line") << QByteArray("1,a\n2,\"") << lines({"1:1|a", "quotes 2:2"});
    }
    void brokenQuotesCostOneLine()
    {
        QFETCH(const QByteArray, file);
        QTEST(recordsOf(file), "expected");
    }

    /// Each of them would be looked through for its end as far as a record may be long.
    void manyOpenQuotesAreReadInOneGo()
    {
        QByteArray file;
        for (int i = 1; i <= 300'000; ++i)
            file += QByteArray::number(i) + ",\"a\n";
        const QStringList records = recordsOf(file);
        QCOMPARE(records.size(), 300'000);
        QCOMPARE(records.last(), QStringLiteral("quotes 300000:300000"));
    }

    void aRecordThatIsTooLongIsPassedOver()
    {
        const QByteArray big(2 * static_cast<qsizetype>(CsvReader::recordLimit), 'x');
        QCOMPARE(recordsOf("1,a\n2," + big + "\n3,b\n"),
                 lines({"1:1|a", "long 2:2|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "3:3|b"}));
        QCOMPARE(recordsOf("1,a\n2,\"" + big + "\"\n3,b\n"), lines({"1:1|a", "long 2:2", "3:3|b"}));
    }

    void aRecordOfTheAllowedSizeIsRead()
    {
        const QByteArray big(static_cast<qsizetype>(CsvReader::recordLimit) - 10, 'x');
        const QStringList records = recordsOf("1,a\n2," + big + "\n3,b\n");
        QCOMPARE(records.size(), 3);
        QVERIFY(records.at(1).startsWith(QStringLiteral("2:2|xxxx")));
    }

    void recordsAreWholeAcrossTheEdgesOfTheWindow()
    {
        // Records of many sizes put the window's edges into quotes, line breaks and multi-byte characters.
        QByteArray file;
        QStringList expected;
        for (int i = 1; file.size() < 12 * static_cast<qsizetype>(CsvReader::recordLimit); ++i) {
            const QByteArray filler = QByteArray("\xC3\xA4").repeated(i * 37 % 1999);
            file += QByteArray::number(i) + ",\"" + filler + "\"\"\",end\r\n";
            const QString start = (QString::fromUtf8(filler) + QLatin1Char('"')).left(40);
            expected.append(QStringLiteral("%1:%1|").arg(i) + start + QStringLiteral("|end"));
        }
        QCOMPARE(recordsOf(file), expected);
    }

    void bytesThatAreNoTextAreNamed()
    {
        QCOMPARE(recordsOf(QByteArray("a,b\n1,\xFC\n2,ok\n")).at(1).left(6), QStringLiteral("utf8 2"));
        QCOMPARE(recordsOf(QByteArray("a,b\n1,x\0y\n2,ok\n", 16)).at(1).left(5), QStringLiteral("nul 2"));
        QCOMPARE(recordsOf(QByteArray("a,b\n1,\xED\xA0\x80\n")).at(1).left(6), QStringLiteral("utf8 2"));
        QCOMPARE(recordsOf(QByteArray("a,b\n1,\xC0\xAF\n")).at(1).left(6), QStringLiteral("utf8 2"));
    }

    void aFailingSourceIsAnError()
    {
        CsvReader reader([](qint64, MutableBytes) -> Result<qint64> {
            return fail(ErrorCode::Io, QStringLiteral("the disk is gone"));
        });
        REQUIRE_ERROR(reader.next(), ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
