// SPDX-License-Identifier: GPL-3.0-or-later
// Old segments in an archive: moved, interrupted, elsewhere, damaged, deleted.
#include "bundle_kit.h"

#include "audit/archive.h"
#include "audit/archive_state.h"
#include "audit/chain.h"
#include "audit/prove.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace scrim;
using namespace scrim::audit;
using testkit::contents;
using testkit::Files;
using testkit::filesIn;
using testkit::someEvent;
using testkit::write;

namespace {

constexpr qint64 hour = qint64(3600) * 1000;
constexpr qint64 begun = 1'767'323'045'678;

/// A log of small segments with an entry each hour, all of it under a checkpoint.
struct OldLog : testkit::AuditKit
{
    static constexpr int count = 90;
    QString archive = temporary.filePath(QStringLiteral("archive"));

    OldLog()
    {
        clock.setWall(begun);
        const auto log = make(qint64(8) * 1024);
        for (int i = 0; i < count; ++i) {
            clock.advance(hour);
            if (!log->append(someEvent(i)) || (i == 20 && !log->checkpoint()))
                qFatal("no entry");
        }
        if (!log->checkpoint())
            qFatal("no checkpoint");
    }

    [[nodiscard]] ArchiveOrder before(int entry) const
    {
        ArchiveOrder order;
        order.archive = archive;
        order.beforeMs = begun + (entry + 1) * hour;
        return order;
    }
    [[nodiscard]] Result<Archived> archiveBefore(int entry) const
    {
        return archiveSegments(folder, vkey(), before(entry));
    }
    [[nodiscard]] Verdict verdict(const QString& elsewhere = {}) const
    {
        const auto verdict = verifyLog(folder, vkey(), readerKeys(), {}, elsewhere);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
    [[nodiscard]] qint64 firstLive() const { return segmentNumbers(folder).front(); }
};

void putInto(const QString& folder, const Files& files)
{
    QDir(folder).removeRecursively();
    for (const auto& [name, bytes] : files)
        write(folder + QLatin1Char('/') + name, bytes);
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOldIsMovedAndTheLogStaysWhole()
    {
        const OldLog kit;
        const auto all = kit.entries(kit.readerKeys());
        REQUIRE_OK(all);
        const auto moved = kit.archiveBefore(60);
        REQUIRE_OK(moved);
        QVERIFY(moved->segments > 1);
        QCOMPARE(moved->segments, kit.firstLive());
        QVERIFY(moved->entries > 30 && moved->entries <= 61); // entry 60 itself may end a segment
        QCOMPARE(moved->before, moved->entries);
        QCOMPARE(segmentNumbers(kit.archive).size(), static_cast<std::size_t>(moved->segments));

        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, OldLog::count);
        QCOMPARE(verdict.absent, 0);
        QCOMPARE(kit.entries(kit.readerKeys()).value_or(QList<QByteArray>()), *all);
        const auto log = kit.open();
        REQUIRE_OK(log);
        REQUIRE_OK((*log)->append(someEvent()));
        QVERIFY(kit.verdict().ok);
        REQUIRE_OK(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.temporary.filePath(QStringLiteral("b"))));
        const auto bundle = verifyBundle(kit.temporary.filePath(QStringLiteral("b")));
        REQUIRE_OK(bundle);
        QVERIFY2(bundle->ok, qPrintable(bundle->why));
    }

    void aManifestSaysWhatASegmentIs()
    {
        const OldLog kit;
        REQUIRE_OK(kit.archiveBefore(60));
        const QJsonObject manifest =
            QJsonDocument::fromJson(contents(kit.archive + QStringLiteral("/00000001.json"))).object();
        const QByteArray bytes = contents(segmentPath(kit.archive, 1));
        QCOMPARE(manifest.value(QLatin1String("sha256")).toString().toLatin1(),
                 toByteArray(crypto::sha256(asBytes(bytes))).toHex());
        const auto next = readSegmentStart(kit.archive, 2);
        REQUIRE_OK(next);
        QCOMPARE(manifest.value(QLatin1String("first")).toInteger() +
                     manifest.value(QLatin1String("entries")).toInteger(),
                 next->header.firstSeq);
        const auto cover =
            verifyCheckpoint(manifest.value(QLatin1String("checkpoint")).toString().toUtf8(), kit.vkey());
        REQUIRE_OK(cover);
        QVERIFY(cover->size >= next->header.firstSeq);
    }

    void whatIsYoungStays()
    {
        const OldLog kit;
        const Files before = filesIn(kit.folder);
        const auto moved = kit.archiveBefore(2);
        REQUIRE_OK(moved);
        QCOMPARE(moved->segments, 0);
        QCOMPARE(filesIn(kit.folder), before);
        ArchiveOrder nowhere = kit.before(60);
        nowhere.archive.clear();
        REQUIRE_ERROR(archiveSegments(kit.folder, kit.vkey(), nowhere), ErrorCode::Usage);
    }

    void everyEntryThatIsMovedIsOlder()
    {
        const OldLog kit;
        for (int entry = 0; entry < OldLog::count; entry += 16) {
            const auto moved = kit.archiveBefore(entry);
            REQUIRE_OK(moved);
            QVERIFY(moved->before <= entry + 1);
        }
        QVERIFY(kit.verdict().ok);
    }

    void anArchiveElsewhereIsSaidAndNotNeededToGoOn()
    {
        const OldLog kit;
        const auto moved = kit.archiveBefore(60);
        REQUIRE_OK(moved);
        const QString away = kit.temporary.filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(kit.archive, away));
        const auto log = kit.open();
        REQUIRE_OK(log);
        REQUIRE_OK((*log)->append(someEvent()));
        const Verdict without = kit.verdict();
        QVERIFY2(without.ok, qPrintable(without.why));
        QCOMPARE(without.absent, moved->entries);
        const Verdict with = kit.verdict(away);
        QVERIFY2(with.ok, qPrintable(with.why));
        QCOMPARE(with.absent, 0);
        QVERIFY(with.checkpoints > without.checkpoints);
        const auto here = kit.entries(kit.readerKeys());
        REQUIRE_OK(here);
        QCOMPARE(here->size(), OldLog::count + 1 - moved->entries);
        REQUIRE_ERROR(
            exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.temporary.filePath(QStringLiteral("b"))),
            ErrorCode::NotFound);
        // Another folder is no archive of this log; the same one under another name is.
        ArchiveOrder order = kit.before(80);
        order.archive = kit.temporary.filePath(QStringLiteral("other"));
        REQUIRE_ERROR(archiveSegments(kit.folder, kit.vkey(), order), ErrorCode::Usage);
        order.archive = away;
        REQUIRE_OK(archiveSegments(kit.folder, kit.vkey(), order));
        QCOMPARE(kit.verdict().absent, 0);
    }

    void damageInTheLiveLogOpensNothingWithTheArchiveAway()
    {
        const OldLog kit;
        REQUIRE_OK(kit.archiveBefore(60));
        QVERIFY(QDir().rename(kit.archive, kit.temporary.filePath(QStringLiteral("away"))));
        const QString path = segmentPath(kit.folder, segmentNumbers(kit.folder).back());
        QByteArray bytes = contents(path);
        bytes[800] = static_cast<char>(bytes[800] ^ 1);
        write(path, bytes);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict().ok);
        QVERIFY(QFile::remove(segmentPath(kit.folder, kit.firstLive())));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void damageInTheArchiveIsFoundAndStopsTheNextMove()
    {
        const OldLog kit;
        REQUIRE_OK(kit.archiveBefore(40));
        const QString path = segmentPath(kit.archive, 1);
        QByteArray bytes = contents(path);
        bytes[900] = static_cast<char>(bytes[900] ^ 1);
        write(path, bytes);
        QVERIFY(!kit.verdict().ok);
        const Files before = filesIn(kit.folder);
        REQUIRE_ERROR(kit.archiveBefore(80), ErrorCode::Tampered);
        REQUIRE_ERROR(pruneSegments(kit.folder, kit.vkey(), kit.before(80)), ErrorCode::Tampered);
        QCOMPARE(filesIn(kit.folder), before);
    }

    void whereverItIsInterruptedTheLogHoldsAndTheNextTimeGoesOn()
    {
        const OldLog kit;
        const Files logBefore = filesIn(kit.folder);
        REQUIRE_OK(kit.archiveBefore(60));
        Files logAfter = filesIn(kit.folder);
        const Files archiveAfter = filesIn(kit.archive);
        // Each file of the archive in turn; then the state; then the originals, which go one by one.
        std::vector<std::pair<Files, Files>> states;
        Files part;
        for (const auto& [name, bytes] : archiveAfter) {
            states.emplace_back(logBefore, part);
            part[name] = bytes;
        }
        Files log = logBefore;
        states.emplace_back(log, part);
        log[QStringLiteral("archive")] = logAfter.at(QStringLiteral("archive"));
        for (const auto& [name, bytes] : logBefore) {
            states.emplace_back(log, part);
            if (!logAfter.contains(name))
                log.erase(name);
        }
        QVERIFY(states.size() > 10);
        for (const auto& [inLog, inArchive] : states) {
            putInto(kit.folder, inLog);
            putInto(kit.archive, inArchive);
            const Verdict verdict = kit.verdict();
            QVERIFY2(verdict.ok, qPrintable(verdict.why));
            QCOMPARE(verdict.size, OldLog::count);
            REQUIRE_OK(kit.open());
            REQUIRE_OK(kit.archiveBefore(60));
            Files now = filesIn(kit.folder);
            now[QStringLiteral("lock")] = logAfter.at(QStringLiteral("lock"));
            QCOMPARE(now, logAfter);
            QCOMPARE(filesIn(kit.archive), archiveAfter);
        }
    }

    void aCancelledMoveMovesNothing()
    {
        const OldLog kit;
        const Files before = filesIn(kit.folder);
        std::atomic<bool> cancelled = false;
        ArchiveOrder order = kit.before(60);
        order.cancelled = &cancelled;
        order.progress = [&](qint64 done, qint64 all) {
            QVERIFY(done <= all);
            cancelled = true;
        };
        REQUIRE_ERROR(archiveSegments(kit.folder, kit.vkey(), order), ErrorCode::Cancelled);
        QCOMPARE(filesIn(kit.folder), before);
        QVERIFY(kit.verdict().ok);
    }

    void ofWhatIsDeletedTheHashesStayAndProveTheRest()
    {
        const OldLog kit;
        REQUIRE_OK(kit.archiveBefore(60));
        const auto pruned = pruneSegments(kit.folder, kit.vkey(), kit.before(30));
        REQUIRE_OK(pruned);
        QVERIFY(pruned->segments > 0);
        QVERIFY(pruned->before <= 31);
        QVERIFY(!QFileInfo::exists(segmentPath(kit.archive, 0)));
        QVERIFY(QFileInfo::exists(segmentPath(kit.archive, pruned->segments)));
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.pruned, pruned->entries);
        QCOMPARE(verdict.size, OldLog::count);
        const auto log = kit.open();
        REQUIRE_OK(log);
        const auto head = (*log)->checkpoint();
        REQUIRE_OK(head);
        const auto proof = proveInclusion(kit.folder, kit.vkey(), kit.readerKeys(), *head, 80);
        REQUIRE_OK(proof);
        const auto holds = verifyProof(encodeProof(*proof));
        REQUIRE_OK(holds);
        QVERIFY2(holds->ok, qPrintable(holds->why));
        REQUIRE_OK(proveConsistency(kit.folder, kit.vkey(), *head, 5));
        REQUIRE_ERROR(proveInclusion(kit.folder, kit.vkey(), kit.readerKeys(), *head, 5), ErrorCode::NotFound);
        REQUIRE_ERROR(
            exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.temporary.filePath(QStringLiteral("b"))),
            ErrorCode::NotFound);
        QCOMPARE(kit.entries(kit.readerKeys()).value_or(QList<QByteArray>()).size(), OldLog::count - pruned->entries);
        QByteArray leaves = contents(leavesPath(kit.archive, 0));
        leaves[headerSize + 3] = static_cast<char>(leaves[headerSize + 3] ^ 1);
        write(leavesPath(kit.archive, 0), leaves);
        QVERIFY(!kit.verdict().ok);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
