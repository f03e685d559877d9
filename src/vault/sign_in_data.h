// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/kdf.h"
#include "vault/header.h"
#include "vault/keyring.h"
#include "vault/vault.h"

#include <array>
#include <optional>
#include <vector>

namespace scrim::vault {

/// Why a password has to be changed before anything else.
enum class ChangeWhy
{
    Nothing,
    FirstUse,   ///< an admin has made the account
    AfterReset, ///< an admin has reset it
};

/// What an account file says of how its person signs in; missing in the files of older versions.
struct SignInData
{
    /// Grows with every change of password, factor or recovery codes: the log knows the newest, so that an older copy
    /// of the file, put back, opens nothing.
    quint32 version = 0;
    bool factor = false; ///< a code is asked for
    ChangeWhy change = ChangeWhy::Nothing;
    qint64 changedMs = 0; ///< when the password was set: wall clock, ms since 1970 UTC; 0: nobody noted it
    QByteArray history;   ///< FormerPasswords, sealed under the cache key; empty: none are known
    QByteArray own;       ///< OwnSecrets, sealed to the person; empty: none
};

/// The last four passwords, the present one among them, each as a salt and what scrypt makes of both. Under the cache
/// key, so that an admin who resets the account carries them on without seeing one.
struct FormerPassword
{
    QByteArray salt; ///< 16
    crypto::ScryptCost cost;
    QByteArray hash; ///< 32
};
using FormerPasswords = std::vector<FormerPassword>; ///< newest first
inline constexpr std::size_t formerPasswordsKept = 4;

[[nodiscard]] Result<FormerPasswords> openFormer(const SignInData& data, const QString& name, const Header& header,
                                                 Bytes cacheKey);
/// With one more in front.
[[nodiscard]] Result<QByteArray> sealFormer(FormerPasswords former, Bytes password, const crypto::ScryptCost& cost,
                                            const QString& name, const Header& header, Bytes cacheKey);
/// At the price of one scrypt for each.
[[nodiscard]] Result<bool> isAmong(const FormerPasswords& former, Bytes password);

/// A second factor: the secret that a phone shares, and what is left of the ten codes for the day it is lost.
struct Factor
{
    SecretBytes secret;               ///< 20 bytes; empty: none
    QByteArray salt;                  ///< 16, of all the codes below
    std::array<QByteArray, 10> codes; ///< 32 bytes each: what scrypt makes of salt and code; empty once it was used

    [[nodiscard]] bool isSet() const { return !secret.isEmpty(); }
    [[nodiscard]] int codesLeft() const;
};
/// What only the person's own key opens: the factor that holds, and one that waits for its first code.
struct OwnSecrets
{
    Factor factor;
    Factor pending;
};
[[nodiscard]] Result<OwnSecrets> openOwnSecrets(const SignInData& data, const QString& name, const Header& header,
                                                const KeyRing& keys);
[[nodiscard]] Result<QByteArray> sealOwnSecrets(const OwnSecrets& secrets, const QString& name, const Header& header,
                                                const KeyRing& keys);

/// A new factor, and the ten recovery codes in clear, of which only this once anybody knows: four groups of four
/// letters and digits each (80 random bits), a line feed behind each code.
struct NewFactor
{
    Factor factor;
    SecretBytes recoveryCodes;
};
[[nodiscard]] Result<NewFactor> makeFactor();
/// What was typed, as a recovery code in its one spelling (upper case, no dashes or spaces); empty where it is none.
[[nodiscard]] SecretBytes recoveryCodeIn(Bytes typed);
/// Which of the codes it is; nothing for none. Always at the price of one scrypt.
[[nodiscard]] Result<std::optional<std::size_t>> recoveryIndex(const Factor& factor, Bytes code);

inline constexpr qsizetype historySize = 12 + 4 * (16 + 12 + 32) + 16;
inline constexpr qsizetype ownSecretsSize = 12 + 2 * (20 + 16 + 10 * 32) + 16;

} // namespace scrim::vault
