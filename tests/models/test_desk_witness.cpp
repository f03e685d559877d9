// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint.h"
#include "desk_fixture.h"
#include "testkit/applied.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

/// What a desk has kept outside of the vault's folder, and what it catches.
class TestDeskWitness : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;
    std::unique_ptr<QTemporaryDir> m_elsewhere;

    [[nodiscard]] QString kept() const { return m_elsewhere->filePath(QStringLiteral("share/kept")); }
    /// The size of the checkpoint in the file; -1 for none.
    [[nodiscard]] qint64 keptSize() const
    {
        QFile file(kept());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').value(1).toLongLong() : -1;
    }
    [[nodiscard]] QString logFolder() const { return m_vault->folder() + QStringLiteral("/log"); }
    void copyLog(const QString& from, const QString& to) const
    {
        QVERIFY(!QDir(to).exists() || QDir(to).removeRecursively());
        QDirIterator walk(from, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString source = walk.next();
            const QString target = to + source.mid(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            QVERIFY(QFile::copy(source, target));
        }
    }
    void unmount() const { QVERIFY(QDir(m_elsewhere->path()).rename(QStringLiteral("share"), QStringLiteral("away"))); }
    void mount() const { QVERIFY(QDir(m_elsewhere->path()).rename(QStringLiteral("away"), QStringLiteral("share"))); }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        m_elsewhere = std::make_unique<QTemporaryDir>();
        REQUIRE_OK(m_vault->demo);
        QVERIFY(QDir(m_elsewhere->path()).mkpath(QStringLiteral("share")));
        const auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        const auto admin =
            session::Session::signIn(**station, policy::name(Role::Admin), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        policy::Policy policy;
        policy.witnessFile = kept();
        REQUIRE_OK(applied(**admin, policy, m_vault->demo->recoveryFile));
    }
    void cleanup() { m_vault.reset(); }

    void aMinutesWorkIsKeptWhileTheDeskIsOpen()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const qint64 first = keptSize();
        QVERIFY(first > 0);
        REQUIRE_OK(await((*desk)->customer(1)));
        m_vault->clock.advance(minuteMs / 2);
        REQUIRE_OK(await((*desk)->customer(1)));
        QCOMPARE(keptSize(), first);
        m_vault->clock.advance(minuteMs / 2);
        QTRY_VERIFY(keptSize() > first);
    }

    void signingOutAndLockingKeepTheRest()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->customer(1)));
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QTRY_COMPARE(keptSize(), static_cast<qint64>(m_vault->log().size()));
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        REQUIRE_OK(await((*desk)->signOut()));
        QCOMPARE(keptSize(), static_cast<qint64>(m_vault->log().size()));
    }

    void nobodyGetsInOverALogThatWasPutBack()
    {
        const QString earlier = m_elsewhere->filePath(QStringLiteral("earlier"));
        REQUIRE_OK(m_vault->openAs(Role::Agent));
        copyLog(logFolder(), earlier);
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(m_vault->openAs(Role::Agent));
        const qint64 size = keptSize();
        copyLog(earlier, logFolder());

        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        for (const Role role : {Role::Agent, Role::Supervisor, Role::Admin}) {
            const auto person = await((*desk)->signIn(policy::name(role), m_vault->password(role)));
            REQUIRE_ERROR(person, ErrorCode::Tampered);
            QVERIFY(person.error().message.contains(QString::number(size)));
            QVERIFY(person.error().message.contains(kept()));
            QVERIFY(!(*desk)->isOpen());
            REQUIRE_ERROR(await((*desk)->reveal({RecordKind::Customer, 1}, policy::Field::Email, {})),
                          ErrorCode::Refused);
        }
        QCOMPARE(m_vault->logged(QStringLiteral("witness.mismatch")).size(), 3U);
        QCOMPARE(keptSize(), size);
    }

    void aShareThatIsAwayIsSaidOnceAndServedLater()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        QSignalSpy failed((*desk).get(), &models::Desk::witnessFailed);
        unmount();
        m_vault->clock.advance(minuteMs);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(kept()));
        QTRY_COMPARE(m_vault->logged(QStringLiteral("witness.unreachable")).size(), 1U);
        m_vault->clock.advance(minuteMs);
        REQUIRE_OK(await((*desk)->customer(1)));
        mount();
        const qint64 before = keptSize();
        m_vault->clock.advance(minuteMs);
        QTRY_VERIFY(keptSize() > before);
        QCOMPARE(failed.size(), 1);
    }

    void aSignInWithoutTheShareIsLetInAndTold()
    {
        REQUIRE_OK(m_vault->openAs(Role::Agent));
        unmount();
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        QSignalSpy failed((*desk).get(), &models::Desk::witnessFailed);
        REQUIRE_OK(await((*desk)->signIn(policy::name(Role::Agent), m_vault->password(Role::Agent))));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_vault->logged(QStringLiteral("witness.unreachable")).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestDeskWitness)
#include "test_desk_witness.moc"
