// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QProcess>

namespace scrim::testkit {

using Namespaces = QMap<QString, QVariantMap>;

/// A session bus of its own for this process, and on it what answers at a desktop that has a settings portal.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Namespaces settings;

    ~FakePortal() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] bool start()
    {
        qDBusRegisterMetaType<Namespaces>();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        if (!m_daemon.waitForReadyRead(10'000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
        return bus.registerObject(path(), this, QDBusConnection::ExportAllSlots) &&
               bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void change(const QString& space, const QString& key, const QVariant& value)
    {
        settings[space][key] = value;
        auto signal = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
        QDBusConnection(QStringLiteral("portal")).send(signal);
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& spaces) // NOLINT: the portal's own name
    {
        Namespaces asked;
        for (const QString& space : spaces) {
            if (settings.contains(space))
                asked.insert(space, settings.value(space));
        }
        return asked;
    }

private:
    [[nodiscard]] static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
    QProcess m_daemon;
};

} // namespace scrim::testkit
