// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk does while the machine fails: nothing is shown without an entry, masked work goes on, the person is told
// why, and it comes back by itself.
#include "fault_kit.h"
#include "faulty_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace scrim;
using namespace scrim::testkit;
using faulty::Calls;
using faulty::Mode;

namespace {

QString armOne(int nth, Mode mode, int error, Calls calls = Calls::All)
{
    return QStringLiteral("arm %1 %2 %3 %4")
        .arg(nth)
        .arg(static_cast<int>(mode))
        .arg(error)
        .arg(static_cast<int>(calls));
}

QString armAll(int error, Calls calls)
{
    return QStringLiteral("arm_every %1 %2").arg(error).arg(static_cast<int>(calls));
}

const QString reveal = QStringLiteral("reveal");
const QString disarm = QStringLiteral("disarm");
const QString done = QStringLiteral("done");

bool isRefused(const QString& answer, const char* code)
{
    return answer.startsWith(QStringLiteral("error %1 Nothing is shown").arg(QLatin1String(code)));
}

/// A small file system of one's own that can be full or read-only; gone with the process, since nobody else sees it.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                      ::mount("scrim", path().constData(), "tmpfs", 0, "size=16m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    /// Not one byte is left.
    [[nodiscard]] bool fill() const
    {
        const int fd = ::open((path() + "/ballast").constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        const QByteArray page(4096, 'x');
        while (::write(fd, page.constData(), static_cast<std::size_t>(page.size())) > 0) {
        }
        const bool isFull = errno == ENOSPC;
        ::close(fd);
        return isFull;
    }
    [[nodiscard]] bool empty() const { return ::unlink((path() + "/ballast").constData()) == 0; }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder); }
    QString m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestFaultyDesk : public QObject
{
    Q_OBJECT

private:
    DemoVault m_vault{12, 0};

    /// Another desk opens the vault, which accounts for what was lit, and the log is judged.
    [[nodiscard]] Judged judgedAfter(Teller& teller) const
    {
        Judged judged;
        if (!teller.end() || !Teller(m_vault.folder()).end())
            judged.complaint = QStringLiteral("a desk did not end by itself");
        else
            judged = judge(m_vault, teller.shown());
        return judged;
    }

    /// Reveals until one is refused; how many went well before, -1 when none ever is.
    [[nodiscard]] static int revealsUntilRefused(Teller& teller, QString& refusal)
    {
        for (int i = 0; i < 200; ++i) {
            refusal = teller.ask(reveal);
            if (refusal != done)
                return i;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { REQUIRE_STATUS(m_vault.made(), 0); }
    void init() { m_vault.restore(); }

    void everyCallOfARevealMayFail_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("not done") << static_cast<int>(Mode::Fail);
        QTest::newRow("done all the same") << static_cast<int>(Mode::FailAfter);
        QTest::newRow("half done") << static_cast<int>(Mode::FailHalf);
    }
    void everyCallOfARevealMayFail()
    {
        QFETCH(int, mode);
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), done);
        bool fired = true;
        for (int nth = 1; fired; ++nth) {
            QVERIFY(nth < 500);
            QCOMPARE(teller.ask(armOne(nth, static_cast<Mode>(mode), EIO)), done);
            const QString answer = teller.ask(reveal);
            fired = teller.ask(disarm) == QStringLiteral("fired");
            QVERIFY2(fired || answer == done, qPrintable(answer));
            // It comes back by itself.
            QCOMPARE(teller.ask(reveal), done);
        }
        const Judged judged = judgedAfter(teller);
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        QVERIFY(!judged.of("log.resume").empty());
    }

    void everyCallOfComingBackMayFail()
    {
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), done);
        bool fired = true;
        for (int nth = 1; fired; ++nth) {
            QVERIFY(nth < 500);
            QCOMPARE(teller.ask(armOne(1, Mode::Fail, EIO, Calls::Syncs)), done);
            QVERIFY(isRefused(teller.ask(reveal), "io"));
            QCOMPARE(teller.ask(armOne(nth, Mode::FailHalf, ENOSPC)), done);
            const QString answer = teller.ask(reveal);
            fired = teller.ask(disarm) == QStringLiteral("fired");
            QVERIFY2(fired || answer == done, qPrintable(answer));
            QCOMPARE(teller.ask(reveal), done);
        }
        const Judged judged = judgedAfter(teller);
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
    }

    void afterASyncThatFailedNothingIsShownUntilTheLogWasOpenedAnew()
    {
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), done);
        QCOMPARE(teller.ask(reveal), done);
        QCOMPARE(teller.ask(armAll(EIO, Calls::Syncs)), done);
        const std::size_t before = teller.shown().size();
        for (int i = 0; i < 5; ++i) {
            const QString answer = teller.ask(reveal);
            QVERIFY2(isRefused(answer, "io") && answer.contains(QStringLiteral("Input/output error")),
                     qPrintable(answer));
            QCOMPARE(teller.ask(QStringLiteral("open 1")), done);
        }
        QCOMPARE(teller.shown().size(), before);
        QCOMPARE(teller.ask(disarm), QStringLiteral("fired"));
        QCOMPARE(teller.ask(reveal), done);
        const Judged judged = judgedAfter(teller);
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        const auto resumed = judged.of("log.resume");
        QCOMPARE(resumed.size(), std::size_t{1});
        QCOMPARE(detail(resumed[0]).value(QLatin1String("code")).toString(), QStringLiteral("io"));
        QVERIFY(detail(resumed[0]).value(QLatin1String("refused")).toInteger() >= 5);
    }

    void onAFullDiskMaskedWorkGoesOnAndRevealsComeBackWithRoom()
    {
        const SmallDisk disk(m_vault.at(QStringLiteral("disk")));
        const QString folder = disk.isMounted() ? m_vault.at(QStringLiteral("disk/vault")) : m_vault.folder();
        if (disk.isMounted())
            copyFolder(m_vault.folder(), folder);
        else
            qInfo("no file system can be mounted here: the calls are told that the disk is full");
        Teller teller(folder);
        QCOMPARE(teller.signIn(m_vault), done);
        QCOMPARE(teller.ask(reveal), done);
        if (disk.isMounted())
            QVERIFY(disk.fill());
        else
            QCOMPARE(teller.ask(armAll(ENOSPC, Calls::Writing)), done);
        // What the log has set aside may still be used up; it may end between a field and its concealment.
        QString refusal;
        QVERIFY(revealsUntilRefused(teller, refusal) >= 0);
        QVERIFY2(refusal.startsWith(QStringLiteral("error disk_full")), qPrintable(refusal));
        refusal = teller.ask(reveal);
        QVERIFY2(isRefused(refusal, "disk_full"), qPrintable(refusal));
        QVERIFY(refusal.contains(QStringLiteral("No space left on device")));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(teller.ask(QStringLiteral("open 2")), done);
            QCOMPARE(teller.ask(QStringLiteral("find a")), done);
            QVERIFY(isRefused(teller.ask(reveal), "disk_full"));
        }
        if (disk.isMounted())
            QVERIFY(disk.empty());
        else
            QCOMPARE(teller.ask(disarm), QStringLiteral("fired"));
        QCOMPARE(teller.ask(reveal), done);
        QVERIFY(teller.end());
        if (disk.isMounted()) {
            QVERIFY(QDir(m_vault.folder()).removeRecursively());
            copyFolder(folder, m_vault.folder());
        }
        const Judged judged = judge(m_vault, teller.shown());
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        QCOMPARE(judged.of("log.resume").size(), std::size_t{1});
        QCOMPARE(detail(judged.of("log.resume")[0]).value(QLatin1String("code")).toString(),
                 QStringLiteral("disk_full"));
    }

    void inAReadOnlyFolderNothingIsShown()
    {
        // As a file system that the kernel has made read-only after an error of its disk: what is open stays open.
        const auto setReadOnly = [&](Teller& teller, bool readOnly) {
            return teller.ask(readOnly ? armAll(EROFS, Calls::Writing) : disarm) !=
                   (readOnly ? QString() : QStringLiteral("quiet"));
        };
        {
            Teller teller(m_vault.folder());
            QCOMPARE(teller.signIn(m_vault), done);
            QVERIFY(setReadOnly(teller, true));
            for (int i = 0; i < 3; ++i) {
                const QString answer = teller.ask(reveal);
                QVERIFY2(isRefused(answer, "io") && answer.contains(QStringLiteral("Read-only file system")),
                         qPrintable(answer));
                QCOMPARE(teller.ask(QStringLiteral("open 2")), done);
            }
            QVERIFY(setReadOnly(teller, false));
            QCOMPARE(teller.ask(reveal), done);
            const Judged judged = judgedAfter(teller);
            QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        }
    }

    void aSecondConsoleIsTurnedAwayAndOtherWritersTakeTurns()
    {
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), done);
        Teller second(m_vault.folder());
        QVERIFY(second.hear().startsWith(QStringLiteral("error in_use ")));
        for (int i = 0; i < 5; ++i) {
            const auto other = program(QStringLiteral("scrimctl"),
                                       QStringList{QStringLiteral("log"), QStringLiteral("verify"), m_vault.folder()} +
                                           m_vault.signIn(QStringLiteral("auditor")));
            other->start();
            for (int n = 0; n < 20; ++n)
                QCOMPARE(teller.ask(reveal), done);
            QVERIFY(other->waitForFinished(60'000));
            QVERIFY2(other->exitCode() == 0, other->readAllStandardError().constData());
        }
        const Judged judged = judgedAfter(teller);
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        QVERIFY(judged.of("log.verify").size() >= 5);
    }

    void aClockThatJumpsChangesNeitherOrderNorProof()
    {
        Teller teller(m_vault.folder());
        QCOMPARE(teller.signIn(m_vault), done);
        for (const char* turn : {"86400000", "-172800000", "90000000000", "-90000000000", "3000"}) {
            QCOMPARE(teller.ask(QStringLiteral("turn_clock ") + QLatin1String(turn)), done);
            QCOMPARE(teller.ask(reveal), done);
        }
        const Judged judged = judgedAfter(teller);
        QVERIFY2(judged.complaint.isEmpty(), qPrintable(judged.complaint));
        qint64 elapsed = -1;
        for (const Shown& one : teller.shown()) {
            const qint64 next =
                judged.entries[static_cast<std::size_t>(one.entry)].value(QLatin1String("elapsed")).toInteger();
            QVERIFY(next >= elapsed);
            elapsed = next;
        }
    }
};

int main(int argc, char** argv)
{
    workInMemory();
    const QCoreApplication application(argc, argv);
    TestFaultyDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_desk.moc"
