// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_vault.h"

#include "vault/account_file.h"
#include "vault/header.h"
#include "vault/json_file.h"
#include "vault/rotation.h"

#include <QFile>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;

namespace {

const QString mara = QStringLiteral("mara");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// A vault whose payment class is being rotated.
struct Fixture
{
    explicit Fixture(const RotationVault::Template& whole) : made(whole.made)
    {
        if (!whole.copyTo(folder) || !vault::lockRotations(paths))
            qFatal("the vault cannot be copied");
        begun = vault::beginRotation(paths, FieldClass::Payment, all, 42);
    }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("vault"));
    const Result<vault::NewVault>& made;
    vault::Paths paths{folder};
    vault::KeyRing all = vault::granterOf(*made);
    Result<vault::RotationFile> begun;
    QString path = vault::rotationPath(paths, policy::name(FieldClass::Payment));

    [[nodiscard]] Result<vault::Header> header() const { return vault::readHeader(paths); }
    [[nodiscard]] Result<vault::KeyRing> unlock(const QString& name) const
    {
        return vault::unlock(paths, *header(), name, RotationVault::passwordOf(name));
    }
};

} // namespace

class TestRotationFiles : public QObject
{
    Q_OBJECT

private:
    const RotationVault::Template m_vault{2};

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(m_vault.made); }

    void bothKeysAreHeldUntilTheRotationEnds()
    {
        const Fixture fixture(m_vault);
        REQUIRE_OK(fixture.begun);
        for (const QString& name : {mara, QStringLiteral("petra")}) {
            const auto ring = fixture.unlock(name);
            REQUIRE_OK(ring);
            QVERIFY(ring->holds(FieldClass::Payment));
            QVERIFY(ring->formerPrivate.contains(FieldClass::Payment));
            QVERIFY(
                !ring->classPrivate.at(FieldClass::Payment).equals(fixture.all.classPrivate.at(FieldClass::Payment)));
            QVERIFY(
                ring->formerPrivate.at(FieldClass::Payment).equals(fixture.all.classPrivate.at(FieldClass::Payment)));
        }
        REQUIRE_OK(vault::unlockWithRecovery(fixture.paths, *fixture.header(), fixture.made->recoveryFile));
        REQUIRE_OK(vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey));
        const auto ring = fixture.unlock(mara);
        REQUIRE_OK(ring);
        QVERIFY(ring->formerPrivate.empty());
        QVERIFY(!QFile::exists(fixture.path));
    }

    void anOlderScrimLeavesAVaultAloneThatIsBeingRotated()
    {
        const Fixture fixture(m_vault);
        const auto isNewer = [&] {
            const auto read = vault::fromFile(contentOf(fixture.paths.header()), {fixture.paths.header(), {}});
            return !read && read.error().code == ErrorCode::NewerFormat;
        };
        QVERIFY(isNewer());
        REQUIRE_OK(vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey));
        QVERIFY(!isNewer());
    }

    void eachStepMayBeDoneTwice()
    {
        const Fixture fixture(m_vault);
        const auto again = vault::beginRotation(fixture.paths, FieldClass::Payment, *fixture.unlock(mara), 43);
        REQUIRE_OK(again);
        QCOMPARE(again->to, fixture.begun->to);
        QCOMPARE(again->sinceMs, 42);
        const auto once = vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey);
        REQUIRE_OK(once);
        QCOMPARE(once->dropped, QStringList{QStringLiteral("udo")});
        const QByteArray account = contentOf(fixture.folder + QStringLiteral("/users/mara.json"));
        const auto twice = vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey);
        REQUIRE_OK(twice);
        QCOMPARE(contentOf(fixture.folder + QStringLiteral("/users/mara.json")), account);
    }

    void aFileThatWasNeverPublishedIsReplaced()
    {
        // Killed between the file and vault.json: nothing was sealed to that key.
        const Fixture fixture(m_vault);
        const auto before = vault::serialize(fixture.made->header);
        QVERIFY(overwrite(fixture.paths.header(), before));
        REQUIRE_OK(fixture.unlock(mara));
        const auto anew = vault::beginRotation(fixture.paths, FieldClass::Payment, fixture.all, 44);
        REQUIRE_OK(anew);
        QVERIFY(anew->to != fixture.begun->to);
        REQUIRE_OK(fixture.unlock(mara));
    }

    void noFlippedByteOfTheFileIsTaken()
    {
        const Fixture fixture(m_vault);
        const QByteArray whole = contentOf(fixture.path);
        QVERIFY(whole.size() > 500);
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered[at] ^ 1);
            const auto parsed =
                vault::parseRotation(altered, fixture.path, *fixture.header(), policy::name(FieldClass::Payment));
            QVERIFY2(!parsed, altered.constData());
        }
    }

    void aFileThatSomebodyMadeIsTampered()
    {
        const Fixture fixture(m_vault);
        vault::RotationFile forged = *fixture.begun;
        forged.next.erase(mara);
        const SecretBytes wrong(32);
        QVERIFY(overwrite(fixture.path, *vault::sealed(forged, *fixture.header(), wrong)));
        REQUIRE_ERROR(fixture.unlock(mara), ErrorCode::Tampered);
        // An older one of the same vault, put back.
        forged.to = QByteArray(32, '\1');
        QVERIFY(overwrite(fixture.path, *vault::sealed(forged, *fixture.header(), fixture.made->cacheKey)));
        REQUIRE_ERROR(fixture.unlock(mara), ErrorCode::Tampered);
    }

    void withoutItsFileARotationDoesNotGoOn()
    {
        const Fixture fixture(m_vault);
        QVERIFY(QFile::remove(fixture.path));
        REQUIRE_ERROR(vault::beginRotation(fixture.paths, FieldClass::Payment, fixture.all, 1), ErrorCode::Damaged);
        REQUIRE_ERROR(vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey),
                      ErrorCode::Damaged);
        REQUIRE_OK(fixture.unlock(mara));
    }

    void nobodyIsGivenAKeyByAnOutdatedHeader()
    {
        const Fixture fixture(m_vault);
        REQUIRE_ERROR(vault::approve(fixture.paths, fixture.made->header, QStringLiteral("nora"), fixture.all),
                      ErrorCode::InUse);
        REQUIRE_ERROR(vault::addAccount(fixture.paths, fixture.made->header, QStringLiteral("neu"),
                                        policy::Role::Senior, RotationVault::passwordOf(QStringLiteral("neu")),
                                        fixture.all, cheap),
                      ErrorCode::InUse);
    }

    void whoDoesNotHoldTheKeyBeginsNothing()
    {
        const Fixture fixture(m_vault);
        const auto otto = fixture.unlock(QStringLiteral("otto"));
        REQUIRE_OK(otto);
        REQUIRE_ERROR(vault::beginRotation(fixture.paths, FieldClass::Identity, *otto, 1), ErrorCode::Refused);
        // Nor does who holds the one before.
        REQUIRE_OK(vault::endRotation(fixture.paths, FieldClass::Payment, fixture.made->cacheKey));
        REQUIRE_ERROR(vault::beginRotation(fixture.paths, FieldClass::Payment, fixture.all, 1), ErrorCode::Refused);
    }

    void aFolderMayBeNamedFromWhereOneIs()
    {
        const Fixture fixture(m_vault);
        const QString before = QDir::currentPath();
        QVERIFY(QDir(fixture.paths.rotations()).removeRecursively() && QDir::setCurrent(fixture.temporary.path()));
        REQUIRE_OK(vault::lockRotations({QStringLiteral("vault")}));
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(QDir(fixture.paths.rotations()).exists());
    }

    void oneRotationAtATime()
    {
        const Fixture fixture(m_vault);
        const auto first = vault::lockRotations(fixture.paths);
        REQUIRE_OK(first);
        REQUIRE_ERROR(vault::lockRotations(fixture.paths), ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(TestRotationFiles)
#include "test_rotation_files.moc"
