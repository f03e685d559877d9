// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "vault/accounts.h"

namespace scrim::session {

/// Acts on what people sign in with, each on record before it is done (credential.change, credential.reset,
/// credential.enrol, credential.remove_factor, account.unlock), and after it as credential.current, by which an older
/// copy of the account's file is known.

/// What the vault's policy says, or the defaults where its file cannot be trusted.
[[nodiscard]] policy::SignInPolicy limitsOf(const Session& session);

/// Puts on record which version of the account's file is the newest now.
[[nodiscard]] Result<void> noteCurrent(const Session& session, const vault::Account& account, QJsonObject detail = {});

/// One's own password, with the present one. Usage for one that is weak or too short, Refused for one of the last four;
/// a wrong present one is a wrong try as at a sign-in.
[[nodiscard]] Result<void> changeOwnPassword(Session& session, Bytes oldPassword, Bytes newPassword);

/// Admin: a new password and a new key for somebody else, who must change it when they next sign in. Nobody gets to see
/// what was sealed to the old key, the admin least of all: the classes that the admin does not hold become pending. A
/// lockout ends, and a second factor is gone.
[[nodiscard]] Result<vault::Account> resetPassword(Session& admin, const QString& name, Bytes password);

/// The same for an admin whom nobody else can let in again, by whoever keeps the recovery file; nobody is signed in.
/// Refused for another vault's file and for whoever is no admin. On record as credential.reset, "by" recovery.
[[nodiscard]] Result<vault::Account> recoverAdmin(Station& station, const QString& name, Bytes password,
                                                  Bytes recoveryFile);

/// Admin: takes somebody's lost second factor away. The password alone then lets them in, where the policy does.
[[nodiscard]] Result<vault::Account> removeFactor(Session& admin, const QString& name);

/// Admin: ends a lockout.
[[nodiscard]] Result<void> unlockUser(Session& admin, const QString& name);
/// What is left of somebody's lockout, in ms; 0 where there is none.
[[nodiscard]] Result<qint64> lockedOutMs(Session& session, const QString& name);

/// A second factor that waits for its first code. Everything here is for the person's eyes, once.
struct Enrolment
{
    SecretBytes uri;           ///< otpauth://totp/..., for a QR code (Google's "Key Uri Format")
    SecretBytes secret;        ///< the same in base32, to be typed
    SecretBytes recoveryCodes; ///< ten lines
};
/// A new secret for this person; one that was waiting before is dropped. What they have goes on to hold until
/// confirmEnrolment(), or a sign-in with a first code.
[[nodiscard]] Result<Enrolment> beginEnrolment(Session& session);
/// BadCredential for a code that is not of the secret that waits; Refused where none waits.
[[nodiscard]] Result<void> confirmEnrolment(Session& session, Bytes code);

} // namespace scrim::session
