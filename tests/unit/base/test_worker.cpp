// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"

#include <QList>
#include <QSemaphore>
#include <QTest>

using namespace scrim;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInTheOrderGiven()
    {
        Worker worker(QStringLiteral("writer"));
        QList<int> done;
        QFuture<void> last;
        for (int i = 0; i < 1000; ++i)
            last = worker.run([&done, i] { done.append(i); });
        last.waitForFinished();
        QCOMPARE(done.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(done.at(i), i);
    }

    void workRunsOnOneThreadOfItsOwn()
    {
        Worker worker(QStringLiteral("reader"));
        QThread* const first = worker.run([] { return QThread::currentThread(); }).result();
        QThread* const second = worker.run([] { return QThread::currentThread(); }).result();
        QVERIFY(first != QThread::currentThread());
        QCOMPARE(first, second);
        QCOMPARE(worker.run([] { return QThread::currentThread()->objectName(); }).result(), QStringLiteral("reader"));
    }

    void twoWorkersDoNotWaitForEachOther()
    {
        Worker reader(QStringLiteral("reader"));
        Worker writer(QStringLiteral("writer"));
        QSemaphore written;
        const auto waiting = reader.run([&written] { written.acquire(); });
        writer.run([&written] { written.release(); }).waitForFinished();
        QFuture<void>(waiting).waitForFinished();
        QVERIFY(waiting.isFinished());
    }

    void theDestructorFinishesWhatIsQueued()
    {
        int done = 0;
        {
            Worker worker(QStringLiteral("writer"));
            QSemaphore start;
            (void)worker.run([&start] { start.acquire(); });
            for (int i = 0; i < 100; ++i)
                (void)worker.run([&done] { ++done; });
            start.release();
        }
        QCOMPARE(done, 100);
    }

    void workThatMayOnlyBeMovedIsTaken()
    {
        Worker worker(QStringLiteral("writer"));
        auto value = std::make_unique<int>(7);
        QCOMPARE(worker.run([value = std::move(value)] { return *value; }).result(), 7);
    }

    void workQueuedByWorkAtTheEndIsGivenUpNotHung()
    {
        QFuture<int> late;
        {
            Worker worker(QStringLiteral("writer"));
            QSemaphore leaving;
            (void)worker.run([&worker, &late, &leaving] {
                leaving.acquire();
                late = worker.run([] { return 1; });
            });
            leaving.release();
        }
        late.waitForFinished();
        QVERIFY(late.isFinished());
    }

    void theContinuationComesBackToItsOwnThread()
    {
        Worker worker(QStringLiteral("reader"));
        QThread* continuedOn = nullptr;
        worker.run([] { return 1; }).then(this, [&continuedOn](int) { continuedOn = QThread::currentThread(); });
        QTRY_VERIFY(continuedOn != nullptr);
        QCOMPARE(continuedOn, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "test_worker.moc"
