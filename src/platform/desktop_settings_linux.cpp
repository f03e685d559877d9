// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktop_settings.h"

#include "platform/session_bus_address.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QMetaType>

namespace scrim::platform {

namespace {

using Namespaces = QMap<QString, QVariantMap>;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

/// Values: color-scheme 0 none, 1 dark, 2 light; contrast 1 higher; reduced-motion 1.
void note(DesktopWishes& wishes, const QString& space, const QString& key, const QVariant& value)
{
    if (space == appearance && key == QLatin1String("color-scheme"))
        wishes.isDark = value.toUInt() == 0 ? std::nullopt : std::optional(value.toUInt() == 1);
    else if (space == appearance && key == QLatin1String("contrast"))
        wishes.hasContrast = value.toUInt() == 1;
    else if (space == appearance && key == QLatin1String("reduced-motion"))
        wishes.wantsCalm = value.toUInt() == 1;
    else if (space == gnome && key == QLatin1String("enable-animations"))
        wishes.wantsCalm = !value.toBool();
    else if (space == gnomeAccess && key == QLatin1String("high-contrast"))
        wishes.hasContrast = value.toBool();
}

} // namespace

/// A connection of its own, closed with it. Nothing here waits for an answer.
class DesktopSettings::Portal final : public QObject
{
    Q_OBJECT

public:
    explicit Portal(DesktopSettings& owner)
        : m_owner(owner),
          m_name(QStringLiteral("scrim_desktop_settings_%1").arg(reinterpret_cast<quintptr>(this))),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
        // Qt looks a slot's types up by their names, and refuses the connection over one that nothing has registered.
        qRegisterMetaType<QDBusVariant>();
        m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
        auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
        call.setArguments({QStringList{appearance, gnome, gnomeAccess}});
        auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, &Portal::readAll);
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(m_name); }

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
    {
        DesktopWishes wishes = m_owner.wishes();
        note(wishes, space, key, value.variant());
        m_owner.take(wishes);
    }

private:
    void readAll(QDBusPendingCallWatcher* answer)
    {
        answer->deleteLater();
        const QDBusMessage message = answer->reply();
        if (message.type() != QDBusMessage::ReplyMessage || message.arguments().isEmpty())
            return;
        const auto spaces = qdbus_cast<Namespaces>(message.arguments().constFirst());
        DesktopWishes wishes = m_owner.wishes();
        for (auto space = spaces.begin(); space != spaces.end(); ++space) {
            for (auto setting = space->begin(); setting != space->end(); ++setting)
                note(wishes, space.key(), setting.key(), setting.value());
        }
        m_owner.take(wishes);
    }

    DesktopSettings& m_owner;
    QString m_name;
    QDBusConnection m_bus;
};

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent)
{
    if (hasSessionBus())
        m_portal = std::make_unique<Portal>(*this);
}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::refresh() {}

void DesktopSettings::take(const DesktopWishes& wishes)
{
    if (std::exchange(m_wishes, wishes) != wishes)
        Q_EMIT changed();
}

} // namespace scrim::platform

#include "desktop_settings_linux.moc"
