// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/account_file.h"

/// What the acts on accounts share; all but loadNamed() under lockAccounts().
namespace scrim::vault {

/// Seals the account under the ring's cache key and replaces its file.
[[nodiscard]] Result<Account> storeAccount(const AccountFile& account, const Paths& paths, const Header& header,
                                           const KeyRing& ring);
/// Puts a person who is given keys while classes are being rotated into those rotations, so that they end with them.
/// Before the account: who stands there without a key in their account is given it at the end.
[[nodiscard]] Result<void> enterRotations(const AccountFile& account, const Grants& given, const Paths& paths,
                                          const Header& header, const KeyRing& granter);
/// What is sealed to somebody must be sealed under the keys that vault.json names now: InUse otherwise.
[[nodiscard]] Result<void> requireCurrent(const Paths& paths, const Header& header);
/// A name from outside: one that is no user's name is never made a path. NotFound with the way on.
[[nodiscard]] Result<AccountFile> loadNamed(const Paths& paths, const Header& header, const QString& name);
/// The account as it stands, its seal checked, since what follows trusts its role and public key.
[[nodiscard]] Result<AccountFile> loadChecked(const Paths& paths, const Header& header, const QString& name,
                                              const KeyRing& ring);

} // namespace scrim::vault
