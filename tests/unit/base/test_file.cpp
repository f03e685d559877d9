// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "testkit/testkit.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace scrim;

namespace {

/// For a while no file may grow beyond `bytes`: a write in the middle fails, as on a disk that fills up.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

/// A child that holds the lock of `path` until it is killed; returns once it has it.
pid_t childThatLocks(const QString& path)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        auto file = File::open(path, File::Open::ReadWrite);
        const char locked = file && file->lock() ? 'y' : 'n';
        (void)!::write(ends[1], &locked, 1);
        for (;;)
            ::pause();
    }
    char locked = 'n';
    (void)!::read(ends[0], &locked, 1);
    ::close(ends[0]);
    ::close(ends[1]);
    return locked == 'y' ? child : -1;
}

} // namespace

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void aMissingFileIsNotFoundAndNotMade()
    {
        const QString path = at("missing");
        for (const File::Open how : {File::Open::Read, File::Open::ReadWrite}) {
            const auto file = File::open(path, how);
            REQUIRE_ERROR(file, ErrorCode::NotFound);
            QVERIFY(file.error().message.contains(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void aNewFileIsForItsOwnerOnly()
    {
        REQUIRE_OK(File::open(at("private"), File::Open::CreateNew));
        REQUIRE_OK(File::open(at("private2"), File::Open::CreateOrRW));
        REQUIRE_OK(replaceFile(at("private3"), "x"));
        REQUIRE_OK(createFile(at("private4"), asBytes("x")));
        for (const char* name : {"private", "private2", "private3", "private4"})
            QCOMPARE(QFile::permissions(at(name)) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        REQUIRE_ERROR(File::open(at("private"), File::Open::CreateNew), ErrorCode::Exists);
        REQUIRE_OK(File::open(at("private"), File::Open::CreateOrRW));
    }

    void bytesLandWhereTheyArePut()
    {
        auto file = File::open(at("positions"), File::Open::CreateNew);
        REQUIRE_OK(file);
        REQUIRE_OK(file->writeAt(4, asBytes("5678")));
        REQUIRE_OK(file->writeAt(0, asBytes("1234")));
        REQUIRE_OK(file->sync());
        QCOMPARE(file->size().value_or(-1), 8);
        QByteArray read(16, 'x');
        const MutableBytes into{reinterpret_cast<std::uint8_t*>(read.data()), 16};
        QCOMPARE(file->readAt(2, into).value_or(-1), 6);
        QCOMPARE(read, QByteArray("345678xxxxxxxxxx"));
        QCOMPARE(file->readAt(8, into).value_or(-1), 0);
        REQUIRE_OK(file->truncate(3));
        QCOMPARE(readFile(at("positions"), 100).value_or(QByteArray()), QByteArray("123"));
    }

    void aReadOnlyHandleDoesNotWrite()
    {
        REQUIRE_OK(createFile(at("readonly"), asBytes("old")));
        auto file = File::open(at("readonly"), File::Open::Read);
        REQUIRE_OK(file);
        REQUIRE_ERROR(file->writeAt(0, asBytes("new")), ErrorCode::Io);
        REQUIRE_ERROR(file->truncate(0), ErrorCode::Io);
        QCOMPARE(readFile(at("readonly"), 100).value_or(QByteArray()), QByteArray("old"));
    }

    void aNamedPipeInAFilesPlaceKeepsNobodyWaiting()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(at("pipe")).constData(), S_IRUSR | S_IWUSR), 0);
        for (const auto how : {File::Open::Read, File::Open::ReadWrite, File::Open::CreateOrRW, File::Open::Synced})
            REQUIRE_ERROR(File::open(at("pipe"), how), ErrorCode::Damaged);
        REQUIRE_ERROR(readFile(at("pipe"), 100), ErrorCode::Damaged);
    }

    void aFullDiskSaysSo()
    {
        const QString device = QStringLiteral("/dev/full");
        auto file = File::open(device, File::Open::ReadWrite);
        REQUIRE_OK(file);
        const auto written = file->writeAt(0, asBytes("x"));
        REQUIRE_ERROR(written, ErrorCode::DiskFull);
        QVERIFY(written.error().message.contains(device));
    }

    void whatCannotBeSyncedIsAnError()
    {
        auto file = File::open(QStringLiteral("/dev/full"), File::Open::ReadWrite);
        REQUIRE_OK(file);
        REQUIRE_ERROR(file->sync(), ErrorCode::Io);
        REQUIRE_OK(syncFolder(m_folder.path()));
        REQUIRE_ERROR(syncFolder(at("nowhere")), ErrorCode::NotFound);
        REQUIRE_OK(syncFileSystem(m_folder.path()));
        REQUIRE_ERROR(syncFileSystem(at("nowhere")), ErrorCode::NotFound);
    }

    void aClosedHandleRefusesEverything()
    {
        auto file = File::open(at("closed"), File::Open::CreateNew);
        REQUIRE_OK(file);
        file->close();
        QVERIFY(!file->isOpen());
        REQUIRE_ERROR(file->writeAt(0, asBytes("x")), ErrorCode::Io);
        REQUIRE_ERROR(file->size(), ErrorCode::Io);
        REQUIRE_ERROR(file->sync(), ErrorCode::Io);
        REQUIRE_ERROR(file->tryLock(), ErrorCode::Io);
        file->close();
    }

    void aMovedHandleIsTheOnlyOne()
    {
        auto opened = File::open(at("moved"), File::Open::CreateNew);
        REQUIRE_OK(opened);
        File first = *std::move(opened);
        File second = std::move(first);
        QVERIFY(!first.isOpen()); // NOLINT(bugprone-use-after-move): that is what is asked
        QVERIFY(second.isOpen());
        QCOMPARE(second.path(), at("moved"));
        REQUIRE_OK(second.writeAt(0, asBytes("x")));
    }

    void aLockKeepsOtherHandlesOut()
    {
        auto mine = File::open(at("lock"), File::Open::CreateNew);
        auto other = File::open(at("lock"), File::Open::ReadWrite);
        REQUIRE_OK(mine);
        REQUIRE_OK(other);
        QVERIFY(mine->tryLock().value_or(false));
        QVERIFY(!other->tryLock().value_or(true));
        mine->unlock();
        QVERIFY(other->tryLock().value_or(false));
        QVERIFY(!mine->tryLock().value_or(true));
        other->close();
        QVERIFY(mine->tryLock().value_or(false));
    }

    void lockWaitsForItsTurn()
    {
        auto mine = File::open(at("turn"), File::Open::CreateNew);
        REQUIRE_OK(mine);
        REQUIRE_OK(mine->lock());
        std::atomic<bool> released = false;
        std::atomic<bool> cameAfter = false;
        std::jthread waiting([&] {
            auto other = File::open(at("turn"), File::Open::ReadWrite);
            cameAfter = other && other->lock() && released;
        });
        released = true;
        mine->unlock();
        waiting.join();
        QVERIFY(cameAfter);
    }

    void aLockGoesWithItsProcess()
    {
        REQUIRE_OK(createFile(at("process"), {}));
        const pid_t child = childThatLocks(at("process"));
        QVERIFY(child > 0);
        auto file = File::open(at("process"), File::Open::ReadWrite);
        REQUIRE_OK(file);
        const auto whileHeld = file->tryLock();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(!whileHeld.value_or(true));
        QVERIFY(file->tryLock().value_or(false));
    }

    void replacingGivesTheNewContent()
    {
        REQUIRE_OK(replaceFile(at("replaced"), "first"));
        REQUIRE_OK(replaceFile(at("replaced"), "second, and longer"));
        REQUIRE_OK(replaceFile(at("replaced"), "third"));
        QCOMPARE(readFile(at("replaced"), 100).value_or(QByteArray()), QByteArray("third"));
        QVERIFY(!QFileInfo::exists(at("replaced.new")));
    }

    void aReplacementThatFailsLeavesTheOldContent()
    {
        REQUIRE_OK(replaceFile(at("kept"), "old"));
        Result<void> outcome;
        {
            const FileSizeLimit limit(1024);
            outcome = replaceFile(at("kept"), QByteArray(8192, 'n'));
        }
        REQUIRE_ERROR(outcome, ErrorCode::Io);
        QCOMPARE(readFile(at("kept"), 100).value_or(QByteArray()), QByteArray("old"));
        QVERIFY(!QFileInfo::exists(at("kept.new")));
    }

    void aFolderIsNotReplacedByAFile()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
        REQUIRE_ERROR(replaceFile(at("folder"), "x"), ErrorCode::Io);
        QVERIFY(QFileInfo(at("folder")).isDir());
        QVERIFY(!QFileInfo::exists(at("folder.new")));
    }

    void aLeftoverOfACrashIsNoHindrance()
    {
        REQUIRE_OK(createFile(at("again.new"), asBytes("half of somethi")));
        REQUIRE_OK(replaceFile(at("again"), "whole"));
        QCOMPARE(readFile(at("again"), 100).value_or(QByteArray()), QByteArray("whole"));
    }

    void creatingRefusesATakenName()
    {
        REQUIRE_OK(createFile(at("taken"), asBytes("old")));
        REQUIRE_ERROR(createFile(at("taken"), asBytes("new")), ErrorCode::Exists);
        QCOMPARE(readFile(at("taken"), 100).value_or(QByteArray()), QByteArray("old"));
    }

    void aCreationThatFailsLeavesNoFile()
    {
        const QByteArray bytes(8192, 'n');
        Result<void> outcome;
        {
            const FileSizeLimit limit(1024);
            outcome = createFile(at("unmade"), asBytes(bytes));
        }
        REQUIRE_ERROR(outcome, ErrorCode::Io);
        QVERIFY(!QFileInfo::exists(at("unmade")));
    }

    void onlyANameThatIsNotThereDoesNotExist()
    {
        const QString path = at("asked for");
        QCOMPARE(fileExists(path).value_or(true), false);
        REQUIRE_OK(createFile(path, {}));
        QCOMPARE(fileExists(path).value_or(false), true);
        QCOMPARE(fileExists(path + QStringLiteral("/below")).value_or(true), false);
        // What the system does not say is no "no".
        REQUIRE_ERROR(fileExists(at(QByteArray(300, 'x').constData())), ErrorCode::Io);
    }

    void readingHasALimit()
    {
        REQUIRE_OK(createFile(at("limit"), asBytes("12345")));
        QCOMPARE(readFile(at("limit"), 5).value_or(QByteArray()), QByteArray("12345"));
        const auto tooLarge = readFile(at("limit"), 4);
        REQUIRE_ERROR(tooLarge, ErrorCode::Damaged);
        QVERIFY(tooLarge.error().message.contains(at("limit")));
        REQUIRE_ERROR(readFile(at("none"), 5), ErrorCode::NotFound);
        REQUIRE_ERROR(readFile(m_folder.path(), 1'000'000), ErrorCode::Io);
        REQUIRE_OK(createFile(at("empty"), {}));
        const auto empty = readFile(at("empty"), 5);
        REQUIRE_OK(empty);
        QVERIFY(empty->isEmpty());
    }

    void namesMayBeOfAnyScript()
    {
        const QString path = m_folder.filePath(QStringLiteral("Ключи ▪ مفاتيح"));
        REQUIRE_OK(replaceFile(path, "x"));
        QCOMPARE(readFile(path, 5).value_or(QByteArray()), QByteArray("x"));
    }

private:
    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileTest)
#include "test_file.moc"
