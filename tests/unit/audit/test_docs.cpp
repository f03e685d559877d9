// SPDX-License-Identifier: GPL-3.0-or-later
// docs/audit-format.md: its example is what the code writes, and its script does what it says.
#include "bundle_kit.h"

#include "audit/chain.h"
#include "audit/format.h"
#include "audit/prove.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace scrim;
using namespace scrim::audit;

namespace {

/// The fenced block of that info string.
QByteArray block(const QString& info)
{
    const QString page = QString::fromUtf8(testkit::contents(QStringLiteral(SCRIM_SOURCE_DIR "/docs/audit-format.md")));
    const QRegularExpression fence(QStringLiteral("^```%1\\n(.*?)^```$").arg(QRegularExpression::escape(info)),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    return fence.match(page).captured(1).toUtf8();
}

/// The page's log: three acts at known times.
void writeExample(testkit::AuditKit& kit)
{
    kit.clock.setWall(1'767'323'045'678);
    const auto log = kit.make();
    Event event;
    event.action = QStringLiteral("log.open");
    bool good = log->append(event).has_value();
    kit.clock.advance(1'500);
    event.action = QStringLiteral("session.sign_in");
    event.actor = QStringLiteral("zoë");
    event.role = QStringLiteral("agent");
    event.session = QStringLiteral("9d5e2f1c6a7b8c9d0e1f2a3b4c5d6e7f");
    good = good && log->append(event) && log->checkpoint();
    kit.clock.advance(2'250);
    event.action = QStringLiteral("field.reveal");
    event.subject = QStringLiteral("c-5b1f0c2d");
    event.field = QStringLiteral("email");
    event.fieldClass = QStringLiteral("contact");
    event.reason = QStringLiteral("caller asks which address we have");
    event.detail = {{QStringLiteral("seconds"), 15}};
    good = good && log->append(event) && log->checkpoint();
    if (!good)
        qFatal("the example cannot be written");
}

} // namespace

class TestDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleIsWhatTheCodeWrites()
    {
        testkit::AuditKit kit;
        writeExample(kit);
        const QString bundle = kit.temporary.filePath(QStringLiteral("bundle"));
        REQUIRE_OK(exportBundle(kit.folder, kit.vkey(), kit.readerKeys(), bundle));
        const testkit::Files files = testkit::filesIn(bundle);
        for (const char* name : {"key.pub", "entries.jsonl", "leaves", "checkpoints/2", "checkpoint"}) {
            const QByteArray written = files.at(QLatin1String(name));
            QCOMPARE(block(QStringLiteral("text ") + QLatin1String(name)), written);
        }
        const auto head = verifyCheckpoint(files.at(QStringLiteral("checkpoint")), kit.vkey());
        REQUIRE_OK(head);
        const auto inclusion = proveInclusion(kit.folder, kit.vkey(), kit.readerKeys(), *head, 1);
        REQUIRE_OK(inclusion);
        QCOMPARE(block(QStringLiteral("text inclusion")), encodeProof(*inclusion));
        const auto consistency = proveConsistency(kit.folder, kit.vkey(), *head, 2);
        REQUIRE_OK(consistency);
        QCOMPARE(block(QStringLiteral("text consistency")), encodeProof(*consistency));
        const QByteArray header = testkit::contents(segmentPath(kit.folder, 0)).left(headerSize).toHex();
        QByteArray rows;
        for (qsizetype at = 0; at < header.size(); at += 64)
            rows += header.mid(at, 64) + '\n';
        QCOMPARE(block(QStringLiteral("text segment")), rows);
    }

    void theScriptAgreesWithTheVerifier()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("there is no python3 here");
        testkit::BundleKit kit({0, 2, 3, 7, 20});
        const QString script = kit.temporary.filePath(QStringLiteral("verify.py"));
        testkit::write(script, block(QStringLiteral("python")));
        const auto says = [&] {
            (void)kit.verdict(); // writes the copy
            return QProcess::execute(python, {script, kit.temporary.filePath(QStringLiteral("copy"))});
        };
        QCOMPARE(says(), 0);
        const testkit::Files whole = kit.files;
        const auto expectRefused = [&](const char* what) {
            QVERIFY2(!kit.verdict().ok, what);
            QVERIFY2(says() == 1, what);
            kit.files = whole;
        };
        kit.entries()[100] = static_cast<char>(kit.entries()[100] ^ 1);
        expectRefused("a flipped bit");
        kit.setLines(kit.lines().mid(1));
        expectRefused("a deletion");
        kit.setLines(kit.lines() + kit.lines().mid(3, 1));
        expectRefused("a replay");
        kit.entries().chop(1);
        expectRefused("an open last line");
        kit.files.erase(QStringLiteral("checkpoints/3"));
        expectRefused("a missing checkpoint");
        kit.newest() = kit.checkpoint(7);
        expectRefused("an older checkpoint");
        kit.checkpoint(7).replace(kit.checkpoint(7).indexOf("\n7\n") + 3, 4, "AAAA");
        expectRefused("another root");
        kit.leaves()[5] = kit.leaves()[5] == 'a' ? 'b' : 'a';
        expectRefused("another leaf");
    }
};

QTEST_GUILESS_MAIN(TestDocs)
#include "test_docs.moc"
