// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "vault/accounts.h"
#include "vault/grants.h"
#include "vault/sign_in_data.h"
#include "vault/slot.h"

namespace scrim::vault {

/// users/<name>.json as it is written.
struct AccountFile
{
    QString name;
    policy::Role role = policy::Role::Agent;
    bool disabled = false;
    QByteArray publicKey; ///< X25519
    Slot slot;
    Grants grants;
    QByteArray seal;                  ///< over all else
    std::optional<SignInData> signIn; ///< the file then has format 2
};

/// users/recovery.json: what the recovery key opens.
struct RecoveryGrants
{
    Grants grants;
    QByteArray seal;
};
inline constexpr const char* recoveryName = "recovery";

[[nodiscard]] QString accountPath(const Paths& paths, const QString& name);
/// Everybody's, by name.
[[nodiscard]] QStringList accountNames(const Paths& paths);
/// Held while files under users/ or a rotation's are read, changed and written, so that of two processes none undoes
/// the other's act.
[[nodiscard]] Result<File> lockAccounts(const Paths& paths);

/// Damaged or NewerFormat naming the file; a scrypt cost below the floor or beyond all measure is damage, too.
[[nodiscard]] Result<AccountFile> parseAccount(const QByteArray& bytes, const QString& path, const Header& header,
                                               const QString& name);
[[nodiscard]] Result<RecoveryGrants> parseRecovery(const QByteArray& bytes, const QString& path, const Header& header);
/// NotFound when there is no such account.
[[nodiscard]] Result<AccountFile> loadAccount(const Paths& paths, const Header& header, const QString& name);

/// Seals under the cache key and gives the file's bytes.
[[nodiscard]] Result<QByteArray> sealed(const AccountFile& account, const Header& header, Bytes cacheKey);
[[nodiscard]] Result<QByteArray> sealed(const RecoveryGrants& recovery, const Header& header, Bytes cacheKey);
/// Tampered unless the seal holds.
[[nodiscard]] Result<void> checkSeal(const AccountFile& account, const Paths& paths, const Header& header,
                                     Bytes cacheKey);
[[nodiscard]] Result<void> checkSeal(const RecoveryGrants& recovery, const Paths& paths, const Header& header,
                                     Bytes cacheKey);

[[nodiscard]] Account view(const AccountFile& account);

} // namespace scrim::vault
