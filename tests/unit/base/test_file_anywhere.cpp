// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised of files on every system; what only POSIX has is in test_file.cpp.
#include "base/file.h"
#include "base/file_owner.h"
#include "base/fresh_name.h"
#include "base/synced_file.h"

#include "testkit/testkit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace scrim;
using namespace scrim::testkit;

class TestFileAnywhere : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    static bool isWine()
    {
#ifdef Q_OS_WIN
        return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
        return false;
#endif
    }
    static Bytes bytes(const QByteArray& text)
    {
        return {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aFileThatIsNotThereIsNotFoundAndOneThatIsCannotBeCreated()
    {
        REQUIRE_ERROR(File::open(path("none"), File::Open::Read), ErrorCode::NotFound);
        REQUIRE_ERROR(stampOf(path("none")), ErrorCode::NotFound);
        QCOMPARE(*fileExists(path("none")), false);
        REQUIRE_OK(createFile(path("one"), bytes("1")));
        QCOMPARE(*fileExists(path("one")), true);
        REQUIRE_ERROR(createFile(path("one"), bytes("2")), ErrorCode::Exists);
        QCOMPARE(*readFile(path("one"), 10), QByteArray("1"));
        REQUIRE_ERROR(readFile(path("one"), 0), ErrorCode::Damaged);
    }

    void readsAndWritesGoWhereTheyAreSaidTo()
    {
        auto file = File::open(path("file"), File::Open::CreateNew);
        REQUIRE_OK(file);
        REQUIRE_OK(file->writeAt(5, bytes("world")));
        REQUIRE_OK(file->writeAt(0, bytes("hello")));
        REQUIRE_OK(file->sync());
        QCOMPARE(*file->size(), qint64{10});
        QByteArray got(20, '.');
        const auto count = file->readAt(3, {reinterpret_cast<std::uint8_t*>(got.data()), 20});
        QCOMPARE(*count, qint64{7});
        QCOMPARE(got.left(7), QByteArray("loworld"));
        QCOMPARE(*file->readAt(10, {reinterpret_cast<std::uint8_t*>(got.data()), 1}), qint64{0});
        REQUIRE_OK(file->truncate(4));
        QCOMPARE(*file->size(), qint64{4});
    }

    void whatIsOnlyReadCanBeSynced()
    {
        REQUIRE_OK(replaceFileUnsynced(path("file"), "x"));
        auto file = File::open(path("file"), File::Open::Read);
        REQUIRE_OK(file);
        REQUIRE_OK(file->sync());
    }

    void aLockKeepsOthersOutAndGoesWithItsHandle()
    {
        REQUIRE_OK(createFile(path("lock"), bytes("12345678")));
        auto first = File::open(path("lock"), File::Open::ReadWrite);
        auto second = File::open(path("lock"), File::Open::ReadWrite);
        REQUIRE_OK(first->lock());
        QCOMPARE(*second->tryLock(), false);
        // Who reads is not kept out.
        QCOMPARE(*readFile(path("lock"), 10), QByteArray("12345678"));
        first->unlock();
        QCOMPARE(*second->tryLock(), true);
        second->close();
        QCOMPARE(*first->tryLock(), true);
    }

    void whoWaitsForALockGetsIt()
    {
        REQUIRE_OK(createFile(path("lock"), bytes("x")));
        auto first = File::open(path("lock"), File::Open::ReadWrite);
        REQUIRE_OK(first->lock());
        std::atomic<bool> hasIt = false;
        std::thread waiting([&] {
            auto second = File::open(path("lock"), File::Open::ReadWrite);
            hasIt = second && second->lock();
        });
        QThread::msleep(100);
        QVERIFY(!hasIt);
        first->unlock();
        waiting.join();
        QVERIFY(hasIt);
    }

    void aFileIsReplacedUnderWhoeverHasItOpen()
    {
        if (isWine())
            QSKIP("Wine does not know the renaming of Windows 10 that takes a name from whoever has it open.");
        REQUIRE_OK(replaceFile(path("file"), "old"));
        auto open = File::open(path("file"), File::Open::Read);
        REQUIRE_OK(open);
        const auto before = stampOf(path("file"));
        REQUIRE_OK(replaceFile(path("file"), "new!"));
        QCOMPARE(*readFile(path("file"), 10), QByteArray("new!"));
        QVERIFY(!stampOf(path("file"))->isSameFile(*before));
        QVERIFY(open->stamp()->isSameFile(*before));
        QByteArray kept(3, '.');
        QCOMPARE(*open->readAt(0, {reinterpret_cast<std::uint8_t*>(kept.data()), 3}), qint64{3});
        QCOMPARE(kept, QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
    }

    void aStampTellsOfEachChange()
    {
        REQUIRE_OK(replaceFile(path("file"), "1"));
        const auto before = stampOf(path("file"));
        QThread::msleep(30);
        auto file = File::open(path("file"), File::Open::ReadWrite);
        REQUIRE_OK(file->writeAt(0, bytes("2")));
        file->close();
        const auto after = stampOf(path("file"));
        QVERIFY(after->isSameFile(*before));
        QVERIFY(*after != *before);
    }

    void aFreshNameIsGivenOnce()
    {
        REQUIRE_OK(replaceFile(path("a"), "a"));
        REQUIRE_OK(replaceFile(path("b"), "b"));
        REQUIRE_ERROR(renameFresh(path("a"), path("b")), ErrorCode::Exists);
        REQUIRE_OK(renameFresh(path("a"), path("c")));
        QCOMPARE(*readFile(path("c"), 10), QByteArray("a"));
        REQUIRE_OK(makePrivateFolder(path("folder")));
        REQUIRE_ERROR(makePrivateFolder(path("folder")), ErrorCode::Exists);
        REQUIRE_OK(replaceFile(path("folder/inside"), "x"));
    }

    void aSyncedFileGoesOnWhereItWasLeft()
    {
        REQUIRE_OK(replaceFile(path("log"), QByteArray(16384, '\0')));
        auto log = SyncedFile::open(path("log"), 100);
        REQUIRE_OK(log);
        for (int i = 0; i < 50; ++i)
            REQUIRE_OK(log->append(bytes(QByteArray(97, static_cast<char>('a' + i % 26)))));
        const auto all = readFile(path("log"), 1 << 20);
        QCOMPARE(all->size(), 16384);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(all->mid(100 + i * 97, 97), QByteArray(97, static_cast<char>('a' + i % 26)));
        QCOMPARE(all->at(100 + 50 * 97), '\0');
    }

    void foldersAreSynced()
    {
        REQUIRE_OK(replaceFileUnsynced(path("file"), "x"));
        REQUIRE_OK(syncFolder(m_folder->path()));
        REQUIRE_OK(syncFileSystem(m_folder->path()));
        QVERIFY(!syncFolder(path("none")));
    }

    void namesAreOfAnyScriptAndLength()
    {
        QString folder = path("Käufer-顧客");
        for (int i = 0; i < 8; ++i)
            folder += QStringLiteral("/") + QString(40, QLatin1Char('d'));
        QVERIFY(QDir().mkpath(folder));
        REQUIRE_OK(replaceFile(folder + QStringLiteral("/größe"), "x"));
        QCOMPARE(*readFile(folder + QStringLiteral("/größe"), 10), QByteArray("x"));
        REQUIRE_OK(syncFolder(folder));
    }

    void whatThisProcessMakesIsItsOwn()
    {
        REQUIRE_OK(replaceFile(path("file"), "x"));
        const auto owner = ownerOf(path("file"));
        REQUIRE_OK(owner);
        QCOMPARE(owner->user, ownUser());
        QVERIFY(!owner->isShared);
        QVERIFY(owner->isPrivate);
        REQUIRE_OK(makePrivateFolder(path("folder")));
        QVERIFY(ownerOf(path("folder"))->isPrivate);
        QVERIFY(owner->isRegular);
        QVERIFY(!ownerOf(m_folder->path())->isRegular);
        REQUIRE_ERROR(ownerOf(path("none")), ErrorCode::NotFound);
    }

    void whatIsNoFileIsNotOpened()
    {
#ifdef Q_OS_WIN
        REQUIRE_ERROR(File::open(QStringLiteral("\\\\.\\NUL"), File::Open::Read), ErrorCode::Damaged);
#endif
        QVERIFY(!File::open(m_folder->path(), File::Open::ReadWrite));
    }
};

QTEST_GUILESS_MAIN(TestFileAnywhere)
#include "test_file_anywhere.moc"
