// SPDX-License-Identifier: GPL-3.0-or-later
// Several writers at once, writers that are killed, and disks that say no.
#include "bundle_kit.h"

#include "audit/chain.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace scrim;
using namespace scrim::audit;
using testkit::AuditKit;
using testkit::someEvent;

namespace {

/// This program started anew as a writer in the kit's folder (see childMain); killed with this object. It says the
/// number of each entry that it was told is durable.
class Child
{
public:
    Child(const AuditKit& kit, const QString& act)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), act, kit.folder,
                                                                  QString::fromLatin1(kit.readers.publicKey.toHex())});
    }
    ~Child() { kill(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next number; -1 when it has ended.
    [[nodiscard]] qint64 hear()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(-1)) {
        }
        return m_process.canReadLine() ? m_process.readLine().trimmed().toLongLong() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    /// True when it ended by itself and said that all went well.
    [[nodiscard]] bool wait()
    {
        return m_process.waitForFinished(-1) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

Verdict verdictOf(const AuditKit& kit)
{
    const auto verdict = verifyLog(kit.folder, kit.vkey(), kit.readerKeys());
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().message));
    return *verdict;
}

bool appendMany(Log& log, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!log.append(someEvent(i)))
            return false;
    }
    return true;
}

constexpr int each = 40;

/// True when the kernel has somebody waiting for the lock on this file.
bool isWaitedFor(const QString& path)
{
    struct stat status = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(status.st_ino)) + ' ';
    const QList<QByteArray> lines = locks.readAll().split('\n');
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&](const QByteArray& line) { return line.contains("->") && line.contains(inode); });
}

/// Limits how far into a file this process may write, as a full disk would.
void limitFiles(rlim_t size)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{size, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

using Open = std::function<Result<std::unique_ptr<Log>>()>;

bool writeEndlessly(const Open& open)
{
    const auto log = open();
    for (int i = 0; log; ++i) {
        const auto seq = (*log)->append(someEvent(i));
        const bool signedToo = i % 7 != 6 || (*log)->checkpoint();
        if (!seq || !signedToo || std::printf("%lld\n", static_cast<long long>(seq->value())) < 0 ||
            std::fflush(stdout) != 0)
            return false;
    }
    return false;
}

bool writeSome(const Open& open)
{
    const auto log = open();
    return log && appendMany(**log, each) && (*log)->checkpoint();
}

bool writeToAFullDisk(const Open& open)
{
    const auto log = open();
    if (!log || !(*log)->append(someEvent()))
        return false;
    limitFiles(headerSize); // the lock's number has room, an entry has none
    const auto refused = (*log)->append(someEvent());
    limitFiles(RLIM_INFINITY);
    const auto still = (*log)->append(someEvent());
    const auto again = open();
    return !refused && refused.error().code == ErrorCode::Io && !still && still.error().code == ErrorCode::Io &&
           still.error().message.contains(refused.error().message) && !(*log)->checkpoint() && again &&
           (*again)->size() == 2 && (*again)->append(someEvent());
}

bool writeWithoutRoomForASegment(const Open& open)
{
    const auto log = open();
    limitFiles(minSegmentSize - 100);
    return log && !appendMany(**log, 50);
}

/// --child ACT FOLDER READERS: the kit's log, opened in a process of its own.
int childMain(const QStringList& arguments)
{
    AuditKit kit;
    kit.folder = arguments.value(3);
    kit.readers.publicKey = QByteArray::fromHex(arguments.value(4).toLatin1());
    const QMap<QString, bool (*)(const Open&)> acts{{QStringLiteral("endless"), writeEndlessly},
                                                    {QStringLiteral("some"), writeSome},
                                                    {QStringLiteral("full disk"), writeToAFullDisk},
                                                    {QStringLiteral("no segment"), writeWithoutRoomForASegment}};
    return acts.value(arguments.value(2))([&] { return kit.open(); }) ? 0 : 1;
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsShareOneLog()
    {
        const AuditKit kit;
        const auto log = kit.make(minSegmentSize);
        bool good[2] = {};
        std::thread other([&] { good[1] = appendMany(*log, each); });
        good[0] = appendMany(*log, each);
        other.join();
        QVERIFY(good[0] && good[1]);
        const Verdict verdict = verdictOf(kit);
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, 2 * each);
    }

    void threadsWithTheirOwnLogsAndAReaderShareOneFolder()
    {
        const AuditKit kit;
        const auto first = kit.make(minSegmentSize);
        const auto second = kit.open();
        REQUIRE_OK(second);
        bool good[2] = {};
        std::atomic<bool> done = false;
        bool readable = true;
        std::thread reader([&] {
            while (!done)
                readable = readable && kit.entries(kit.readerKeys()) && verdictOf(kit).ok;
        });
        std::thread other([&] { good[1] = appendMany(**second, each); });
        good[0] = appendMany(*first, each);
        other.join();
        done = true;
        reader.join();
        QVERIFY(good[0] && good[1]);
        QVERIFY(readable);
        const Verdict verdict = verdictOf(kit);
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, 2 * each);
    }

    void aReaderWaitsForAWriterAtWork()
    {
        const AuditKit kit;
        const auto log = kit.make();
        REQUIRE_OK(log->append(someEvent()));
        REQUIRE_OK(log->checkpoint());
        // While the lock is held the first record is not whole.
        auto lock = lockFolder(kit.folder);
        REQUIRE_OK(lock);
        auto file = File::open(segmentPath(kit.folder, 0), File::Open::ReadWrite);
        REQUIRE_OK(file);
        std::uint8_t byte[1] = {};
        REQUIRE_OK(file->readAt(headerSize + 60, byte));
        const std::uint8_t other[1] = {static_cast<std::uint8_t>(byte[0] ^ 1U)};
        REQUIRE_OK(file->writeAt(headerSize + 60, other));
        std::atomic<bool> done = false;
        bool holds = false;
        std::thread reader([&] {
            holds = verdictOf(kit).ok;
            done = true;
        });
        const QDeadlineTimer deadline(10'000); // for kernels that do not tell who waits
        while (!done && !isWaitedFor(lockPath(kit.folder)) && !deadline.hasExpired())
            std::this_thread::yield();
        const auto mended = file->writeAt(headerSize + 60, byte);
        lock->unlock();
        reader.join();
        REQUIRE_OK(mended);
        QVERIFY(holds);
    }

    void processesShareOneFolder()
    {
        const AuditKit kit;
        const auto log = kit.make(minSegmentSize);
        Child child(kit, QStringLiteral("some"));
        QVERIFY(appendMany(*log, each));
        QVERIFY(child.wait());
        const auto seq = log->append(someEvent());
        REQUIRE_OK(seq);
        QCOMPARE(seq->value(), 2 * each);
        const Verdict verdict = verdictOf(kit);
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
    }

    void whatAKilledWriterWasToldIsDurableIsThere()
    {
        const AuditKit kit;
        (void)kit.make(minSegmentSize);
        for (int round = 0; round < 20; ++round) {
            Child child(kit, QStringLiteral("endless"));
            qint64 last = -1;
            for (int i = 0; i <= round; ++i) {
                last = child.hear();
                QVERIFY(last >= 0);
            }
            child.kill();
            for (qint64 seq = child.hear(); seq >= 0; seq = child.hear())
                last = seq;

            const Verdict before = verdictOf(kit);
            QVERIFY2(before.ok, qPrintable(before.why));
            const auto log = kit.open();
            REQUIRE_OK(log);
            QVERIFY((*log)->size() > last);
            REQUIRE_OK((*log)->append(someEvent()));
            const Verdict after = verdictOf(kit);
            QVERIFY2(after.ok, qPrintable(after.why));
        }
    }

    void aRunningLogRepairsWhatAnotherProcessLeftHalfDone()
    {
        const AuditKit kit;
        const auto log = kit.make();
        REQUIRE_OK(log->append(someEvent()));
        Chain chain(kit.folder, Chain::Lock::PerSegment);
        REQUIRE_OK(chain.advance());
        const QByteArray half = encodeFrame({FrameKind::Entry, 1, {}, {}}, chain.logId()).left(30);
        WriterLock other(kit.folder);
        REQUIRE_OK(other.take());
        auto file = File::open(chain.path(), File::Open::ReadWrite);
        REQUIRE_OK(file);
        REQUIRE_OK(file->writeAt(chain.segmentSize() - chain.room(), asBytes(half)));
        other.release();
        const auto seq = log->append(someEvent());
        REQUIRE_OK(seq);
        QCOMPARE(seq->value(), 1);
        const Verdict verdict = verdictOf(kit);
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, 2);
    }

    void aTornBatchLeavesItsFirstEntriesOrNone()
    {
        constexpr qint64 block = 4096;
        const AuditKit kit;
        {
            const auto log = kit.make(16 * block);
            REQUIRE_OK(log->append(someEvent()));
            REQUIRE_OK(log->checkpoint());
        }
        const QString path = segmentPath(kit.folder, 0);
        const QByteArray before = testkit::contents(path);
        {
            const auto log = kit.open();
            REQUIRE_OK(log);
            std::vector<Event> events(5, someEvent());
            for (Event& event : events)
                event.reason = QString(2500, QLatin1Char('x'));
            const auto all = (*log)->appendAll(events);
            REQUIRE_OK(all);
            QCOMPARE(all->size(), 5U);
            QCOMPARE(all->back().value(), 5);
        }
        const QByteArray after = testkit::contents(path);
        // Whichever of the blocks reached the disk.
        for (unsigned mask = 0; mask < 16; ++mask) {
            QByteArray bytes = after;
            for (int i = 0; i < 4; ++i) {
                if ((mask >> i & 1U) == 0)
                    bytes.replace(i * block, block, before.mid(i * block, block));
            }
            testkit::write(path, bytes);
            const Verdict torn = verdictOf(kit);
            QVERIFY2(torn.ok, qPrintable(torn.why));
            QVERIFY(mask == 15U ? torn.size == 6 : torn.size < 6);
            const auto log = kit.open();
            REQUIRE_OK(log);
            QCOMPARE((*log)->size(), torn.size);
            REQUIRE_OK((*log)->append(someEvent()));
            const Verdict whole = verdictOf(kit);
            QVERIFY2(whole.ok, qPrintable(whole.why));
        }
    }

    void aDiskThatTakesNoMoreStopsTheLogUntilItIsOpenedAnew()
    {
        const AuditKit kit;
        REQUIRE_OK(kit.make()->append(someEvent()));
        Child child(kit, QStringLiteral("full disk"));
        QVERIFY(child.wait());
        const Verdict verdict = verdictOf(kit);
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, 3);
    }

    void aNewSegmentThatCannotBeMadeLeavesTheOldOnesAlone()
    {
        const AuditKit kit;
        {
            const auto log = kit.make(minSegmentSize);
            REQUIRE_OK(log->append(someEvent()));
        }
        Child child(kit, QStringLiteral("no segment"));
        QVERIFY(child.wait());
        QCOMPARE(QDir(kit.folder).entryList({QStringLiteral("*.seg*")}), QStringList(QStringLiteral("00000000.seg")));
        const auto log = kit.open();
        REQUIRE_OK(log);
        QVERIFY(appendMany(**log, 20));
        QVERIFY(verdictOf(kit).ok);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--child") == 0)
        return childMain(QCoreApplication::arguments());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_crash.moc"
