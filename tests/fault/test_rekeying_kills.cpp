// SPDX-License-Identifier: GPL-3.0-or-later
// Cache keys whose replacement is killed before, amid and after each of its writes, or finds the disk full: every
// record reads and reveals as before, nothing that people write meanwhile is lost, and another run ends it, with one
// new key. SCRIM_FAULT_KILLS says how many (40; 0 for every write and every way), SCRIM_FAULT_SEED which ones.
#include "fault_kit.h"
#include "faulty_calls.h"
#include "rotator_run.h"

#include "unit/rotation/rotation_vault.h"
#include "vault/rotation.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

using namespace scrim;
using namespace scrim::testkit;

namespace {

constexpr int customers = 4;
RotatorRun rekey(const QString& folder, int nth = neverReached, faulty::Mode mode = faulty::Mode::Kill)
{
    return runRotator(folder, QStringLiteral("cache"), nth, mode);
}

} // namespace

class TestRekeyingKills : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    SystemClock m_clock;
    QString m_folder = m_temporary.filePath(QStringLiteral("vault"));
    Result<vault::NewVault> m_made = RotationVault::make(m_folder, customers, m_clock);
    QRandomGenerator m_random;
    int m_asked = 0;
    int m_written = 0;

    /// What is wrong with the vault as people meet it: one of them in turn, since passwords take their time. Each
    /// writes something, and looks for all that was ever written.
    [[nodiscard]] QString complaint()
    {
        auto station = session::Station::open(m_folder, m_clock);
        if (!station)
            return station.error().message;
        constexpr std::array people{"otto", "mara", "petra"};
        const auto person = RotationVault::signIn(**station, people.at(std::size_t(m_asked++) % people.size()));
        if (!person)
            return person.error().message;
        const auto wrong = RotationVault::complaintOf(**person, customers, policy::viewableClasses((*person)->role()));
        return wrong.isEmpty() ? complaintOfWriting(**person) : wrong;
    }

    [[nodiscard]] QString complaintOfWriting(const session::Session& person)
    {
        auto cache = records::openCache(person.station().paths(), person.user(), person.keys(),
                                        storage::Database::Mode::ReadWrite);
        if (!cache)
            return cache.error().message;
        auto transaction = storage::Transaction::begin(*cache);
        if (!transaction)
            return transaction.error().message;
        storage::Statement insert = cache->statement(
            "INSERT INTO verify_tries (customer, field, form, person, call, at_ms) VALUES (1, 'a', 'b', 'c', 'd', ?)");
        auto done = insert.bind(1, m_written + 1).run();
        if (done)
            done = transaction->commit();
        if (!done)
            return done.error().message;
        ++m_written;
        storage::Statement count = cache->statement("SELECT count(DISTINCT at_ms) FROM verify_tries");
        if (!count.step().value_or(false) || count.integer(0) != m_written)
            return QStringLiteral("%1 of %2 that were written are there").arg(count.integer(0)).arg(m_written);
        return {};
    }

    [[nodiscard]] vault::Header header() const { return *vault::readSealedHeader({m_folder}, m_made->cacheKey); }

    /// One new key, with nothing left to do: another run would begin the next one.
    [[nodiscard]] bool isOver(quint32 before) const
    {
        const auto left = vault::isCacheRotationLeft({m_folder}, header(), m_made->cacheKey);
        return left && !*left && header().cache.number == before + 1;
    }

    /// The first write that a whole run does not get to.
    [[nodiscard]] int writes()
    {
        int least = 1;
        for (int most = 4096; least < most;) {
            const int middle = (least + most) / 2;
            const bool isReached = rekey(m_folder, middle).wasKilled;
            const RotatorRun rest = isReached ? rekey(m_folder) : RotatorRun{false, 0, {}};
            if (rest.status != 0) {
                qWarning("killed at %d: %s", middle, rest.said.constData());
                return 0;
            }
            (isReached ? least : most) = isReached ? middle + 1 : middle;
        }
        return least;
    }

private Q_SLOTS:
    void whatIsKilledLosesNothingAndIsGoneOnWith()
    {
        REQUIRE_OK(m_made);
        bool isNumber = false;
        int kills = qEnvironmentVariableIntValue("SCRIM_FAULT_KILLS", &isNumber);
        if (!isNumber)
            kills = 40;
        auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("SCRIM_FAULT_SEED", &isNumber));
        if (!isNumber)
            seed = QRandomGenerator::system()->generate() & 0x7fffffffU;
        m_random.seed(seed);
        const int all = writes();
        qInfo("SCRIM_FAULT_SEED=%u SCRIM_FAULT_KILLS=%d, of a run's %d writes", seed, kills, all - 1);
        QVERIFY(all > 50);
        const std::array modes{faulty::Mode::Kill, faulty::Mode::KillHalf, faulty::Mode::KillAfter, faulty::Mode::Fail,
                               faulty::Mode::FailHalf};
        const bool isAll = kills == 0;
        if (isAll)
            kills = all * int(modes.size());
        int stopped = 0;
        for (int i = 0; i < kills; ++i) {
            const int nth = isAll ? i / int(modes.size()) + 1 : 1 + int(m_random.bounded(quint32(all)));
            const auto mode =
                isAll ? modes.at(std::size_t(i) % modes.size()) : modes.at(m_random.bounded(quint32(modes.size())));
            const auto where = QStringLiteral("write %1, mode %2, seed %3: ").arg(nth).arg(int(mode)).arg(seed);
            const quint32 before = header().cache.number;
            const RotatorRun first = rekey(m_folder, nth, mode);
            stopped += first.wasKilled || first.status != 0 ? 1 : 0;
            QString wrong = complaint();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            // Some are killed again where they go on.
            if (m_random.bounded(3U) == 0 && !isOver(before)) {
                const int again = 1 + int(m_random.bounded(quint32(all)));
                rekey(m_folder, again);
                wrong = complaint();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + QStringLiteral("and %1: ").arg(again) + wrong));
            }
            if (!isOver(before)) {
                const RotatorRun last = rekey(m_folder);
                QVERIFY2(last.status == 0, qPrintable(where + QString::fromUtf8(last.said)));
            }
            wrong = complaint();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            QVERIFY2(isOver(before), qPrintable(where));
            QCOMPARE(QDir(m_folder).entryList({QStringLiteral("cache*")}, QDir::Files),
                     QStringList{QStringLiteral("cache.%1.db").arg(header().cache.number)});
        }
        qInfo("%d runs were stopped", stopped);
        QVERIFY(stopped > kills / 2);
    }
};

int main(int argc, char** argv)
{
    workInMemory();
    const QCoreApplication application(argc, argv);
    TestRekeyingKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_rekeying_kills.moc"
