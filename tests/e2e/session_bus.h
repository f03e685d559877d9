// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace scrim::testkit {

/// A session bus of one's own, with a home and a runtime folder of its own, for what this process starts while the
/// object lives.
class SessionBus
{
public:
    enum class Keychain
    {
        None,     ///< no service of that name, and none that could be started
        Silent,   ///< one that is started when it is asked, and never answers
        Unlocked, ///< gnome-keyring
    };
    /// Null when it does not come up.
    [[nodiscard]] static std::unique_ptr<SessionBus> start(Keychain keychain);
    ~SessionBus();
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

private:
    SessionBus() = default;
    [[nodiscard]] bool startBus(Keychain keychain);
    [[nodiscard]] bool startKeyring();

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QByteArray m_before;
};

} // namespace scrim::testkit
