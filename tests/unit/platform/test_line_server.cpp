// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/line_server.h"
#include "platform/local_socket.h"

#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace scrim;
using namespace scrim::testkit;
using namespace scrim::platform;

class TestLineServer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;
    int m_asked = 0;
    bool m_wasTooLong = false;

    Result<std::unique_ptr<LineServer>> listen(const QString& name)
    {
        return LineServer::listen(name, [this](Bytes line) {
            ++m_asked;
            m_wasTooLong = m_wasTooLong || line.empty();
            return "heard " + reading(line);
        });
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_runtime.filePath(QStringLiteral("scrim/%1.sock").arg(QLatin1String(name)));
    }
    /// As another process would, on another thread: this one turns its loop meanwhile.
    template<typename Work>
    void elsewhere(Work work)
    {
        std::atomic<bool> isDone = false;
        std::thread thread([&] {
            work();
            isDone = true;
        });
        while (!isDone)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        thread.join();
    }
    static void send(const Descriptor& socket, const QByteArray& bytes)
    {
        const ssize_t sent =
            ::send(socket.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        Q_UNUSED(sent);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        QVERIFY(::chmod(QFile::encodeName(m_runtime.path()).constData(), 0700) == 0);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }
    void init()
    {
        m_asked = 0;
        m_wasTooLong = false;
    }

    void aLineIsAnswered()
    {
        const auto server = listen(QStringLiteral("one"));
        REQUIRE_OK(server);
        QCOMPARE(whoListens(), QStringList(QStringLiteral("one")));
        elsewhere([] {
            const auto answer = sayLine(QStringLiteral("one"), asBytes("good morning"));
            QVERIFY(answer && *answer);
            QCOMPARE(**answer, QByteArray("heard good morning"));
        });
    }

    void onlyThisUserMayEnter()
    {
        const auto server = listen(QStringLiteral("mine"));
        REQUIRE_OK(server);
        struct stat seen = {};
        QVERIFY(::stat(QFile::encodeName(path("mine")).constData(), &seen) == 0);
        QCOMPARE(seen.st_mode & 0777U, 0600U);
        QVERIFY(::stat(QFile::encodeName(m_runtime.filePath(QStringLiteral("scrim"))).constData(), &seen) == 0);
        QCOMPARE(seen.st_mode & 0777U, 0700U);
    }

    void aFolderThatOthersMayEnterIsNotUsed()
    {
        const QByteArray folder = QFile::encodeName(m_runtime.filePath(QStringLiteral("scrim")));
        QVERIFY(::mkdir(folder.constData(), 0700) == 0 || errno == EEXIST);
        QVERIFY(::chmod(folder.constData(), 0755) == 0);
        REQUIRE_ERROR(listen(QStringLiteral("open")), ErrorCode::Io);
        QVERIFY(::chmod(folder.constData(), 0700) == 0);
    }

    void anotherUserIsNotHeard()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody else");
        const auto server = listen(QStringLiteral("uid"));
        REQUIRE_OK(server);
        // Let in as far as the folder goes, so that the check of who it is has something to do.
        QVERIFY(::chmod(QFile::encodeName(m_runtime.path()).constData(), 0711) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_runtime.filePath(QStringLiteral("scrim"))).constData(), 0711) == 0);
        QVERIFY(::chmod(QFile::encodeName(path("uid")).constData(), 0666) == 0);
        const QString where = path("uid");
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setresuid(65534, 65534, 65534) != 0)
                ::_exit(3);
            const auto socket = connectTo(where);
            if (!socket || !socket->isOpen())
                ::_exit(2);
            send(*socket, "hello\n");
            char byte = 0;
            ::usleep(300'000);
            ::_exit(::recv(socket->get(), &byte, 1, MSG_DONTWAIT) == 1 ? 1 : 0);
        }
        int status = -1;
        while (::waitpid(child, &status, WNOHANG) == 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QVERIFY(::chmod(QFile::encodeName(m_runtime.path()).constData(), 0700) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_runtime.filePath(QStringLiteral("scrim"))).constData(), 0700) == 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(m_asked, 0);
    }

    void nobodyListensUnderANameThatNobodyTook()
    {
        const auto answer = sayLine(QStringLiteral("nobody"), asBytes("hello"));
        REQUIRE_OK(answer);
        QVERIFY(!*answer);
    }

    void aKilledProcesssSocketIsTakenOver()
    {
        {
            const auto folder = socketFolder();
            REQUIRE_OK(folder);
            const auto left = listenAt(socketPath(*folder, QStringLiteral("stale")));
            REQUIRE_OK(left);
        }
        QVERIFY(QFileInfo::exists(path("stale")));
        const auto answer = sayLine(QStringLiteral("stale"), asBytes("hello"));
        REQUIRE_OK(answer);
        QVERIFY(!*answer);
        const auto server = listen(QStringLiteral("stale"));
        REQUIRE_OK(server);
        REQUIRE_ERROR(listen(QStringLiteral("stale")), ErrorCode::InUse);
        elsewhere([] { QVERIFY(sayLine(QStringLiteral("stale"), asBytes("hello"))->has_value()); });
    }

    void theSocketGoesWithTheServer()
    {
        {
            const auto server = listen(QStringLiteral("gone"));
            REQUIRE_OK(server);
            QVERIFY(QFileInfo::exists(path("gone")));
        }
        QVERIFY(!QFileInfo::exists(path("gone")));
    }

    void tooMuchIsHeardAsNothingAndDropped()
    {
        const auto server = listen(QStringLiteral("much"));
        REQUIRE_OK(server);
        elsewhere([this] {
            const auto socket = connectTo(path("much"));
            for (int i = 0; i < 100; ++i)
                send(*socket, QByteArray(1000, 'a'));
            QThread::msleep(200);
        });
        QCOMPARE(m_asked, 1);
        QVERIFY(m_wasTooLong);
    }

    void whoIsSlowIsDroppedAndKeepsNobodyWaiting()
    {
        const auto server = listen(QStringLiteral("slow"));
        REQUIRE_OK(server);
        std::vector<Descriptor> slow;
        for (int i = 0; i < 50; ++i) {
            auto socket = connectTo(path("slow"));
            // The system's own queue is full before we have looked: as for any other program.
            if (socket && socket->isOpen()) {
                send(*socket, "scr");
                slow.push_back(std::move(*socket));
            }
            QCoreApplication::processEvents();
        }
        QVERIFY(slow.size() > LineServer::mostAtOnce);
        QElapsedTimer time;
        time.start();
        elsewhere([] { QVERIFY(sayLine(QStringLiteral("slow"), asBytes("hello"))->has_value()); });
        QVERIFY(time.elapsed() < 1000);
        QCOMPARE(m_asked, 1);
        QTest::qWait(LineServer::patienceMs + 200);
        for (const Descriptor& socket : slow) {
            char byte = 0;
            const ssize_t got = ::recv(socket.get(), &byte, 1, MSG_DONTWAIT);
            QVERIFY(got == 0 || (got < 0 && errno == ECONNRESET));
        }
    }
};

QTEST_GUILESS_MAIN(TestLineServer)
#include "test_line_server.moc"
