// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_kit.h"

#include <QJsonArray>

using namespace scrim;
using review::Column;
using review::Scanner;

namespace {

bool scans(Scanner& scanner, const QByteArray& bytes)
{
    return scanner.scan({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QString word(const Scanner& scanner, Column column)
{
    const std::string_view text = scanner.facts().words[review::wordIndex(column)];
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

audit::Entry anEntry()
{
    audit::Entry entry;
    entry.seq = 4711;
    entry.timeMs = 1'790'000'000'123;
    entry.elapsedMs = 5;
    entry.station = QStringLiteral("desk-7");
    entry.event.action = QStringLiteral("field.conceal");
    entry.event.actor = QStringLiteral("zoë \"the\"\\ \n\u0001 \U0001F600");
    entry.event.role = QStringLiteral("agent");
    entry.event.detail = {{QStringLiteral("a"), QJsonArray{1, true, QStringLiteral("in an array"), QJsonObject()}},
                          {QStringLiteral("empty"), QJsonArray()},
                          {QStringLiteral("lit_ms"), 4200},
                          {QStringLiteral("nested"), QJsonObject{{QStringLiteral("lit_ms"), 7},
                                                                 {QStringLiteral("why"), QStringLiteral("deep \t")}}},
                          {QStringLiteral("nothing"), QStringLiteral("-")},
                          {QStringLiteral("why"), QStringLiteral("escape")}};
    return entry;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadAsItWasWritten()
    {
        const audit::Entry entry = anEntry();
        const auto canonical = audit::toCanonical(entry);
        REQUIRE_OK(canonical);
        Scanner scanner;
        QVERIFY(scans(scanner, *canonical));
        QCOMPARE(scanner.facts().seq, entry.seq);
        QCOMPARE(scanner.facts().timeMs, entry.timeMs);
        QCOMPARE(scanner.facts().litMs, qint64{4200});
        QCOMPARE(word(scanner, Column::Actor), entry.event.actor);
        QCOMPARE(word(scanner, Column::Action), entry.event.action);
        QCOMPARE(word(scanner, Column::Role), entry.event.role);
        QCOMPARE(word(scanner, Column::Station), entry.station);
        QCOMPARE(word(scanner, Column::Subject), QStringLiteral("-"));
        QCOMPARE(word(scanner, Column::Outcome), QStringLiteral("allowed"));
        QCOMPARE(word(scanner, Column::Detail), QStringLiteral("in an array\ndeep \t\nescape"));
    }

    void itAgreesWithTheParserAboutEveryEntry()
    {
        Scanner scanner;
        for (const audit::Entry& entry : testkit::someEntries(2000)) {
            const auto canonical = audit::toCanonical(entry);
            REQUIRE_OK(canonical);
            const auto json = audit::parseEntry(*canonical, entry.seq);
            REQUIRE_OK(json);
            QVERIFY(scans(scanner, *canonical));
            for (const Column column : review::wordColumns) {
                if (column != Column::Detail)
                    QCOMPARE(word(scanner, column), json->value(review::name(column)).toString());
            }
            QCOMPARE(scanner.facts().timeMs, entry.timeMs);
        }
    }

    void theYearsEndsAreRead()
    {
        Scanner scanner;
        for (const qint64 ms : {qint64{0}, qint64{-1}, qint64{951'782'400'000}, qint64{253'402'300'799'999}}) {
            audit::Entry entry = anEntry();
            entry.timeMs = ms;
            QVERIFY(scans(scanner, *audit::toCanonical(entry)));
            QCOMPARE(scanner.facts().timeMs, ms);
        }
    }

    void whatTheParserRefusesIsNeverTakenForAnotherEntry()
    {
        const QByteArray canonical = *audit::toCanonical(anEntry());
        Scanner scanner;
        for (qsizetype cut = 0; cut < canonical.size(); ++cut)
            QVERIFY2(!scans(scanner, canonical.left(cut)), qPrintable(QString::number(cut)));
        QVERIFY(!scans(scanner, canonical + ' '));
        for (const auto& [from, to] : {std::pair("\"v\":1", "\"v\":2"),
                                       {"\"actor\":", "\"aktor\":"},
                                       {"\"seq\":4711", "\"seq\":\"4711\""},
                                       {"T", "t"},
                                       {"{\"action\"", "{ \"action\""},
                                       {"\"role\":\"agent\"", "\"role\":\"\""},
                                       {"\"lit_ms\":4200", "\"lit_ms\":4200.5"},
                                       {"\"lit_ms\":4200", "\"lit_ms\":null"},
                                       {"\\u0001", "\\u0041"},
                                       {"\\u0001", "\\x0001"},
                                       {"true", "treu"}}) {
            QByteArray changed = canonical;
            const qsizetype at = changed.lastIndexOf(from);
            QVERIFY2(at >= 0, from);
            changed.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
            QVERIFY2(!scans(scanner, changed), changed.constData());
        }
    }

    void nestingHasAnEnd()
    {
        QByteArray deep = *audit::toCanonical(anEntry());
        deep.replace("\"empty\":[]", "\"empty\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']'));
        Scanner scanner;
        QVERIFY(!scans(scanner, deep));
    }
};

QTEST_GUILESS_MAIN(TestScanner)
#include "test_scanner.moc"
