// SPDX-License-Identifier: GPL-3.0-or-later
// Rotations that are killed before, amid and after each of their writes: no field and no key is lost, people work on,
// and another run ends it. SCRIM_FAULT_KILLS says how many (50; 0 for every write and every way), SCRIM_FAULT_SEED
// which ones.
#include "fault_kit.h"
#include "faulty_calls.h"
#include "rotator_run.h"

#include "unit/rotation/rotation_vault.h"
#include "vault/rotation.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldClass;

namespace {

constexpr int customers = 4;
RotatorRun rotate(const QString& folder, FieldClass fieldClass, int nth = neverReached,
                  faulty::Mode mode = faulty::Mode::Kill)
{
    return runRotator(folder, policy::name(fieldClass), nth, mode);
}

} // namespace

class TestRotationKills : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    SystemClock m_clock;
    QString m_folder = m_temporary.filePath(QStringLiteral("vault"));
    Result<vault::NewVault> m_made = RotationVault::make(m_folder, customers, m_clock);
    QRandomGenerator m_random;

    int m_asked = 0;

    /// What is wrong with the vault as people meet it: one of them in turn, since passwords take their time.
    [[nodiscard]] QString complaint()
    {
        auto station = session::Station::open(m_folder, m_clock);
        if (!station)
            return station.error().message;
        constexpr std::array people{"otto", "mara", "petra"};
        const char* name = people.at(std::size_t(m_asked++) % people.size());
        if (auto wrong = RotationVault::complaintOf(**station, name, customers); !wrong.isEmpty())
            return wrong;
        const auto everything =
            vault::unlockWithRecovery((*station)->paths(), (*station)->header(), m_made->recoveryFile);
        if (!everything)
            return QStringLiteral("the recovery file: ") + everything.error().message;
        if (everything->classPrivate.size() != policy::allFieldClasses.size())
            return QStringLiteral("the recovery file lacks a class");
        return {};
    }

    /// The first write that a whole rotation does not get to.
    [[nodiscard]] int writesOf(FieldClass fieldClass)
    {
        int least = 1;
        for (int most = 4096; least < most;) {
            const int middle = (least + most) / 2;
            const bool isReached = rotate(m_folder, fieldClass, middle).wasKilled;
            if (isReached && rotate(m_folder, fieldClass).status != 0)
                return 0;
            (isReached ? least : most) = isReached ? middle + 1 : middle;
        }
        return least;
    }

private Q_SLOTS:
    void aKilledRotationLosesNothingAndIsGoneOnWith()
    {
        REQUIRE_OK(m_made);
        bool isNumber = false;
        int kills = qEnvironmentVariableIntValue("SCRIM_FAULT_KILLS", &isNumber);
        if (!isNumber)
            kills = 50;
        auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("SCRIM_FAULT_SEED", &isNumber));
        if (!isNumber)
            seed = QRandomGenerator::system()->generate() & 0x7fffffffU;
        m_random.seed(seed);
        const int writes = writesOf(FieldClass::Contact);
        qInfo("SCRIM_FAULT_SEED=%u SCRIM_FAULT_KILLS=%d, of a rotation's %d writes", seed, kills, writes - 1);
        QVERIFY(writes > 50);
        const std::array modes{faulty::Mode::Kill, faulty::Mode::KillHalf, faulty::Mode::KillAfter};
        const bool isAll = kills == 0;
        if (isAll)
            kills = writes * int(modes.size());
        int killed = 0;
        for (int i = 0; i < kills; ++i) {
            const int nth = isAll ? i / int(modes.size()) + 1 : 1 + int(m_random.bounded(quint32(writes)));
            const auto mode = isAll ? modes.at(std::size_t(i) % modes.size()) : modes.at(m_random.bounded(3U));
            const auto where = QStringLiteral("write %1, mode %2, seed %3: ").arg(nth).arg(int(mode)).arg(seed);
            killed += rotate(m_folder, FieldClass::Contact, nth, mode).wasKilled ? 1 : 0;
            QString wrong = complaint();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            // Some are killed again where they go on.
            if (m_random.bounded(3U) == 0) {
                const int again = 1 + int(m_random.bounded(quint32(writes)));
                killed += rotate(m_folder, FieldClass::Contact, again).wasKilled ? 1 : 0;
                wrong = complaint();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + QStringLiteral("and %1: ").arg(again) + wrong));
            }
            const RotatorRun last = rotate(m_folder, FieldClass::Contact);
            QVERIFY2(last.status == 0, qPrintable(where + QString::fromUtf8(last.said)));
            wrong = complaint();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            const auto header = vault::readSealedHeader({m_folder}, m_made->cacheKey);
            REQUIRE_OK(header);
            QVERIFY(header->formerPublic.empty());
        }
        qInfo("%d rotations were killed", killed);
        QVERIFY(killed > kills / 2);
    }
};

int main(int argc, char** argv)
{
    workInMemory();
    const QCoreApplication application(argc, argv);
    TestRotationKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_rotation_kills.moc"
