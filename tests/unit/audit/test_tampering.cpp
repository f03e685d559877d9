// SPDX-License-Identifier: GPL-3.0-or-later
// What an exported bundle cannot be made to say: each attack at each entry, judged by scrim-verify itself.
#include "bundle_kit.h"

#include "audit/merkle.h"
#include "audit/note.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace scrim;
using namespace scrim::audit;
using testkit::BundleKit;

namespace {

using Lines = QList<QByteArray>;

QByteArray leavesOf(const Lines& lines)
{
    QByteArray out;
    for (const QByteArray& line : lines)
        out += toByteArray(leafHash(asBytes(line))).toHex() + '\n';
    return out;
}

Digest rootOf(const Lines& lines)
{
    CompactTree tree;
    for (const QByteArray& line : lines)
        tree.push(leafHash(asBytes(line)));
    return tree.root();
}

QByteArray edited(QByteArray line)
{
    return line.replace("\"mara\"", "\"otto\"");
}

/// Each line with the number of its place, as a careful forger would leave them.
Lines renumbered(Lines lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype start = lines[i].indexOf("\"seq\":") + 6;
        lines[i].replace(start, lines[i].indexOf(',', start) - start, QByteArray::number(i));
    }
    return lines;
}

struct Attack
{
    const char* name;
    std::function<Lines(Lines, qsizetype at)> on;
    bool alsoOnLast = true; ///< possible at the last entry as well
};

const std::vector<Attack>& attacks()
{
    static const std::vector<Attack> table{
        {"edit",
         [](Lines lines, qsizetype at) {
             lines[at] = edited(lines[at]);
             return lines;
         }},
        {"deletion",
         [](Lines lines, qsizetype at) {
             lines.removeAt(at);
             return lines;
         }},
        {"insertion",
         [](Lines lines, qsizetype at) {
             lines.insert(at, edited(lines[at]));
             return lines;
         }},
        {"swap",
         [](Lines lines, qsizetype at) {
             lines.swapItemsAt(at, at + 1);
             return lines;
         },
         false},
        {"duplication",
         [](Lines lines, qsizetype at) {
             lines.insert(at, lines[at == 0 ? 1 : at - 1]);
             return lines;
         }},
        {"truncation", [](const Lines& lines, qsizetype at) { return lines.mid(0, at); }},
        {"resume after a truncation",
         [](const Lines& lines, qsizetype at) {
             Lines other = lines.mid(0, at);
             for (qsizetype i = at; i < lines.size(); ++i)
                 other.append(edited(lines[i]));
             return other;
         }},
    };
    return table;
}

const QList<int> heads{3, 6, 9};
constexpr int size = 9;

/// The last checkpoint that an attack on entry `at` leaves in order.
qsizetype headBefore(qsizetype at)
{
    return at < 3 ? 0 : (at < 6 ? 3 : 6);
}

/// scrim-verify's answer about a bundle of the kit's files.
QJsonObject answer(BundleKit& kit, const QStringList& more = {})
{
    const bool holds = kit.verdict().ok; // which writes them
    QProcess verify;
    verify.start(QStringLiteral(SCRIM_VERIFY),
                 QStringList{kit.temporary.filePath(QStringLiteral("copy")), QStringLiteral("--json")} + more);
    if (!verify.waitForFinished(60'000) || verify.exitStatus() != QProcess::NormalExit)
        qFatal("scrim-verify did not end");
    const QJsonObject said = QJsonDocument::fromJson(verify.readAllStandardOutput()).object();
    const bool isOk = said.value(QLatin1String("ok")).toBool();
    if (verify.exitCode() != (isOk ? 0 : 1) || (more.isEmpty() && isOk != holds))
        qFatal("scrim-verify says one thing and ends with another");
    return said;
}

bool holds(const QJsonObject& said)
{
    return said.value(QLatin1String("ok")).toBool();
}
qint64 firstBad(const QJsonObject& said)
{
    return said.value(QLatin1String("first_bad")).toInteger(-1);
}
QString why(const QJsonObject& said)
{
    return said.value(QLatin1String("why")).toString();
}

/// Everything signed anew by whoever holds `seed`.
void signAgain(BundleKit& kit, const Lines& lines, const SecretBytes& seed)
{
    for (const int head : heads) {
        const auto forged = signCheckpoint(kit.origin, head, rootOf(lines.mid(0, head)), seed);
        if (!forged)
            qFatal("%s", qPrintable(forged.error().message));
        kit.checkpoint(head) = forged->note;
    }
    kit.newest() = kit.checkpoint(size);
    kit.setLines(lines);
    kit.leaves() = leavesOf(lines);
}

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBitOfAnEntryCounts()
    {
        BundleKit kit({1, 2});
        QByteArray& bytes = kit.entries();
        const qsizetype second = bytes.indexOf('\n') + 1;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
                const Verdict verdict = kit.verdict();
                const QByteArray where = QByteArray::number(i) + '.' + QByteArray::number(bit);
                QVERIFY2(!verdict.ok && !verdict.why.isEmpty(), where.constData());
                QVERIFY2(verdict.firstBad == (i < second ? 0 : 1), where.constData());
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
            }
        }
        QVERIFY(kit.verdict().ok);
    }

    void theFirstWrongEntryIsNamedWhateverWasDone_data()
    {
        QTest::addColumn<std::size_t>("attack");
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < attacks().size(); ++i) {
            for (int at = 0; at < size - (attacks()[i].alsoOnLast ? 0 : 1); ++at)
                QTest::addRow("%s at %d", attacks()[i].name, at) << i << at;
        }
    }
    void theFirstWrongEntryIsNamedWhateverWasDone()
    {
        QFETCH(std::size_t, attack);
        QFETCH(int, at);
        BundleKit kit(heads);
        const Lines forged = attacks()[attack].on(kit.lines(), at);
        kit.entries() = forged.isEmpty() ? QByteArray() : forged.join('\n') + '\n';
        const QJsonObject simple = answer(kit);
        QVERIFY(!holds(simple) && !why(simple).isEmpty());
        QCOMPARE(firstBad(simple), at);

        // A careful forger numbers them anew and makes the leaf hashes fit. Then nothing tells more than that it is
        // after the last checkpoint that holds, or that there are fewer than were signed.
        const Lines careful = renumbered(forged);
        kit.entries() = careful.isEmpty() ? QByteArray() : careful.join('\n') + '\n';
        kit.leaves() = leavesOf(careful);
        const QJsonObject better = answer(kit);
        QVERIFY(!holds(better) && !why(better).isEmpty());
        QVERIFY2(firstBad(better) >= headBefore(at) && firstBad(better) <= std::max<qsizetype>(at, careful.size()),
                 qPrintable(why(better)));
        QVERIFY2(firstBad(better) <= at || why(better).contains(QStringLiteral("is missing")), qPrintable(why(better)));

        // Signed anew by another key it holds by itself, but not under the key that the auditor knows.
        if (careful.size() == size) {
            const auto other = crypto::generateEd25519();
            const QString known = kit.temporary.filePath(QStringLiteral("known"));
            testkit::write(known, kit.vkey() + '\n');
            signAgain(kit, careful, other.seed);
            QVERIFY(!holds(answer(kit))); // the bundle's own key does not fit
            kit.files[QStringLiteral("key.pub")] = verifierKey(kit.origin, asBytes(other.publicKey)) + '\n';
            (void)kit.verdict();
            const QJsonObject known9 = answer(kit, {QStringLiteral("--key"), known});
            QVERIFY(!holds(known9) && !why(known9).isEmpty());
        }
    }

    void aTreeThatTheStationItselfSignedAnewIsSeenByWhatWasKeptElsewhere_data()
    {
        theFirstWrongEntryIsNamedWhateverWasDone_data();
    }
    void aTreeThatTheStationItselfSignedAnewIsSeenByWhatWasKeptElsewhere()
    {
        QFETCH(std::size_t, attack);
        QFETCH(int, at);
        BundleKit kit(heads);
        const QString kept = kit.temporary.filePath(QStringLiteral("kept"));
        testkit::write(kept, kit.newest());
        // The same number of entries, so that only the root can tell; cut or made longer below.
        Lines careful = renumbered(attacks()[attack].on(kit.lines(), at));
        while (careful.size() < size)
            careful = renumbered(careful << edited(kit.lines().last()));
        signAgain(kit, careful.mid(0, size), kit.seed);
        const QJsonObject said = answer(kit, {QStringLiteral("--checkpoint"), kept});
        QVERIFY(!holds(said));
        QVERIFY2(why(said).contains(QStringLiteral("kept elsewhere")) || firstBad(said) <= at, qPrintable(why(said)));
    }

    void anOlderLogPutBackIsSeenByWhatWasKeptElsewhere()
    {
        BundleKit kit(heads);
        const QString kept = kit.temporary.filePath(QStringLiteral("kept"));
        testkit::write(kept, kit.newest());
        for (const int head : {6, 3}) {
            const Lines lines = kit.lines().mid(0, head);
            kit.setLines(lines);
            kit.leaves() = leavesOf(lines);
            kit.files.erase(QStringLiteral("checkpoints/%1").arg(head + 3));
            kit.newest() = kit.checkpoint(head);
            QVERIFY(holds(answer(kit))); // by itself it is a good one
            const QJsonObject said = answer(kit, {QStringLiteral("--checkpoint"), kept});
            QVERIFY(!holds(said));
            QCOMPARE(firstBad(said), head);
            QVERIFY(why(said).contains(QStringLiteral("kept elsewhere")));
        }
    }

    void aForkAfterACheckpointIsSeenByWhatWasKeptOfTheOtherBranch()
    {
        BundleKit kit(heads);
        const QString kept = kit.temporary.filePath(QStringLiteral("kept"));
        testkit::write(kept, kit.newest());
        Lines branch = kit.lines();
        for (int i = 6; i < size; ++i)
            branch[i] = edited(branch[i]);
        signAgain(kit, branch, kit.seed);
        QVERIFY(holds(answer(kit)));
        const QJsonObject said = answer(kit, {QStringLiteral("--checkpoint"), kept});
        QVERIFY(!holds(said));
        QCOMPARE(firstBad(said), 6);
        QVERIFY(why(said).contains(QStringLiteral("kept elsewhere")));
    }

    void anotherVaultsLogIsSeenByTheKeyAndByWhatWasKept()
    {
        BundleKit kit(heads);
        const QString known = kit.temporary.filePath(QStringLiteral("known"));
        const QString kept = kit.temporary.filePath(QStringLiteral("kept"));
        testkit::write(known, kit.vkey() + '\n');
        testkit::write(kept, kit.newest());
        const auto other = crypto::generateEd25519();
        kit.origin = QStringLiteral("scrim.example/log/fedcba9876543210");
        signAgain(kit, kit.lines(), other.seed);
        kit.files[QStringLiteral("key.pub")] = verifierKey(kit.origin, asBytes(other.publicKey)) + '\n';
        QVERIFY(holds(answer(kit))); // by itself it is a good one
        for (const QStringList& more :
             {QStringList{QStringLiteral("--key"), known}, QStringList{QStringLiteral("--checkpoint"), kept}}) {
            const QJsonObject said = answer(kit, more);
            QVERIFY(!holds(said) && !why(said).isEmpty());
        }
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
        BundleKit kit(heads);
        const auto forged =
            signCheckpoint(kit.origin, head, rootOf(kit.lines().mid(0, head)), crypto::generateEd25519().seed);
        REQUIRE_OK(forged);
        kit.checkpoint(head) = forged->note;
        if (head == size)
            kit.newest() = forged->note;
        const QJsonObject said = answer(kit);
        QVERIFY(!holds(said));
        QVERIFY2(why(said).contains(QStringLiteral("checkpoint")), qPrintable(why(said)));
    }

    void aCheckpointThatShrinksIsNamed()
    {
        BundleKit kit(heads);
        const testkit::Files whole = kit.files;
        kit.newest() = kit.checkpoint(6); // the newest says less than another one
        QVERIFY(!holds(answer(kit)));
        kit.files = whole;
        kit.checkpoint(6) = kit.checkpoint(3); // under a name that says more
        QVERIFY(why(answer(kit)).contains(QStringLiteral("checkpoints/6")));
        kit.files = whole;
        // Signed by the station itself over fewer entries than its size says.
        const auto lying = signCheckpoint(kit.origin, 6, rootOf(kit.lines().mid(0, 5)), kit.seed);
        REQUIRE_OK(lying);
        kit.checkpoint(6) = lying->note;
        const QJsonObject said = answer(kit);
        QVERIFY(!holds(said));
        QVERIFY2(why(said).contains(QStringLiteral("6")), qPrintable(why(said)));
    }
};

int main(int argc, char** argv)
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    TestTampering test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_tampering.moc"
