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
        Silent,   ///< gnome-keyring, unlocked, and then halted
        Locked,   ///< gnome-keyring as nobody has unlocked it
        Unlocked, ///< gnome-keyring
    };
    /// Null when it does not come up.
    [[nodiscard]] static std::unique_ptr<SessionBus> start(Keychain keychain);
    ~SessionBus();
    /// The keychain wanted to ask its person for something.
    [[nodiscard]] bool hasAsked() const;
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

private:
    SessionBus() = default;
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startKeyring(Keychain keychain);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QByteArray m_before;
};

} // namespace scrim::testkit
