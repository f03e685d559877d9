// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_log_posix.h"

#include "testkit/testkit.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace scrim;
using namespace scrim::platform;

namespace {

/// What keeps a log, as the system's would: a socket that takes datagrams.
class Keeper
{
public:
    Keeper()
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path();
        std::copy(name.begin(), name.end(), address.sun_path);
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
            qFatal("no socket");
    }
    ~Keeper() { ::close(m_socket); }
    Keeper(const Keeper&) = delete;

    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.filePath(QStringLiteral("log"))); }
    [[nodiscard]] QByteArray next() const
    {
        std::array<char, 4096> room{};
        const ssize_t size = ::recv(m_socket, room.data(), room.size(), 0);
        return size < 0 ? QByteArray() : QByteArray(room.data(), size);
    }

private:
    QTemporaryDir m_folder;
    int m_socket = -1;
};

} // namespace

class TestSystemLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheLineThatSyslogsReadersKnow()
    {
        const Keeper keeper;
        QVERIFY(tellSocket(keeper.path(), SystemEvent::Unprotected, QStringLiteral("Nothing protects this screen.")));
        const QByteArray process = QByteArray::number(static_cast<qint64>(::getpid()));
        // 8 * user + warning, and + error.
        QCOMPARE(keeper.next(), "<12>scrim[" + process + "]: unprotected: Nothing protects this screen.");
        QVERIFY(tellSocket(keeper.path(), SystemEvent::LogFailed, QStringLiteral("No room.")));
        QCOMPARE(keeper.next(), "<11>scrim[" + process + "]: log-failed: No room.");
    }

    void whatIsSaidStaysOneLineAndShort()
    {
        const Keeper keeper;
        QVERIFY(tellSocket(keeper.path(), SystemEvent::NotOpened,
                           QStringLiteral("one\n<10>root: two") + QString(9999, u'x')));
        const QByteArray line = keeper.next();
        QVERIFY(!line.contains('\n') && line.contains("not-opened: one <10>root: two"));
        QVERIFY(line.size() < 1100);
    }

    void whoeverDoesNotReadKeepsNobodyWaiting()
    {
        const Keeper keeper;
        int taken = 0;
        while (taken < 100'000 && tellSocket(keeper.path(), SystemEvent::LogFailed, QStringLiteral("No room.")))
            ++taken;
        QVERIFY(taken > 0 && taken < 100'000);
    }

    void whereNobodyKeepsALogThatIsAll()
    {
        QVERIFY(!tellSocket("/nowhere/log", SystemEvent::LogFailed, QStringLiteral("No room.")));
        QVERIFY(!tellSocket(QByteArray(400, 'x'), SystemEvent::LogFailed, QStringLiteral("No room.")));
    }

    void eachHasAWordOfItsOwn()
    {
        QStringList names;
        for (const SystemEvent event :
             {SystemEvent::StartRefused, SystemEvent::BadSettings, SystemEvent::NotOpened, SystemEvent::LogFailed,
              SystemEvent::WitnessFailed, SystemEvent::Unprotected, SystemEvent::NotHardened})
            names.append(name(event));
        QCOMPARE(names.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSystemLog)
#include "test_system_log.moc"
