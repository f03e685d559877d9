// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_reach.h"

#include "platform/session_bus_address.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QString>

#include <array>
#include <optional>

namespace scrim::platform {

namespace {

constexpr int patienceMs = 1000;

/// A connection of its own, closed with it: the process's shared one would be the toolkit's.
class Bus
{
public:
    Bus() : m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name())) {}
    ~Bus() { QDBusConnection::disconnectFromBus(name()); }
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    /// The first value of the answer; invalid for an error, nothing when none came in time.
    [[nodiscard]] std::optional<QVariant> ask(QDBusMessage call, const QVariantList& arguments = {}) const
    {
        call.setArguments(arguments);
        call.setAutoStartService(false);
        const QDBusMessage answer = m_connection.call(call, QDBus::Block, patienceMs);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            return answer.arguments().constFirst();
        // The library's own word for an answer that did not come.
        const bool isSilent = answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NoReply") ||
                              answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.Timeout");
        return isSilent ? std::nullopt : std::optional(QVariant());
    }
    [[nodiscard]] bool isRunning(const QString& service) const
    {
        const auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        return ask(call, {service}).value_or(QVariant()).toBool();
    }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("scrim_keychain_reach"); }
    QDBusConnection m_connection;
};

/// Secret Service API Draft 0.2: the collection that "default" stands for, and whether it is locked.
KeychainReach secretService(const Bus& bus)
{
    const QString service = QStringLiteral("org.freedesktop.secrets");
    if (!bus.isRunning(service))
        return KeychainReach::None;
    const auto alias = bus.ask(QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
                                                              QStringLiteral("org.freedesktop.Secret.Service"),
                                                              QStringLiteral("ReadAlias")),
                               {QStringLiteral("default")});
    if (!alias)
        return KeychainReach::Silent;
    const QString path = alias->value<QDBusObjectPath>().path();
    if (path.size() < 2)
        return KeychainReach::None;
    const auto locked =
        bus.ask(QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                               QStringLiteral("Get")),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!locked)
        return KeychainReach::Silent;
    const QVariant value = locked->value<QDBusVariant>().variant();
    return value.isValid() && !value.toBool() ? KeychainReach::Open : KeychainReach::None;
}

/// KWallet's own interface: the wallet that passwords go to, and whether it is open.
KeychainReach wallet(const Bus& bus, const QString& daemon)
{
    const QString service = QStringLiteral("org.kde.") + daemon;
    if (!bus.isRunning(service))
        return KeychainReach::None;
    const auto call = [&](const QString& method) {
        return QDBusMessage::createMethodCall(service, QStringLiteral("/modules/") + daemon,
                                              QStringLiteral("org.kde.KWallet"), method);
    };
    const auto name = bus.ask(call(QStringLiteral("networkWallet")));
    if (!name)
        return KeychainReach::Silent;
    const auto isOpen = bus.ask(call(QStringLiteral("isOpen")), {name->toString()});
    if (!isOpen)
        return KeychainReach::Silent;
    return isOpen->toBool() ? KeychainReach::Open : KeychainReach::None;
}

} // namespace

KeychainReach keychainReach()
{
    if (!hasSessionBus())
        return KeychainReach::None;
    const Bus bus;
    const KeychainReach secrets = secretService(bus);
    if (secrets != KeychainReach::None)
        return secrets;
    for (const QString& daemon : std::array{QStringLiteral("kwalletd6"), QStringLiteral("kwalletd5")}) {
        const KeychainReach reach = wallet(bus, daemon);
        if (reach != KeychainReach::None)
            return reach;
    }
    return KeychainReach::None;
}

} // namespace scrim::platform
