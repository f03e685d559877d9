// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_kit.h"

using namespace scrim;
using review::Block;
using review::Column;
using review::Table;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWhatWasAppended()
    {
        const auto entries = testkit::someEntries(9000);
        const Table table = testkit::tableOf(entries);
        QCOMPARE(table.rows(), qint64{9000});
        for (const audit::Entry& entry : entries) {
            const review::Row row = table.row(entry.seq);
            QCOMPARE(row.seq, entry.seq);
            QCOMPARE(row.timeMs, entry.timeMs);
            QCOMPARE(row.actor, entry.event.actor == QStringLiteral("-") ? QString() : entry.event.actor);
            QCOMPARE(row.call, entry.event.call);
            QCOMPARE(row.subject, entry.event.subject);
            QCOMPARE(row.outcome, audit::name(entry.event.outcome));
            QCOMPARE(row.litMs.has_value(), entry.event.action == QStringLiteral("field.conceal"));
            if (row.litMs)
                QCOMPARE(*row.litMs, entry.event.detail.value(QLatin1String("lit_ms")).toInteger());
        }
    }

    void aTailGrowsIntoItsBlock()
    {
        const auto entries = testkit::someEntries(5000);
        Table table;
        review::Scanner scanner;
        for (const audit::Entry& entry : entries) {
            const QByteArray canonical = *audit::toCanonical(entry);
            QVERIFY(scanner.scan({canonical.constData(), static_cast<std::size_t>(canonical.size())}));
            table.append(scanner.facts());
            if (entry.seq % 700 == 0) {
                table.settle();
                QCOMPARE(table.rows(), entry.seq + 1);
            }
        }
        table.settle();
        QCOMPARE(table.rows(), qint64{5000});
        QCOMPARE(table.blocks().size(), std::size_t{2});
        for (const audit::Entry& entry : entries)
            QCOMPARE(table.row(entry.seq).timeMs, entry.timeMs);
    }

    void aBlockComesBackFromItsBytes()
    {
        const Table table = testkit::tableOf(testkit::someEntries(5000));
        Table again;
        for (const Column column : review::wordColumns) {
            for (quint32 number = 0; number < table.dictionary(column).size(); ++number)
                again.dictionary(column).add(table.dictionary(column).at(number));
        }
        for (const Block& block : table.blocks()) {
            auto copy = Block::unpack(block.packed(), table.dictionarySizes());
            QVERIFY(copy.has_value());
            QVERIFY(again.restore(*std::move(copy)));
        }
        QCOMPARE(again.rows(), table.rows());
        for (qint64 place = 0; place < table.rows(); place += 17)
            QCOMPARE(again.row(place).call, table.row(place).call);
        // The last one was not full, so that nothing can follow it but what is appended.
        QVERIFY(!again.restore(*Block::unpack(table.blocks()[0].packed(), table.dictionarySizes())));
    }

    void whatIsNoBlockIsRefusedAndNeverReadBeyond()
    {
        const Table table = testkit::tableOf(testkit::someEntries(300));
        const QByteArray bytes = table.blocks()[0].packed();
        const auto sizes = table.dictionarySizes();
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!Block::unpack(bytes.left(cut), sizes));
        QVERIFY(!Block::unpack(bytes + 'x', sizes));
        // A word that no dictionary has, and a code that no value has.
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(0xFF);
            const auto block = Block::unpack(changed, sizes);
            if (!block)
                continue;
            for (const Column column : review::wordColumns) {
                for (std::size_t row = 0; row < block->rows; ++row)
                    QVERIFY(block->column(column).at(row) < table.dictionary(column).size());
            }
        }
    }

    void anEntryIsFoundByItsNumberWhereNumbersHaveGaps()
    {
        auto entries = testkit::someEntries(9000);
        std::erase_if(entries, [](const audit::Entry& entry) { return entry.seq % 3 == 1; });
        const Table table = testkit::tableOf(entries);
        for (std::size_t place = 0; place < entries.size(); ++place)
            QCOMPARE(table.placeOf(entries[place].seq), std::optional(static_cast<qint64>(place)));
        QVERIFY(!table.placeOf(1));
        QVERIFY(!table.placeOf(9001));
        QVERIFY(!Table().placeOf(0));
    }

    void timesFarApartAreKept()
    {
        auto entries = testkit::someEntries(10);
        entries[3].timeMs = -62'000'000'000'000;
        entries[4].timeMs = 253'000'000'000'000;
        const Table table = testkit::tableOf(entries);
        for (const audit::Entry& entry : entries)
            QCOMPARE(table.row(entry.seq).timeMs, entry.timeMs);
    }

    void aRevealKnowsTheConcealThatIsIts()
    {
        auto entries = testkit::someEntries(6);
        for (audit::Entry& entry : entries) {
            entry.event.action = QStringLiteral("field.conceal");
            entry.event.subject = QStringLiteral("s");
            entry.event.session = QStringLiteral("mine");
            entry.event.detail = {{QStringLiteral("lit_ms"), 1000 + entry.seq}};
        }
        entries[1].event.action = QStringLiteral("field.reveal");
        entries[1].event.detail = {};
        entries[2].event.session = QStringLiteral("another's");
        entries[3].event.subject = QStringLiteral("another");
        const Table table = testkit::tableOf(entries);
        QCOMPARE(table.litAfter(1), std::optional<qint64>(1004));
        QVERIFY(!table.litAfter(5));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "test_table.moc"
