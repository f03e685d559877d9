// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What a desktop session may hand us; the tests below must see it gone.
        umask(0022);
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        core.rlim_cur = core.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
        QVERIFY(scrim::platform::hardenProcess());
    }

    void leavesNoCore()
    {
        rlimit core{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t{0});
        QCOMPARE(core.rlim_max, rlim_t{0});
    }

    void cannotBeAttachedToByItsOwnUser()
    {
        if (scrim::platform::staysAttachable)
            QSKIP("this build is open to the search for leaks");
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }

    void mayLockAsMuchAsItsAdministratorLets()
    {
        rlimit limit{0, 1};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &limit), 0);
        QCOMPARE(limit.rlim_cur, limit.rlim_max);
    }

    void makesFilesForItsUserAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("made")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        struct stat info{};
        QCOMPARE(stat(qPrintable(file.fileName()), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void takesASecondCallAsWell() { QVERIFY(scrim::platform::hardenProcess()); }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "test_process.moc"
