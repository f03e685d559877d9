// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"

#include <QJsonObject>

#include <algorithm>

namespace scrim::session {

namespace {

/// Writes the entry, does the act, and writes a second entry when the act failed: the log never misses an attempt.
template<typename Act>
auto recorded(Session& session, const audit::Event& event, Act&& act) -> decltype(act())
{
    if (const auto logged = session.record(event); !logged)
        return std::unexpected(logged.error());
    auto done = act();
    if (!done) {
        audit::Event failed = event;
        failed.outcome = audit::Outcome::Failed;
        failed.detail.insert(QStringLiteral("error"), codeName(done.error().code));
        if (const auto logged = session.record(failed); !logged)
            return std::unexpected(logged.error());
    }
    return done;
}

/// What stands in the log as the subject of an account act; a name of a wrong form may be anything.
QString subjectOf(const QString& name)
{
    return vault::isUserName(name) ? name : QString();
}

} // namespace

Result<vault::Account> addUser(Session& admin, const QString& name, policy::Role role, Bytes password,
                               Bytes recoveryFile, const crypto::ScryptCost& cost)
{
    if (auto may = admin.requireAdmin(QStringLiteral("account.create")); !may)
        return fail(may);
    audit::Event event = admin.event(QStringLiteral("account.create"));
    event.subject = subjectOf(name);
    event.detail = {
        {QStringLiteral("role"), policy::name(role)},
        {QStringLiteral("recovery_key"), recoveryFile.empty() ? QStringLiteral("no") : QStringLiteral("used")}};
    const Station& station = admin.station();
    return recorded(admin, event, [&]() -> Result<vault::Account> {
        if (recoveryFile.empty())
            return vault::addAccount(station.paths(), station.header(), name, role, password, admin.keys(), cost);
        auto recovery = vault::unlockWithRecovery(station.paths(), station.header(), recoveryFile);
        if (!recovery)
            return fail(recovery);
        return vault::addAccount(station.paths(), station.header(), name, role, password, *recovery, cost);
    });
}

Result<vault::Account> setUserDisabled(Session& admin, const QString& name, bool disabled)
{
    const QString action = disabled ? QStringLiteral("account.disable") : QStringLiteral("account.enable");
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    if (disabled && name == admin.user())
        return fail(ErrorCode::Refused, QStringLiteral("nobody disables the account they are signed in with"));
    audit::Event event = admin.event(action);
    event.subject = subjectOf(name);
    const Station& station = admin.station();
    return recorded(admin, event, [&] {
        return vault::setDisabled(station.paths(), station.header(), name, disabled, admin.keys());
    });
}

Result<vault::Account> approveUser(Session& holder, const QString& name)
{
    audit::Event event = holder.event(QStringLiteral("grant.change"));
    event.subject = subjectOf(name);
    const Station& station = holder.station();
    return recorded(holder, event,
                    [&] { return vault::approve(station.paths(), station.header(), name, holder.keys()); });
}

Result<std::vector<vault::Account>> approvable(const Session& holder)
{
    const Station& station = holder.station();
    auto accounts = vault::listAccounts(station.paths(), station.header());
    if (!accounts)
        return accounts;
    std::erase_if(*accounts, [&](const vault::Account& account) {
        const bool log = account.pendingLog && holder.keys().holds(vault::SharedKey::Log);
        const bool any = std::ranges::any_of(account.pending, [&](auto wanted) { return holder.keys().holds(wanted); });
        return account.disabled || (!log && !any);
    });
    return accounts;
}

Result<void> changeOwnPassword(Session& session, Bytes oldPassword, Bytes newPassword)
{
    audit::Event event = session.event(QStringLiteral("credential.change"));
    event.subject = session.user();
    const Station& station = session.station();
    return recorded(session, event, [&] {
        return vault::changePassword(station.paths(), station.header(), session.user(), oldPassword, newPassword);
    });
}

Result<NewStation> createStation(const QString& folder, const QString& adminName, Bytes adminPassword,
                                 const Clock& clock, const crypto::ScryptCost& cost)
{
    if (auto good = vault::checkPassword(adminPassword); !good)
        return fail(good);
    if (!vault::isUserName(adminName))
        return fail(ErrorCode::Usage, QStringLiteral("the admin's name is not one that a user can have"));
    const vault::Paths paths{folder};
    auto made = vault::createVault(paths);
    if (!made)
        return fail(made);
    const audit::LogIdentity identity{made->header.origin, stationName(), made->header.logPublic,
                                      made->stationSeed.clone()};
    if (auto log = audit::Log::create(paths.log(), identity); !log)
        return fail(log);
    auto station = Station::open(folder, clock);
    if (!station)
        return fail(station);
    audit::Event event;
    event.action = QStringLiteral("account.create");
    event.actor = QStringLiteral("init");
    event.subject = adminName;
    event.detail = {{QStringLiteral("role"), policy::name(policy::Role::Admin)}};
    if (const auto logged = (*station)->log().append(event); !logged)
        return std::unexpected(logged.error());
    const auto admin = vault::addAccount(paths, made->header, adminName, policy::Role::Admin, adminPassword,
                                         vault::granterOf(*made), cost);
    if (!admin)
        return std::unexpected(admin.error());
    return NewStation{std::move(*station), std::move(*made)};
}

} // namespace scrim::session
