// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_kit.h"

#include "audit/format.h"
#include "audit/merkle.h"
#include "audit/note.h"

#include <QTest>

#include <sys/stat.h>

using namespace scrim;
using namespace scrim::audit;
using testkit::BundleKit;

namespace {

QByteArray hexLeaf(const QByteArray& line)
{
    return toByteArray(leafHash(asBytes(line))).toHex();
}

/// What `leaves` would be for these lines, as a forger would write it.
QByteArray leavesOf(const QList<QByteArray>& lines)
{
    QByteArray out;
    for (const QByteArray& line : lines)
        out += hexLeaf(line) + '\n';
    return out;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportHolds()
    {
        BundleKit kit({3, 7, 12});
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, 12);
        QCOMPARE(verdict.checkpoints, 3);
        QVERIFY(!verdict.firstBad);
        const auto newest = verifyCheckpoint(kit.newest(), kit.vkey());
        REQUIRE_OK(newest);
        QCOMPARE(verdict.root, toByteArray(newest->root).toHex());
    }

    void anExportHoldsTheFilesThatAStrangerExpects()
    {
        BundleKit kit({3, 7});
        QStringList names;
        for (const auto& [name, bytes] : kit.files)
            names.append(name);
        QCOMPARE(names, QStringList({QStringLiteral("checkpoint"), QStringLiteral("checkpoints/3"),
                                     QStringLiteral("checkpoints/7"), QStringLiteral("entries.jsonl"),
                                     QStringLiteral("key.pub"), QStringLiteral("leaves")}));
        QCOMPARE(kit.newest(), kit.checkpoint(7));
        QCOMPARE(kit.files[QStringLiteral("key.pub")], kit.vkey() + '\n');
        QCOMPARE(kit.leaves(), leavesOf(kit.lines()));
        QCOMPARE(kit.lines().size(), 7);
    }

    void anEmptyLogHolds()
    {
        BundleKit kit({0});
        QCOMPARE(kit.entries(), QByteArray());
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.root, toByteArray(crypto::sha256(Bytes())).toHex());
    }

    void anExportEndsAtTheNewestCheckpoint()
    {
        const BundleKit kit({4});
        const auto log = kit.open();
        REQUIRE_OK(log);
        REQUIRE_OK((*log)->append(testkit::someEvent()));
        const QString second = kit.temporary.filePath(QStringLiteral("second"));
        const auto exported = exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), second);
        REQUIRE_OK(exported);
        QCOMPARE(exported->size, 4);
        QCOMPARE(testkit::contents(second + QStringLiteral("/entries.jsonl")).count('\n'), 4);
    }

    void everyFlippedByteIsSeen()
    {
        BundleKit kit({1, 2});
        for (auto& [name, bytes] : kit.files) {
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                const char old = bytes[i];
                bytes[i] = static_cast<char>(old ^ (1 << (i % 8)));
                const Verdict verdict = kit.verdict();
                QVERIFY2(!verdict.ok, qPrintable(QStringLiteral("%1, byte %2").arg(name).arg(i)));
                QVERIFY(!verdict.why.isEmpty());
                bytes[i] = old;
            }
        }
        QVERIFY(kit.verdict().ok);
    }

    void everyMissingOrDoubledByteIsSeen()
    {
        BundleKit kit({1, 2});
        for (auto& [name, bytes] : kit.files) {
            const QByteArray old = bytes;
            for (qsizetype i = 0; i < old.size(); ++i) {
                bytes = old;
                bytes.remove(i, 1);
                QVERIFY2(!kit.verdict().ok, qPrintable(QStringLiteral("%1, without byte %2").arg(name).arg(i)));
                bytes = old;
                bytes.insert(i, old[i]);
                QVERIFY2(!kit.verdict().ok, qPrintable(QStringLiteral("%1, with byte %2 twice").arg(name).arg(i)));
            }
            bytes = old;
        }
    }

    void everyTruncationIsSeen()
    {
        BundleKit kit({1, 2});
        for (auto& [name, bytes] : kit.files) {
            const QByteArray old = bytes;
            for (qsizetype size = 0; size < old.size(); ++size) {
                bytes = old.left(size);
                QVERIFY2(!kit.verdict().ok, qPrintable(QStringLiteral("%1, cut at %2").arg(name).arg(size)));
            }
            bytes = old;
        }
    }

    void anOpenLastLineIsSeen()
    {
        BundleKit kit({2, 3});
        kit.leaves().chop(1);
        QVERIFY(kit.verdict().why.contains(QStringLiteral("leaves")));
        kit.entries().chop(1);
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(2));
    }

    void everyMissingFileIsSeen()
    {
        BundleKit kit({2, 3, 5, 9});
        const testkit::Files whole = kit.files;
        for (const auto& [name, bytes] : whole) {
            kit.files = whole;
            kit.files.erase(name);
            QVERIFY2(!kit.verdict().ok, qPrintable(name));
        }
    }

    void everyStrayFileIsSeen()
    {
        BundleKit kit({2, 3});
        const testkit::Files whole = kit.files;
        for (const char* name :
             {"checkpoints/1", "checkpoints/03", "checkpoints/3.new", "checkpoints/x", "checkpoints/4",
              "checkpoints/.hidden", "checkpoints/2/x", "notes.txt", ".hidden", "sub/entries.jsonl"}) {
            kit.files = whole;
            if (QLatin1String(name) == QLatin1String("checkpoints/2/x"))
                kit.files.erase(QStringLiteral("checkpoints/2"));
            kit.files[QLatin1String(name)] = kit.newest();
            QVERIFY2(!kit.verdict().ok, name);
        }
    }

    void theFirstWrongEntryIsNamed_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < 9; ++at)
            QTest::addRow("entry %d", at) << at;
    }
    void theFirstWrongEntryIsNamed()
    {
        QFETCH(int, at);
        BundleKit kit({4, 9});
        const QList<QByteArray> whole = kit.lines();
        const auto expectFirstBad = [&](const char* what, QList<QByteArray> lines) {
            kit.setLines(lines);
            const Verdict verdict = kit.verdict();
            QVERIFY2(!verdict.ok, what);
            QVERIFY2(verdict.firstBad == at, what);
        };
        QList<QByteArray> lines = whole;
        lines[at].replace("\"mara\"", "\"otto\"");
        expectFirstBad("an edit", lines);
        lines = whole;
        lines[at].replace("\"action\"", " \"action\"");
        expectFirstBad("a space", lines);
        lines = whole;
        lines[at] += '\r';
        expectFirstBad("a carriage return", lines);
        lines = whole;
        lines.removeAt(at);
        expectFirstBad("a deletion", lines);
        lines = whole;
        lines.insert(at, whole[(at + 3) % 9]);
        expectFirstBad("an insertion", lines);
        lines = whole;
        lines.insert(at, QByteArray());
        expectFirstBad("an empty line", lines);
        lines = whole;
        lines[at] = QByteArray(2 * 1024 * 1024, 'x');
        expectFirstBad("a huge line", lines);
        expectFirstBad("a truncation", whole.mid(0, at));
        if (at + 1 < 9) {
            lines = whole;
            lines.swapItemsAt(at, at + 1);
            expectFirstBad("a swap", lines);
        }
    }

    void aDuplicateAndAReplayAreSeen()
    {
        BundleKit kit({4, 9});
        const QList<QByteArray> whole = kit.lines();
        QList<QByteArray> lines = whole;
        lines.insert(3, whole[2]);
        kit.setLines(lines);
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(3));
        kit.setLines(whole + whole);
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(9));
        kit.entries() = whole.join('\n') + '\n' + whole[0] + '\n';
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(9));
    }

    void aForgerWhoAlsoRewritesTheLeavesIsSeen()
    {
        BundleKit kit({4, 9});
        QList<QByteArray> lines = kit.lines();
        lines[6].replace("\"mara\"", "\"otto\"");
        kit.setLines(lines);
        kit.leaves() = leavesOf(lines);
        const Verdict verdict = kit.verdict();
        QVERIFY(!verdict.ok);
        // Which entry it is cannot be known any more, but not before the last checkpoint that holds.
        QCOMPARE(verdict.firstBad, std::optional<qint64>(4));
        QCOMPARE(verdict.checkpoints, 1);
    }

    void aTailCutFromEntriesAndLeavesIsSeen()
    {
        BundleKit kit({4, 9});
        const QList<QByteArray> lines = kit.lines().mid(0, 6);
        kit.setLines(lines);
        kit.leaves() = leavesOf(lines);
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(6));
    }

    void wrongLeavesBesideRightEntriesAreSeen()
    {
        BundleKit kit({4, 9});
        kit.leaves().replace(0, 64, QByteArray(64, 'a'));
        const Verdict verdict = kit.verdict();
        QVERIFY(!verdict.ok);
        QVERIFY(!verdict.firstBad);
        QVERIFY(verdict.why.contains(QStringLiteral("leaves")));
    }

    void anOlderCheckpointPutBackAsNewestIsSeen()
    {
        BundleKit kit({4, 9});
        kit.newest() = kit.checkpoint(4);
        QVERIFY(!kit.verdict().ok);
        kit.files.erase(QStringLiteral("checkpoints/9"));
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(4)); // entries behind the newest checkpoint
    }

    void aConsistentRollbackIsSeenByACheckpointKeptElsewhere()
    {
        BundleKit kit({4, 9});
        const QByteArray kept = kit.checkpoint(9);
        const QList<QByteArray> lines = kit.lines().mid(0, 4);
        kit.setLines(lines);
        kit.leaves() = leavesOf(lines);
        kit.newest() = kit.checkpoint(4);
        kit.files.erase(QStringLiteral("checkpoints/9"));
        QVERIFY(kit.verdict().ok); // by itself it holds
        const Verdict verdict = kit.verdict({kept});
        QVERIFY(!verdict.ok);
        QCOMPARE(verdict.firstBad, std::optional<qint64>(4));
        QVERIFY(kit.verdict({kit.checkpoint(4)}).ok);
    }

    void aForkIsSeenByACheckpointKeptElsewhere()
    {
        BundleKit kit({4, 9});
        QList<QByteArray> lines = kit.lines();
        CompactTree other;
        for (int i = 0; i < 6; ++i) {
            const QByteArray line = i == 5 ? QByteArray("another past") : lines[i];
            other.push(leafHash(asBytes(line)));
        }
        const auto fork = signCheckpoint(kit.origin, 6, other.root(), kit.seed);
        REQUIRE_OK(fork);
        const Verdict verdict = kit.verdict({fork->note});
        QVERIFY(!verdict.ok);
        QVERIFY(verdict.why.contains(QStringLiteral("kept elsewhere")));
    }

    void aCheckpointOfAnotherKeyKeptElsewhereIsRefused()
    {
        BundleKit kit({4});
        const auto foreign = signCheckpoint(kit.origin, 4, Digest{}, crypto::generateEd25519().seed);
        REQUIRE_OK(foreign);
        QVERIFY(!kit.verdict({foreign->note}).ok);
        QVERIFY(!kit.verdict({QByteArray("nonsense")}).ok);
    }

    void theCallersKeyGoesBeforeTheBundles()
    {
        BundleKit kit({4});
        QVERIFY(kit.verdict({}, kit.vkey()).ok);
        const auto other = crypto::generateEd25519();
        const QByteArray otherKey = verifierKey(kit.origin, asBytes(other.publicKey));
        QVERIFY(!kit.verdict({}, otherKey).ok);
        kit.files[QStringLiteral("key.pub")] = otherKey + '\n';
        QVERIFY(!kit.verdict({}, kit.vkey()).ok); // though all that is signed holds under it
        REQUIRE_ERROR(verifyBundle(kit.bundle, {}, QByteArray("nonsense")), ErrorCode::WrongFormat);
    }

    void aBundleSignedAnewByAnotherKeyIsSeenByTheCallersKey()
    {
        BundleKit kit({4});
        const auto other = crypto::generateEd25519();
        const auto genuine = verifyCheckpoint(kit.newest(), kit.vkey());
        REQUIRE_OK(genuine);
        const auto forged = signCheckpoint(kit.origin, 4, genuine->root, other.seed);
        REQUIRE_OK(forged);
        kit.newest() = forged->note;
        kit.checkpoint(4) = forged->note;
        kit.files[QStringLiteral("key.pub")] = verifierKey(kit.origin, asBytes(other.publicKey)) + '\n';
        QVERIFY(kit.verdict().ok);
        QVERIFY(!kit.verdict({}, kit.vkey()).ok);
    }

    void aSignedEntryThatIsNoneIsNamed()
    {
        BundleKit kit({4});
        QList<QByteArray> lines = kit.lines();
        lines[2].replace("\"v\":1", "\"v\":2");
        CompactTree tree;
        for (const QByteArray& line : std::as_const(lines))
            tree.push(leafHash(asBytes(line)));
        const auto resigned = signCheckpoint(kit.origin, 4, tree.root(), kit.seed);
        REQUIRE_OK(resigned);
        kit.setLines(lines);
        kit.leaves() = leavesOf(lines);
        kit.newest() = resigned->note;
        kit.checkpoint(4) = resigned->note;
        QCOMPARE(kit.verdict().firstBad, std::optional<qint64>(2));
    }

    void nonsenseIsNoBundle()
    {
        const QTemporaryDir temporary;
        REQUIRE_ERROR(verifyBundle(temporary.filePath(QStringLiteral("missing"))), ErrorCode::NotFound);
        const auto empty = verifyBundle(temporary.path());
        REQUIRE_OK(empty);
        QVERIFY(!empty->ok);
        QCOMPARE(empty->firstBad, std::optional<qint64>(0));
        BundleKit kit({4});
        for (auto& [name, bytes] : kit.files)
            bytes = QByteArray(70'000, '\xfe');
        QVERIFY(!kit.verdict().ok);
    }

    void aPipeInTheBundleIsNotWaitedFor()
    {
        const BundleKit kit({4});
        for (const char* name : {"entries.jsonl", "leaves", "checkpoint", "key.pub", "checkpoints/4"}) {
            const QString path = kit.bundle + QLatin1Char('/') + QLatin1String(name);
            const QByteArray old = testkit::contents(path);
            QVERIFY(QFile::remove(path));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
            const auto verdict = verifyBundle(kit.bundle);
            REQUIRE_OK(verdict);
            QVERIFY2(!verdict->ok, name);
            QVERIFY(QFile::remove(path));
            testkit::write(path, old);
        }
    }

    void thousandsOfCheckpointsHold()
    {
        BundleKit kit({0});
        const int count = 3000;
        CompactTree tree;
        for (int i = 0; i < count; ++i) {
            Event event = testkit::someEvent(i);
            event.detail = {{afterCheckpoint, true}};
            const auto line = toCanonical({i, 0, 0, QStringLiteral("desk-7"), event});
            REQUIRE_OK(line);
            tree.push(leafHash(asBytes(*line)));
            kit.entries() += *line + '\n';
            kit.leaves() += hexLeaf(*line) + '\n';
            const auto checkpoint = signCheckpoint(kit.origin, i + 1, tree.root(), kit.seed);
            REQUIRE_OK(checkpoint);
            kit.checkpoint(i + 1) = checkpoint->note;
        }
        kit.newest() = kit.checkpoint(count);
        const Verdict verdict = kit.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.checkpoints, count + 1);
        kit.files.erase(QStringLiteral("checkpoints/777"));
        QVERIFY(!kit.verdict().ok);
    }

    void exportingNeedsTheReadersKey()
    {
        const BundleKit kit({4});
        const QString out = kit.temporary.filePath(QStringLiteral("out"));
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), {}, out), ErrorCode::Refused);
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), kit.writerKeys(), out), ErrorCode::Refused);
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), {kit.writer.privateKey, {}}, out), ErrorCode::Tampered);
        QVERIFY(!QFileInfo::exists(out));
    }

    void exportingOverwritesNothing()
    {
        const BundleKit kit({4});
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.bundle), ErrorCode::Exists);
        QCOMPARE(testkit::filesIn(kit.bundle), kit.files);
    }

    void aCancelledExportLeavesNothing()
    {
        const BundleKit kit({4});
        const std::atomic<bool> cancelled = true;
        const QString out = kit.temporary.filePath(QStringLiteral("out"));
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), out, {}, &cancelled),
                      ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(out));
    }

    void exportingNeedsACheckpoint()
    {
        const testkit::AuditKit kit;
        REQUIRE_OK(kit.make()->append(testkit::someEvent()));
        const QString out = kit.temporary.filePath(QStringLiteral("out"));
        REQUIRE_ERROR(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), out), ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(out));
    }

    void progressCountsUpToTheEnd()
    {
        const BundleKit kit({300});
        QList<qint64> seen;
        REQUIRE_OK(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), kit.temporary.filePath(QStringLiteral("out")),
                                [&](qint64 done) { seen.append(done); }));
        QCOMPARE(seen, QList<qint64>({256, 300}));
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "test_bundle.moc"
