// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/json_table.h"
#include "intake_testkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

const QStringList columns{QStringLiteral("id"), QStringLiteral("billing.phone"), QStringLiteral("lines[].name"),
                          QStringLiteral("meta[birthday]")};

/// The cells of the record and of its elements, "|" between them; or the reject.
QStringList rowsOf(const QByteArray& text, const QStringList& paths = columns)
{
    JsonTable table(paths);
    JsonItem item;
    item.line = 7;
    item.text = asBytes(text);
    const auto rows = table.read(item);
    if (!rows)
        return {QStringLiteral("%1: %2").arg(rows.error().column).arg(rows.error().reason)};
    const auto joined = [](const CsvRecord& record) {
        QStringList cells;
        for (const Bytes cell : record.cells)
            cells.append(shown(cell));
        return cells.join(QLatin1Char('|'));
    };
    QStringList all{joined((*rows)->own)};
    for (const CsvRecord& element : (*rows)->elements)
        all.append(joined(element));
    return all;
}

QStringList othersOf(const QByteArray& text)
{
    JsonTable table(columns);
    JsonItem item;
    item.text = asBytes(text);
    return table.read(item) ? table.others() : QStringList();
}

} // namespace

class TestJsonTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersElementsAndKeysBecomeCells()
    {
        QCOMPARE(rowsOf("{\"id\":25,\"billing\":{\"phone\":\"(555) "
                        "5\"},\"lines\":[{\"name\":\"Mug\"},{\"name\":\"Tea\"}],\n                            "
                        "\"meta\":[{\"id\":1,\"key\":\"other\",\"value\":\"x\"},{\"id\":2,\"value\":\"1971-03-09\","
                        "\"key\":\"birthday\"}]}"),
                 QStringList(
                     {QStringLiteral("25|(555) 5||1971-03-09"), QStringLiteral("||Mug|"), QStringLiteral("||Tea|")}));
    }

    void escapesAreResolved()
    {
        QCOMPARE(rowsOf("{\"id\":\"J\\u00e3o \\\"x\\\" \\\\ \\/ \\t\\ud83d\\ude00\"}"),
                 QStringList{QStringLiteral("Jão \"x\" \\ / \t😀|||")});
        QCOMPARE(rowsOf("{\"\\u0069d\":\"by an escaped name\"}"), QStringList{QStringLiteral("by an escaped name|||")});
    }

    void nothingIsNothingInAnyOfPhpsWays()
    {
        for (const char* nothing : {"null", "\"\"", "[]", "false"}) {
            const QByteArray value(nothing);
            QCOMPARE(rowsOf("{\"id\":" + value + ",\"billing\":" + value + ",\"lines\":" + value +
                            ",\"meta\":" + value + '}'),
                     QStringList{QStringLiteral("|||")});
        }
    }

    void aListWithGapsIsAListWrittenAsAnObject()
    {
        QCOMPARE(rowsOf("{\"lines\":{\"1\":{\"name\":\"Mug\"},\"3\":{\"name\":\"Tea\"}}}").size(), 3);
    }

    void numbersStayAsTheyAreWritten()
    {
        for (const char* number : {"0", "-1", "29.350", "1e400", "123456789012345678901234567890", "-0.5E-3"})
            QCOMPARE(rowsOf("{\"id\":" + QByteArray(number) + '}'),
                     QStringList{QLatin1String(number) + QStringLiteral("|||")});
    }

    void whatIsNoJsonIsOneReject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QByteArray& text, const char* reason) {
            QTest::newRow(name) << text << QString::fromUtf8(reason);
        };
        row("cut off", "{\"id\":1", "a comma, a quotation mark or a bracket is missing");
        row("cut off in text", "{\"id\":\"x", "a quotation mark is not closed");
        row("cut off in an escape", "{\"id\":\"x\\", "a backslash stands before");
        row("trailing comma", "{\"id\":1,}", "a member's name is expected");
        row("no colon", "{\"id\" 1}", "a colon is missing");
        row("bare name", "{id:1}", "a member's name is expected");
        row("wrong bracket", "{\"x\":[1}]", "is missing or too many");
        row("word", "{\"x\":tru}", "neither text, number, true, false nor null");
        row("leading zero", "{\"x\":01}", "neither text, number");
        row("plus", "{\"x\":+1}", "neither text, number");
        row("no digits", "{\"x\":1.}", "neither text, number");
        row("bare exponent", "{\"x\":1e}", "neither text, number");
        row("NaN", "{\"x\":NaN}", "neither text, number");
        row("line break in text", "{\"id\":\"a\nb\"}", "a line break or another control character");
        row("unknown escape", "{\"id\":\"\\q\"}", "a backslash stands before");
        row("half an escape", "{\"id\":\"\\u12\"}", "four hexadecimal digits");
        row("lone surrogate", "{\"id\":\"\\ud83d\"}", "half a character");
        row("turned surrogates", "{\"id\":\"\\ude00\\ud83d\"}", "half a character");
        row("zero byte", "{\"id\":\"\\u0000\"}", "a zero byte");
        row("zero byte as it is", QByteArray("{\"id\":\"\0\"}", 9), "control character");
        row("no UTF-8", "{\"id\":\"\xFF\"}", "is not UTF-8");
        row("text behind", "{\"id\":1} x", "text follows");
        row("twice", "{\"id\":1,\"id\":2}", "0: stands twice in one record");
        row("an object twice", "{\"billing\":{},\"billing\":{}}", "billing: stands twice");
        row("a list for a value", "{\"id\":[1]}", "0: a list or an object stands");
        row("a value for an object", "{\"billing\":\"x\"}", "billing: an object or a list is expected");
        row("deep", "{\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') + '}', "nested deeper than 64");
        row("deep objects", QByteArray("{\"x\":").repeated(100) + '1' + QByteArray(100, '}'), "nested deeper than 64");
    }
    void whatIsNoJsonIsOneReject()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        const QStringList rows = rowsOf(text);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().contains(reason), qPrintable(rows.first()));
    }

    void anElementTooManyIsOneReject()
    {
        QByteArray lines;
        for (int i = 0; i < 10'001; ++i)
            lines += "{\"name\":1},";
        lines.chop(1);
        QVERIFY(rowsOf("{\"lines\":[" + lines + "]}").first().contains(QStringLiteral("more than 10000 elements")));
    }

    void membersThatNoColumnAsksForAreKnownByName()
    {
        QCOMPARE(othersOf("{\"id\":1,\"cvv\":\"737\",\"billing\":{\"password\":\"x\",\"phone\":\"1\"},\"meta\":[{"
                          "\"key\":\"_card_cvv\",\"value\":\"1\"}],\n                             "
                          "\"lines\":[{\"deep\":1}],\"links\":{\"self\":[{\"href\":\"x\"}]}}"),
                 QStringList({QStringLiteral("cvv"), QStringLiteral("billing.password"),
                              QStringLiteral("meta[_card_cvv]"), QStringLiteral("links")}));
    }

    /// Qt's own reader is the oracle.
    void randomTextSurvivesAnyEscaping()
    {
        QRandomGenerator random(2026);
        for (int round = 0; round < 400; ++round) {
            QString text;
            const int size = static_cast<int>(random.bounded(1, 40));
            for (int i = 0; i < size; ++i) {
                static constexpr std::array points{U'"', U'\\', U'/', U'\n', U'\t', U'\b', U'x', U'ä', U'王', U'😀'};
                const char32_t point = points.at(random.bounded(static_cast<quint32>(points.size())));
                text += QString::fromUcs4(&point, 1);
            }
            const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("id"), text},
                                                              {QStringLiteral("other"), QJsonArray{text, 1.5}}})
                                        .toJson(round % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
            QCOMPARE(rowsOf(json, {QStringLiteral("id")}), QStringList{text});
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonTable)
#include "test_json_table.moc"
