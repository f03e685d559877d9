// SPDX-License-Identifier: GPL-3.0-or-later
// What a log's own folder cannot be made to say: each attack at each entry. What a writer may mend after a crash is
// tested in test_damage.cpp.
#include "bundle_kit.h"

#include "audit/chain.h"

#include <QTest>

#include <functional>

using namespace scrim;
using namespace scrim::audit;
using testkit::contents;
using testkit::someEvent;
using testkit::write;

namespace {

/// Frames as they lie in a segment, one after the other; the first is the session key's.
using Frames = QList<QByteArray>;

constexpr int size = 9;
const QList<int> heads{3, 6, 9};

struct PlaceKit : testkit::AuditKit
{
    testkit::Files files;

    PlaceKit()
    {
        const auto log = make();
        fill(*log, size);
        files = testkit::filesIn(folder);
    }

    static void fill(Log& log, int upTo, int from = 0)
    {
        while (log.size() < upTo) {
            const auto seq = log.append(someEvent(from + static_cast<int>(log.size())));
            if (!seq || (log.size() % 3 == 0 && !log.checkpoint()))
                qFatal("no entry");
        }
    }
    void putBack() const
    {
        QDir(folder).removeRecursively();
        for (const auto& [name, bytes] : files)
            write(folder + QLatin1Char('/') + name, bytes);
    }
    [[nodiscard]] QString segment() const { return segmentPath(folder, 0); }
    [[nodiscard]] QString checkpoint(int at) const { return folder + QStringLiteral("/checkpoints/%1").arg(at); }
    [[nodiscard]] Digest logId() const { return logIdOf(vkey()); }

    [[nodiscard]] Frames frames() const
    {
        const QByteArray bytes = contents(segment());
        Frames all;
        qsizetype at = headerSize;
        while (const auto parsed = parseFrame(asBytes(bytes).subspan(static_cast<std::size_t>(at)), logId())) {
            all.append(bytes.mid(at, parsed->size));
            at += parsed->size;
        }
        return all;
    }
    void setFrames(const Frames& all) const
    {
        QByteArray bytes = contents(segment()).left(headerSize);
        for (const QByteArray& frame : all)
            bytes += frame;
        bytes.append(defaultSegmentSize - bytes.size(), '\0');
        write(segment(), bytes);
    }
    /// The frame with another number or leaf hash, and a checksum that fits.
    [[nodiscard]] QByteArray forged(const QByteArray& frame, qint64 seq, bool otherLeaf) const
    {
        auto parsed = parseFrame(asBytes(frame), logId());
        if (!parsed)
            qFatal("no frame");
        parsed->frame.seq = seq;
        if (otherLeaf)
            parsed->frame.leaf[0] ^= 1U;
        return encodeFrame(parsed->frame, logId());
    }
    [[nodiscard]] Verdict verdict(const QByteArray& witness = {}) const
    {
        const auto verdict = verifyLog(folder, vkey(), readerKeys(), witness);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
};

struct Attack
{
    const char* name;
    std::function<Frames(const PlaceKit&, Frames, qsizetype at)> on; ///< `at` counts entries
    bool alsoOnLast = true;
};

const std::vector<Attack>& attacks()
{
    static const std::vector<Attack> table{
        {"another leaf hash",
         [](const PlaceKit& kit, Frames frames, qsizetype at) {
             frames[at + 1] = kit.forged(frames[at + 1], at, true);
             return frames;
         }},
        {"another's sealed bytes",
         [](const PlaceKit& kit, Frames frames, qsizetype at) {
             const auto own = parseFrame(asBytes(frames[at + 1]), kit.logId());
             auto other = parseFrame(asBytes(frames[at == 0 ? 2 : at]), kit.logId());
             other->frame.seq = at;
             other->frame.leaf = own->frame.leaf;
             const QByteArray forged = encodeFrame(other->frame, kit.logId());
             frames[at + 1] = forged;
             return frames;
         }},
        {"deletion",
         [](const PlaceKit&, Frames frames, qsizetype at) {
             frames.removeAt(at + 1);
             return frames;
         }},
        {"insertion",
         [](const PlaceKit& kit, Frames frames, qsizetype at) {
             frames.insert(at + 1, kit.forged(frames[at + 1], at, true));
             return frames;
         }},
        {"swap",
         [](const PlaceKit&, Frames frames, qsizetype at) {
             frames.swapItemsAt(at + 1, at + 2);
             return frames;
         },
         false},
        {"duplication",
         [](const PlaceKit&, Frames frames, qsizetype at) {
             frames.insert(at + 1, frames[at == 0 ? 2 : at]);
             return frames;
         }},
        {"truncation", [](const PlaceKit&, const Frames& frames, qsizetype at) { return frames.mid(0, at + 1); }},
        {"resume after a truncation",
         [](const PlaceKit& kit, Frames frames, qsizetype at) {
             for (qsizetype i = at; i < size; ++i)
                 frames[i + 1] = kit.forged(frames[i + 1], i, true);
             return frames;
         }},
    };
    return table;
}

} // namespace

class TestTamperingInPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWrongEntryIsNamedAndNothingIsWritten_data()
    {
        QTest::addColumn<std::size_t>("attack");
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < attacks().size(); ++i) {
            for (int at = 0; at < size - (attacks()[i].alsoOnLast ? 0 : 1); ++at)
                QTest::addRow("%s at %d", attacks()[i].name, at) << i << at;
        }
    }
    void theFirstWrongEntryIsNamedAndNothingIsWritten()
    {
        QFETCH(std::size_t, attack);
        QFETCH(int, at);
        const PlaceKit kit;
        kit.setFrames(attacks()[attack].on(kit, kit.frames(), at));
        const testkit::Files before = testkit::filesIn(kit.folder);
        const Verdict verdict = kit.verdict();
        QVERIFY(!verdict.ok && !verdict.why.isEmpty());
        QVERIFY2(verdict.firstBad == at, qPrintable(verdict.why));
        const auto opened = kit.open();
        // Sealed bytes are the readers' to judge: the leaf hashes, which the tree is made of, still hold.
        if (qstrcmp(attacks()[attack].name, "another's sealed bytes") == 0)
            REQUIRE_OK(opened);
        else
            REQUIRE_ERROR(opened, ErrorCode::Damaged);
        QCOMPARE(testkit::filesIn(kit.folder), before);
    }

    void everyBitOfAFrameCounts()
    {
        const PlaceKit kit;
        const Frames frames = kit.frames();
        for (const int at : {0, 4, 8}) {
            const QByteArray whole = frames[at + 1];
            for (qsizetype i = 0; i < whole.size(); i += i < 49 ? 1 : 17) {
                for (int bit = 0; bit < 8; ++bit) {
                    Frames flipped = frames;
                    flipped[at + 1][i] = static_cast<char>(whole[i] ^ (1 << bit));
                    kit.setFrames(flipped);
                    const Verdict verdict = kit.verdict();
                    const QByteArray where = QByteArray::number(i) + '.' + QByteArray::number(bit);
                    QVERIFY2(!verdict.ok && verdict.firstBad == at, where.constData());
                }
            }
        }
    }

    void aStationThatGoesOnAfterATruncationIsSeenByWhatWasKeptElsewhere_data()
    {
        QTest::addColumn<int>("head");
        QTest::newRow("to a checkpoint") << 6;
        QTest::newRow("to an older checkpoint") << 3;
    }
    void aStationThatGoesOnAfterATruncationIsSeenByWhatWasKeptElsewhere()
    {
        QFETCH(int, head);
        const PlaceKit kit;
        const QByteArray kept = contents(kit.checkpoint(size));
        kit.setFrames(kit.frames().mid(0, head + 1));
        for (int later = head + 3; later <= size; later += 3)
            QVERIFY(QFile::remove(kit.checkpoint(later)));
        QVERIFY(kit.verdict().ok); // by itself an older log is a good one
        QCOMPARE(kit.verdict(kept).firstBad, std::optional<qint64>(head));
        const auto log = kit.open();
        REQUIRE_OK(log);
        PlaceKit::fill(**log, 2 * size, 100);
        QVERIFY(kit.verdict().ok);
        const Verdict verdict = kit.verdict(kept);
        QVERIFY(!verdict.ok);
        QVERIFY(verdict.firstBad && *verdict.firstBad <= size);
        QVERIFY2(verdict.why.contains(QStringLiteral("kept elsewhere")), qPrintable(verdict.why));
    }

    void anotherVaultsLogIsSeen()
    {
        const PlaceKit kit;
        PlaceKit other;
        other.origin += QStringLiteral("-other");
        const testkit::AuditKit stranger;
        REQUIRE_OK(Log::create(stranger.folder, other.identity()));
        QDir(kit.folder).removeRecursively();
        for (const auto& [name, bytes] : testkit::filesIn(stranger.folder))
            write(kit.folder + QLatin1Char('/') + name, bytes);
        QDir().mkpath(kit.folder + QStringLiteral("/checkpoints"));
        QVERIFY(!kit.verdict().ok);
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aCheckpointByAnotherKeyIsNamed_data()
    {
        QTest::addColumn<int>("head");
        for (const int head : heads)
            QTest::addRow("the one of size %d", head) << head;
    }
    void aCheckpointByAnotherKeyIsNamed()
    {
        QFETCH(int, head);
        const PlaceKit kit;
        const auto genuine = verifyCheckpoint(contents(kit.checkpoint(head)), kit.vkey());
        REQUIRE_OK(genuine);
        const auto forged = signCheckpoint(kit.origin, head, genuine->root, crypto::generateEd25519().seed);
        REQUIRE_OK(forged);
        write(kit.checkpoint(head), forged->note);
        const Verdict verdict = kit.verdict();
        QVERIFY(!verdict.ok);
        QVERIFY2(verdict.why.contains(QStringLiteral("checkpoints/%1").arg(head)), qPrintable(verdict.why));
        if (head == size)
            REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
    }

    void aCheckpointThatShrinksIsNamed()
    {
        const PlaceKit kit;
        write(kit.checkpoint(9), contents(kit.checkpoint(6)));
        QVERIFY(kit.verdict().why.contains(QStringLiteral("checkpoints/9: it is the checkpoint of size 6")));
        REQUIRE_ERROR(kit.open(), ErrorCode::Damaged);
        kit.putBack();
        // Away with the newest: the entries after it say what was signed before them, the last ones do not.
        QVERIFY(QFile::remove(kit.checkpoint(6)));
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.why.contains(QStringLiteral("size 6 is missing")), qPrintable(verdict.why));
    }

    void aTreeSignedAnewByTheStationIsSeenByTheReader()
    {
        // Whoever has the station's key but not the log readers' cannot make entries that open to their leaf hashes.
        const PlaceKit kit;
        Frames frames = kit.frames();
        frames[5] = kit.forged(frames[5], 4, true);
        kit.setFrames(frames);
        CompactTree tree;
        for (qsizetype i = 1; i < frames.size(); ++i) {
            tree.push(parseFrame(asBytes(frames[i]), kit.logId())->frame.leaf);
            if (tree.size() % 3 != 0)
                continue;
            const auto again = signCheckpoint(kit.origin, tree.size(), tree.root(), kit.seed);
            REQUIRE_OK(again);
            write(kit.checkpoint(static_cast<int>(tree.size())), again->note);
        }
        const auto unread = verifyLog(kit.folder, kit.vkey(), {});
        REQUIRE_OK(unread);
        QVERIFY(unread->ok);
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(4));
    }
};

int main(int argc, char** argv)
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    TestTamperingInPlace test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_tampering_in_place.moc"
