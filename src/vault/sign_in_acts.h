// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/accounts.h"

#include <functional>

namespace scrim::vault {

/// A new slot under a new password; the old one must open (BadCredential). Refused for one of the last four.
[[nodiscard]] Result<Account> changePassword(const Paths& paths, const Header& header, const QString& name,
                                             Bytes oldPassword, Bytes newPassword, qint64 nowMs);

/// What an admin does for somebody who has forgotten theirs: a new key pair under the new password, to which is sealed
/// what `admin` holds and the role is due. All else becomes pending, and what was sealed to the old key (drafts,
/// filters, the second factor) opens for nobody any more. Refused for one of the last four passwords. `newest` is the
/// version that the log knows.
[[nodiscard]] Result<Account> resetAccount(const Paths& paths, const Header& header, const QString& name,
                                           Bytes password, const KeyRing& admin, quint32 newest, qint64 nowMs);

/// An admin takes a lost second factor away; Refused where there is none.
[[nodiscard]] Result<Account> dropFactor(const Paths& paths, const Header& header, const QString& name,
                                         const KeyRing& admin);

/// Opens what only this person's key opens, lets `change` change it, and stores it as a new version.
[[nodiscard]] Result<Account> changeSecrets(const Paths& paths, const Header& header, const QString& name,
                                            const KeyRing& own, const std::function<Result<void>(OwnSecrets&)>& change);

/// The same without a change.
[[nodiscard]] Result<OwnSecrets> readSecrets(const Paths& paths, const Header& header, const QString& name,
                                             const KeyRing& own);

} // namespace scrim::vault
