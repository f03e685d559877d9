// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs out of a log, as text, and what holds them against a key and against checkpoints kept elsewhere.
#include "bundle_kit.h"

#include "audit/chain.h"
#include "audit/note.h"
#include "audit/prove.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;
using testkit::someEvent;

namespace {

/// A log of several segments with a checkpoint at each size, and its newest.
struct ProofKit : testkit::AuditKit
{
    std::map<qint64, Checkpoint> heads;

    explicit ProofKit(const QList<int>& sizes)
    {
        const auto log = make(minSegmentSize);
        bool good = log->startSession(writer.publicKey).has_value();
        for (const int size : sizes) {
            while (good && log->size() < size)
                good = log->append(someEvent(static_cast<int>(log->size()))).has_value();
            const auto head = log->checkpoint();
            if (!good || !head)
                qFatal("no log to prove from");
            heads[size] = *head;
        }
    }
    [[nodiscard]] const Checkpoint& newest() const { return heads.rbegin()->second; }
    [[nodiscard]] Result<ProofFile> inclusion(qint64 number) const
    {
        return proveInclusion(folder, vkey(), readerKeys(), newest(), number);
    }
    [[nodiscard]] Result<ProofFile> consistency(qint64 from) const
    {
        return proveConsistency(folder, vkey(), newest(), from);
    }
    [[nodiscard]] QByteArray inclusionText(qint64 number) const { return encodeProof(inclusion(number).value()); }
    [[nodiscard]] QByteArray consistencyText(qint64 from) const { return encodeProof(consistency(from).value()); }
};

ProofVerdict verdictOf(const QByteArray& text, const std::vector<QByteArray>& witnesses = {},
                       const QByteArray& vkey = {})
{
    const auto verdict = verifyProof(text, witnesses, vkey);
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().message));
    return *verdict;
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsProvedAndShown()
    {
        const ProofKit kit({7, 21});
        const auto entries = kit.entries(kit.readerKeys());
        REQUIRE_OK(entries);
        for (qint64 number = 0; number < 21; ++number) {
            const ProofVerdict verdict = verdictOf(kit.inclusionText(number), {}, kit.vkey());
            QVERIFY2(verdict.ok, qPrintable(verdict.why));
            QCOMPARE(verdict.proof.entry, entries->at(number));
            QCOMPARE(verdict.head.note, kit.newest().note);
            QVERIFY(!verdict.isOwnKey);
        }
        QVERIFY(verdictOf(kit.inclusionText(3)).isOwnKey);
    }

    void everyEarlierSizeIsProvedToBeHowTheLogBegan()
    {
        const ProofKit kit({7, 21});
        for (qint64 from = 1; from <= 21; ++from) {
            const ProofVerdict verdict = verdictOf(kit.consistencyText(from), {}, kit.vkey());
            QVERIFY2(verdict.ok, qPrintable(verdict.why));
            QCOMPARE(verdict.proof.number, from);
        }
        QCOMPARE(verdictOf(kit.consistencyText(7)).proof.oldRoot, kit.heads.at(7).root);
    }

    void whatIsNotThereIsNotProved()
    {
        const ProofKit kit({7, 21});
        REQUIRE_ERROR(kit.inclusion(21), ErrorCode::NotFound);
        REQUIRE_ERROR(kit.inclusion(-1), ErrorCode::NotFound);
        REQUIRE_ERROR(kit.consistency(22), ErrorCode::NotFound);
        REQUIRE_ERROR(kit.consistency(0), ErrorCode::Usage);
    }

    void aSealedEntryIsProvedByItsReadersOnly()
    {
        const ProofKit kit({7, 21});
        REQUIRE_ERROR(proveInclusion(kit.folder, kit.vkey(), {}, kit.newest(), 3), ErrorCode::Refused);
        REQUIRE_OK(proveInclusion(kit.folder, kit.vkey(), kit.writerKeys(), kit.newest(), 3));
    }

    void aLogThatDoesNotMatchItsCheckpointProvesNothing()
    {
        const ProofKit kit({7, 21});
        Checkpoint other = kit.newest();
        other.root[0] ^= 1U;
        REQUIRE_ERROR(proveInclusion(kit.folder, kit.vkey(), kit.readerKeys(), other, 3), ErrorCode::Tampered);
        REQUIRE_ERROR(proveConsistency(kit.folder, kit.vkey(), other, 3), ErrorCode::Tampered);
        QVERIFY(QFile::remove(segmentPath(kit.folder, 1)));
        QVERIFY(!kit.inclusion(3));
        QVERIFY(!kit.consistency(3));
    }

    void aProofHasOneSpelling()
    {
        const ProofKit kit({7, 21});
        for (const QByteArray& text : {kit.inclusionText(5), kit.consistencyText(7)}) {
            const auto read = parseProof(text);
            REQUIRE_OK(read);
            QCOMPARE(encodeProof(*read), text);
        }
    }

    /// The key in the file is left out: who changes it changes whose word it is, which is what --key is for.
    void everyFlippedBitOfAProofIsSeen()
    {
        const ProofKit kit({7, 21});
        for (const QByteArray& whole : {kit.inclusionText(5), kit.consistencyText(7)}) {
            QVERIFY(verdictOf(whole, {}, kit.vkey()).ok);
            const auto proof = parseProof(whole);
            REQUIRE_OK(proof);
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (const int bit : {0, 3, 6}) {
                    QByteArray text = whole;
                    text[at] = static_cast<char>(text[at] ^ (1 << bit));
                    const ProofVerdict verdict = verdictOf(text, {}, kit.vkey());
                    const bool isOtherKey = verdict.ok && verdict.proof.vkey != proof->vkey;
                    QVERIFY2(!verdict.ok || isOtherKey, text.constData());
                }
            }
        }
    }

    void everyMissingLineIsSeen()
    {
        const ProofKit kit({7, 21});
        for (const QByteArray& whole : {kit.inclusionText(5), kit.consistencyText(7)}) {
            const QList<QByteArray> lines = whole.split('\n');
            for (qsizetype at = 0; at + 1 < lines.size(); ++at) {
                QList<QByteArray> fewer = lines;
                fewer.removeAt(at);
                QVERIFY(!verdictOf(fewer.join('\n'), {}, kit.vkey()).ok);
                QList<QByteArray> more = lines;
                more.insert(at, lines[at]);
                QVERIFY(!verdictOf(more.join('\n'), {}, kit.vkey()).ok);
            }
        }
    }

    void theProofOfOneEntryIsNoProofOfAnother()
    {
        const ProofKit kit({21});
        auto proof = kit.inclusion(5).value();
        proof.entry = kit.inclusion(6).value().entry;
        QVERIFY(verdictOf(encodeProof(proof)).why.contains(QStringLiteral("entry 5")));
        proof.number = 6;
        QVERIFY(verdictOf(encodeProof(proof)).why.contains(QStringLiteral("do not lead from entry 6")));
    }

    void anotherKeysProofIsRefusedByTheCallersKey()
    {
        const ProofKit kit({21});
        ProofKit other({21});
        other.seed = crypto::generateEd25519().seed;
        const QByteArray text = kit.inclusionText(5);
        QVERIFY(!verdictOf(text, {}, other.vkey()).ok);
        REQUIRE_ERROR(verifyProof(text, {}, QByteArrayLiteral("nonsense")), ErrorCode::WrongFormat);
    }

    void aCheckpointKeptElsewhereHoldsAProofToIt()
    {
        const ProofKit kit({7, 14, 21});
        const QByteArray kept = kit.heads.at(7).note;
        QVERIFY(verdictOf(kit.consistencyText(7), {kept, kit.newest().note}).ok);
        QVERIFY(verdictOf(kit.inclusionText(3), {kit.newest().note}).ok);
        const ProofVerdict elsewhere = verdictOf(kit.inclusionText(3), {kept});
        QVERIFY(!elsewhere.ok);
        QVERIFY(elsewhere.why.contains(QStringLiteral("--from-size 7")));
        QVERIFY(!verdictOf(kit.consistencyText(7), {kit.heads.at(14).note}).ok);
        QVERIFY(!verdictOf(kit.consistencyText(7), {QByteArray("nonsense")}).ok);
        Digest root = kit.heads.at(7).root;
        root[3] ^= 1U;
        const auto fork = signCheckpoint(kit.origin, 7, root, kit.seed);
        REQUIRE_OK(fork);
        const ProofVerdict forked = verdictOf(kit.consistencyText(7), {fork->note});
        QVERIFY(!forked.ok);
        QVERIFY(forked.why.contains(QStringLiteral("another past")));
    }

    void aHostileProofIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head = QByteArrayLiteral("c2sp.org/tlog-proof@v1\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a blank line") << QByteArrayLiteral("\n\n");
        QTest::newRow("only its first line") << head;
        QTest::newRow("another first line") << QByteArrayLiteral("c2sp.org/tlog-proof@v2\nextra AA==\nindex 1\n\nx\n");
        QTest::newRow("no extra") << head + QByteArrayLiteral("index 1\nAAAA\n\nx\n");
        QTest::newRow("an extra without its lines") << head + QByteArrayLiteral("extra AA==\nindex 1\n\nx\n");
        QTest::newRow("a million hashes")
            << head + QByteArrayLiteral("extra Cgo=\nindex 1\n") + QByteArrayLiteral("AAAA\n").repeated(30'000) + '\n';
        QTest::newRow("too long") << QByteArray(maxProofSize + 1, 'x');
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("line ends") << QByteArray(1000, '\n');
    }
    void aHostileProofIsRefusedInASentence()
    {
        QFETCH(const QByteArray, text);
        const ProofVerdict verdict = verdictOf(text);
        QVERIFY(!verdict.ok);
        QVERIFY(verdict.why.startsWith(QStringLiteral("this is no proof of an access log: ")));
    }

    void aNumberBeyondAllTreesIsRefused()
    {
        const ProofKit kit({21});
        QByteArray text = kit.inclusionText(5);
        for (const char* number : {"9223372036854775807", "9223372036854775808", "-1", "05", "+5", "5 "}) {
            QByteArray other = text;
            other.replace("\nindex 5\n", QByteArray("\nindex ") + number + '\n');
            QVERIFY2(!verdictOf(other).ok, number);
        }
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "test_proof.moc"
