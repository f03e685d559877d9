// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace scrim::testkit;

namespace {

using Damage = QByteArray (*)(QByteArray);

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x01);
    return bytes;
}

} // namespace

/// What a damaged, strange or newer vault gets: a sentence that names the file, the right exit status, and no change.
class TestCliDamage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome find() const
    {
        return m_vault->as(QStringLiteral("agent"), QStringLiteral("find"), {QStringLiteral("a")});
    }
    [[nodiscard]] Outcome verify() const
    {
        return m_vault->as(QStringLiteral("auditor"), QStringLiteral("log verify"));
    }
    [[nodiscard]] QString inVault(const QString& name) const { return m_vault->folder() + QLatin1Char('/') + name; }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(5, 5);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanup() { m_vault->restore(); }
    void cleanupTestCase() { m_vault.reset(); }

    void aDamagedFileIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* file, int status, const char* code, Damage damage) {
            QTest::newRow(name) << QString::fromLatin1(file) << damage << status << QString::fromLatin1(code);
        };
        row("slot file: nonsense", "users/agent.json", 3, "damaged", [](QByteArray) { return QByteArray("nonsense"); });
        row("slot file: empty", "users/agent.json", 3, "damaged", [](QByteArray) { return QByteArray(); });
        row("slot file: cut", "users/agent.json", 3, "damaged", [](QByteArray b) { return b.chopped(b.size() / 2); });
        row("slot file: newer", "users/agent.json", 1, "newer_format",
            [](QByteArray b) { return b.replace("\"format\": ", "\"format\": 9"); });
        row("vault.json: nonsense", "vault.json", 3, "damaged", [](QByteArray) { return QByteArray("{]"); });
        row("vault.json: newer", "vault.json", 1, "newer_format", [](QByteArray b) {
            return b.replace("\"format\":1", "\"format\":2").replace("\"format\": 1", "\"format\": 2");
        });
        row("station.key: short", "station.key", 3, "damaged", [](QByteArray b) { return b.chopped(1); });
        row("cache: empty", "cache.db", 3, "damaged", [](QByteArray) { return QByteArray(); });
        row("cache: cut", "cache.db", 3, "damaged", [](QByteArray b) { return b.left(5000); });
        row("cache: a flipped bit", "cache.db", 3, "damaged", [](QByteArray b) { return flipped(b, 100); });
        row("cache: plain SQLite", "cache.db", 1, "wrong_format",
            [](QByteArray) { return QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'); });
        row("log: a flipped bit", "log/00000000.seg", 3, "damaged", [](QByteArray b) { return flipped(b, 600); });
        row("log: cut", "log/00000000.seg", 3, "damaged", [](QByteArray b) { return b.left(700); });
        row("log: zeros", "log/00000000.seg", 3, "damaged", [](QByteArray b) { return QByteArray(b.size(), '\0'); });
    }
    void aDamagedFileIsNamedAndLeftAsItIs()
    {
        QFETCH(const QString, file);
        QFETCH(const Damage, damage);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        const QByteArray damaged = damage(contentOf(inVault(file)));
        overwrite(inVault(file), damaged);
        const auto outcome = find();
        REQUIRE_STATUS(outcome, status);
        QCOMPARE(outcome.errorCode(), code);
        QVERIFY2(outcome.errorMessage().contains(QFileInfo(file).fileName()), outcome.said().constData());
        QCOMPARE(contentOf(inVault(file)), damaged);
    }

    void aMissingFileIsNamedAndNotMadeUp_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"vault.json", "cache.db", "station.key", "log/00000000.seg"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void aMissingFileIsNamedAndNotMadeUp()
    {
        QFETCH(const QString, file);
        QVERIFY(QFile::remove(inVault(file)));
        const auto outcome = find();
        QVERIFY2(outcome.status == 1 || outcome.status == 3, outcome.said().constData());
        QVERIFY2(outcome.errorMessage().contains(QFileInfo(file).fileName()) ||
                     outcome.errorMessage().contains(m_vault->folder()),
                 outcome.said().constData());
        QVERIFY(!QFileInfo::exists(inVault(file)));
    }

    void aSlotFileOfAnotherUserOpensNothing()
    {
        overwrite(inVault(QStringLiteral("users/agent.json")), contentOf(inVault(QStringLiteral("users/senior.json"))));
        const auto outcome = find();
        QVERIFY2(outcome.status == 1 || outcome.status == 3, outcome.said().constData());
        QVERIFY(outcome.json().contains(QLatin1String("error")));
    }

    void verifyJudgesADamagedLogInsteadOfFailing()
    {
        const QString segment = inVault(QStringLiteral("log/00000000.seg"));
        const QByteArray damaged = flipped(contentOf(segment), 600);
        overwrite(segment, damaged);
        const auto verdict = verify();
        REQUIRE_STATUS(verdict, 1);
        QCOMPARE(verdict.json().value(QLatin1String("ok")), QJsonValue(false));
        QVERIFY(verdict.json().value(QLatin1String("first_bad")).isDouble());
        QVERIFY(!verdict.json().value(QLatin1String("why")).toString().isEmpty());
        QCOMPARE(contentOf(segment), damaged);
        QCOMPARE(verdict.json().value(QLatin1String("read")), QJsonValue(false));
        // A log that does not open cannot count a wrong password, so none is tried: whatever is typed, the verdict is
        // one.
        const auto wrong = scrimctl({QStringLiteral("log"), QStringLiteral("verify"), m_vault->folder(),
                                     QStringLiteral("--as"), QStringLiteral("auditor"),
                                     QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                                    "not-the-password-1\n");
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.json(), verdict.json());
        const auto none = scrimctl({QStringLiteral("log"), QStringLiteral("verify"), m_vault->folder(),
                                    QStringLiteral("--as"), QStringLiteral("nobody"), QStringLiteral("--password-file"),
                                    inVault(QStringLiteral("no-such-file")), QStringLiteral("--json")});
        QCOMPARE(none.json(), verdict.json());
    }

    void aLogThatOpensCountsEveryPasswordThatIsTriedOnIt()
    {
        const auto tried = [this](const QByteArray& password) {
            return scrimctl({QStringLiteral("log"), QStringLiteral("verify"), m_vault->folder(), QStringLiteral("--as"),
                             QStringLiteral("auditor"), QStringLiteral("--password-file"), QStringLiteral("-"),
                             QStringLiteral("--json")},
                            password + '\n');
        };
        for (int i = 0; i < 10; ++i)
            QCOMPARE(tried("not-the-password-1").errorCode(), QStringLiteral("bad_credential"));
        QCOMPARE(tried(m_vault->password(QStringLiteral("auditor"))).errorCode(), QStringLiteral("locked_out"));
    }

    void aForgedCheckpointIsCaught()
    {
        const QDir checkpoints(inVault(QStringLiteral("log/checkpoints")));
        for (const QString& name : checkpoints.entryList(QDir::Files)) {
            const QString path = checkpoints.filePath(name);
            overwrite(path, flipped(contentOf(path), 80));
        }
        const auto verdict = verify();
        REQUIRE_STATUS(verdict, 1);
        QCOMPARE(verdict.json().value(QLatin1String("ok")), QJsonValue(false));
    }

    void aTornBundleIsNoBundle()
    {
        const QString bundle = m_vault->at(QStringLiteral("bundle"));
        REQUIRE_STATUS(
            m_vault->as(QStringLiteral("auditor"), QStringLiteral("log export"), {QStringLiteral("--out"), bundle}), 0);
        const auto files = snapshot(bundle);
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            overwrite(file.key(), file->chopped(file->size() / 2 + 1));
            const auto verdict = scrimVerify({bundle, QStringLiteral("--json")});
            QVERIFY2(verdict.status == 1 || verdict.status == 3, qPrintable(file.key()));
            QVERIFY(!verdict.json().value(QLatin1String("ok")).toBool());
            overwrite(file.key(), *file);
        }
        REQUIRE_STATUS(scrimVerify({bundle}), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliDamage)
#include "test_cli_damage.moc"
