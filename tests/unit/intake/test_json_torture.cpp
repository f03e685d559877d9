// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_testkit.h"
#include "import_fixture.h"

#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

struct Case
{
    QByteArray name; ///< begins with y, n or i
    QByteArray text;
};

/// Those of the list beside this, and those that are too long for it.
std::vector<Case> cases()
{
    QFile file(QStringLiteral(SCRIM_SOURCE_DIR "/tests/unit/intake/json_cases.txt"));
    std::vector<Case> all;
    const QByteArrayList lines =
        file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    for (const QByteArray& line : lines) {
        if (line.startsWith('#'))
            continue;
        const qsizetype space = line.indexOf(' ');
        all.push_back(
            {line.left(space), space < 0 ? QByteArray() : QByteArray::fromPercentEncoding(line.sliced(space + 1))});
    }
    all.push_back({"i_structure_500_nested_arrays", QByteArray(500, '[') + QByteArray(500, ']')});
    all.push_back({"n_structure_100000_opening_arrays", QByteArray(100'000, '[')});
    all.push_back({"n_structure_open_array_object", QByteArray("[{\"\":").repeated(50'000)});
    return all;
}

QByteArray customer(int id, const QByteArray& extra = {})
{
    const QByteArray number = QByteArray::number(id);
    return "{\"id\":" + number + ",\"email\":\"c" + number + "@example.com\",\"first_name\":\"Jane\"" + extra + "}";
}

QStringList idsOf(const Outcome& outcome)
{
    QStringList ids;
    for (const Stored& stored : outcome.stored)
        ids.append(stored.customer.externalId);
    return ids;
}

void addCases()
{
    QTest::addColumn<QByteArray>("text");
    for (const Case& one : cases())
        QTest::newRow(one.name.constData()) << one.text;
}

QStringList threeIds()
{
    return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
}

} // namespace

/// The cases of JSONTestSuite, each within a record of a shop and as a whole file.
class TestJsonTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhole() { QCOMPARE(cases().size(), 322U); }

    void withinARecordItIsTakenOrCostsThatRecord_data() { addCases(); }
    void withinARecordItIsTakenOrCostsThatRecord()
    {
        QFETCH(const QByteArray, text);
        const char kind = QTest::currentDataTag()[0];
        const auto fed =
            feed("[" + customer(1) + ",\n" + customer(2, ",\"extra\":" + text) + ",\n" + customer(3) + "]");
        REQUIRE_OK(fed);
        const QStringList ids = idsOf(fed->outcome);
        QCOMPARE(ids.first(), QStringLiteral("1"));
        if (kind == 'y')
            QCOMPARE(ids, threeIds());
        // Its record is whole before the surplus brace, which is listed.
        if (kind == 'n' && text != "{}}")
            QVERIFY2(!ids.contains(QStringLiteral("2")), qPrintable(ids.join(u',')));
        // Each stands on a line of its own, so that a bracket that is missing swallows none.
        QVERIFY2(ids.contains(QStringLiteral("3")), qPrintable(fed->outcome.rejects.join(u';')));
        // What is not there is on the list.
        QVERIFY(ids == threeIds() || !fed->outcome.rejects.isEmpty());
        for (const QString& reject : fed->outcome.rejects)
            QVERIFY2(reject.section(QStringLiteral(": "), 1).size() > 5, qPrintable(reject));
    }

    void oneRecordALineCostsItsLineAlone_data() { addCases(); }
    void oneRecordALineCostsItsLineAlone()
    {
        QFETCH(QByteArray, text);
        const char kind = QTest::currentDataTag()[0];
        if (text.contains('\n') || text.contains('\r'))
            QSKIP("more than a line");
        const auto fed =
            feed(customer(1) + "\n" + customer(2, ",\"extra\":" + text) + "\n" + customer(3) + "\n" + customer(4));
        REQUIRE_OK(fed);
        QStringList expected = threeIds() << QStringLiteral("4");
        if (kind == 'n' || !fed->outcome.rejects.isEmpty())
            expected.removeAt(1);
        QCOMPARE(idsOf(fed->outcome), expected);
        QCOMPARE(fed->outcome.rejects.size(), 4 - expected.size());
        QVERIFY(kind != 'y' || fed->outcome.rejects.isEmpty());
    }

    void aBracketThatIsMissingCostsItsRecordWhereMembersHaveLines()
    {
        const auto record = [](int id, const QByteArray& list) {
            const QByteArray number = QByteArray::number(id);
            return "  {\n    \"id\": " + number + ",\n    \"email\": \"c" + number +
                   "@example.com\",\n    \"first_name\": \"Jane\",\n    \"meta_data\": [\n      {\n        \"id\": " +
                   "9\n      }\n" + list + "  }";
        };
        const auto fed =
            feed("[\n" + record(1, "    ]\n") + ",\n" + record(2, "") + ",\n" + record(3, "    ]\n") + "\n]\n");
        REQUIRE_OK(fed);
        QCOMPARE(idsOf(fed->outcome), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(fed->outcome.rejects.size(), 1);
    }

    /// None is a shop's export: a sentence, or all of it rejected.
    void asAFileItIsRefusedWithASentence()
    {
        auto vault = Vault::make();
        REQUIRE_OK(vault);
        for (const Case& one : cases()) {
            const QString path = (*vault)->write(QStringLiteral("case.json"), one.text);
            const auto report = (*vault)->import(path);
            if (report) {
                QVERIFY2(report->read > 0 && report->read == report->rejected, one.name.constData());
                QVERIFY2(QFile::exists(report->rejectsFile), one.name.constData());
            } else {
                QVERIFY2(report.error().code == ErrorCode::WrongFormat, one.name.constData());
                QVERIFY2(report.error().message.startsWith(path), qPrintable(report.error().message));
            }
        }
        QCOMPARE((*vault)->count(RecordKind::Customer), 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonTorture)
#include "test_json_torture.moc"
