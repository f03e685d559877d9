// SPDX-License-Identifier: GPL-3.0-or-later
// scrim-verify as a person or a script calls it.
#include "bundle_kit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace scrim;
using testkit::BundleKit;

namespace {

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(SCRIM_VERIFY), arguments);
    if (!process.waitForFinished(-1))
        qFatal("scrim-verify does not start");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatABundleHolds()
    {
        const BundleKit kit({2, 5});
        const Run text = run({kit.bundle});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith("holds: 5 entries under 2 checkpoints"));
        const Run json = run({QStringLiteral("--json"), kit.bundle});
        QCOMPARE(json.status, 0);
        const auto newest = audit::verifyCheckpoint(kit.files.at(QStringLiteral("checkpoint")), kit.vkey());
        REQUIRE_OK(newest);
        QCOMPARE(json.json(),
                 QJsonObject({{QStringLiteral("ok"), true},
                              {QStringLiteral("size"), 5},
                              {QStringLiteral("root"), QString::fromLatin1(toByteArray(newest->root).toHex())},
                              {QStringLiteral("checkpoints"), 2},
                              {QStringLiteral("first_bad"), QJsonValue()}}));
    }

    void namesTheFirstWrongEntry()
    {
        const BundleKit kit({2, 5});
        const QString path = kit.bundle + QStringLiteral("/entries.jsonl");
        testkit::write(path, testkit::contents(path).replace("\"c-3\"", "\"c-4\""));
        const Run json = run({kit.bundle, QStringLiteral("--json")});
        QCOMPARE(json.status, 1);
        QCOMPARE(json.json().value(QLatin1String("ok")), QJsonValue(false));
        QCOMPARE(json.json().value(QLatin1String("first_bad")), QJsonValue(3));
        QVERIFY(!json.json().value(QLatin1String("why")).toString().isEmpty());
        const Run text = run({kit.bundle});
        QCOMPARE(text.status, 1);
        QVERIFY(text.out.contains("DOES NOT HOLD"));
        QVERIFY(text.out.contains("first wrong entry: 3\n"));
    }

    void holdsABundleAgainstCheckpointsAndAKeyKeptElsewhere()
    {
        const BundleKit kit({2, 5});
        const QString kept = kit.temporary.filePath(QStringLiteral("kept"));
        const QString key = kit.temporary.filePath(QStringLiteral("key"));
        testkit::write(kept, kit.files.at(QStringLiteral("checkpoints/2")));
        testkit::write(key, kit.vkey() + '\n');
        const QStringList both{kit.bundle, QStringLiteral("--checkpoint"), kept, QStringLiteral("--key"), key};
        QCOMPARE(run(both).status, 0);

        const auto later = audit::signCheckpoint(kit.origin, 6, {}, kit.seed);
        REQUIRE_OK(later);
        const QString newer = kit.temporary.filePath(QStringLiteral("newer"));
        testkit::write(newer, later->note);
        QCOMPARE(run(both + QStringList{QStringLiteral("--checkpoint"), newer}).status, 1);

        const auto other = crypto::generateEd25519();
        testkit::write(key, audit::verifierKey(kit.origin, asBytes(other.publicKey)));
        QCOMPARE(run({kit.bundle, QStringLiteral("--key"), key}).status, 1);
    }

    void tellsMisuseFromRefusalFromFailure()
    {
        const BundleKit kit({2});
        const auto codeOf = [](const Run& run) {
            return run.json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
        };
        for (const QStringList& wrong : {QStringList(), QStringList{kit.bundle, kit.bundle},
                                         QStringList{QStringLiteral("--unknown"), kit.bundle}}) {
            const Run misuse = run(wrong + QStringList(QStringLiteral("--json")));
            QCOMPARE(misuse.status, 2);
            QCOMPARE(codeOf(misuse), QStringLiteral("usage"));
            QVERIFY(!misuse.err.isEmpty());
        }
        const QString missing = kit.temporary.filePath(QStringLiteral("missing"));
        const Run noBundle = run({missing, QStringLiteral("--json")});
        QCOMPARE(noBundle.status, 1);
        QCOMPARE(codeOf(noBundle), QStringLiteral("not_found"));
        QCOMPARE(run({kit.bundle, QStringLiteral("--checkpoint"), missing}).status, 1);
        testkit::write(missing, "\n");
        QCOMPARE(run({kit.bundle, QStringLiteral("--key"), missing}).status, 1);
        const Run help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("--checkpoint"));
        const QJsonArray options =
            run({QStringLiteral("--help"), QStringLiteral("--json")}).json().value(QLatin1String("options")).toArray();
        QVERIFY(std::ranges::any_of(options, [](const QJsonValue& option) {
            return option.toObject().value(QLatin1String("names")).toArray() ==
                   QJsonArray{QStringLiteral("checkpoint")};
        }));
        QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("scrim-verify " SCRIM_VERSION "\n"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
