// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a log reads, what it leaves to `log verify`, and where reading begins.
#include "bundle_kit.h"

#include "audit/chain.h"
#include "audit/segments.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;
using testkit::contents;
using testkit::someEvent;
using testkit::write;

namespace {

/// A log of many small segments.
struct LongLog : testkit::AuditKit
{
    static constexpr qint64 segmentSize = qint64(16) * 1024;

    /// `covered` entries under a checkpoint, and `more` behind it.
    explicit LongLog(int covered, int more = 0)
    {
        const auto log = make(segmentSize);
        fill(*log, covered);
        if (!log->checkpoint())
            qFatal("no checkpoint");
        fill(*log, more);
    }
    static void fill(Log& log, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (!log.append(someEvent(i)))
                qFatal("no entry");
        }
    }

    [[nodiscard]] QString segment(qint64 number) const { return segmentPath(folder, number); }
    [[nodiscard]] qint64 last() const { return segmentNumbers(folder).back(); }
    [[nodiscard]] SegmentStart start(qint64 number) const
    {
        const auto start = readSegmentStart(folder, number);
        if (!start)
            qFatal("%s", qPrintable(start.error().message));
        return *start;
    }
    /// Another beginning of the same length, or (with a tree that is not said) a shorter one.
    void begin(qint64 number, const SegmentHeader& header, const CompactTree& tree) const
    {
        const QByteArray rest = contents(segment(number)).mid(start(number).end);
        QByteArray bytes = encodeSegmentStart(header, tree) + rest;
        bytes.append(header.segmentSize - bytes.size(), '\0');
        write(segment(number), bytes);
    }
    /// As logs were written before segments said which tree they continue.
    void forgetTree(qint64 number) const
    {
        const SegmentStart was = start(number);
        QByteArray bytes = contents(segment(number));
        bytes.remove(headerSize, was.end - headerSize).append(QByteArray(was.end - headerSize, '\0'));
        write(segment(number), bytes);
    }
    void spoil(qint64 number) const
    {
        QByteArray bytes = contents(segment(number));
        const qsizetype at = start(number).end + 200; // within a record
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        write(segment(number), bytes);
    }
    [[nodiscard]] Verdict verdict() const
    {
        const auto verdict = verifyLog(folder, vkey(), readerKeys());
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
};

/// What this process has read so far; -1 where the system does not tell.
qint64 bytesRead()
{
    for (const QByteArray& line : contents(QStringLiteral("/proc/self/io")).split('\n')) {
        if (line.startsWith("rchar: "))
            return line.mid(7).toLongLong();
    }
    return -1;
}

/// A tree with another root over as many leaves.
CompactTree another(const CompactTree& tree)
{
    std::vector<Digest> peaks = tree.peaks();
    peaks.front()[0] ^= 1U;
    return *CompactTree::of(tree.size(), std::move(peaks));
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySegmentButTheFirstSaysWhichTreeItContinues()
    {
        const LongLog kit(300);
        QVERIFY(kit.last() > 5);
        CompactTree tree;
        const auto entries = kit.entries(kit.readerKeys());
        REQUIRE_OK(entries);
        for (qint64 number = 0; number <= kit.last(); ++number) {
            const SegmentStart start = kit.start(number);
            while (tree.size() < start.header.firstSeq)
                tree.push(leafHash(asBytes(entries->at(tree.size()))));
            QVERIFY(start.tree);
            QVERIFY(start.tree->peaks() == tree.peaks());
        }
    }

    void whatLiesInEarlierSegmentsIsNotRead()
    {
        const LongLog kit(1500, 5);
        const qint64 whole = (kit.last() + 1) * LongLog::segmentSize;
        const qint64 before = bytesRead();
        const auto log = kit.open();
        REQUIRE_OK(log);
        QCOMPARE((*log)->size(), 1505);
        if (before < 0)
            QSKIP("this system does not tell what was read");
        QVERIFY2(bytesRead() - before < whole / 4, qPrintable(QString::number(bytesRead() - before)));
    }

    void damageInEarlierSegmentsIsForVerifyToFind()
    {
        const LongLog kit(320, 5);
        kit.spoil(2);
        const auto log = kit.open();
        REQUIRE_OK(log);
        REQUIRE_OK((*log)->append(someEvent()));
        QVERIFY(!kit.verdict().ok);
        kit.spoil(kit.last());
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aMissingOrShortEarlierSegmentIsSeenAllTheSame()
    {
        const LongLog kit(300);
        const QByteArray bytes = contents(kit.segment(2));
        write(kit.segment(2), bytes.chopped(1));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(QFile::remove(kit.segment(2)));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        write(kit.segment(2), contents(kit.segment(3)));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        write(kit.segment(2), bytes);
        REQUIRE_OK(kit.open());
    }

    void aForgedBeginningIsHeldAgainstTheCheckpoint()
    {
        const LongLog kit(300);
        const qint64 last = kit.last();
        SegmentStart start = kit.start(last);
        const CompactTree forged = another(*start.tree);
        SegmentHeader header = start.header;
        kit.begin(last, header, forged); // the header names the tree that was
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        header.rootBefore = forged.root();
        const QByteArray file = contents(kit.segment(last));
        QByteArray bytes = encodeSegmentStart(header, forged);
        write(kit.segment(last), bytes + file.mid(bytes.size()));
        const auto opened = kit.open();
        REQUIRE_ERROR(opened, ErrorCode::Damaged);
        // The whole chain was read then, so that the segment is named.
        QVERIFY(opened.error().message.contains(QStringLiteral("%1.seg").arg(last, 8, 10, QLatin1Char('0'))));
        QVERIFY(!kit.verdict().ok);
    }

    void aBeginningThatNoCheckpointCoversIsNotTakenAtItsWord()
    {
        const LongLog kit(200, 60);
        const qint64 last = kit.last();
        QVERIFY(kit.start(last).header.firstSeq > 200);
        const CompactTree forged = another(*kit.start(last).tree);
        SegmentHeader header = kit.start(last).header;
        header.rootBefore = forged.root();
        kit.begin(last, header, forged);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict().ok);
    }

    void aTreeInTheMiddleOfASegmentIsDamage()
    {
        const LongLog kit(5);
        Chain chain(kit.folder, Chain::Lock::PerSegment);
        REQUIRE_OK(chain.advance());
        QByteArray peaks;
        for (const Digest& peak : chain.tree().peaks())
            peaks += toByteArray(peak);
        const QByteArray frame = encodeFrame({FrameKind::Tree, 5, {}, asBytes(peaks)}, chain.logId());
        auto file = File::open(chain.path(), File::Open::ReadWrite);
        REQUIRE_OK(file);
        REQUIRE_OK(file->writeAt(chain.segmentSize() - chain.room(), asBytes(frame)));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        QVERIFY(!kit.verdict().ok);
    }

    void aLogWithoutTreesInItsSegmentsIsReadWholeAndGoesOn()
    {
        const LongLog kit(300, 5);
        for (qint64 number = 1; number <= kit.last(); ++number)
            kit.forgetTree(number);
        QVERIFY(!kit.start(kit.last()).tree);
        QVERIFY(kit.verdict().ok);
        kit.spoil(0);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        kit.spoil(0); // as it was
        {
            const auto log = kit.open();
            REQUIRE_OK(log);
            QCOMPARE((*log)->size(), 305);
            LongLog::fill(**log, 60);
        }
        QVERIFY(kit.start(kit.last()).tree);
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
    }

    void readingBeginsInTheSegmentThatHoldsTheFirstEntryAskedFor()
    {
        const LongLog kit(300);
        const auto all = kit.entries(kit.readerKeys());
        REQUIRE_OK(all);
        const qint64 from = kit.start(3).header.firstSeq;
        for (const qint64 first : {qint64{0}, qint64{1}, from - 1, from, from + 1, qint64{299}, qint64{300}}) {
            const auto part = kit.entries(kit.readerKeys(), first);
            REQUIRE_OK(part);
            QCOMPARE(*part, all->mid(first));
        }
        kit.spoil(2);
        REQUIRE_OK(kit.entries(kit.readerKeys(), from));
        REQUIRE_ERROR(kit.entries(kit.readerKeys(), from - 1), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestOpen)
#include "test_open.moc"
