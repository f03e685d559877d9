// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accounts.h"

#include <QDir>
#include <QFile>

namespace scrim::session {

namespace {

audit::LogIdentity identityOf(const vault::NewVault& made)
{
    return {made.header.origin, stationName(), made.header.logPublic, made.stationSeed.clone()};
}

Result<std::unique_ptr<Station>> openWithAdmin(const vault::Paths& paths, const vault::NewVault& made,
                                               const QString& adminName, Bytes adminPassword, const Clock& clock,
                                               const crypto::ScryptCost& cost)
{
    if (auto log = audit::Log::create(paths.log(), identityOf(made)); !log)
        return fail(log);
    auto station = Station::open(paths.folder, clock);
    if (!station)
        return station;
    audit::Event event = (*station)->event(QStringLiteral("account.create"));
    event.subject = adminName;
    event.detail = {{QStringLiteral("role"), policy::name(policy::Role::Admin)},
                    {QStringLiteral("by"), QStringLiteral("init")}};
    if (auto noted = (*station)->record(event); !noted)
        return fail(noted);
    const auto admin = vault::addAccount(paths, made.header, adminName, policy::Role::Admin, adminPassword,
                                         vault::granterOf(made), cost);
    if (!admin)
        return std::unexpected(admin.error());
    return station;
}

/// Half a vault is none, and the folder was empty before.
void removeVault(const vault::Paths& paths)
{
    QFile::remove(paths.header());
    QFile::remove(paths.stationKey());
    QFile::remove(paths.clock());
    QDir(paths.openMarks()).removeRecursively();
    QDir(paths.users()).removeRecursively();
    QDir(paths.log()).removeRecursively();
}

} // namespace

Result<NewStation> createStation(const QString& folder, const QString& adminName, Bytes adminPassword,
                                 const Clock& clock, const crypto::ScryptCost& cost)
{
    auto ready = vault::checkUserName(adminName);
    if (ready)
        ready = vault::checkPassword(adminPassword);
    if (!ready)
        return fail(ready);
    const vault::Paths paths{folder};
    auto made = vault::createVault(paths);
    if (!made)
        return fail(made);
    auto station = openWithAdmin(paths, *made, adminName, adminPassword, clock, cost);
    if (!station) {
        removeVault(paths);
        return fail(station);
    }
    return NewStation{*std::move(station), *std::move(made)};
}

} // namespace scrim::session
