// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/accounts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/x25519.h"
#include "vault/account_store.h"
#include "vault/seal.h"

#include <QDir>

#include <utility>

namespace scrim::vault {

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
                           Bytes password, const KeyRing& granter, const crypto::ScryptCost& cost,
                           const FirstPassword& first)
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
    AccountFile account{name, role, false, std::move(pair.publicKey), *std::move(slot), *std::move(grants), {}, {}};
    if (first.setMs > 0) {
        auto history = sealFormer({}, password, cost, name, header, cacheKey);
        if (!history)
            return fail(history);
        account.signIn = SignInData{1, false, first.change, first.setMs, *std::move(history), {}};
    }

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
    return storeAccount(account, paths, header, granter);
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
    return storeAccount(*account, paths, header, holder);
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
    // Counted, so that the file from before it, put back, opens nothing.
    account->signIn = account->signIn.value_or(SignInData());
    ++account->signIn->version;
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
    return storeAccount(*account, paths, header, admin);
}

} // namespace scrim::vault
