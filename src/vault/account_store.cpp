// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_store.h"

#include "base/core_text.h"
#include "base/file.h"
#include "vault/rotation_file.h"

namespace scrim::vault {

namespace {

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

} // namespace

Result<Account> storeAccount(const AccountFile& account, const Paths& paths, const Header& header, const KeyRing& ring)
{
    const auto bytes = sealed(account, header, ring.key(SharedKey::Cache));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (auto written = replaceFile(accountPath(paths, account.name), *bytes); !written)
        return fail(written);
    return view(account);
}

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

Result<AccountFile> loadNamed(const Paths& paths, const Header& header, const QString& name)
{
    auto account = isUserName(name) ? loadAccount(paths, header, name) : fail(ErrorCode::NotFound, {});
    if (!account && account.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, Core::tr("There is no user of this name. \"user list\" shows them all."));
    return account;
}

Result<AccountFile> loadChecked(const Paths& paths, const Header& header, const QString& name, const KeyRing& ring)
{
    auto account = loadNamed(paths, header, name);
    if (!account)
        return account;
    if (auto whole = checkSeal(*account, paths, header, ring.key(SharedKey::Cache)); !whole)
        return fail(whole);
    return account;
}

} // namespace scrim::vault
