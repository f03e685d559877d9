// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_fixture.h"

#include "vault/sign_in_acts.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;
using policy::Role;
using vault::SharedKey;

namespace {

const QString mara = QStringLiteral("mara");
const QString otto = QStringLiteral("otto");
constexpr qint64 nowMs = 1'790'000'000'000;

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleOpensExactlyWhatItIsDue_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("classes");
        QTest::addColumn<bool>("log");
        QTest::addColumn<bool>("import");
        QTest::newRow("agent") << Role::Agent << 2 << false << false;
        QTest::newRow("senior") << Role::Senior << 4 << false << false;
        QTest::newRow("privacy") << Role::Privacy << 4 << false << false;
        QTest::newRow("supervisor") << Role::Supervisor << 0 << true << false;
        QTest::newRow("auditor") << Role::Auditor << 0 << true << false;
        QTest::newRow("admin") << Role::Admin << 0 << false << true;
    }
    void everyRoleOpensExactlyWhatItIsDue()
    {
        QFETCH(Role, role);
        const VaultFixture vault;
        REQUIRE_OK(vault.made);
        const auto account = vault.add(mara, role);
        REQUIRE_OK(account);
        QVERIFY(!account->isPending());
        const auto ring = vault.unlock(mara);
        REQUIRE_OK(ring);
        QTEST(static_cast<int>(ring->classPrivate.size()), "classes");
        QTEST(ring->holds(SharedKey::Log), "log");
        QTEST(ring->holds(SharedKey::Import), "import");
        QVERIFY(ring->key(SharedKey::Cache).size() == 32 && ring->key(SharedKey::Index).size() == 32);
        QVERIFY(equalInConstantTime(ring->key(SharedKey::Cache), vault.made->cacheKey));
        QVERIFY(!ring->holds(FieldClass::Contact) || role != Role::Admin);
        for (const auto& [fieldClass, key] : ring->classPrivate)
            QVERIFY(key.equals(vault.made->classPrivate.at(fieldClass)));
    }

    void aWrongPasswordAnUnknownAndADisabledUserGetTheSameWords()
    {
        const VaultFixture vault;
        const auto granter = vault::granterOf(*vault.made);
        REQUIRE_OK(vault.add(mara, Role::Agent));
        REQUIRE_OK(vault.add(otto, Role::Agent));
        REQUIRE_OK(vault::setDisabled(vault.paths, vault.header(), otto, true, granter));

        const auto wrong = vault::unlock(vault.paths, vault.header(), mara, secret("not-the-password-1"));
        const auto unknown = vault::unlock(vault.paths, vault.header(), QStringLiteral("nobody"), secret("x"));
        const auto odd = vault::unlock(vault.paths, vault.header(), QStringLiteral("../mara"), secret("x"));
        const auto recovery = vault::unlock(vault.paths, vault.header(), QStringLiteral("recovery"), secret("x"));
        const auto disabled = vault.unlock(otto);
        for (const auto* result : {&wrong, &unknown, &odd, &recovery, &disabled}) {
            REQUIRE_ERROR(*result, ErrorCode::BadCredential);
            QCOMPARE(result->error().message, wrong.error().message);
        }
        REQUIRE_OK(vault::setDisabled(vault.paths, vault.header(), otto, false, granter));
        REQUIRE_OK(vault.unlock(otto));
    }

    void whatTheGranterLacksIsPendingUntilAHolderApproves()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(QStringLiteral("admin"), Role::Admin));
        REQUIRE_OK(vault.add(QStringLiteral("agent"), Role::Agent));
        REQUIRE_OK(vault.add(QStringLiteral("privacy"), Role::Privacy));
        const auto admin = vault.unlock(QStringLiteral("admin"));
        REQUIRE_OK(admin);
        const auto senior = vault.add(mara, Role::Senior, *admin);
        REQUIRE_OK(senior);
        QCOMPARE(senior->pending.size(), policy::allFieldClasses.size());
        REQUIRE_ERROR(vault::approve(vault.paths, vault.header(), mara, *admin), ErrorCode::Refused);

        const auto agent = vault.unlock(QStringLiteral("agent"));
        const auto halfway = vault::approve(vault.paths, vault.header(), mara, *agent);
        REQUIRE_OK(halfway);
        QCOMPARE(halfway->granted, (std::vector{FieldClass::Contact, FieldClass::Address}));
        QCOMPARE(halfway->pending, (std::vector{FieldClass::Identity, FieldClass::Payment}));

        const auto privacy = vault.unlock(QStringLiteral("privacy"));
        const auto whole = vault::approve(vault.paths, vault.header(), mara, *privacy);
        REQUIRE_OK(whole);
        QVERIFY(!whole->isPending());
        const auto ring = vault.unlock(mara);
        REQUIRE_OK(ring);
        QVERIFY(ring->classPrivate.at(FieldClass::Payment).equals(vault.made->classPrivate.at(FieldClass::Payment)));
        REQUIRE_ERROR(vault::approve(vault.paths, vault.header(), mara, *privacy), ErrorCode::Refused);
    }

    void aLogReaderMadeByAnAdminWaitsForALogReader()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(QStringLiteral("admin"), Role::Admin));
        REQUIRE_OK(vault.add(QStringLiteral("auditor"), Role::Auditor));
        const auto admin = vault.unlock(QStringLiteral("admin"));
        const auto pending = vault.add(mara, Role::Supervisor, *admin);
        REQUIRE_OK(pending);
        QVERIFY(pending->pendingLog && pending->pending.empty());
        const auto auditor = vault.unlock(QStringLiteral("auditor"));
        const auto approved = vault::approve(vault.paths, vault.header(), mara, *auditor);
        REQUIRE_OK(approved);
        QVERIFY(!approved->isPending());
        const auto ring = vault.unlock(mara);
        REQUIRE_OK(ring);
        QVERIFY(equalInConstantTime(ring->key(SharedKey::Log), vault.made->logPrivate));
    }

    void theRecoveryFileOpensEverythingOfItsOwnVaultOnly()
    {
        const VaultFixture vault;
        const VaultFixture other;
        const auto ring = vault::unlockWithRecovery(vault.paths, vault.header(), vault.made->recoveryFile);
        REQUIRE_OK(ring);
        QCOMPARE(ring->classPrivate.size(), policy::allFieldClasses.size());
        QCOMPARE(ring->shared.size(), std::size_t{4});
        REQUIRE_OK(vault.add(mara, Role::Privacy, *ring));
        REQUIRE_OK(vault.unlock(mara));

        REQUIRE_ERROR(vault::unlockWithRecovery(other.paths, other.header(), vault.made->recoveryFile),
                      ErrorCode::Refused);
        REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, vault.header(), secret("nonsense")),
                      ErrorCode::WrongFormat);
        REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, vault.header(), {}), ErrorCode::WrongFormat);
    }

    void aRecoveryFileWithAnyCharacterChangedIsRefused()
    {
        const VaultFixture vault;
        const QByteArray text = reading(vault.made->recoveryFile);
        const qsizetype start = text.indexOf("vault ");
        QVERIFY(start > 0);
        // X25519 itself ignores bits of a private key's first and last byte (RFC 7748, section 5).
        const qsizetype key = text.indexOf("key ") + 4;
        for (qsizetype i = start; i < text.size() - 1; ++i) {
            if (i == key + 1 || i == key + 62)
                continue;
            QByteArray changed = text;
            changed[i] = changed.at(i) == '0' ? '1' : '0';
            QVERIFY2(!vault::unlockWithRecovery(vault.paths, vault.header(), asBytes(changed)),
                     qPrintable(QString::number(i)));
        }
        const QByteArray twice = text + text.mid(text.indexOf("key "));
        REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, vault.header(), asBytes(twice)), ErrorCode::WrongFormat);
        const QByteArray windows = QByteArray(text).replace("\n", " \r\n");
        REQUIRE_OK(vault::unlockWithRecovery(vault.paths, vault.header(), asBytes(windows)));
    }

    void aNewPasswordReplacesTheOldOne()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const auto fresh = secret("another password 7");
        REQUIRE_ERROR(
            vault::changePassword(vault.paths, vault.header(), mara, secret("wrong-password-1"), fresh, nowMs),
            ErrorCode::BadCredential);
        REQUIRE_ERROR(vault::changePassword(vault.paths, vault.header(), mara, VaultFixture::password(mara),
                                            secret("short1"), nowMs),
                      ErrorCode::Usage);
        REQUIRE_OK(vault.unlock(mara));
        REQUIRE_OK(
            vault::changePassword(vault.paths, vault.header(), mara, VaultFixture::password(mara), fresh, nowMs));
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::BadCredential);
        const auto ring = vault::unlock(vault.paths, vault.header(), mara, fresh);
        REQUIRE_OK(ring);
        QCOMPARE(ring->classPrivate.size(), std::size_t{2});
    }

    void aTakenNameIsNotOverwrittenInAnyCase()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const QByteArray before = contentOf(vault.accountPath(mara));
        REQUIRE_ERROR(vault.add(mara, Role::Admin), ErrorCode::Exists);
        REQUIRE_ERROR(vault.add(QStringLiteral("Mara"), Role::Admin), ErrorCode::Exists);
        QCOMPARE(contentOf(vault.accountPath(mara)), before);
    }

    void namesAreFileNamesAndPasswordsFollowTheRule()
    {
        for (const char* good : {"a", "7", "mara.k", "m-k_2", "A"})
            QVERIFY2(vault::isUserName(QLatin1String(good)), good);
        for (const char* bad : {"", ".", "..", ".hidden", "-x", "a/b", "a b", "recovery", "Recovery", "a\n", "a\\b"})
            QVERIFY2(!vault::isUserName(QLatin1String(bad)), bad);
        QVERIFY(vault::isUserName(QString(64, QLatin1Char('a'))));
        QVERIFY(!vault::isUserName(QString(65, QLatin1Char('a'))));
        QVERIFY(!vault::isUserName(QStringLiteral("m\u00e4ra")));

        REQUIRE_OK(vault::checkPassword(secret("abcdefghijk1")));
        REQUIRE_OK(vault::checkPassword(secret("\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f61")));
        REQUIRE_ERROR(vault::checkPassword(secret("abcdefghij1")), ErrorCode::Usage);
        REQUIRE_ERROR(vault::checkPassword(secret("\u00e4\u00f6\u00fc\u00e4\u00f61")), ErrorCode::Usage);
        REQUIRE_ERROR(vault::checkPassword(secret("abcdefghijkl")), ErrorCode::Usage);
        REQUIRE_ERROR(vault::checkPassword(secret("123456789012")), ErrorCode::Usage);
        REQUIRE_ERROR(vault::checkPassword({}), ErrorCode::Usage);
        const QByteArray huge(100'000, 'a');
        REQUIRE_ERROR(vault::checkPassword(asBytes(huge)), ErrorCode::Usage);
    }

    void accountsAreListedByNameWithoutAnyKey()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(otto, Role::Auditor));
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const auto accounts = vault::listAccounts(vault.paths, vault.header());
        REQUIRE_OK(accounts);
        QCOMPARE(accounts->size(), std::size_t{2});
        QCOMPARE(accounts->at(0).name, mara);
        QCOMPARE(accounts->at(1).role, Role::Auditor);
        REQUIRE_ERROR(vault::setDisabled(vault.paths, vault.header(), QStringLiteral("nobody"), true,
                                         vault::granterOf(*vault.made)),
                      ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
