// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/policy.h"
#include "vault/vault.h"

#include <QJsonObject>

namespace scrim::vault {

/// The policy that a vault's people obey.
struct LoadedPolicy
{
    policy::Policy policy;
    QJsonObject given;     ///< what the file says, so that what it does not say may be said elsewhere
    bool fromFile = false; ///< false: there is no policy.json, so the defaults hold
};

/// policy.json, whose seal must hold under the cache key as an account file's must. Damaged, NewerFormat or Tampered,
/// naming the file and the way on. A removed file cannot be told from one that never was (docs/threat-model.md).
[[nodiscard]] Result<LoadedPolicy> loadPolicy(const Paths& paths, const Header& header, Bytes cacheKey);
/// Seals and replaces policy.json with the members `given`; that two people want it is the session's business.
[[nodiscard]] Result<void> storePolicy(const Paths& paths, const Header& header, Bytes cacheKey,
                                       const QJsonObject& given);

/// policy.json's bytes, and back; `path` is for the error's sentence.
[[nodiscard]] Result<QByteArray> sealedPolicy(const QJsonObject& given, const Header& header, Bytes cacheKey);
[[nodiscard]] Result<LoadedPolicy> openPolicy(const QByteArray& bytes, const QString& path, const Header& header,
                                              Bytes cacheKey);

/// What policy.json says of signing in, taken at its word before anybody's key vouches for it; the defaults where it
/// says nothing that is understood. Good for what PCI DSS bounds in any case: tries and minutes of the lockout.
[[nodiscard]] policy::SignInPolicy unvouchedSignIn(const Paths& paths);

/// Names a policy in the log: 16 hex digits of SHA-256 over its members.
[[nodiscard]] QString digestOf(const policy::Policy& policy);

} // namespace scrim::vault
