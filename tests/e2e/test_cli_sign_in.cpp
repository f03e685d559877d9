// SPDX-License-Identifier: GPL-3.0-or-later
// What people sign in with, from outside: oathtool is their phone.
#include "cli.h"

#include <QDateTime>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

using namespace scrim::testkit;

namespace {

const QString mara = QStringLiteral("agent");

} // namespace

class TestCliSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    /// The code that oathtool shows `seconds` from now.
    [[nodiscard]] static QByteArray codeOf(const QString& secret, int seconds = 0)
    {
        QProcess tool;
        const qint64 at = QDateTime::currentSecsSinceEpoch() + seconds;
        tool.start(QStringLiteral("oathtool"), {QStringLiteral("--totp"), QStringLiteral("-b"), QStringLiteral("--now"),
                                                QStringLiteral("@%1").arg(at), secret});
        tool.waitForFinished();
        return tool.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] Outcome find(const QByteArray& code = {}) const
    {
        const QStringList more =
            code.isEmpty() ? QStringList()
                           : QStringList{QStringLiteral("--code-file"), m_vault->write(QStringLiteral("code"), code)};
        return m_vault->as(mara, QStringLiteral("find"), QStringList{QStringLiteral("a")} + more);
    }
    [[nodiscard]] Outcome wrong(const QString& name, const QByteArray& password = "not-the-password-1\n") const
    {
        return scrimctl({QStringLiteral("find"), m_vault->folder(), QStringLiteral("a"), QStringLiteral("--as"), name,
                         QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                        password);
    }
    [[nodiscard]] Outcome admin(const char* command, const QStringList& rest) const
    {
        return m_vault->as(QStringLiteral("admin"), QLatin1String(command), rest);
    }
    void applyPolicy(const QByteArray& text) const
    {
        REQUIRE_STATUS(m_vault->applyPolicy(m_vault->write(QStringLiteral("policy.json"), text)), 0);
    }

private Q_SLOTS:
    void init() { m_vault = std::make_unique<DemoVault>(10, 5); }

    void anAppIsEnrolledByAScriptAndItsCodesOpenOnce()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("oathtool")).isEmpty())
            QSKIP("oathtool is not installed");
        const auto begun = m_vault->as(mara, QStringLiteral("user enroll-totp"));
        REQUIRE_STATUS(begun, 0);
        const QJsonObject shown = begun.json();
        const QString secret = shown.value(QLatin1String("secret")).toString();
        QCOMPARE(secret.size(), 32);
        QCOMPARE(shown.value(QLatin1String("uri")).toString(),
                 QStringLiteral("otpauth://totp/Scrim:agent?secret=%1&issuer=Scrim&algorithm=SHA1&digits=6&period=30")
                     .arg(secret));
        const auto recovery = shown.value(QLatin1String("recovery_codes")).toArray();
        QCOMPARE(recovery.size(), 10);
        REQUIRE_STATUS(find(), 0); // half an enrolment locks nobody out
        REQUIRE_STATUS(m_vault->as(mara, QStringLiteral("user enroll-totp"),
                                   {QStringLiteral("--confirm"), QStringLiteral("000000")}),
                       1);
        const QByteArray code = codeOf(secret);
        REQUIRE_STATUS(m_vault->as(mara, QStringLiteral("user enroll-totp"),
                                   {QStringLiteral("--confirm"), QString::fromLatin1(code)}),
                       0);
        const auto missing = find();
        REQUIRE_STATUS(missing, 1);
        QCOMPARE(missing.errorCode(), QStringLiteral("bad_credential"));
        QCOMPARE(find(code).errorMessage(), missing.errorMessage()); // used to confirm
        QCOMPARE(find("123").errorMessage(), missing.errorMessage());
        const QByteArray next = codeOf(secret, 30);
        REQUIRE_STATUS(find(next), 0);
        QCOMPARE(find(next).errorMessage(), missing.errorMessage());
        REQUIRE_STATUS(find(recovery.at(0).toString().toLatin1()), 0);
        REQUIRE_STATUS(find(recovery.at(0).toString().toLatin1()), 1);
        for (const auto& user : admin("user list", {}).json().value(QLatin1String("users")).toArray()) {
            const QJsonObject one = user.toObject();
            QCOMPARE(one.value(QLatin1String("second_factor")).toBool(), one.value(QLatin1String("name")) == mara);
        }
        REQUIRE_STATUS(admin("user reset-totp", {mara}), 0);
        REQUIRE_STATUS(find(), 0);
    }

    void tenWrongTriesLockOutAndAnAdminUnlocks()
    {
        for (int i = 0; i < 10; ++i)
            QCOMPARE(wrong(mara).errorCode(), QStringLiteral("bad_credential"));
        const auto locked = find();
        REQUIRE_STATUS(locked, 1);
        QCOMPARE(locked.errorCode(), QStringLiteral("locked_out"));
        QCOMPARE(wrong(mara).errorMessage(), locked.errorMessage());
        QVERIFY(QFile::remove(m_vault->folder() + QStringLiteral("/tries")));
        QCOMPARE(find().errorCode(), QStringLiteral("locked_out"));
        for (const auto& user : admin("user list", {}).json().value(QLatin1String("users")).toArray()) {
            const QJsonObject one = user.toObject();
            QCOMPARE(one.value(QLatin1String("locked")).toBool(), one.value(QLatin1String("name")) == mara);
        }
        REQUIRE_STATUS(admin("user unlock", {mara}), 0);
        REQUIRE_STATUS(find(), 0);
        REQUIRE_STATUS(m_vault->as(mara, QStringLiteral("user unlock"), {QStringLiteral("senior")}), 1);
    }

    void aResetGivesAnotherKeyAndIsToBeChanged()
    {
        const QString first = m_vault->write(QStringLiteral("first"), "violet-tram-91-otter\n");
        const auto reset = admin("user set-password", {mara, QStringLiteral("--new-password-file"), first});
        REQUIRE_STATUS(reset, 0);
        QVERIFY(reset.err.contains("are lost"));
        const QJsonObject user = reset.json().value(QLatin1String("user")).toObject();
        QCOMPARE(user.value(QLatin1String("pending")).toArray().size(), 2);
        QCOMPARE(user.value(QLatin1String("must_change_password")).toBool(), true);
        const auto refused = wrong(mara, "violet-tram-91-otter\n");
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        const auto change = [&](const QByteArray& now, const QByteArray& next) {
            return scrimctl({QStringLiteral("user"), QStringLiteral("set-password"), m_vault->folder(),
                             QStringLiteral("--as"), mara, QStringLiteral("--password-file"), QStringLiteral("-"),
                             QStringLiteral("--new-password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                            now + '\n' + next + '\n');
        };
        REQUIRE_STATUS(change("violet-tram-91-otter", "violet-tram-91-otter"), 1);
        REQUIRE_STATUS(change("violet-tram-91-otter", "password1234"), 2);
        REQUIRE_STATUS(change("violet-tram-91-otter", "granite-lamp-07-fjord"), 0);
        REQUIRE_STATUS(wrong(mara, "granite-lamp-07-fjord\n"), 0);
        REQUIRE_STATUS(m_vault->as(QStringLiteral("senior"), QStringLiteral("user approve"), {mara}), 0);
        REQUIRE_STATUS(m_vault->as(QStringLiteral("senior"), QStringLiteral("user set-password"),
                                   {mara, QStringLiteral("--new-password-file"), first}),
                       1);
    }

    void aRoleThatNeedsAFactorDoesNothingBeforeItHasOne()
    {
        applyPolicy(R"({"sign_in": {"second_factor": ["agent"]}})");
        const auto refused = find();
        REQUIRE_STATUS(refused, 1);
        QVERIFY(refused.errorMessage().contains(QStringLiteral("enroll-totp")));
        REQUIRE_STATUS(m_vault->as(mara, QStringLiteral("user enroll-totp")), 0);
        REQUIRE_STATUS(find(), 1);
    }

    void anOlderAccountFilePutBackOpensNothing()
    {
        const QString path = m_vault->folder() + QStringLiteral("/users/agent.json");
        const QByteArray before = contentOf(path);
        REQUIRE_STATUS(admin("user disable", {mara}), 0);
        overwrite(path, before);
        const auto back = find();
        REQUIRE_STATUS(back, 1);
        QCOMPARE(back.errorCode(), QStringLiteral("tampered"));
    }

    void theRecoveryFileLetsTheOnlyAdminInAgain()
    {
        const QString boss = QStringLiteral("admin");
        const QString path = m_vault->folder() + QStringLiteral("/users/admin.json");
        const QByteArray before = contentOf(path);
        const QString own = m_vault->write(QStringLiteral("own"), "granite-lamp-07-fjord\n");
        REQUIRE_STATUS(admin("user set-password", {QStringLiteral("--new-password-file"), own}), 0);
        overwrite(path, before);
        QCOMPARE(admin("user list", {}).errorCode(), QStringLiteral("tampered"));

        const QString recovery = m_vault->folder() + QStringLiteral("/recovery-demo.txt");
        const QString fresh = m_vault->write(QStringLiteral("fresh"), "violet-tram-91-otter\n");
        const auto recover = [&](const QString& name, const QString& file) {
            return scrimctl({QStringLiteral("user"), QStringLiteral("recover"), m_vault->folder(), name,
                             QStringLiteral("--recovery-file"), file, QStringLiteral("--new-password-file"), fresh,
                             QStringLiteral("--json")});
        };
        QCOMPARE(recover(mara, recovery).errorCode(), QStringLiteral("refused"));
        const QString altered = m_vault->write(QStringLiteral("altered"), contentOf(recovery).chopped(20));
        QVERIFY(recover(boss, altered).status != 0);
        REQUIRE_STATUS(recover(boss, recovery), 0);
        // As after any reset, it is to be changed first.
        QCOMPARE(wrong(boss, "violet-tram-91-otter\n").errorCode(), QStringLiteral("refused"));
        REQUIRE_STATUS(
            scrimctl({QStringLiteral("user"), QStringLiteral("set-password"), m_vault->folder(), QStringLiteral("--as"),
                      boss, QStringLiteral("--password-file"), fresh, QStringLiteral("--new-password-file"),
                      m_vault->write(QStringLiteral("next"), "cobalt-fern-38-ledger\n")}),
            0);
        REQUIRE_STATUS(wrong(boss, "cobalt-fern-38-ledger\n"), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliSignIn)
#include "test_cli_sign_in.moc"
