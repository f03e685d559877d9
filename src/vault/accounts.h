// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "crypto/kdf.h"
#include "policy/role.h"
#include "vault/keyring.h"
#include "vault/sign_in_data.h"
#include "vault/vault.h"

#include <QString>

#include <vector>

namespace scrim::vault {

/// A user's slot file as anybody on the machine may see it.
struct Account
{
    QString name;
    policy::Role role = policy::Role::Agent;
    bool disabled = false;
    std::vector<policy::FieldClass> granted; ///< classes whose key is sealed to this user
    std::vector<SharedKey> shared;
    std::vector<policy::FieldClass> pending; ///< classes of the role that still wait for a holder's approval
    bool pendingLog = false;                 ///< the log readers' key likewise
    bool factor = false;                     ///< a code is asked for at sign-in
    ChangeWhy change = ChangeWhy::Nothing;
    qint64 passwordMs = 0; ///< when it was set: wall clock, ms since 1970 UTC; 0: nobody noted it
    quint32 version = 0;   ///< SignInData::version
    [[nodiscard]] bool isPending() const { return pendingLog || !pending.empty(); }
};

/// 1 to 64 of letters, digits, '.', '_', '-'; starts with a letter or digit; not "recovery".
[[nodiscard]] bool isUserName(const QString& name);
/// Usage with that rule as its sentence.
[[nodiscard]] Result<void> checkUserName(const QString& name);
/// PCI DSS 8.3.6: at least 12 characters, letters and digits. Usage with the rule as its sentence.
[[nodiscard]] Result<void> checkPassword(Bytes password);

/// By name; a slot file that cannot be read is an error that names it (Damaged, NewerFormat).
[[nodiscard]] Result<std::vector<Account>> listAccounts(const Paths& paths, const Header& header);
/// NotFound for a name that nobody has.
[[nodiscard]] Result<Account> readAccount(const Paths& paths, const Header& header, const QString& name);

/// Opens a person's slot. BadCredential, with one sentence and after the same scrypt, for a wrong password, an unknown
/// or a disabled user.
[[nodiscard]] Result<KeyRing> unlock(const Paths& paths, const Header& header, const QString& name, Bytes password);
/// The keys of somebody who is signed in, as vault.json and their account stand now: a class's pair may have been
/// rotated meanwhile. Tampered when the two do not fit.
[[nodiscard]] Result<KeyRing> unlockAnew(const Paths& paths, const Header& header, const QString& name,
                                         const KeyRing& ring);
/// Opens everything with the recovery file's text. Refused when it is another vault's.
[[nodiscard]] Result<KeyRing> unlockWithRecovery(const Paths& paths, const Header& header, Bytes recoveryFile);

/// All that a new vault leaves in hand, as the granter of its first accounts.
[[nodiscard]] KeyRing granterOf(const NewVault& made);
/// What is noted with an account's first password, where its maker knows.
struct FirstPassword
{
    qint64 setMs = 0; ///< wall clock; 0 notes nothing, not the password among the former ones either
    ChangeWhy change = ChangeWhy::Nothing;
};
/// Makes a user: X25519 pair under a scrypt slot, and grants of whatever `granter` holds and the role is due; what it
/// does not hold becomes pending. Exists if the name is taken.
[[nodiscard]] Result<Account> addAccount(const Paths& paths, const Header& header, const QString& name,
                                         policy::Role role, Bytes password, const KeyRing& granter,
                                         const crypto::ScryptCost& cost = {}, const FirstPassword& first = {});
/// Seals to `name` what is pending and `holder` has; returns what the account then looks like. Refused when the holder
/// has none of it.
[[nodiscard]] Result<Account> approve(const Paths& paths, const Header& header, const QString& name,
                                      const KeyRing& holder);
/// `admin` seals the changed file; that it is an admin is the session's business.
[[nodiscard]] Result<Account> setDisabled(const Paths& paths, const Header& header, const QString& name, bool disabled,
                                          const KeyRing& admin);
} // namespace scrim::vault
