// SPDX-License-Identifier: GPL-3.0-or-later
// Desks that are killed at random points while they show fields: whatever was shown is in the log, and the log holds.
// SCRIM_FAULT_KILLS says how many (50), SCRIM_FAULT_SEED which ones.
#include "fault_kit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;

class TestKills : public QObject
{
    Q_OBJECT

private:
    DemoVault m_vault{12, 0};
    QRandomGenerator m_random;
    qint64 m_startMs = 0; ///< from a desk's start to the first field that it shows

    /// One desk's life, cut short.
    [[nodiscard]] std::vector<Shown> showUntilKilled()
    {
        Teller teller(m_vault.folder());
        teller.tell(
            QStringLiteral("sign_in senior %1").arg(QString::fromUtf8(m_vault.password(QStringLiteral("senior")))));
        teller.tell(QStringLiteral("loop"));
        // A third of them while they open the log and sign in; the others amid their work.
        if (m_random.bounded(3) == 0) {
            QThread::usleep(static_cast<unsigned long>(m_random.bounded(m_startMs * 1000)));
        } else {
            const std::size_t least = 1 + m_random.bounded(20U);
            while (teller.shown().size() < least && !teller.hear().isEmpty()) {
            }
            QThread::usleep(m_random.bounded(10'000U));
        }
        teller.kill();
        return teller.shown();
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STATUS(m_vault.made(), 0);
        QElapsedTimer time;
        time.start();
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), QStringLiteral("done"));
        QCOMPARE(teller.ask(QStringLiteral("reveal")), QStringLiteral("done"));
        m_startMs = std::max<qint64>(time.elapsed(), 1);
        QVERIFY(teller.end());
        m_vault.restore();
    }

    void whatAKilledDeskHasShownIsLogged()
    {
        bool isNumber = false;
        int kills = qEnvironmentVariableIntValue("SCRIM_FAULT_KILLS", &isNumber);
        if (!isNumber)
            kills = 50;
        auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("SCRIM_FAULT_SEED", &isNumber));
        if (!isNumber)
            seed = QRandomGenerator::system()->generate() & 0x7fffffffU;
        qInfo("SCRIM_FAULT_SEED=%u SCRIM_FAULT_KILLS=%d", seed, kills);
        m_random.seed(seed);

        std::size_t total = 0;
        std::vector<Shown> shown;
        for (int left = kills; left > 0;) {
            // Some in a row, so that desks are killed too that mend what the one before has left.
            const int row = std::min(left, 1 + static_cast<int>(m_random.bounded(8U)));
            for (int i = 0; i < row; ++i) {
                const auto more = showUntilKilled();
                shown.insert(shown.end(), more.begin(), more.end());
            }
            left -= row;
            // The next start accounts for what was lit.
            QVERIFY(Teller(m_vault.folder()).end());
            const Judged judged = judge(m_vault, shown);
            QVERIFY2(judged.complaint.isEmpty(),
                     qPrintable(QStringLiteral("%1 kills before the end: %2").arg(left).arg(judged.complaint)));
            // Anew before it grows long.
            if (judged.entries.size() > 2000) {
                total += shown.size();
                shown.clear();
                m_vault.restore();
            }
        }
        total += shown.size();
        qInfo("%zu fields were shown, each is in the log", total);
        QVERIFY(total > 0);
    }
};

int main(int argc, char** argv)
{
    workInMemory();
    const QCoreApplication application(argc, argv);
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kills.moc"
