// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_fixture.h"

#include "crypto/ed25519.h"
#include "crypto/x25519.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace scrim;
using namespace scrim::testkit;

namespace {

/// The ways in which a key could lie on the disk by mistake.
std::vector<QByteArray> spellings(Bytes key)
{
    const QByteArray raw = reading(key);
    return {raw, raw.toHex(), raw.toHex().toUpper(), raw.toBase64(), raw.toBase64(QByteArray::Base64UrlEncoding)};
}

} // namespace

class TestCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderPublishesTheHalvesOfTheKeysHandedOut()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.made);
        const auto header = vault::readHeader(vault.paths);
        REQUIRE_OK(header);
        QCOMPARE(header->id.size(), 32);
        QCOMPARE(header->origin, QStringLiteral("scrim.local/log/") + header->id);
        for (const auto& [fieldClass, key] : vault.made->classPrivate)
            QCOMPARE(header->classPublic.at(fieldClass), *crypto::x25519Public(key));
        QCOMPARE(header->logPublic, *crypto::x25519Public(vault.made->logPrivate));
        QCOMPARE(header->stationPublic, *crypto::ed25519Public(vault.made->stationSeed));
        const auto seed = vault::readStationSeed(vault.paths);
        REQUIRE_OK(seed);
        QVERIFY(seed->equals(vault.made->stationSeed));
    }

    void nobodyButItsOwnerMayReadIt()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(QStringLiteral("mara"), policy::Role::Agent));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const QString& path : {vault.paths.folder, vault.paths.users(), vault.paths.header(),
                                    vault.paths.stationKey(), vault.accountPath(QStringLiteral("mara"))})
            QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
    }

    void noKeyAndNoPasswordLiesInTheFolder()
    {
        const VaultFixture vault;
        const QString mara = QStringLiteral("mara");
        REQUIRE_OK(vault.add(mara, policy::Role::Privacy));
        const auto ring = vault.unlock(mara);
        REQUIRE_OK(ring);
        std::vector<QByteArray> secrets;
        const auto add = [&](Bytes key) {
            for (QByteArray& spelling : spellings(key))
                secrets.push_back(std::move(spelling));
        };
        for (const auto& [fieldClass, key] : vault.made->classPrivate)
            add(key);
        for (const SecretBytes* key : {&vault.made->cacheKey, &vault.made->indexKey, &vault.made->importKey,
                                       &vault.made->logPrivate, &ring->ownPrivate})
            add(*key);
        add(VaultFixture::password(mara));
        const QByteArray recovery = reading(vault.made->recoveryFile);
        secrets.push_back(recovery.mid(recovery.indexOf("key ") + 4, 64));

        int files = 0;
        QDirIterator walk(vault.paths.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const QByteArray content = contentOf(path);
            for (const QByteArray& secret : secrets)
                QVERIFY2(!content.contains(secret), qPrintable(path));
            ++files;
        }
        QVERIFY(files >= 4);
    }

    void aFolderWithAnythingInItIsLeftAlone()
    {
        const VaultFixture vault;
        const QByteArray before = contentOf(vault.paths.header());
        REQUIRE_ERROR(vault::createVault(vault.paths), ErrorCode::Exists);
        QCOMPARE(contentOf(vault.paths.header()), before);
        REQUIRE_ERROR(vault::createVault({vault.paths.header()}), ErrorCode::Exists);

        const QTemporaryDir temporary;
        QVERIFY(overwrite(temporary.filePath(QStringLiteral(".hidden")), "x"));
        REQUIRE_ERROR(vault::createVault({temporary.path()}), ErrorCode::Exists);
        QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void twoVaultsShareNothing()
    {
        const VaultFixture one;
        const VaultFixture two;
        QVERIFY(one.header().id != two.header().id);
        QVERIFY(!one.made->cacheKey.equals(two.made->cacheKey));
        for (const auto& [fieldClass, key] : one.made->classPrivate)
            QVERIFY(!key.equals(two.made->classPrivate.at(fieldClass)));
    }

    void whereThereIsNoVaultItIsSaid()
    {
        const QTemporaryDir temporary;
        REQUIRE_ERROR(vault::readHeader({temporary.path()}), ErrorCode::NotFound);
        REQUIRE_ERROR(vault::readHeader({temporary.filePath(QStringLiteral("none"))}), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCreate)
#include "test_create.moc"
