// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/answer.h"
#include "base/worker.h"
#include "platform/session_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>

#include <optional>
#include <tuple>

namespace scrim::platform {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
const QString session = QStringLiteral("org.freedesktop.login1.Session");
const QString systemName = QStringLiteral("scrim_session_watch_system");
const QString sessionName = QStringLiteral("scrim_session_watch_session");

/// Asked without an address, the library would start a session bus of its own where there is a display.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    return !address.isEmpty() && !address.startsWith(QLatin1String("disabled:"));
}

struct Buses
{
    QDBusConnection system;
    std::optional<QDBusConnection> own; ///< the session's
};

/// Qt's D-Bus knows slots by their names only.
class LinuxWatch final : public SessionWatch
{
    Q_OBJECT

public:
    LinuxWatch()
    {
        // A bus that is slow to answer is waited for on another thread.
        const auto open = [] {
            Buses buses{QDBusConnection::connectToBus(QDBusConnection::SystemBus, systemName), std::nullopt};
            if (hasSessionBus())
                buses.own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, sessionName);
            return std::make_shared<Buses>(std::move(buses));
        };
        whenAnswered(m_worker.run(open), this, [this](const std::shared_ptr<Buses>& buses) { listen(*buses); });
    }
    ~LinuxWatch() override
    {
        QDBusConnection::disconnectFromBus(systemName);
        QDBusConnection::disconnectFromBus(sessionName);
    }

    void letSleep() override { m_inhibitor = {}; }

private Q_SLOTS:
    void lock() { Q_EMIT sessionLocked(); }
    void savedScreen(bool isOn)
    {
        if (isOn)
            Q_EMIT sessionLocked();
    }
    void changed(const QString& interface, const QVariantMap& values, const QStringList&)
    {
        if (interface != session)
            return;
        const QVariant hint = values.value(QStringLiteral("LockedHint"));
        const QVariant inFront = values.value(QStringLiteral("Active"));
        if (hint.toBool() || (inFront.isValid() && !inFront.toBool()))
            Q_EMIT sessionLocked();
    }
    void prepareForSleep(bool isStart)
    {
        if (isStart)
            Q_EMIT goingToSleep();
        else
            delaySleep();
    }

private:
    void listen(const Buses& buses)
    {
        m_system.emplace(buses.system);
        const QString sleep = QStringLiteral("PrepareForSleep");
        m_system->connect(logind, managerPath, manager, sleep, this, SLOT(prepareForSleep(bool)));
        auto* there = new QDBusServiceWatcher(logind, *m_system, QDBusServiceWatcher::WatchForRegistration, this);
        connect(there, &QDBusServiceWatcher::serviceRegistered, this, &LinuxWatch::attend);
        attend();
        if (!buses.own)
            return;
        for (const QString& saver :
             {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
              QStringLiteral("org.cinnamon.ScreenSaver"), QStringLiteral("org.mate.ScreenSaver")}) {
            QDBusConnection own = *buses.own;
            own.connect(QString(), QString(), saver, QStringLiteral("ActiveChanged"), this, SLOT(savedScreen(bool)));
        }
    }

    /// logind is there, for the first time or again: it knows nothing of us.
    void attend()
    {
        delaySleep();
        // A program of the person's own service manager belongs to no session: then it is the one that they look at.
        ask(QStringLiteral("GetSessionByPID"), {static_cast<quint32>(QCoreApplication::applicationPid())},
            [this](const QDBusMessage& answer) {
                if (answer.type() == QDBusMessage::ReplyMessage)
                    follow(answer);
                else
                    ask(QStringLiteral("GetSession"), {QStringLiteral("auto")},
                        [this](const QDBusMessage& other) { follow(other); });
            });
    }

    void follow(const QDBusMessage& answer)
    {
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (answer.type() != QDBusMessage::ReplyMessage || path.size() < 2)
            return;
        m_system->connect(logind, path, session, QStringLiteral("Lock"), this, SLOT(lock()));
        m_system->connect(logind, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                          QStringLiteral("PropertiesChanged"), this, SLOT(changed(QString, QVariantMap, QStringList)));
    }

    void delaySleep()
    {
        ask(QStringLiteral("Inhibit"),
            {QStringLiteral("sleep"), QStringLiteral("Scrim"),
             QStringLiteral("The desk is locked before the machine sleeps."), QStringLiteral("delay")},
            [this](const QDBusMessage& answer) {
                m_inhibitor = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
            });
    }

    template<typename Use>
    void ask(const QString& method, const QVariantList& arguments, Use use)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(logind, managerPath, manager, method);
        call.setArguments(arguments);
        auto* pending = new QDBusPendingCallWatcher(m_system->asyncCall(call), this);
        connect(pending, &QDBusPendingCallWatcher::finished, this, [pending, use] {
            pending->deleteLater();
            use(pending->reply());
        });
    }

    std::optional<QDBusConnection> m_system;
    QDBusUnixFileDescriptor m_inhibitor;
    Worker m_worker{QStringLiteral("session watch")};
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::make(quintptr)
{
    return std::make_unique<LinuxWatch>();
}

} // namespace scrim::platform

#include "session_watch_linux.moc"
