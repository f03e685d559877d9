// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_fixture.h"

#include "crypto/x25519.h"
#include "vault/account_file.h"
#include "vault/header.h"

#include <atomic>
#include <thread>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

const QString mara = QStringLiteral("mara");
const QString otto = QStringLiteral("otto");

Result<vault::AccountFile> accountOf(const VaultFixture& vault, const QString& name)
{
    return vault::loadAccount(vault.paths, vault.header(), name);
}

} // namespace

/// What somebody could try who may write the vault's files, knows the format, and holds keys of another vault or none.
class TestForgery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPersonsSlotOrGrantsDoNotOpen()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        REQUIRE_OK(vault.add(otto, Role::Agent));
        const Bytes cacheKey = vault.made->cacheKey;
        const auto own = *accountOf(vault, mara);
        const auto other = *accountOf(vault, otto);

        // Even with the right seal, which only who signs in can make.
        auto slotMoved = own;
        slotMoved.slot = other.slot;
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(slotMoved, vault.header(), cacheKey)));
        REQUIRE_ERROR(vault::unlock(vault.paths, vault.header(), mara, VaultFixture::password(otto)),
                      ErrorCode::BadCredential);
        auto grantsMoved = own;
        grantsMoved.grants = other.grants;
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(grantsMoved, vault.header(), cacheKey)));
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::Tampered);
        auto promoted = own;
        promoted.role = Role::Senior;
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(promoted, vault.header(), cacheKey)));
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::BadCredential);
        auto swapped = own;
        std::swap(swapped.grants.at(QStringLiteral("cache")), swapped.grants.at(QStringLiteral("index")));
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(swapped, vault.header(), cacheKey)));
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::Tampered);
    }

    void aClassOrLogKeyThatTheHeaderDoesNotPublishIsNotTaken()
    {
        const VaultFixture vault;
        const VaultFixture others;
        for (const Role role : {Role::Agent, Role::Auditor}) {
            const QString name = policy::name(role);
            REQUIRE_OK(vault.add(name, role));
            auto account = *accountOf(vault, name);
            auto foreign = *vault::makeGrants({QStringLiteral("contact"), QStringLiteral("log")},
                                              vault::granterOf(*others.made), vault.header(), name, account.publicKey);
            for (auto& [key, grant] : account.grants) {
                if (foreign.contains(key))
                    grant = foreign.at(key);
            }
            QVERIFY(overwrite(vault.accountPath(name), *vault::sealed(account, vault.header(), vault.made->cacheKey)));
            REQUIRE_ERROR(vault.unlock(name), ErrorCode::Tampered);
        }
    }

    void aRenamedFileIsNobodys()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        QVERIFY(QFile::rename(vault.accountPath(mara), vault.accountPath(otto)));
        REQUIRE_ERROR(vault::unlock(vault.paths, vault.header(), otto, VaultFixture::password(mara)),
                      ErrorCode::Damaged);
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::BadCredential);
    }

    void anotherVaultsCacheKeyIsNotTaken()
    {
        const VaultFixture vault;
        const VaultFixture attackers;
        REQUIRE_OK(vault.add(mara, Role::Admin));
        // Grants need no secret to make, so everything that hangs from the cache key is made anew under another one.
        auto account = *accountOf(vault, mara);
        account.grants = *vault::makeGrants(vault::dueKeys(Role::Admin), vault::granterOf(*attackers.made),
                                            vault.header(), mara, account.publicKey);
        vault::Header header = vault.header();
        header.seal = *vault::sealOf(header, attackers.made->cacheKey);
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(account, header, attackers.made->cacheKey)));
        REQUIRE_ERROR(vault::unlock(vault.paths, header, mara, VaultFixture::password(mara)), ErrorCode::Tampered);
    }

    void aSwappedClassKeyOfTheHeaderIsSeen()
    {
        const VaultFixture vault;
        const VaultFixture attackers;
        REQUIRE_OK(vault.add(mara, Role::Admin)); // holds no class key to compare with
        vault::Header header = vault.header();
        header.classPublic = attackers.header().classPublic;
        REQUIRE_ERROR(vault::unlock(vault.paths, header, mara, VaultFixture::password(mara)), ErrorCode::Tampered);
        REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, header, vault.made->recoveryFile), ErrorCode::Tampered);
    }

    void nobodySealsToAPlantedAccountOrKey()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(QStringLiteral("admin"), Role::Admin));
        REQUIRE_OK(vault.add(otto, Role::Privacy));
        const auto admin = vault.unlock(QStringLiteral("admin"));
        REQUIRE_OK(admin);
        REQUIRE_OK(vault.add(mara, Role::Senior, *admin));
        const auto holder = vault.unlock(otto);
        REQUIRE_OK(holder);

        auto planted = *accountOf(vault, mara);
        planted.publicKey = crypto::generateX25519().publicKey;
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(planted, vault.header(), secret("a guess"))));
        const QByteArray before = contentOf(vault.accountPath(mara));
        REQUIRE_ERROR(vault::approve(vault.paths, vault.header(), mara, *holder), ErrorCode::Tampered);
        REQUIRE_ERROR(vault::setDisabled(vault.paths, vault.header(), mara, true, *admin), ErrorCode::Tampered);
        QCOMPARE(contentOf(vault.accountPath(mara)), before);
    }

    void whoIsDisabledDoesNotEnableThemselves()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        REQUIRE_OK(vault::setDisabled(vault.paths, vault.header(), mara, true, vault::granterOf(*vault.made)));
        auto account = *accountOf(vault, mara);
        account.disabled = false;
        QVERIFY(overwrite(vault.accountPath(mara), *vault::sealed(account, vault.header(), secret("a guess"))));
        REQUIRE_ERROR(vault.unlock(mara), ErrorCode::Tampered);
    }

    void theRecoveryGrantsCannotBeSwapped()
    {
        const VaultFixture vault;
        const VaultFixture attackers;
        const vault::RecoveryGrants forged{*vault::makeGrants(vault::allKeys(), vault::granterOf(*attackers.made),
                                                              vault.header(), QStringLiteral("recovery"),
                                                              vault.header().recoveryPublic),
                                           {}};
        vault::Header header = attackers.header();
        header.id = vault.header().id;
        header.recoveryPublic = vault.header().recoveryPublic;
        header.seal = *vault::sealOf(header, attackers.made->cacheKey);
        QVERIFY(overwrite(vault.accountPath(QStringLiteral("recovery")),
                          *vault::sealed(forged, header, attackers.made->cacheKey)));
        REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, header, vault.made->recoveryFile), ErrorCode::Tampered);
    }

    void ofTwoWhoWriteAtOnceNoneUndoesTheOther()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(QStringLiteral("admin"), Role::Admin));
        const auto admin = vault.unlock(QStringLiteral("admin"));
        REQUIRE_OK(admin);
        const auto holder = vault::granterOf(*vault.made);
        for (int round = 0; round < 8; ++round) {
            const QString name = QStringLiteral("user%1").arg(round);
            REQUIRE_OK(vault.add(name, Role::Senior, *admin));
            std::atomic<bool> approved = false;
            std::thread approver(
                [&] { approved = vault::approve(vault.paths, vault.header(), name, holder).has_value(); });
            bool stored = true;
            for (int i = 0; i < 20; ++i)
                stored = vault::setDisabled(vault.paths, vault.header(), name, false, *admin).has_value() && stored;
            approver.join();
            QVERIFY(approved && stored);
            const auto account = vault::readAccount(vault.paths, vault.header(), name);
            REQUIRE_OK(account);
            QVERIFY(!account->isPending());
        }
    }
};

QTEST_GUILESS_MAIN(TestForgery)
#include "test_forgery.moc"
