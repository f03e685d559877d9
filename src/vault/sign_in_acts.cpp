// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sign_in_acts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/x25519.h"
#include "vault/account_store.h"
#include "vault/seal.h"

#include <algorithm>

namespace scrim::vault {

namespace {

/// Notes the new password among the former ones, unless it is one of them.
Result<void> notePassword(AccountFile& account, const Header& header, Bytes password, Bytes cacheKey, qint64 nowMs)
{
    account.signIn = account.signIn.value_or(SignInData());
    auto former = openFormer(*account.signIn, account.name, header, cacheKey);
    if (!former)
        return fail(former);
    const auto isUsed = isAmong(*former, password);
    if (!isUsed)
        return std::unexpected(isUsed.error());
    if (*isUsed) {
        return fail(ErrorCode::Refused,
                    Core::tr("This is one of the last four passwords of this account. Choose one that is new."));
    }
    auto history = sealFormer(*std::move(former), password, account.slot.cost, account.name, header, cacheKey);
    if (!history)
        return fail(history);
    account.signIn->history = *std::move(history);
    account.signIn->changedMs = nowMs;
    ++account.signIn->version;
    return {};
}

} // namespace

Result<Account> changePassword(const Paths& paths, const Header& header, const QString& name, Bytes oldPassword,
                               Bytes newPassword, qint64 nowMs)
{
    if (auto usable = checkPassword(newPassword); !usable)
        return fail(usable);
    const auto ring = unlock(paths, header, name, oldPassword);
    if (!ring)
        return std::unexpected(ring.error());
    if (equalInConstantTime(oldPassword, newPassword))
        return fail(ErrorCode::Refused, Core::tr("This is the password that you have. Choose one that is new."));
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto account = loadChecked(paths, header, name, *ring);
    if (!account)
        return fail(account);
    const Bytes cacheKey = ring->key(SharedKey::Cache);
    // An account of an older version has noted none: its present password becomes the first.
    if (!account->signIn || account->signIn->history.isEmpty()) {
        account->signIn = account->signIn.value_or(SignInData());
        auto history = sealFormer({}, oldPassword, account->slot.cost, name, header, cacheKey);
        if (!history)
            return fail(history);
        account->signIn->history = *std::move(history);
    }
    if (auto noted = notePassword(*account, header, newPassword, cacheKey, nowMs); !noted)
        return fail(noted);
    account->signIn->change = ChangeWhy::Nothing;
    auto slot = makeSlot({header.id, name, account->role}, newPassword, account->slot.cost, account->slot.anchor,
                         ring->ownPrivate);
    if (!slot)
        return fail(slot);
    account->slot = *std::move(slot);
    return storeAccount(*account, paths, header, *ring);
}

Result<Account> resetAccount(const Paths& paths, const Header& header, const QString& name, Bytes password,
                             const KeyRing& admin, quint32 newest, qint64 nowMs)
{
    if (auto usable = checkPassword(password); !usable)
        return fail(usable);
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto current = requireCurrent(paths, header); !current)
        return fail(current);
    auto account = loadChecked(paths, header, name, admin);
    if (!account)
        return fail(account);
    const Bytes cacheKey = admin.key(SharedKey::Cache);
    if (auto noted = notePassword(*account, header, password, cacheKey, nowMs); !noted)
        return fail(noted);
    account->signIn->version = std::max(account->signIn->version, newest + 1);
    account->signIn->change = ChangeWhy::AfterReset;
    account->signIn->factor = false;
    account->signIn->own.clear();
    auto pair = crypto::generateX25519();
    auto anchor = anchorOf(cacheKey, header.id);
    if (!anchor)
        return fail(anchor);
    auto slot =
        makeSlot({header.id, name, account->role}, password, account->slot.cost, *std::move(anchor), pair.privateKey);
    if (!slot)
        return fail(slot);
    auto grants = makeGrants(dueKeys(account->role), admin, header, name, pair.publicKey);
    if (!grants)
        return fail(grants);
    account->publicKey = std::move(pair.publicKey);
    account->slot = *std::move(slot);
    account->grants = *std::move(grants);
    if (auto entered = enterRotations(*account, account->grants, paths, header, admin); !entered)
        return fail(entered);
    return storeAccount(*account, paths, header, admin);
}

Result<Account> dropFactor(const Paths& paths, const Header& header, const QString& name, const KeyRing& admin)
{
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto account = loadChecked(paths, header, name, admin);
    if (!account)
        return fail(account);
    if (!account->signIn || !account->signIn->factor)
        return fail(ErrorCode::Refused,
                    Core::tr("\"%1\" has no second factor, so there is nothing to take away.").arg(name));
    account->signIn->factor = false;
    account->signIn->own.clear();
    ++account->signIn->version;
    return storeAccount(*account, paths, header, admin);
}

Result<OwnSecrets> readSecrets(const Paths& paths, const Header& header, const QString& name, const KeyRing& own)
{
    const auto account = loadChecked(paths, header, name, own);
    if (!account)
        return std::unexpected(account.error());
    return openOwnSecrets(account->signIn.value_or(SignInData()), name, header, own);
}

Result<Account> changeSecrets(const Paths& paths, const Header& header, const QString& name, const KeyRing& own,
                              const std::function<Result<void>(OwnSecrets&)>& change)
{
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto account = loadChecked(paths, header, name, own);
    if (!account)
        return fail(account);
    SignInData data = account->signIn.value_or(SignInData());
    auto secrets = openOwnSecrets(data, name, header, own);
    if (!secrets)
        return fail(secrets);
    if (auto changed = change(*secrets); !changed)
        return fail(changed);
    auto sealedSecrets = sealOwnSecrets(*secrets, name, header, own);
    if (!sealedSecrets)
        return fail(sealedSecrets);
    data.own = *std::move(sealedSecrets);
    data.factor = secrets->factor.isSet();
    ++data.version;
    account->signIn = std::move(data);
    return storeAccount(*account, paths, header, own);
}

} // namespace scrim::vault
