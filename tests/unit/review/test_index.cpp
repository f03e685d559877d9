// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/index.h"

#include "audit/archive.h"
#include "audit/merkle.h"
#include "unit/audit/audit_kit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace scrim;
using review::Index;

namespace {

constexpr qint64 many = 1'000'000;
const std::atomic<bool> never{false};

/// A log, and indexes over it.
struct Kit : testkit::AuditKit
{
    QString indexes = temporary.filePath(QStringLiteral("log-index"));

    [[nodiscard]] Result<std::unique_ptr<Index>> openIndex() const
    {
        return Index::open(folder, indexes, {readers.privateKey.clone(), writer.privateKey.clone()});
    }
    [[nodiscard]] Result<std::unique_ptr<Index>> openOwn(const crypto::X25519Pair& who) const
    {
        return Index::open(folder, indexes, {{}, who.privateKey.clone()});
    }
    [[nodiscard]] QString file() const { return indexes + QStringLiteral("/readers.db"); }
};

/// Reads to the log's end; the steps it took.
Result<int> readAll(Index& index, qint64 atOnce = many)
{
    for (int steps = 1; steps < 100'000; ++steps) {
        const auto step = index.readOn(atOnce, never);
        if (!step)
            return std::unexpected(step.error());
        if (step->isUpToDate)
            return steps;
    }
    return fail(ErrorCode::Internal, QStringLiteral("it never ends"));
}

void add(audit::Log& log, int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        if (!log.append(testkit::someEvent(i)))
            qFatal("the log takes nothing");
    }
}

/// Whoever holds the station's files can append a frame whose sealed bytes are no entry.
void appendForged(const Kit& kit)
{
    audit::Chain chain(kit.folder, audit::Chain::Lock::PerSegment);
    QVERIFY(chain.advance().has_value());
    auto key = audit::SessionKey::make(chain.logId(), asBytes(kit.readers.publicKey), {});
    QVERIFY(key.has_value());
    const QByteArray forged = R"({"action":"field.reveal","seq":60})";
    const QByteArray sealed = key->seal(60, asBytes(forged));
    audit::FrameBatch batch = chain.batch();
    batch.add(audit::FrameKind::SessionKey, asBytes(key->record()));
    batch.add(audit::FrameKind::Entry, asBytes(sealed), audit::leafHash(asBytes(forged)));
    QVERIFY(chain.write(batch).has_value());
}

/// Makes the next opening begin with what is on the disk.
void storedAt(Index& index, qint64 size)
{
    QVERIFY(readAll(index).has_value());
    QCOMPARE(index.table().rows(), size);
}

} // namespace

class TestIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsEveryEntryOfTheLog()
    {
        const Kit kit;
        const auto log = kit.make(16 * 1024);
        add(*log, 0, 200);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{200});
        for (qint64 place = 0; place < 200; ++place) {
            const review::Row row = (*index)->table().row(place);
            QCOMPARE(row.seq, place);
            QCOMPARE(row.subject, QStringLiteral("c-%1").arg(place));
            QCOMPARE(row.actor, QStringLiteral("mara"));
        }
    }

    void readingInPiecesComesToTheSame()
    {
        const Kit kit;
        const auto log = kit.make(16 * 1024);
        add(*log, 0, 200);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        const auto steps = readAll(**index, 7);
        REQUIRE_OK(steps);
        QVERIFY(*steps > 20);
        QCOMPARE((*index)->table().rows(), qint64{200});
    }

    void whatComesLaterIsTakenInByReadingOn()
    {
        const Kit kit;
        const auto log = kit.make(16 * 1024);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        for (int i = 0; i < 120; i += 10) {
            add(*log, i, 10);
            REQUIRE_OK(readAll(**index));
            QCOMPARE((*index)->table().rows(), qint64{i} + 10);
        }
        // Another process's entries as well.
        const auto other = kit.open();
        REQUIRE_OK(other);
        add(**other, 120, 5);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().row(124).subject, QStringLiteral("c-124"));
    }

    void itIsKeptOnTheDiskAndGoesOnFromThere()
    {
        const Kit kit;
        const auto log = kit.make(64 * 1024);
        add(*log, 0, 80);
        {
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        QVERIFY(QFileInfo(kit.file()).size() > 0);
        add(*log, 80, 30);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        QCOMPARE((*index)->table().rows(), qint64{80});
        REQUIRE_OK(readAll(**index, 50));
        QCOMPARE((*index)->table().rows(), qint64{110});
        for (qint64 place = 0; place < 110; ++place)
            QCOMPARE((*index)->table().row(place).subject, QStringLiteral("c-%1").arg(place));
    }

    void theFileIsSealedAndItsOwnersOnly()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 80);
        {
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        QFile file(kit.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 8192);
        QVERIFY(!bytes.contains("mara") && !bytes.contains("field.reveal") && !bytes.startsWith("SQLite"));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(kit.file()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(kit.indexes) & others, QFile::Permissions());
    }

    void anEntryThatIsNoneIsNamedAndNeverPassedOver()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 60);
        appendForged(kit);
        for (int round = 0; round < 2; ++round) {
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            const auto read = readAll(**index);
            REQUIRE_ERROR(read, ErrorCode::Tampered);
            QVERIFY2(read.error().message.contains(QStringLiteral("entry 60")), qPrintable(read.error().message));
        }
    }

    void anotherLogsIndexIsDroppedAndMadeAnew()
    {
        Kit kit;
        {
            const auto log = kit.make();
            add(*log, 0, 80);
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        QVERIFY(QDir(kit.folder).removeRecursively());
        const auto log = kit.make();
        add(*log, 1000, 90);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{90});
        QCOMPARE((*index)->table().row(0).subject, QStringLiteral("c-1000"));
        index->reset();
        index = kit.openIndex();
        REQUIRE_OK(index);
        QCOMPARE((*index)->table().row(0).subject, QStringLiteral("c-1000"));
    }

    void aShorterLogIsAnotherLog()
    {
        Kit kit;
        {
            const auto log = kit.make();
            add(*log, 0, 80);
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        QVERIFY(QDir(kit.folder).removeRecursively());
        const auto log = kit.make();
        add(*log, 0, 10);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{10});
    }

    void aFileThatIsDamagedIsMadeAnew_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("at its beginning") << qint64{20};
        QTest::newRow("in its schema") << qint64{5000};
        QTest::newRow("in its middle") << qint64{20'000};
        QTest::newRow("cut to nothing") << qint64{-1};
    }
    void aFileThatIsDamagedIsMadeAnew()
    {
        QFETCH(qint64, at);
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 80);
        {
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        QFile file(kit.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (at < 0)
            QVERIFY(file.resize(0));
        else
            QVERIFY(file.seek(at) && file.write(QByteArray(3000, 'x')) == 3000);
        file.close();
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{80});
        index->reset();
        index = kit.openIndex();
        REQUIRE_OK(index);
        QCOMPARE((*index)->table().rows(), qint64{80});
    }

    void aSecondProcessReadsAndLeavesTheFileToTheFirst()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 80);
        {
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 80);
        }
        auto first = kit.openIndex();
        REQUIRE_OK(first);
        add(*log, 80, 80);
        {
            auto second = kit.openIndex();
            REQUIRE_OK(second);
            QCOMPARE((*second)->table().rows(), qint64{80});
            REQUIRE_OK(readAll(**second));
            QCOMPARE((*second)->table().rows(), qint64{160});
        }
        auto third = kit.openIndex();
        REQUIRE_OK(third);
        QCOMPARE((*third)->table().rows(), qint64{80});
    }

    void anybodyElseSeesTheirOwnEntriesInAFileOfTheirOwn()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 3);
        REQUIRE_OK(log->startSession(kit.writer.publicKey));
        add(*log, 3, 80);
        const crypto::X25519Pair stranger = crypto::generateX25519();
        {
            auto own = kit.openOwn(kit.writer);
            REQUIRE_OK(own);
            REQUIRE_OK(readAll(**own));
            QCOMPARE((*own)->table().rows(), qint64{80});
            QCOMPARE((*own)->table().row(0).seq, qint64{3});
        }
        auto others = kit.openOwn(stranger);
        REQUIRE_OK(others);
        QCOMPARE((*others)->table().rows(), qint64{0});
        REQUIRE_OK(readAll(**others));
        QCOMPARE((*others)->table().rows(), qint64{0});
        auto again = kit.openOwn(kit.writer);
        REQUIRE_OK(again);
        QCOMPARE((*again)->table().rows(), qint64{80});
        QVERIFY(!QFileInfo::exists(kit.file()));
    }

    void aChangedEntryIsNamed()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 50);
        QFile segment(kit.folder + QStringLiteral("/00000000.seg"));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        QVERIFY(segment.seek(4000) && segment.write("x") == 1);
        segment.close();
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        const auto read = readAll(**index);
        REQUIRE_ERROR(read, ErrorCode::Damaged);
        QVERIFY2(read.error().message.contains(QStringLiteral("entry")), qPrintable(read.error().message));
    }

    void whatWasDeletedFromTheLogLeavesTheIndexToo()
    {
        Kit kit;
        const QString archive = kit.temporary.filePath(QStringLiteral("archive"));
        QVERIFY(QDir().mkpath(archive));
        {
            const auto log = kit.make(16 * 1024);
            add(*log, 0, 120);
            REQUIRE_OK(log->checkpoint());
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            storedAt(**index, 120);
        }
        const audit::ArchiveOrder order{archive, kit.clock.wallMs() + 1, {}, nullptr};
        REQUIRE_OK(audit::archiveSegments(kit.folder, kit.vkey(), order));
        {
            // Only moved: all of it can still be read.
            auto index = kit.openIndex();
            REQUIRE_OK(index);
            REQUIRE_OK(readAll(**index));
            QCOMPARE((*index)->table().rows(), qint64{120});
        }
        const auto pruned = audit::pruneSegments(kit.folder, kit.vkey(), order);
        REQUIRE_OK(pruned);
        QVERIFY(pruned->entries > 0);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), 120 - pruned->entries);
        QCOMPARE((*index)->table().row(0).seq, pruned->entries);
    }

    void readingCanBeCancelledAndGoesOn()
    {
        const Kit kit;
        const auto log = kit.make();
        add(*log, 0, 50);
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        const std::atomic<bool> cancelled{true};
        REQUIRE_ERROR((*index)->readOn(many, cancelled), ErrorCode::Cancelled);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{50});
    }

    void aFolderThatCannotBeWrittenOnlyMeansThatNothingIsKept()
    {
        Kit kit;
        const auto log = kit.make();
        add(*log, 0, 80);
        QFile inTheWay(kit.indexes);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto index = kit.openIndex();
        REQUIRE_OK(index);
        REQUIRE_OK(readAll(**index));
        QCOMPARE((*index)->table().rows(), qint64{80});
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "test_index.moc"
