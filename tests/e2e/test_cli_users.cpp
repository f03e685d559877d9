// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace scrim::testkit;

namespace {

QJsonObject userOf(const Outcome& outcome)
{
    return outcome.json().value(QLatin1String("user")).toObject();
}

QStringList list(const QJsonObject& user, const char* key)
{
    QStringList names;
    for (const auto& name : user.value(QLatin1String(key)).toArray())
        names.append(name.toString());
    return names;
}

} // namespace

/// Vaults, people, their passwords and keys.
class TestCliUsers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    QString m_newPassword;

    [[nodiscard]] Outcome as(const QString& role, const char* command, const QStringList& rest = {}) const
    {
        return m_vault->as(role, QLatin1String(command), rest);
    }
    [[nodiscard]] Outcome admin(const char* command, const QStringList& rest = {}) const
    {
        return as(QStringLiteral("admin"), command, rest);
    }
    /// Adds a user; `more` are further options.
    [[nodiscard]] Outcome add(const QString& name, const QString& role, const QStringList& more = {}) const
    {
        return admin("user add", QStringList{name, QStringLiteral("--role"), role,
                                             QStringLiteral("--new-password-file"), m_newPassword} +
                                     more);
    }
    [[nodiscard]] Outcome findAs(const QString& name, const QByteArray& password) const
    {
        return scrimctl({QStringLiteral("find"), m_vault->folder(), QStringLiteral("a"), QStringLiteral("--as"), name,
                         QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                        password + '\n');
    }
    /// In the place of the one that an admin gave.
    [[nodiscard]] Outcome choosePassword(const QString& name, const QByteArray& given, const QByteArray& own) const
    {
        return scrimctl({QStringLiteral("user"), QStringLiteral("set-password"), m_vault->folder(),
                         QStringLiteral("--as"), name, QStringLiteral("--password-file"), QStringLiteral("-"),
                         QStringLiteral("--new-password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                        given + '\n' + own + '\n');
    }
    [[nodiscard]] QString recoveryFile() const
    {
        return m_vault->made().json().value(QLatin1String("recovery_file")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(10, 10);
        REQUIRE_STATUS(m_vault->made(), 0);
        m_newPassword = m_vault->write(QStringLiteral("new.password"), "brand-new-2026-pw\n");
    }
    void cleanupTestCase() { m_vault.reset(); }

    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer()
    {
        const auto wrong = findAs(QStringLiteral("agent"), "not-the-password-1");
        const auto unknown = findAs(QStringLiteral("nobody"), "not-the-password-1");
        const auto oddName = findAs(QStringLiteral("../agent"), "not-the-password-1");
        REQUIRE_STATUS(wrong, 1);
        QCOMPARE(wrong.errorCode(), QStringLiteral("bad_credential"));
        QCOMPARE(unknown.status, wrong.status);
        QCOMPARE(unknown.out, wrong.out);
        QCOMPARE(oddName.out, wrong.out);
        REQUIRE_STATUS(findAs(QStringLiteral("agent"), m_vault->password(QStringLiteral("agent"))), 0);
    }

    void aPasswordFilesLineEndDoesNotCount()
    {
        const QByteArray password = m_vault->password(QStringLiteral("agent"));
        for (const QByteArray& content : {password, password + "\r\n", password + "\nsecond line\n"}) {
            const QString file = m_vault->write(QStringLiteral("odd.password"), content);
            REQUIRE_STATUS(
                scrimctl({QStringLiteral("find"), m_vault->folder(), QStringLiteral("a"), QStringLiteral("--as"),
                          QStringLiteral("agent"), QStringLiteral("--password-file"), file}),
                0);
        }
    }

    void withoutATerminalOrAFileThePasswordIsMissed()
    {
        // setsid() in the child: a terminal of this test's own is not the program's.
        auto process =
            program(QStringLiteral("scrimctl"), {QStringLiteral("find"), m_vault->folder(), QStringLiteral("a"),
                                                 QStringLiteral("--as"), QStringLiteral("agent")});
        process->setChildProcessModifier([] { ::setsid(); });
        process->start();
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 2);
        QVERIFY(process->readAllStandardError().contains("--password-file"));
    }

    void aMissingPasswordFileIsNamed()
    {
        const auto outcome =
            scrimctl({QStringLiteral("find"), m_vault->folder(), QStringLiteral("a"), QStringLiteral("--as"),
                      QStringLiteral("agent"), QStringLiteral("--password-file"), QStringLiteral("/nowhere/pw")});
        QVERIFY(outcome.status == 1 || outcome.status == 3);
        QVERIFY(outcome.err.contains("/nowhere/pw"));
    }

    void withTheRecoveryFileAUserHasTheirKeysAtOnce()
    {
        const auto added =
            add(QStringLiteral("rosa"), QStringLiteral("senior"), {QStringLiteral("--recovery-file"), recoveryFile()});
        REQUIRE_STATUS(added, 0);
        QCOMPARE(list(userOf(added), "granted"), words("contact address identity payment"));
        QVERIFY(list(userOf(added), "pending").isEmpty());
        REQUIRE_STATUS(choosePassword(QStringLiteral("rosa"), "brand-new-2026-pw", "granite-lamp-07-fjord"), 0);
        REQUIRE_STATUS(findAs(QStringLiteral("rosa"), "granite-lamp-07-fjord"), 0);
    }

    void aPasswordThatAnAdminGaveOpensNothingButItsOwnChange()
    {
        REQUIRE_STATUS(add(QStringLiteral("olga"), QStringLiteral("agent")), 0);
        const auto refused = findAs(QStringLiteral("olga"), "brand-new-2026-pw");
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY2(refused.errorMessage().contains(QStringLiteral("set-password")), qPrintable(refused.errorMessage()));
        REQUIRE_STATUS(choosePassword(QStringLiteral("olga"), "brand-new-2026-pw", "violet-tram-91-otter"), 0);
        REQUIRE_STATUS(findAs(QStringLiteral("olga"), "violet-tram-91-otter"), 0);
    }

    void withoutItAHolderApproves()
    {
        const auto added = add(QStringLiteral("mara"), QStringLiteral("agent"));
        REQUIRE_STATUS(added, 0);
        QCOMPARE(list(userOf(added), "pending"), words("contact address"));
        REQUIRE_STATUS(choosePassword(QStringLiteral("mara"), "brand-new-2026-pw", "harbour-quill-55-mint"), 0);
        REQUIRE_STATUS(findAs(QStringLiteral("mara"), "harbour-quill-55-mint"), 0);
        const auto byAdmin = admin("user approve", {QStringLiteral("mara")});
        REQUIRE_STATUS(byAdmin, 1);
        QCOMPARE(byAdmin.errorCode(), QStringLiteral("refused"));
        const auto approved = as(QStringLiteral("senior"), "user approve", {QStringLiteral("mara")});
        REQUIRE_STATUS(approved, 0);
        QCOMPARE(list(userOf(approved), "granted"), words("contact address"));
        QVERIFY(list(userOf(approved), "pending").isEmpty());
    }

    void bothPasswordsMayComeFromStandardInput()
    {
        const auto added =
            scrimctl({QStringLiteral("user"), QStringLiteral("add"), m_vault->folder(), QStringLiteral("ines"),
                      QStringLiteral("--role"), QStringLiteral("auditor"), QStringLiteral("--as"),
                      QStringLiteral("admin"), QStringLiteral("--password-file"), QStringLiteral("-"),
                      QStringLiteral("--new-password-file"), QStringLiteral("-"), QStringLiteral("--json")},
                     m_vault->password(QStringLiteral("admin")) + "\nines-has-2-passwords\n");
        REQUIRE_STATUS(added, 0);
        REQUIRE_STATUS(choosePassword(QStringLiteral("ines"), "ines-has-2-passwords", "cobalt-fern-38-ledger"), 0);
        REQUIRE_STATUS(findAs(QStringLiteral("ines"), "cobalt-fern-38-ledger"), 0);
    }

    void aTakenNameAWeakPasswordAndAnOddNameAreRefused()
    {
        const auto taken = add(QStringLiteral("agent"), QStringLiteral("agent"));
        REQUIRE_STATUS(taken, 1);
        QCOMPARE(taken.errorCode(), QStringLiteral("exists"));
        const QString weak = m_vault->write(QStringLiteral("weak.password"), "short1\n");
        const auto short1 = admin("user add", {QStringLiteral("tom"), QStringLiteral("--role"), QStringLiteral("agent"),
                                               QStringLiteral("--new-password-file"), weak});
        REQUIRE_STATUS(short1, 2);
        QVERIFY(!short1.said().contains("short1"));
        REQUIRE_STATUS(add(QStringLiteral("../tom"), QStringLiteral("agent")), 2);
        REQUIRE_STATUS(add(QStringLiteral("recovery"), QStringLiteral("agent")), 2);
        REQUIRE_STATUS(findAs(QStringLiteral("tom"), "short1"), 1);
    }

    void onlyAnAdminManagesPeople()
    {
        for (const QString& role : words("agent senior supervisor auditor privacy")) {
            const auto refused = as(role, "user add",
                                    {QStringLiteral("eve"), QStringLiteral("--role"), QStringLiteral("senior"),
                                     QStringLiteral("--new-password-file"), m_newPassword,
                                     QStringLiteral("--recovery-file"), recoveryFile()});
            REQUIRE_STATUS(refused, 1);
            QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
            REQUIRE_STATUS(as(role, "user disable", {QStringLiteral("auditor")}), 1);
        }
    }

    void aDisabledUserIsAsUnknown()
    {
        REQUIRE_STATUS(add(QStringLiteral("otto"), QStringLiteral("agent")), 0);
        REQUIRE_STATUS(admin("user disable", {QStringLiteral("otto")}), 0);
        const auto disabled = findAs(QStringLiteral("otto"), "brand-new-2026-pw");
        REQUIRE_STATUS(disabled, 1);
        QCOMPARE(disabled.out, findAs(QStringLiteral("nobody"), "brand-new-2026-pw").out);
        REQUIRE_STATUS(admin("user enable", {QStringLiteral("otto")}), 0);
        QCOMPARE(findAs(QStringLiteral("otto"), "brand-new-2026-pw").errorCode(), QStringLiteral("refused"));
        REQUIRE_STATUS(admin("user disable", {QStringLiteral("nobody")}), 1);
    }

    void theListSaysWhoWaits()
    {
        REQUIRE_STATUS(add(QStringLiteral("pia"), QStringLiteral("privacy")), 0);
        const auto users = admin("user list").json().value(QLatin1String("users")).toArray();
        QVERIFY(users.size() >= 7);
        for (const auto& user : users) {
            if (user.toObject().value(QLatin1String("name")).toString() == QStringLiteral("pia"))
                QCOMPARE(list(user.toObject(), "pending"), words("contact address identity payment"));
        }
    }

    void onesOwnPasswordIsChangedWithTheOldOne()
    {
        const QByteArray old = m_vault->password(QStringLiteral("privacy"));
        const auto change = [&](const QByteArray& input) {
            return scrimctl({QStringLiteral("user"), QStringLiteral("set-password"), m_vault->folder(),
                             QStringLiteral("--as"), QStringLiteral("privacy"), QStringLiteral("--password-file"),
                             QStringLiteral("-"), QStringLiteral("--new-password-file"), QStringLiteral("-"),
                             QStringLiteral("--json")},
                            input);
        };
        REQUIRE_STATUS(change("wrong-password-1\nbrand-new-2026-pw\n"), 1);
        REQUIRE_STATUS(change(old + "\nweak\n"), 2);
        REQUIRE_STATUS(change(old + "\n"), 2);
        REQUIRE_STATUS(findAs(QStringLiteral("privacy"), old), 0);
        REQUIRE_STATUS(change(old + "\nbrand-new-2026-pw\n"), 0);
        REQUIRE_STATUS(findAs(QStringLiteral("privacy"), old), 1);
        REQUIRE_STATUS(findAs(QStringLiteral("privacy"), "brand-new-2026-pw"), 0);
    }

    void anotherVaultsRecoveryFileOpensNothing()
    {
        const DemoVault other(1, 0, 9);
        const QString theirs = other.made().json().value(QLatin1String("recovery_file")).toString();
        const auto refused =
            add(QStringLiteral("ada"), QStringLiteral("agent"), {QStringLiteral("--recovery-file"), theirs});
        REQUIRE_STATUS(refused, 1);
        const QString nonsense = m_vault->write(QStringLiteral("nonsense.txt"), "no recovery file at all\n");
        const auto odd =
            add(QStringLiteral("ada"), QStringLiteral("agent"), {QStringLiteral("--recovery-file"), nonsense});
        QVERIFY(odd.status == 1 || odd.status == 3);
        REQUIRE_STATUS(findAs(QStringLiteral("ada"), "brand-new-2026-pw"), 1);
    }

    void initMakesAVaultAndHandsOutItsRecoveryFileOnce()
    {
        const QString folder = m_vault->at(QStringLiteral("made"));
        const QString recovery = m_vault->at(QStringLiteral("made.recovery"));
        const auto init = [&](const QString& to) {
            return scrimctl({QStringLiteral("init"), folder, QStringLiteral("--admin"), QStringLiteral("root"),
                             QStringLiteral("--recovery-out"), to, QStringLiteral("--password-file"), m_newPassword,
                             QStringLiteral("--json")});
        };
        REQUIRE_STATUS(init(folder + QStringLiteral("/recovery")), 1);
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/vault.json")));
        const auto taken = init(m_newPassword);
        REQUIRE_STATUS(taken, 1);
        QCOMPARE(taken.errorCode(), QStringLiteral("exists"));
        REQUIRE_STATUS(init(m_vault->at(QStringLiteral("no/such/folder/recovery"))), 1);
        QVERIFY(!QFileInfo::exists(folder));

        const auto made = init(recovery);
        REQUIRE_STATUS(made, 0);
        QCOMPARE(made.json().value(QLatin1String("vault")).toString(), folder);
        QCOMPARE(QFile::permissions(recovery) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Everybody has a second factor there, and the first admin sets theirs up before anything else.
        const QStringList asRoot{QStringLiteral("--as"), QStringLiteral("root"), QStringLiteral("--password-file"),
                                 m_newPassword, QStringLiteral("--json")};
        const auto list = [&](const QString& where) {
            return scrimctl(QStringList{QStringLiteral("user"), QStringLiteral("list"), where} + asRoot);
        };
        const auto missing = list(folder);
        REQUIRE_STATUS(missing, 1);
        QVERIFY2(missing.errorMessage().contains(QStringLiteral("enroll-totp")), qPrintable(missing.errorMessage()));
        REQUIRE_STATUS(scrimctl(QStringList{QStringLiteral("user"), QStringLiteral("enroll-totp"), folder} + asRoot),
                       0);
        const auto before = snapshot(folder);
        const auto again = init(m_vault->at(QStringLiteral("second.recovery")));
        REQUIRE_STATUS(again, 1);
        QVERIFY(!QFileInfo::exists(m_vault->at(QStringLiteral("second.recovery"))));
        QVERIFY(snapshot(folder) == before);

        const QString bare = m_vault->at(QStringLiteral("bare"));
        REQUIRE_STATUS(
            scrimctl({QStringLiteral("init"), bare, QStringLiteral("--admin"), QStringLiteral("root"),
                      QStringLiteral("--recovery-out"), m_vault->at(QStringLiteral("bare.recovery")),
                      QStringLiteral("--password-file"), m_newPassword, QStringLiteral("--no-second-factor")}),
            0);
        const auto listed = list(bare);
        REQUIRE_STATUS(listed, 0);
        QCOMPARE(listed.json().value(QLatin1String("users")).toArray().size(), 1);
    }

    void aLinkDoesNotSmuggleTheRecoveryFileIntoTheVault()
    {
        const QString folder = m_vault->at(QStringLiteral("linked"));
        QVERIFY(QDir().mkpath(folder));
        const QString link = m_vault->at(QStringLiteral("elsewhere"));
        QVERIFY(QFile::link(folder, link));
        const auto made = scrimctl({QStringLiteral("init"), folder, QStringLiteral("--admin"), QStringLiteral("root"),
                                    QStringLiteral("--recovery-out"), link + QStringLiteral("/recovery"),
                                    QStringLiteral("--password-file"), m_newPassword});
        REQUIRE_STATUS(made, 1);
        QVERIFY(QDir(folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliUsers)
#include "test_cli_users.moc"
