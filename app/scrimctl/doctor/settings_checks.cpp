// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "platform/environment.h"
#include "platform/keychain.h"
#include "policy/console_settings.h"

namespace scrimctl::doctor {

using namespace scrim;

Check settingsCheck(const policy::ManagedFiles& files)
{
    const QString id = QStringLiteral("policy");
    const auto faults = policy::faultsOf(files);
    const auto count = files.managed.size() + files.recommended.size();
    const QString meaning =
        QStringLiteral("What IT sets holds for every desk of this machine, over each vault's own policy.");
    if (!faults.empty())
        return {id, State::Bad,
                QStringLiteral("%1 (%2 in all).").arg(policy::text(faults.front()), QString::number(faults.size())),
                meaning,
                QStringLiteral("Mend the file; \"scrimctl policy check FILE\" names all that is wrong by line.")};
    if (count == 0)
        return {id, State::Ok, QStringLiteral("IT has set nothing on this machine."),
                QStringLiteral("Each vault's own policy holds.")};
    return {id, State::Ok,
            QStringLiteral("%1 managed and %2 recommended files of IT are understood.")
                .arg(files.managed.size())
                .arg(files.recommended.size()),
            meaning};
}

Check environmentCheck()
{
    const QString id = QStringLiteral("environment");
    if (platform::thisBuild() == platform::Build::Installed)
        return {id, State::Ok, QStringLiteral("Plugins, preloads and debug output from the environment are refused."),
                QStringLiteral("What a session has in its variables loads no code into Scrim.")};
    return {id, State::Warn, QStringLiteral("This is a developer's build: it takes plugins from its environment."),
            QStringLiteral("Whoever sets variables in the session can load code into it."),
            QStringLiteral("On desks install a package of Scrim.")};
}

Check keychainCheck()
{
    const QString id = QStringLiteral("keychain");
    platform::Keychain keychain(QStringLiteral("Scrim"));
    const auto read = keychain.read(QStringLiteral("doctor"));
    if (read)
        return {
            id, State::Ok, QStringLiteral("There is one, and it lets Scrim in."),
            QStringLiteral("It keeps the log's newest checkpoint, so that a log that was cut or put back is noticed.")};
    return {id, State::Warn, read.error().message + QLatin1Char('.'),
            QStringLiteral("Without it, a log that was cut or put back is noticed only where the policy names a "
                           "log.witness_file elsewhere."),
            QStringLiteral("Sign in to a desktop with a keychain (GNOME Keyring, KWallet), or set log.witness_file.")};
}

} // namespace scrimctl::doctor
