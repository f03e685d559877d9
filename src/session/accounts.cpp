// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"

#include "base/core_text.h"
#include "session/logged.h"
#include "session/password_strength.h"
#include "vault/grants.h"

#include <algorithm>

namespace scrim::session {

namespace {

/// What `granter` passes on of what the role is due and the account has not yet.
QStringList passedOn(policy::Role role, const vault::KeyRing& granter, const vault::Account* has = nullptr)
{
    QStringList keys;
    for (const QString& key : vault::dueKeys(role)) {
        const bool waits =
            has == nullptr || (key == vault::name(vault::SharedKey::Log) && has->pendingLog) ||
            std::ranges::any_of(has->pending, [&](auto pending) { return policy::name(pending) == key; });
        if (waits && !vault::heldKey(granter, key).empty())
            keys.append(key);
    }
    return keys;
}

audit::Event about(const Session& session, const QString& action, const QString& user)
{
    audit::Event event = session.event(action);
    event.subject = user;
    return event;
}

QString listed(const QStringList& keys)
{
    return keys.join(QLatin1Char(','));
}

Result<vault::Account> addUnder(Session& admin, const QString& name, policy::Role role, Bytes password,
                                const vault::KeyRing& granter, bool byRecovery, const crypto::ScryptCost& cost,
                                const vault::FirstPassword& first)
{
    audit::Event event = about(admin, QStringLiteral("account.create"), name);
    event.detail = {{QStringLiteral("role"), policy::name(role)},
                    {QStringLiteral("keys"), listed(passedOn(role, granter))},
                    {QStringLiteral("by"), byRecovery ? QStringLiteral("recovery") : QStringLiteral("admin")}};
    const Station& station = admin.station();
    return logged(admin, event, [&] {
        return vault::addAccount(station.paths(), station.header(), name, role, password, granter, cost, first);
    });
}

} // namespace

Result<vault::Account> addUser(Session& admin, const QString& name, policy::Role role, Bytes password,
                               Bytes recoveryFile, const crypto::ScryptCost& cost, const vault::FirstPassword& first)
{
    const QString action = QStringLiteral("account.create");
    auto ready = admin.requireAdmin(action);
    if (ready)
        ready = vault::checkUserName(name);
    if (ready)
        ready = first.setMs > 0 ? checkNewPassword(password, name, limitsOf(admin).leastLength)
                                : vault::checkPassword(password);
    if (ready)
        ready = admin.keepUp();
    if (!ready)
        return fail(ready);
    if (recoveryFile.empty())
        return addUnder(admin, name, role, password, admin.keys(), false, cost, first);

    const auto everything = vault::unlockWithRecovery(admin.station().paths(), admin.station().header(), recoveryFile);
    if (!everything)
        return gaveUp(admin, about(admin, action, name), everything.error());
    return addUnder(admin, name, role, password, *everything, true, cost, first);
}

Result<vault::Account> setUserDisabled(Session& admin, const QString& name, bool disabled)
{
    const QString action = disabled ? QStringLiteral("account.disable") : QStringLiteral("account.enable");
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    const Station& station = admin.station();
    if (auto known = vault::readAccount(station.paths(), station.header(), name); !known)
        return known;
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    const audit::Event event = about(admin, action, name);
    if (name == admin.user()) {
        return gaveUp(
            admin, event,
            {ErrorCode::Refused, Core::tr("Nobody disables themselves, or a vault might end up without an admin. Ask "
                                          "another admin.")});
    }
    auto account = logged(admin, event, [&] {
        return vault::setDisabled(station.paths(), station.header(), name, disabled, admin.keys());
    });
    if (!account)
        return account;
    if (auto noted = noteCurrent(admin, *account); !noted)
        return fail(noted);
    return account;
}

Result<vault::Account> approveUser(Session& holder, const QString& name)
{
    const Station& station = holder.station();
    if (auto current = holder.keepUp(); !current)
        return fail(current);
    const auto account = vault::readAccount(station.paths(), station.header(), name);
    if (!account)
        return account;
    audit::Event event = about(holder, QStringLiteral("grant.change"), name);
    const QStringList keys = passedOn(account->role, holder.keys(), &*account);
    event.detail.insert(QStringLiteral("keys"), listed(keys));
    const auto act = [&] { return vault::approve(station.paths(), station.header(), name, holder.keys()); };
    if (!keys.isEmpty() && !account->disabled)
        return logged(holder, event, act);
    const auto refused = act();
    return refused ? refused : gaveUp(holder, event, refused.error());
}

Result<std::vector<vault::Account>> approvable(const Session& holder)
{
    auto accounts = vault::listAccounts(holder.station().paths(), holder.station().header());
    if (!accounts)
        return accounts;
    std::erase_if(*accounts, [&](const vault::Account& account) {
        return account.disabled || passedOn(account.role, holder.keys(), &account).isEmpty();
    });
    return accounts;
}

} // namespace scrim::session
