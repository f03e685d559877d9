// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/x25519.h"
#include "vault/account_file.h"
#include "vault/accounts.h"
#include "vault/header.h"
#include "vault/json_file.h"
#include "vault/recovery.h"
#include "vault/rotation_file.h"
#include "vault/seal.h"

#include <QDir>

namespace scrim::vault {

namespace {

/// The cost that an unknown name is made to pay: the first account's, so that it takes as long as the known ones.
crypto::ScryptCost usualCost(const Paths& paths, const Header& header)
{
    const QStringList files = QDir(paths.users()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString name = file.chopped(5);
        if (!isUserName(name))
            continue;
        if (const auto account = loadAccount(paths, header, name))
            return account->slot.cost;
    }
    return {};
}

/// The account, or for an unknown name one that looks like it and never opens: one path for both.
Result<AccountFile> accountOrDecoy(const Paths& paths, const Header& header, const QString& name)
{
    if (isUserName(name)) {
        auto account = loadAccount(paths, header, name);
        if (account || account.error().code != ErrorCode::NotFound)
            return account;
    }
    AccountFile decoy;
    decoy.name = name;
    decoy.slot = decoySlot({header.id, name, decoy.role}, usualCost(paths, header));
    return decoy;
}

/// The cache key must be the one that the password (or the recovery file) vouches for: all else is checked by it.
Result<void> checkAnchor(const KeyRing& ring, const Header& header, const QByteArray& anchor, const QString& path)
{
    const auto computed = anchorOf(ring.key(SharedKey::Cache), header.id);
    if (!computed)
        return std::unexpected(computed.error());
    if (!equalInConstantTime(asBytes(*computed), asBytes(anchor)))
        return fail(ErrorCode::Tampered,
                    Core::tr("%1 carries another vault's keys. Restore it from a backup.").arg(path));
    return {};
}

template<typename File>
Result<KeyRing> openFile(const File& file, const QString& owner, const QByteArray& anchor, SecretBytes privateKey,
                         const Paths& paths, const Header& header)
{
    auto ring = openGrants(std::move(privateKey), file.grants, header, owner);
    if (!ring)
        return ring;
    auto whole = checkAnchor(*ring, header, anchor, accountPath(paths, owner));
    if (whole)
        whole = checkSeal(file, paths, header, ring->key(SharedKey::Cache));
    if (whole)
        whole = checkHeader(header, paths, ring->key(SharedKey::Cache));
    if (whole)
        whole = addRotating(*ring, paths, header, owner);
    if (!whole)
        return fail(whole);
    return ring;
}

} // namespace

Result<KeyRing> unlock(const Paths& paths, const Header& header, const QString& name, Bytes password)
{
    auto account = accountOrDecoy(paths, header, name);
    if (!account)
        return fail(account);
    auto privateKey = openSlot({header.id, name, account->role}, account->slot, password);
    if (!privateKey)
        return fail(privateKey);
    if (account->disabled)
        return badCredential();
    return openFile(*account, name, account->slot.anchor, *std::move(privateKey), paths, header);
}

Result<KeyRing> unlockAnew(const Paths& paths, const Header& header, const QString& name, const KeyRing& ring)
{
    const Bytes cacheKey = ring.key(SharedKey::Cache);
    auto account = loadAccount(paths, header, name);
    if (!account)
        return fail(account);
    auto whole = checkHeader(header, paths, cacheKey);
    if (whole)
        whole = checkSeal(*account, paths, header, cacheKey);
    if (!whole)
        return fail(whole);
    auto anew = openGrants(ring.ownPrivate.clone(), account->grants, header, name);
    if (!anew)
        return anew;
    if (auto added = addRotating(*anew, paths, header, name); !added)
        return fail(added);
    return anew;
}

Result<KeyRing> unlockWithRecovery(const Paths& paths, const Header& header, Bytes recoveryFile)
{
    auto file = parseRecoveryFile(recoveryFile);
    if (!file)
        return fail(file);
    if (file->vaultId != header.id)
        return fail(ErrorCode::Refused,
                    Core::tr("This recovery file belongs to another vault. Take the one of this vault."));
    if (crypto::x25519Public(file->privateKey) != header.recoveryPublic) {
        return fail(
            ErrorCode::Refused,
            Core::tr("This recovery file does not open the vault: a character of its key is wrong. Compare it with "
                     "another copy."));
    }
    const QString name = QLatin1String(recoveryName);
    const QString path = accountPath(paths, name);
    auto bytes = readFile(path, fileLimit);
    if (!bytes)
        return fail(bytes);
    const auto grants = parseRecovery(*bytes, path, header);
    if (!grants)
        return std::unexpected(grants.error());
    return openFile(*grants, name, file->anchor, std::move(file->privateKey), paths, header);
}

} // namespace scrim::vault
