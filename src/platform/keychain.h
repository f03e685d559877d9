// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace scrim::platform {

/// Small texts in the keychain of whoever is signed in to the system: the Secret Service or KWallet, the credential
/// store of Windows. One object for a process: what is below it works on one thread only. Every call takes a few
/// seconds at most. A keychain that does not run or is locked counts as none: asked, it would put a window over the
/// desk that takes the keyboard. Not for use from several threads at once.
class Keychain
{
public:
    /// `service` is the name under which a person finds the texts in their keychain.
    explicit Keychain(const QString& service);
    ~Keychain();
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;

    /// Nothing when it has no text of that name. NotFound when there is no keychain here, or none that lets us in; Io
    /// when it does not answer.
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString& name);
    /// Replaces it. NotFound and Io as above.
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& text);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::platform
