// SPDX-License-Identifier: GPL-3.0-or-later
// What a log does about files that were changed, cut, swapped, rolled back or taken away.
#include "bundle_kit.h"

#include "audit/chain.h"
#include "audit/format.h"
#include "audit/merkle.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;
using testkit::contents;
using testkit::someEvent;
using testkit::write;

namespace {

/// A log of four-KiB segments whose folder can be put back as it was.
struct LogKit : testkit::AuditKit
{
    testkit::Files files;

    /// Entries up to each size, a checkpoint there, then `more` that none covers.
    explicit LogKit(const QList<int>& checkpoints, int more = 0)
    {
        const auto log = make(minSegmentSize);
        for (const int size : checkpoints) {
            fill(*log, size);
            if (!log->checkpoint())
                qFatal("no checkpoint");
        }
        fill(*log, static_cast<int>(log->size()) + more);
        files = testkit::filesIn(folder);
    }

    static void fill(Log& log, int size)
    {
        while (log.size() < size) {
            if (!log.append(someEvent(static_cast<int>(log.size()))))
                qFatal("no entry");
        }
    }

    void putBack() const
    {
        QDir(folder).removeRecursively();
        for (const auto& [name, bytes] : files)
            write(path(name), bytes);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder + QLatin1Char('/') + name; }
    [[nodiscard]] QString segment(int number) const { return segmentPath(folder, number); }

    /// Where each frame of a segment starts, and where the last one ends.
    [[nodiscard]] QList<qsizetype> frames(int number) const
    {
        const QByteArray bytes = contents(segment(number));
        const auto header = decodeHeader(asBytes(bytes));
        QList<qsizetype> starts{headerSize};
        while (header) {
            const auto parsed =
                parseFrame(asBytes(bytes).subspan(static_cast<std::size_t>(starts.last())), header->logId);
            if (!parsed)
                break;
            starts.append(starts.last() + parsed->size);
        }
        return starts;
    }

    /// Another note in the place of the one that the log signed by itself at that size; none for an empty one.
    void replaceNote(qint64 size, const QByteArray& note) const
    {
        const Digest logId = logIdOf(vkey());
        for (int number = 0; QFileInfo::exists(segment(number)); ++number) {
            const QByteArray bytes = contents(segment(number));
            QByteArray changed = bytes.left(headerSize);
            Bytes rest = asBytes(bytes).subspan(headerSize);
            bool isFound = false;
            while (const auto parsed = parseFrame(rest, logId)) {
                Frame frame = parsed->frame;
                const bool isNote = frame.kind == FrameKind::Checkpoint && frame.seq == size;
                isFound = isFound || isNote;
                if (isNote)
                    frame.payload = asBytes(note);
                if (!isNote || !note.isEmpty())
                    changed += encodeFrame(frame, logId);
                rest = rest.subspan(static_cast<std::size_t>(parsed->size));
            }
            if (isFound)
                write(segment(number), changed + QByteArray(bytes.size() - changed.size(), '\0'));
        }
    }
    void dropNote(qint64 size) const { replaceNote(size, {}); }

    [[nodiscard]] Verdict verdict(const ReaderKeys& keys, const QByteArray& witness = {}) const
    {
        const auto verdict = verifyLog(folder, vkey(), keys, witness);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
};

void flip(const QString& path, qsizetype at)
{
    QByteArray bytes = contents(path);
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    write(path, bytes);
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLogHolds()
    {
        const LogKit kit({4, 9}, 2);
        for (const ReaderKeys& keys : {ReaderKeys{}, kit.readerKeys(), kit.writerKeys()}) {
            const Verdict verdict = kit.verdict(keys);
            QVERIFY2(verdict.ok, qPrintable(verdict.why));
            QCOMPARE(verdict.size, 11);
            QCOMPARE(verdict.checkpoints, 2);
        }
    }

    void everyFlippedByteUnderACheckpointIsSeenAndOpensNothing()
    {
        const LogKit kit({3});
        const qsizetype end = kit.frames(0).last();
        for (qsizetype at = 0; at < end; at += at < headerSize + 80 ? 1 : 7) {
            flip(kit.segment(0), at);
            const testkit::Files before = testkit::filesIn(kit.folder);
            QVERIFY2(!kit.verdict({}).ok, qPrintable(QString::number(at)));
            const auto opened = kit.open();
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(codeName(opened.error().code), codeName(ErrorCode::Damaged));
            QVERIFY(opened.error().message.contains(QStringLiteral("00000000.seg")) ||
                    opened.error().message.contains(kit.folder));
            QCOMPARE(testkit::filesIn(kit.folder), before);
            flip(kit.segment(0), at);
        }
        QVERIFY(kit.verdict({}).ok);
    }

    void theFirstWrongEntryIsNamed()
    {
        const LogKit kit({8});
        const QList<qsizetype> starts = kit.frames(0); // the session key's frame comes first
        for (int entry = 0; entry + 3 < starts.size(); ++entry) {
            flip(kit.segment(0), starts[entry + 1] + 60);
            const Verdict verdict = kit.verdict({});
            QCOMPARE(verdict.firstBad, std::optional<qint64>(entry));
            const auto opened = kit.open();
            REQUIRE_ERROR(opened, ErrorCode::Damaged);
            QVERIFY(opened.error().message.contains(QStringLiteral("entry %1").arg(entry)));
            flip(kit.segment(0), starts[entry + 1] + 60);
        }
    }

    void aForgedFrameIsSeenByTheCheckpointAndByTheReader()
    {
        const LogKit kit({3, 8});
        const QList<qsizetype> starts = kit.frames(0);
        QByteArray bytes = contents(kit.segment(0));
        const auto at = static_cast<std::size_t>(starts[6]); // entry 5
        auto parsed = parseFrame(asBytes(bytes).subspan(at), logIdOf(kit.vkey()));
        QVERIFY(parsed);
        parsed->frame.leaf[0] ^= 1U;
        const QByteArray forged = encodeFrame(parsed->frame, logIdOf(kit.vkey()));
        bytes.replace(starts[6], forged.size(), forged);
        write(kit.segment(0), bytes);
        QCOMPARE(kit.verdict({}).firstBad, std::optional<qint64>(3)); // after the last checkpoint that holds
        QCOMPARE(kit.verdict(kit.readerKeys()).firstBad, std::optional<qint64>(5));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        REQUIRE_ERROR(kit.entries(kit.readerKeys()), ErrorCode::Tampered);
        REQUIRE_ERROR(
            exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.temporary.filePath(QStringLiteral("x"))),
            ErrorCode::Tampered);
    }

    void swappedSealedBytesAreSeenByTheReader()
    {
        const LogKit kit({8});
        const QList<qsizetype> starts = kit.frames(0);
        QByteArray bytes = contents(kit.segment(0));
        const Digest logId = logIdOf(kit.vkey());
        const auto third = parseFrame(asBytes(bytes).subspan(static_cast<std::size_t>(starts[4])), logId);
        auto second = parseFrame(asBytes(bytes).subspan(static_cast<std::size_t>(starts[3])), logId);
        QVERIFY(second && third);
        QCOMPARE(second->size, third->size);
        second->frame.payload = third->frame.payload;
        const QByteArray forged = encodeFrame(second->frame, logId);
        bytes.replace(starts[3], forged.size(), forged);
        write(kit.segment(0), bytes);
        QVERIFY(kit.verdict({}).ok); // the leaf hashes still hold: only a reader can see it
        QCOMPARE(kit.verdict(kit.readerKeys()).firstBad, std::optional<qint64>(2));
    }

    void aRemovedEntryIsSeen()
    {
        const LogKit kit({8});
        const QList<qsizetype> starts = kit.frames(0);
        QByteArray bytes = contents(kit.segment(0));
        const qsizetype size = starts[4] - starts[3];
        bytes.remove(starts[3], size).append(QByteArray(size, '\0'));
        write(kit.segment(0), bytes);
        QCOMPARE(kit.verdict({}).firstBad, std::optional<qint64>(2));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aMissingSegmentIsSeen_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("the first") << 0;
        QTest::newRow("one in between") << 2;
        QTest::newRow("the last") << 3;
    }
    void aMissingSegmentIsSeen()
    {
        QFETCH(int, number);
        const LogKit kit({30});
        QVERIFY(QFile::remove(kit.segment(number)));
        QVERIFY(!kit.verdict({}).ok);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!QFileInfo::exists(kit.segment(number)));
    }

    void aSwappedOrDoubledOrShortSegmentIsSeen()
    {
        const LogKit kit({30});
        const QByteArray one = contents(kit.segment(1));
        const QByteArray two = contents(kit.segment(2));
        write(kit.segment(1), two);
        write(kit.segment(2), one);
        QVERIFY(!kit.verdict({}).ok);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        write(kit.segment(1), one);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        for (const qsizetype size : {qsizetype{0}, qsizetype{50}, qsizetype{200}, two.size() - 1}) {
            write(kit.segment(2), two.left(size));
            QVERIFY(!kit.verdict({}).ok);
            QVERIFY(!kit.open());
        }
        write(kit.segment(2), two + '\0');
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        write(kit.segment(2), two);
        REQUIRE_OK(kit.open());
    }

    void bytesBehindTheRecordsOfAFullSegmentAreSeen()
    {
        const LogKit kit({30});
        QByteArray bytes = contents(kit.segment(1));
        bytes[bytes.size() - 1] = 'x';
        write(kit.segment(1), bytes);
        QVERIFY(!kit.verdict({}).ok);
    }

    void aSegmentThatContinuesAnotherPastIsSeen()
    {
        const LogKit kit({30});
        QByteArray bytes = contents(kit.segment(1));
        auto header = decodeHeader(asBytes(bytes));
        REQUIRE_OK(header);
        header->rootBefore[0] ^= 1U;
        write(kit.segment(1), bytes.replace(0, headerSize, encodeHeader(*header)));
        QVERIFY(!kit.verdict({}).ok);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aSegmentOfAnotherLogIsSeen()
    {
        const LogKit kit({3});
        LogKit other({3});
        other.origin += QStringLiteral("-other");
        REQUIRE_ERROR(other.open(), ErrorCode::Damaged);
        const auto verdict = verifyLog(kit.folder, other.vkey(), {});
        REQUIRE_OK(verdict);
        QVERIFY(!verdict->ok);
        REQUIRE_ERROR(verifyLog(kit.folder, QByteArray("nonsense"), {}), ErrorCode::WrongFormat);
    }

    void aCutTailUnderACheckpointIsSeen()
    {
        const LogKit kit({3, 8});
        const QList<qsizetype> starts = kit.frames(0);
        QByteArray bytes = contents(kit.segment(0));
        bytes.replace(starts[6], bytes.size() - starts[6], QByteArray(bytes.size() - starts[6], '\0'));
        write(kit.segment(0), bytes);
        const Verdict verdict = kit.verdict({});
        QVERIFY(!verdict.ok);
        QCOMPARE(verdict.firstBad, std::optional<qint64>(5));
        const auto opened = kit.open();
        REQUIRE_ERROR(opened, ErrorCode::Damaged);
        QVERIFY(opened.error().message.contains(QStringLiteral("only 5 entries are whole")));
        QCOMPARE(contents(kit.segment(0)), bytes);
    }

    void aTornRecordUnderACheckpointIsNotRepaired()
    {
        const LogKit kit({8});
        const QList<qsizetype> starts = kit.frames(0);
        const qsizetype middle = starts[8] + 20; // within the last entry
        QByteArray bytes = contents(kit.segment(0));
        bytes.replace(middle, bytes.size() - middle, QByteArray(bytes.size() - middle, '\0'));
        write(kit.segment(0), bytes);
        QCOMPARE(kit.verdict({}).firstBad, std::optional<qint64>(7));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QCOMPARE(contents(kit.segment(0)), bytes);
    }

    void aTornLastRecordIsRepairedWhereverItIsTorn()
    {
        const LogKit kit({3}, 2);
        const QList<qsizetype> starts = kit.frames(0);
        const qsizetype last = starts[starts.size() - 2];
        const qsizetype end = starts.last();
        const QByteArray whole = contents(kit.segment(0));
        for (qsizetype cut = last + 1; cut < end; cut += 9) {
            QByteArray bytes = whole;
            bytes.replace(cut, end - cut, QByteArray(end - cut, '\0'));
            write(kit.segment(0), bytes);
            const Verdict before = kit.verdict({});
            QVERIFY2(before.ok, qPrintable(before.why));
            QCOMPARE(before.size, 4);
            QCOMPARE(kit.entries(kit.readerKeys()).value_or(QList<QByteArray>()).size(), 4);
            const auto log = kit.open();
            REQUIRE_OK(log);
            QCOMPARE((*log)->size(), 4);
            QCOMPARE(contents(kit.segment(0)),
                     QByteArray(whole).replace(last, end - last, QByteArray(end - last, '\0')));
            REQUIRE_OK((*log)->append(someEvent()));
            QVERIFY(kit.verdict(kit.readerKeys()).ok);
            kit.putBack();
        }
    }

    void aTornRecordWhoseStartWasNotWrittenIsRepaired()
    {
        const LogKit kit({3}, 2);
        const QList<qsizetype> starts = kit.frames(0);
        QByteArray bytes = contents(kit.segment(0));
        bytes.replace(starts[5], 40, QByteArray(40, '\0'));
        write(kit.segment(0), bytes);
        const auto log = kit.open();
        REQUIRE_OK(log);
        QCOMPARE((*log)->size(), 4);
        REQUIRE_OK((*log)->append(someEvent()));
        QVERIFY(kit.verdict(kit.readerKeys()).ok);
    }

    void anUncoveredEntryWithOthersBehindItIsNoTornRecord()
    {
        const LogKit kit({3}, 4);
        const QList<qsizetype> starts = kit.frames(0);
        flip(kit.segment(0), starts[5] + 60); // entry 4 of 7
        const QByteArray bytes = contents(kit.segment(0));
        QCOMPARE(kit.verdict({}).firstBad, std::optional<qint64>(4));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QCOMPARE(contents(kit.segment(0)), bytes);
    }

    void damageBeforeANewerSegmentIsNoTornRecord()
    {
        const LogKit kit({1}, 12);
        QVERIFY(QFileInfo::exists(kit.segment(1)));
        const QList<qsizetype> starts = kit.frames(0);
        flip(kit.segment(0), starts[starts.size() - 2] + 60);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict({}).ok);
    }

    void aMissingNewestCheckpointIsSeenOnceMuchStandsBehindIt()
    {
        const LogKit kit({}, 140); // signs at 64 and at 128
        QVERIFY(kit.verdict({}).ok);
        kit.dropNote(128);
        QVERIFY(kit.verdict({}).ok); // its file is still there
        QVERIFY(QFile::remove(kit.path(QStringLiteral("checkpoints/128"))));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict({}).ok);
    }

    void theFileOfACheckpointThatTheLogSignedItselfIsWrittenAgain()
    {
        const LogKit kit({}, 140);
        const QString path = kit.path(QStringLiteral("checkpoints/128"));
        const QByteArray note = contents(path);
        for (const bool isThere : {false, true}) { // what a power cut may leave: no file, or an empty one
            QVERIFY(QFile::remove(path));
            if (isThere)
                write(path, {});
            const Verdict verdict = kit.verdict(kit.readerKeys());
            QVERIFY2(verdict.ok, qPrintable(verdict.why));
            QCOMPARE(verdict.checkpoints, 2);
            const auto log = kit.open();
            REQUIRE_OK(log);
            QCOMPARE(contents(path), note);
        }
        flip(path, 3); // which no power cut does
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict({}).ok);
    }

    void aForgedNoteInASegmentIsSeen()
    {
        const LogKit kit({}, 140);
        const auto other = signCheckpoint(kit.origin, 128, Digest{}, kit.seed);
        REQUIRE_OK(other);
        kit.replaceNote(128, other->note);
        QVERIFY(!kit.verdict({}).ok);
        QVERIFY(QFile::remove(kit.path(QStringLiteral("checkpoints/128"))));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!QFileInfo::exists(kit.path(QStringLiteral("checkpoints/128"))));
    }

    void aMissingCheckpointInBetweenIsSeen()
    {
        const LogKit kit({3, 5, 9});
        QVERIFY(QFile::remove(kit.path(QStringLiteral("checkpoints/5"))));
        QVERIFY(!kit.verdict(kit.readerKeys()).ok); // the entry after it says that it was signed
        const LogKit far({}, 140);
        far.dropNote(64);
        QVERIFY(QFile::remove(far.path(QStringLiteral("checkpoints/64"))));
        QVERIFY(!far.verdict({}).ok); // seen without any key: too long a stretch
    }

    void aCheckpointPutThereLaterIsSeenByTheReader()
    {
        const LogKit kit({3, 9});
        CompactTree tree;
        for (const QByteArray& entry : kit.entries(kit.readerKeys(), 0, 5).value_or(QList<QByteArray>()))
            tree.push(leafHash(asBytes(entry)));
        const auto late = signCheckpoint(kit.origin, 5, tree.root(), kit.seed);
        REQUIRE_OK(late);
        write(kit.path(QStringLiteral("checkpoints/5")), late->note);
        QVERIFY(!kit.verdict(kit.readerKeys()).ok);
    }

    void everyFlippedByteOfACheckpointIsSeen()
    {
        const LogKit kit({3, 5});
        for (const char* name : {"checkpoints/3", "checkpoints/5"}) {
            const QString path = kit.path(QLatin1String(name));
            for (qsizetype at = 0; at < contents(path).size(); ++at) {
                flip(path, at);
                QVERIFY(!kit.verdict({}).ok);
                flip(path, at);
            }
        }
        flip(kit.path(QStringLiteral("checkpoints/5")), 3);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aCheckpointUnderAnotherNameOrAStrayFileIsSeen()
    {
        const LogKit kit({3, 5});
        QVERIFY(QFile::copy(kit.path(QStringLiteral("checkpoints/3")), kit.path(QStringLiteral("checkpoints/4"))));
        QVERIFY(kit.verdict({}).why.contains(QStringLiteral("checkpoints/4: it is the checkpoint of size 3")));
        QVERIFY(QFile::rename(kit.path(QStringLiteral("checkpoints/4")), kit.path(QStringLiteral("checkpoints/x"))));
        QVERIFY(!kit.verdict({}).ok);
        // What a crash leaves while a checkpoint is written.
        QVERIFY(
            QFile::rename(kit.path(QStringLiteral("checkpoints/x")), kit.path(QStringLiteral("checkpoints/5.new"))));
        QVERIFY(kit.verdict({}).ok);
        REQUIRE_OK(kit.open());
        QDir(kit.path(QStringLiteral("checkpoints"))).removeRecursively();
        QVERIFY(!kit.verdict({}).ok);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aLogWithoutAnyCheckpointSaysSo()
    {
        const LogKit kit({3, 66});
        for (const char* name : {"checkpoints/3", "checkpoints/66"})
            QVERIFY(QFile::remove(kit.path(QLatin1String(name))));
        const auto opened = kit.open();
        REQUIRE_ERROR(opened, ErrorCode::Damaged);
        QVERIFY2(opened.error().message.contains(QStringLiteral("none of its checkpoints is there")),
                 qPrintable(opened.error().message));
    }

    void aRollbackIsSeenByACheckpointKeptElsewhere()
    {
        const LogKit kit({3});
        const auto log = kit.open();
        REQUIRE_OK(log);
        LogKit::fill(**log, 6);
        const auto kept = (*log)->checkpoint();
        REQUIRE_OK(kept);
        QVERIFY(kit.verdict({}, kept->note).ok);
        kit.putBack();
        QVERIFY(kit.verdict({}).ok); // by itself an older log is a good log
        const Verdict verdict = kit.verdict({}, kept->note);
        QVERIFY(!verdict.ok);
        QCOMPARE(verdict.firstBad, std::optional<qint64>(3));
        QVERIFY(!kit.verdict({}, QByteArray("nonsense")).ok);
    }

    void aRollbackUnderARunningLogStopsIt()
    {
        const LogKit kit({3});
        const auto log = kit.open();
        REQUIRE_OK(log);
        REQUIRE_OK((*log)->append(someEvent()));
        kit.putBack();
        REQUIRE_ERROR((*log)->append(someEvent()), ErrorCode::Damaged);
        testkit::Files after = testkit::filesIn(kit.folder);
        after[QStringLiteral("lock")] = kit.files.at(QStringLiteral("lock")); // a number that every turn raises
        QCOMPARE(after, kit.files);
        REQUIRE_ERROR((*log)->append(someEvent()), ErrorCode::Damaged); // and it stays stopped
        const auto again = kit.open();
        REQUIRE_OK(again);
        REQUIRE_OK((*again)->append(someEvent()));
    }

    void aLogWhoseFolderWasMovedAwayTakesNothing()
    {
        const LogKit kit({3});
        const auto log = kit.open();
        REQUIRE_OK(log);
        const QString away = kit.temporary.filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(kit.folder, away));
        QVERIFY(!(*log)->append(someEvent()));
        QVERIFY(!(*log)->checkpoint());
        QVERIFY(!QFileInfo::exists(kit.folder));
        QVERIFY(QDir().rename(away, kit.folder));
        QVERIFY(!(*log)->append(someEvent())); // until it has been opened anew
        REQUIRE_OK(kit.open());
    }

    void noLogIsSaidSo()
    {
        const testkit::AuditKit kit;
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!QFileInfo::exists(kit.folder));
        const auto verdict = verifyLog(kit.folder, kit.vkey(), {});
        REQUIRE_OK(verdict);
        QVERIFY(!verdict->ok);
        QVERIFY(!kit.entries(kit.readerKeys()));
    }

    void aNewerSegmentIsSaidToBeNewerAndLeftAlone()
    {
        const LogKit kit({3});
        QByteArray bytes = contents(kit.segment(0));
        bytes[11] = 2;
        const QByteArray checked = bytes.left(headerSize - checksumSize);
        bytes.replace(checked.size(), checksumSize, toByteArray(crypto::sha256(asBytes(checked))).left(checksumSize));
        write(kit.segment(0), bytes);
        REQUIRE_ERROR(kit.open(), ErrorCode::NewerFormat);
        QCOMPARE(contents(kit.segment(0)), bytes);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
