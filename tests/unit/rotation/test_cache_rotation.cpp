// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_vault.h"

#include "rotation/cache_rotation.h"
#include "rotation/class_rotation.h"
#include "rotation/key_status.h"
#include "vault/account_file.h"
#include "vault/rotation.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;

namespace {

constexpr int customers = 6;
const QString keyName = QStringLiteral("cache_file");

struct Fixture : RotationStation
{
    explicit Fixture(const RotationVault::Template& whole) : RotationStation(whole), admin(signIn("admin")) {}

    std::unique_ptr<session::Session> admin;

    [[nodiscard]] QStringList caches() const
    {
        return QDir(folder).entryList({QStringLiteral("cache*")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QString complaint(int last = customers) const
    {
        const auto other = openStation();
        for (const char* name : {"otto", "mara", "petra", "sina", "admin"}) {
            if (auto wrong = RotationVault::complaintOf(*other, name, last); !wrong.isEmpty())
                return wrong;
        }
        return {};
    }
    [[nodiscard]] std::vector<QJsonObject> rotations() const
    {
        std::vector<QJsonObject> entries;
        const auto read =
            audit::readLog(paths.log(), {made->logPrivate, {}}, 0, -1, [&](const audit::ReadEntry& entry) {
                if (entry.json.value(QLatin1String("action")) == QLatin1String("key.rotate"))
                    entries.push_back(entry.json);
                return true;
            });
        return read ? entries : std::vector<QJsonObject>();
    }
    [[nodiscard]] Result<storage::Database> open(const session::Session& person, storage::Database::Mode mode) const
    {
        return records::openCache(paths, person.user(), person.keys(), mode);
    }
    /// As rotateCacheKey() with an act amid it.
    template<typename Between>
    Result<rotation::CacheRotated> rotateWith(Between between)
    {
        bool isDone = false;
        return rotation::rotateCacheKey(*admin, [&](const storage::RekeyProgress&) {
            if (!std::exchange(isDone, true))
                between();
            return true;
        });
    }
};

QString detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key)).toVariant().toString();
}

} // namespace

class TestCacheRotation : public QObject
{
    Q_OBJECT

private:
    const RotationVault::Template m_vault{customers};

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(m_vault.made); }

    void everybodyReadsOnAndTheFormerKeyOpensNothing()
    {
        Fixture fixture(m_vault);
        const auto done = rotation::rotateCacheKey(*fixture.admin);
        REQUIRE_OK(done);
        QCOMPARE(done->number, 1U);
        QVERIFY(!done->wasResumed && done->bytes > 0);
        QCOMPARE(fixture.complaint(), QString());
        QCOMPARE(fixture.caches(), QStringList{QStringLiteral("cache.1.db")});
        QVERIFY(!QFile::exists(vault::rotationPath(fixture.paths, keyName)));
        REQUIRE_ERROR(
            storage::Database::open(fixture.paths.cache(1), fixture.made->cacheKey, storage::Database::Mode::ReadWrite),
            ErrorCode::Damaged);
        // Once more, from a key that has a number.
        const auto again = rotation::rotateCacheKey(*fixture.admin);
        REQUIRE_OK(again);
        QCOMPARE(again->number, 2U);
        QCOMPARE(fixture.complaint(), QString());
        QCOMPARE(fixture.caches(), QStringList{QStringLiteral("cache.2.db")});
        const auto everything = vault::unlockWithRecovery(fixture.paths, fixture.header(), fixture.made->recoveryFile);
        REQUIRE_OK(everything);
        REQUIRE_OK(storage::Database::open(fixture.paths.cache(2), everything->key(vault::SharedKey::CacheFile),
                                           storage::Database::Mode::ReadWrite));
    }

    void whoIsDisabledIsNotGivenTheKey()
    {
        Fixture fixture(m_vault);
        const auto done = rotation::rotateCacheKey(*fixture.admin);
        REQUIRE_OK(done);
        QCOMPARE(done->dropped, QStringList{QStringLiteral("udo")});
        QVERIFY(done->passedOn.contains(QStringLiteral("nora")) && !done->passedOn.contains(QStringLiteral("udo")));
        const auto has = [&](const char* name) {
            const auto account = vault::readAccount(fixture.paths, fixture.header(), QString::fromLatin1(name));
            return account && std::ranges::count(account->shared, vault::SharedKey::CacheFile) == 1;
        };
        QVERIFY(has("nora") && !has("udo"));
        REQUIRE_OK(session::setUserDisabled(*fixture.admin, QStringLiteral("udo"), false));
        QVERIFY(has("udo"));
        const auto udo = fixture.signIn("udo");
        QVERIFY(udo);
        REQUIRE_OK(fixture.open(*udo, storage::Database::Mode::ReadWrite));
    }

    /// A former one of the file, say, put back under the seal of today.
    void withoutTheKeyTheCacheIsRefusedInWords()
    {
        Fixture fixture(m_vault);
        const auto otto = fixture.signIn("otto");
        REQUIRE_OK(rotation::rotateCacheKey(*fixture.admin));
        vault::KeyRing few;
        few.ownPrivate = otto->keys().ownPrivate.clone();
        few.ownPublic = otto->keys().ownPublic;
        few.shared[vault::SharedKey::Cache] = fixture.made->cacheKey.clone();
        auto account = vault::loadAccount(fixture.paths, fixture.header(), QStringLiteral("otto"));
        REQUIRE_OK(account);
        QCOMPARE(account->grants.erase(keyName), std::size_t(1));
        const auto bytes = vault::sealed(*account, fixture.header(), fixture.made->cacheKey);
        REQUIRE_OK(bytes);
        REQUIRE_OK(replaceFile(vault::accountPath(fixture.paths, QStringLiteral("otto")), *bytes));
        REQUIRE_ERROR(records::openCache(fixture.paths, QStringLiteral("otto"), few, storage::Database::Mode::ReadOnly),
                      ErrorCode::Refused);
    }

    void whoIsAddedOrEnabledMeanwhileHasTheKey()
    {
        Fixture fixture(m_vault);
        const auto done = fixture.rotateWith([&] {
            const auto other = fixture.openStation();
            const auto admin = RotationVault::signIn(*other, "admin");
            REQUIRE_OK(admin);
            REQUIRE_OK(session::setUserDisabled(**admin, QStringLiteral("udo"), false));
            REQUIRE_OK(session::addUser(**admin, QStringLiteral("late"), policy::Role::Agent,
                                        RotationVault::passwordOf(QStringLiteral("late")), {}, cheap));
            // And work before the file is replaced.
            const auto late = RotationVault::signIn(*other, "late");
            REQUIRE_OK(late);
            REQUIRE_OK(fixture.open(**late, storage::Database::Mode::ReadWrite));
        });
        REQUIRE_OK(done);
        QVERIFY(done->dropped.isEmpty());
        for (const char* name : {"udo", "late"}) {
            const auto person = fixture.signIn(name);
            QVERIFY2(person, name);
            REQUIRE_OK(fixture.open(*person, storage::Database::Mode::ReadWrite));
        }
    }

    void whoIsSignedInWritesOnInTheNewFile()
    {
        Fixture fixture(m_vault);
        const auto mara = fixture.signIn("mara");
        auto cache = fixture.open(*mara, storage::Database::Mode::ReadWrite);
        auto reader = fixture.open(*mara, storage::Database::Mode::ReadOnly);
        REQUIRE_OK(cache);
        REQUIRE_OK(reader);
        vault::Sealer sealer(fixture.header());
        records::Writer writer(*cache, sealer, fixture.made->indexKey, fixture.made->importKey);
        const auto put = [&](int number) -> Result<void> {
            auto transaction = storage::Transaction::begin(*cache);
            if (!transaction)
                return fail(transaction);
            auto done = writer.begin();
            if (done)
                done = RotationVault::putOne(writer, number);
            return done ? transaction->commit() : done;
        };
        REQUIRE_OK(put(customers + 1));
        const auto done = fixture.rotateWith([&] { REQUIRE_OK(put(customers + 2)); });
        REQUIRE_OK(done);
        // Somebody else meanwhile, so that ids go on from theirs.
        {
            auto other = fixture.open(*fixture.admin, storage::Database::Mode::ReadWrite);
            REQUIRE_OK(other);
            REQUIRE_OK(RotationVault::put(*other, *fixture.made, customers + 3, customers + 3));
        }
        REQUIRE_OK(put(customers + 4));
        QCOMPARE(cache->path(), fixture.paths.cache(1));
        QCOMPARE(fixture.complaint(customers + 4), QString());
        records::Store store(*reader, fixture.made->indexKey);
        reader->keepUp();
        REQUIRE_OK(store.customer(customers + 4));
        REQUIRE_OK(mara->keepUp());
        REQUIRE_OK(put(customers + 5));
    }

    void onlyAnAdminMayAndAllIsLogged()
    {
        Fixture fixture(m_vault);
        const auto mara = fixture.signIn("mara");
        REQUIRE_ERROR(rotation::rotateCacheKey(*mara), ErrorCode::Refused);
        QCOMPARE(fixture.caches(), QStringList{QStringLiteral("cache.db")});
        REQUIRE_OK(rotation::rotateCacheKey(*fixture.admin));
        const auto entries = fixture.rotations();
        QCOMPARE(entries.size(), std::size_t(3));
        QCOMPARE(entries[0].value(QLatin1String("outcome")).toString(), QStringLiteral("denied"));
        QCOMPARE(detail(entries[1], "phase"), QStringLiteral("start"));
        QCOMPARE(detail(entries[2], "phase"), QStringLiteral("end"));
        for (const std::size_t i : {1U, 2U})
            QCOMPARE(detail(entries[i], "key"), QStringLiteral("cache"));
        QCOMPARE(detail(entries[2], "number"), QStringLiteral("1"));
        QCOMPARE(detail(entries[2], "dropped"), QStringLiteral("udo"));
    }

    void oneThatIsStoppedIsGoneOnWith()
    {
        Fixture fixture(m_vault);
        fixture.clock.advance(5000);
        REQUIRE_ERROR(rotation::rotateCacheKey(*fixture.admin, [](const storage::RekeyProgress&) { return false; }),
                      ErrorCode::Cancelled);
        QCOMPARE(fixture.complaint(), QString());
        auto cache = fixture.open(*fixture.admin, storage::Database::Mode::ReadOnly);
        REQUIRE_OK(cache);
        auto status = rotation::keyStatus(*fixture.admin, *cache);
        REQUIRE_OK(status);
        QCOMPARE(status->back().name, QStringLiteral("cache"));
        QVERIFY(status->back().isFirst && !status->back().isRunning);
        const auto since = status->back().sinceMs;
        QCOMPARE(since, std::optional(fixture.clock.wallMs()));
        fixture.clock.advance(5000);
        const auto done = rotation::rotateCacheKey(*fixture.admin);
        REQUIRE_OK(done);
        QVERIFY(done->wasResumed);
        QCOMPARE(done->number, 1U);
        QCOMPARE(fixture.complaint(), QString());
        cache->keepUp();
        status = rotation::keyStatus(*fixture.admin, *cache);
        REQUIRE_OK(status);
        QVERIFY(!status->back().isFirst && !status->back().sinceMs);
        QCOMPARE(status->back().madeMs, since);
    }

    void aClassThatIsHalfRotatedIsGoneOnWithInTheNewFile()
    {
        Fixture fixture(m_vault);
        std::atomic<bool> cancelled = false;
        rotation::Order order;
        order.pauseMs = 0;
        order.cancelled = &cancelled;
        order.progress = [&](const rotation::Progress& progress) { cancelled = progress.fields > 0; };
        const auto mara = fixture.signIn("mara");
        REQUIRE_ERROR(rotation::rotateClassKey(*mara, FieldClass::Contact, order), ErrorCode::Cancelled);
        REQUIRE_OK(rotation::rotateCacheKey(*fixture.admin));
        QCOMPARE(fixture.complaint(), QString());
        order.cancelled = nullptr;
        const auto done = rotation::rotateClassKey(*mara, FieldClass::Contact, order);
        REQUIRE_OK(done);
        QVERIFY(done->wasResumed);
        QCOMPARE(fixture.complaint(), QString());
    }

    void twoKeysAreNotReplacedAtOnce()
    {
        Fixture fixture(m_vault);
        std::optional<ErrorCode> second;
        const auto done = fixture.rotateWith([&] {
            const auto other = fixture.openStation();
            const auto admin = RotationVault::signIn(*other, "admin");
            REQUIRE_OK(admin);
            const auto twice = rotation::rotateCacheKey(**admin);
            if (!twice)
                second = twice.error().code;
        });
        REQUIRE_OK(done);
        QCOMPARE(second, ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(TestCacheRotation)
#include "test_cache_rotation.moc"
