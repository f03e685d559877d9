// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/accounts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/x25519.h"
#include "vault/account_file.h"
#include "vault/rotation_file.h"
#include "vault/seal.h"

#include <QDir>

#include <utility>

namespace scrim::vault {

namespace {

Result<Account> store(const AccountFile& account, const Paths& paths, const Header& header, const KeyRing& ring)
{
    const auto bytes = sealed(account, header, ring.key(SharedKey::Cache));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (auto written = replaceFile(accountPath(paths, account.name), *bytes); !written)
        return fail(written);
    return view(account);
}

Result<void> enterRotation(const AccountFile& account, const Grants::value_type& given,
                           const Result<std::optional<QByteArray>>& former, const Paths& paths, const Header& header,
                           const KeyRing& granter)
{
    if (!former)
        return std::unexpected(former.error());
    auto file = loadRotation(paths, header, given.first, granter.key(SharedKey::Cache));
    if (!file)
        return fail(file);
    if (!*file)
        return {};
    (*file)->next[account.name] = given.second;
    if (*former)
        (*file)->former[account.name] = **former;
    return storeRotation(paths, header, **file, granter.key(SharedKey::Cache));
}

/// Puts a person who is given keys while classes are being rotated into those rotations, so that they end with them.
/// Before the account: who stands there without a key in their account is given it at the end.
Result<void> enterRotations(const AccountFile& account, const Grants& given, const Paths& paths, const Header& header,
                            const KeyRing& granter)
{
    for (const auto& [fieldClass, key] : header.formerPublic) {
        const auto grant = given.find(policy::name(fieldClass));
        if (grant == given.end())
            continue;
        const auto former = makeFormerGrant(fieldClass, granter, header, account.name, account.publicKey);
        if (auto entered = enterRotation(account, *grant, former, paths, header, granter); !entered)
            return entered;
    }
    const auto grant = given.find(name(SharedKey::CacheFile));
    if (!header.nextCache || grant == given.end())
        return {};
    const auto former = makeFormerFileGrant(granter, header, account.name, account.publicKey);
    return enterRotation(account, *grant, former, paths, header, granter);
}

/// Under the accounts' lock: what is sealed to somebody must be sealed under the keys that vault.json names now.
Result<void> requireCurrent(const Paths& paths, const Header& header)
{
    const auto now = readHeader(paths);
    if (!now)
        return std::unexpected(now.error());
    if (now->seal == header.seal)
        return {};
    return fail(ErrorCode::InUse,
                Core::tr("The vault's keys are being renewed at this moment. Try again in a few seconds."));
}

/// A name from outside: one that is no user's name is never made a path.
Result<AccountFile> loadNamed(const Paths& paths, const Header& header, const QString& name)
{
    auto account = isUserName(name) ? loadAccount(paths, header, name) : fail(ErrorCode::NotFound, {});
    if (!account && account.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, Core::tr("There is no user of this name. \"user list\" shows them all."));
    return account;
}

/// The account as it stands, its seal checked, since what follows trusts its role and public key.
Result<AccountFile> loadChecked(const Paths& paths, const Header& header, const QString& name, const KeyRing& ring)
{
    auto account = loadNamed(paths, header, name);
    if (!account)
        return account;
    if (auto whole = checkSeal(*account, paths, header, ring.key(SharedKey::Cache)); !whole)
        return fail(whole);
    return account;
}

} // namespace

Result<File> lockAccounts(const Paths& paths)
{
    auto file = File::open(paths.users() + QStringLiteral("/.lock"), File::Open::CreateOrRW);
    if (!file)
        return fail(file);
    if (auto locked = file->lock(); !locked)
        return fail(locked);
    return file;
}

QStringList accountNames(const Paths& paths)
{
    QStringList names;
    const QStringList files = QDir(paths.users()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (const QString name = file.chopped(5); isUserName(name))
            names.append(name);
    }
    return names;
}

Result<std::vector<Account>> listAccounts(const Paths& paths, const Header& header)
{
    std::vector<Account> accounts;
    for (const QString& name : accountNames(paths)) {
        auto account = readAccount(paths, header, name);
        if (!account)
            return fail(account);
        accounts.push_back(*std::move(account));
    }
    return accounts;
}

Result<Account> readAccount(const Paths& paths, const Header& header, const QString& name)
{
    const auto account = loadNamed(paths, header, name);
    if (!account)
        return std::unexpected(account.error());
    return view(*account);
}

Result<Account> addAccount(const Paths& paths, const Header& header, const QString& name, policy::Role role,
                           Bytes password, const KeyRing& granter, const crypto::ScryptCost& cost)
{
    if (auto usable = checkUserName(name); !usable)
        return fail(usable);
    if (auto strong = checkPassword(password); !strong)
        return fail(strong);
    const Bytes cacheKey = granter.key(SharedKey::Cache);
    if (cacheKey.empty())
        return fail(ErrorCode::Refused, Core::tr("Sign in first: an account is made under the vault's own keys."));

    auto pair = crypto::generateX25519();
    auto anchor = anchorOf(cacheKey, header.id);
    if (!anchor)
        return fail(anchor);
    auto slot = makeSlot({header.id, name, role}, password, cost, *std::move(anchor), pair.privateKey);
    if (!slot)
        return fail(slot);
    auto grants = makeGrants(dueKeys(role), granter, header, name, pair.publicKey);
    if (!grants)
        return fail(grants);
    const AccountFile account{name, role, false, std::move(pair.publicKey), *std::move(slot), *std::move(grants), {}};

    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto current = requireCurrent(paths, header); !current)
        return fail(current);
    // Names that differ by case only would be one file on other systems.
    if (accountNames(paths).contains(name, Qt::CaseInsensitive))
        return fail(ErrorCode::Exists, Core::tr("There is a user \"%1\" already. Choose another name.").arg(name));
    if (auto entered = enterRotations(account, account.grants, paths, header, granter); !entered)
        return fail(entered);
    return store(account, paths, header, granter);
}

Result<Account> approve(const Paths& paths, const Header& header, const QString& name, const KeyRing& holder)
{
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto current = requireCurrent(paths, header); !current)
        return fail(current);
    auto account = loadChecked(paths, header, name, holder);
    if (!account)
        return fail(account);
    if (account->disabled)
        return fail(ErrorCode::Refused, Core::tr("\"%1\" is disabled. An admin enables it first.").arg(name));
    QStringList pending = dueKeys(account->role);
    pending.removeIf([&](const QString& keyName) { return account->grants.contains(keyName); });
    auto added = makeGrants(pending, holder, header, name, account->publicKey);
    if (!added)
        return fail(added);
    if (added->empty()) {
        return fail(
            ErrorCode::Refused,
            Core::tr("\"%1\" waits for nothing that you hold. Somebody who views that data approves it.").arg(name));
    }
    if (auto entered = enterRotations(*account, *added, paths, header, holder); !entered)
        return fail(entered);
    account->grants.merge(*added);
    return store(*account, paths, header, holder);
}

Result<Account> setDisabled(const Paths& paths, const Header& header, const QString& name, bool disabled,
                            const KeyRing& admin)
{
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto account = loadChecked(paths, header, name, admin);
    if (!account)
        return fail(account);
    account->disabled = disabled;
    if (!disabled) {
        if (auto current = requireCurrent(paths, header); !current)
            return fail(current);
        // The cache's key may have been replaced meanwhile, and needs nobody's approval.
        auto given = makeGrants({vault::name(SharedKey::CacheFile)}, admin, header, name, account->publicKey);
        if (!given)
            return fail(given);
        if (auto entered = enterRotations(*account, *given, paths, header, admin); !entered)
            return fail(entered);
        for (auto& [keyName, grant] : *given)
            account->grants[keyName] = std::move(grant);
    }
    return store(*account, paths, header, admin);
}

Result<void> changePassword(const Paths& paths, const Header& header, const QString& name, Bytes oldPassword,
                            Bytes newPassword)
{
    if (auto strong = checkPassword(newPassword); !strong)
        return strong;
    const auto ring = unlock(paths, header, name, oldPassword);
    if (!ring)
        return std::unexpected(ring.error());
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto account = loadChecked(paths, header, name, *ring);
    if (!account)
        return fail(account);
    auto slot = makeSlot({header.id, name, account->role}, newPassword, account->slot.cost, account->slot.anchor,
                         ring->ownPrivate);
    if (!slot)
        return fail(slot);
    account->slot = *std::move(slot);
    if (auto stored = store(*account, paths, header, *ring); !stored)
        return fail(stored);
    return {};
}

} // namespace scrim::vault
