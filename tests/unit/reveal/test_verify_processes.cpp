// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace scrim;
using namespace scrim::testkit;
using policy::VerifyKind;

namespace {

const QString mara = QStringLiteral("mara");

/// Ends the process, as a power button would, at the so-and-so-manieth look at the wall clock after it was armed: the
/// door, the count and the log each look at it.
class DeadlyClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override
    {
        if (m_looks && --*m_looks <= 0)
            (void)std::raise(SIGKILL);
        return FakeClock().wallMs();
    }
    [[nodiscard]] qint64 monotonicMs() const override { return FakeClock().monotonicMs(); }
    void arm(int looks) { m_looks = looks; }

private:
    mutable std::optional<int> m_looks;
};

/// The other process: tries `times` values in a row and prints a letter for each answer: m, n, or r for a refusal.
int tryIn(const QString& folder, int times, int looks)
{
    DeadlyClock clock;
    auto station = session::Station::open(folder, clock);
    if (!station)
        return 2;
    auto session = session::Session::signIn(**station, mara, StationFixture::password(mara));
    if (!session)
        return 3;
    auto cache = records::openCache((*station)->paths(), (*session)->keys().key(vault::SharedKey::Cache),
                                    storage::Database::Mode::ReadWrite);
    if (!cache)
        return 4;
    Desk desk(**session, std::move(*cache));
    if (looks > 0)
        clock.arm(looks);
    for (int i = 0; i < times; ++i) {
        const auto answer = desk.say(VerifyKind::PhoneLast4, "9999");
        if (!answer && answer.error().code != ErrorCode::Refused)
            return 5;
        std::putchar(!answer ? 'r' : answer->matched ? 'm' : 'n');
        std::fflush(stdout);
    }
    std::_Exit(0); // without signing out: the clock may be deadly
}

class Other
{
public:
    Other(const QString& folder, int times, int looks = 0)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--try"), folder, QString::number(times), QString::number(looks)});
    }
    /// What it printed until its end.
    [[nodiscard]] QByteArray answers()
    {
        m_process.waitForFinished(120'000);
        return m_process.readAllStandardOutput();
    }
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

int counted(const CallerFixture& fixture)
{
    auto cache = fixture.open();
    storage::Statement query = cache.statement("SELECT count(*) FROM verify_tries");
    return query.step() ? static_cast<int>(query.integer(0)) : -1;
}

} // namespace

class TestVerifyProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProcessHasNoNewTries()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, policy::Role::Agent));
        QByteArray all;
        for (int i = 0; i < 4; ++i) {
            Other other(fixture.folder, 1);
            all += other.answers();
            QCOMPARE(other.status(), 0);
        }
        QCOMPARE(all, QByteArray("nnnr"));
        QCOMPARE(counted(fixture), 3);
    }

    void twoProcessesGetNoFourthTry()
    {
        const CallerFixture fixture;
        REQUIRE_OK(fixture.add(mara, policy::Role::Agent));
        Other one(fixture.folder, 20);
        Other two(fixture.folder, 20);
        const QByteArray all = one.answers() + two.answers();
        QCOMPARE(one.status(), 0);
        QCOMPARE(two.status(), 0);
        QCOMPARE(all.size(), 40);
        QCOMPARE(all.count('n'), 3);
        QCOMPARE(counted(fixture), 3);
    }

    /// Killed at every step from before the count to after the answer, until it gets through.
    void aKillGivesNoTryBack()
    {
        int kills = 0;
        int lost = 0;
        bool wentThrough = false;
        for (int looks = 1; !wentThrough;) {
            const CallerFixture fixture;
            REQUIRE_OK(fixture.add(mara, policy::Role::Agent));
            // As many deaths as there are tries, and then whoever is left to ask.
            int before = 0;
            for (int i = 0; i < 3 && !wentThrough; ++i, ++looks) {
                Other other(fixture.folder, 1, looks);
                const auto got = static_cast<int>(other.answers().count('n'));
                wentThrough = !other.wasKilled();
                kills += other.wasKilled() ? 1 : 0;
                const int now = counted(fixture);
                QVERIFY2(now >= before + got, "an answer that nobody counted");
                lost += now - before - got;
                before = now;
            }
            Other last(fixture.folder, 5);
            QCOMPARE(last.answers().count('n'), 3 - before);
            QCOMPARE(counted(fixture), 3);
            QVERIFY(looks < 60);
        }
        QVERIFY2(kills >= 3, "it was not killed where it mattered");
        QVERIFY2(lost >= 1, "no kill fell between the count and the answer");
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--try"))
        return tryIn(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    TestVerifyProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_verify_processes.moc"
