// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "intake/import.h"
#include "rotation/cache_rotation.h"
#include "session/station.h"

#include <QDir>
#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;

namespace {

constexpr int rows = 30'000;

/// Another program of an admin's replaces the cache's key.
Result<rotation::CacheRotated> replaceKey(const DeskFixture& vault)
{
    auto station = session::Station::open(vault.folder(), vault.clock);
    if (!station)
        return fail(station);
    auto admin = session::Session::signIn(**station, QStringLiteral("admin"), vault.password(Role::Admin));
    if (!admin)
        return fail(admin);
    return rotation::rotateCacheKey(**admin);
}

QStringList caches(const DeskFixture& vault)
{
    return QDir(vault.folder()).entryList({QStringLiteral("cache*db")}, QDir::Files);
}

notes::Writing writing(const char* text)
{
    return {.text = SecretBytes::copyOf(asBytes(text)), .disposition = {}, .corrects = 0, .kept = {}, .masked = {}};
}

} // namespace

/// A desk whose cache is put under another key while it is open.
class TestDeskRekeying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskWorksOnInTheNewFile()
    {
        DeskFixture vault;
        REQUIRE_OK(vault.demo);
        auto desk = vault.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = vault.customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        REQUIRE_OK(await((*desk)->writeNote(customer->id, writing("before"))));

        REQUIRE_OK(replaceKey(vault));
        QCOMPARE(caches(vault), QStringList{QStringLiteral("cache.1.db")});

        const auto same = await((*desk)->customer(customer->id.id));
        REQUIRE_OK(same);
        QCOMPARE(same->name, customer->name);
        const auto hits = await((*desk)->find(customer->name));
        REQUIRE_OK(hits);
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Left)));
        REQUIRE_OK(await((*desk)->writeNote(customer->id, writing("after"))));
        const auto all = await((*desk)->notes(customer->id));
        REQUIRE_OK(all);
        QCOMPARE(all->size(), std::size_t(2));
        // What it wrote stands in the new file, for whoever comes.
        desk->reset();
        auto next = vault.openAs(Role::Senior);
        REQUIRE_OK(next);
        const auto theirs = await((*next)->notes(customer->id));
        REQUIRE_OK(theirs);
        QCOMPARE(theirs->size(), std::size_t(2));
    }

    void anImportAtTheDeskGoesOnInTheNewFile()
    {
        DeskFixture vault;
        REQUIRE_OK(vault.demo);
        auto desk = vault.openAs(Role::Admin);
        REQUIRE_OK(desk);
        QTemporaryDir files;
        const QString path = files.filePath(QStringLiteral("customers.csv"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Customer ID,First Name,Last Name,Email,Phone,Total Spent,Total Orders,Tags\n");
            for (int i = 0; i < rows; ++i)
                file.write(QStringLiteral("9%1,Mika,Probe%1,mika%1@example.com,,0.00,0,\n").arg(i).toUtf8());
        }
        const auto running = (*desk)->import(path, {});
        QVERIFY(QTest::qWaitFor([&] { return !vault.logged(QStringLiteral("import.run")).empty(); }, 30'000));
        Result<rotation::CacheRotated> done = fail(ErrorCode::Internal, {});
        std::unique_ptr<QThread> other(QThread::create([&] { done = replaceKey(vault); }));
        other->start();
        const auto report = await(running);
        other->wait();
        REQUIRE_OK(done);
        REQUIRE_OK(report);
        QCOMPARE(report->imported, rows);
        QCOMPARE(caches(vault), QStringList{QStringLiteral("cache.1.db")});
        // All of it is there: a second run finds nothing new.
        const auto again = await((*desk)->import(path, {}));
        REQUIRE_OK(again);
        QCOMPARE(again->unchanged, rows);
    }
};

QTEST_GUILESS_MAIN(TestDeskRekeying)
#include "test_desk_rekeying.moc"
