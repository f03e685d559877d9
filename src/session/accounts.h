// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/credentials.h"
#include "session/session.h"
#include "vault/accounts.h"

#include <vector>

namespace scrim::session {

/// Account acts as they are logged (account.create, grant.change, account.disable, account.enable, credential.change);
/// the entry is written before the act, a failure after it as well. Admin only unless said otherwise.

/// `recoveryFile` (may be empty) opens what the admin does not hold; without it those grants are pending.
/// Usage for a password that is too short or, where `first` notes it, a weak one (checkNewPassword()).
[[nodiscard]] Result<vault::Account> addUser(Session& admin, const QString& name, policy::Role role, Bytes password,
                                             Bytes recoveryFile = {}, const crypto::ScryptCost& cost = {},
                                             const vault::FirstPassword& first = {});
[[nodiscard]] Result<vault::Account> setUserDisabled(Session& admin, const QString& name, bool disabled);
/// Any holder of what is pending; logged as grant.change.
[[nodiscard]] Result<vault::Account> approveUser(Session& holder, const QString& name);
/// The accounts that `holder` could approve now.
[[nodiscard]] Result<std::vector<vault::Account>> approvable(const Session& holder);

/// Makes a vault with its first admin, its log (log.open, account.create) and an empty folder for the cache; returns
/// the recovery file's text. The caller makes the cache with records::createCache().
struct NewStation
{
    std::unique_ptr<Station> station;
    vault::NewVault vault;
};
[[nodiscard]] Result<NewStation> createStation(const QString& folder, const QString& adminName, Bytes adminPassword,
                                               const Clock& clock, const crypto::ScryptCost& cost = {});

} // namespace scrim::session
