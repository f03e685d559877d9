// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rotation.h"

#include "base/bytes.h"
#include "base/file.h"
#include "crypto/random.h"
#include "crypto/x25519.h"
#include "policy/field_words.h"
#include "vault/account_file.h"
#include "vault/header.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace scrim::vault {

namespace {

constexpr std::size_t keySize = 32;

Result<void> storeHeader(const Paths& paths, Header header, Bytes cacheKey)
{
    auto seal = sealOf(header, cacheKey);
    if (!seal)
        return fail(seal);
    header.seal = *std::move(seal);
    return replaceFile(paths.header(), serialize(header));
}

Result<AccountFile> loadSealed(const Paths& paths, const Header& header, const QString& name, Bytes cacheKey)
{
    auto account = loadAccount(paths, header, name);
    if (!account)
        return account;
    if (auto whole = checkSeal(*account, paths, header, cacheKey); !whole)
        return fail(whole);
    return account;
}

Result<RecoveryGrants> loadRecovery(const Paths& paths, const Header& header, Bytes cacheKey)
{
    const QString path = accountPath(paths, QLatin1String(recoveryName));
    const auto bytes = readFile(path, fileLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto recovery = parseRecovery(*bytes, path, header);
    if (!recovery)
        return recovery;
    if (auto whole = checkSeal(*recovery, paths, header, cacheKey); !whole)
        return fail(whole);
    return recovery;
}

/// The new key to everybody who has the key `whoHas` and may sign in, and to the recovery key.
Result<Grants> grantsFor(const KeyRing& fresh, const QString& keyName, const QString& whoHas, const Paths& paths,
                         const Header& header, Bytes cacheKey)
{
    std::map<QString, QByteArray> people{{QLatin1String(recoveryName), header.recoveryPublic}};
    for (const QString& name : accountNames(paths)) {
        const auto account = loadSealed(paths, header, name, cacheKey);
        if (!account)
            return std::unexpected(account.error());
        if (!account->disabled && account->grants.contains(whoHas))
            people.emplace(name, account->publicKey);
    }
    Grants grants;
    for (const auto& [name, publicKey] : people) {
        auto made = makeGrants({keyName}, fresh, header, name, publicKey);
        if (!made)
            return made;
        grants.emplace(name, std::move(made->at(keyName)));
    }
    return grants;
}

Result<void> makeFolder(const Paths& paths)
{
    if (QDir(paths.rotations()).exists())
        return {};
    if (!QDir().mkdir(paths.rotations(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1: the folder cannot be made. Check who may write there.").arg(paths.rotations()));
    return syncFolder(paths.folder);
}

/// True when the account had to be changed.
bool passOn(Grants& grants, const QString& keyName, const QString& name, const RotationFile& file)
{
    const auto next = file.next.find(name);
    if (next == file.next.end())
        return grants.erase(keyName) > 0;
    QByteArray& grant = grants[keyName];
    if (grant == next->second)
        return false;
    grant = next->second;
    return true;
}

Result<Retired> passOnToAll(const Paths& paths, const Header& header, const RotationFile& file, Bytes cacheKey)
{
    const QString& keyName = file.keyName;
    // The cache's first key had another name, and everybody had it.
    const bool hadAll = keyName == name(SharedKey::CacheFile);
    Retired retired;
    for (const QString& user : accountNames(paths)) {
        // One by one, so that nobody who changes a password waits for all the others.
        const auto lock = lockAccounts(paths);
        if (!lock)
            return std::unexpected(lock.error());
        auto account = loadSealed(paths, header, user, cacheKey);
        if (!account)
            return fail(account);
        const bool had = hadAll || account->grants.contains(keyName);
        if (passOn(account->grants, keyName, user, file)) {
            const auto bytes = sealed(*account, header, cacheKey);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (auto written = replaceFile(accountPath(paths, user), *bytes); !written)
                return fail(written);
        }
        if (account->grants.contains(keyName))
            retired.passedOn.append(user);
        else if (had)
            retired.dropped.append(user);
    }
    return retired;
}

Result<void> passOnToRecovery(const Paths& paths, const Header& header, const RotationFile& file, Bytes cacheKey)
{
    auto recovery = loadRecovery(paths, header, cacheKey);
    if (!recovery)
        return fail(recovery);
    if (!passOn(recovery->grants, file.keyName, QLatin1String(recoveryName), file))
        return {};
    const auto bytes = sealed(*recovery, header, cacheKey);
    if (!bytes)
        return std::unexpected(bytes.error());
    return replaceFile(accountPath(paths, QLatin1String(recoveryName)), *bytes);
}

Result<void> removeFile(const Paths& paths, const QString& keyName)
{
    const QString path = rotationPath(paths, keyName);
    if (!QFile::exists(path))
        return {};
    if (!QFile::remove(path))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1: the system does not let it go. Check who may write there.").arg(path));
    return syncFolder(paths.rotations());
}

std::unexpected<Error> lostFile(const Paths& paths, const QString& keyName)
{
    return fail(ErrorCode::Damaged,
                QStringLiteral("%1 is missing, and with it the keys of a rotation that is not done. Restore it from a "
                               "backup that is of one time with vault.json.")
                    .arg(rotationPath(paths, keyName)));
}

/// One that vault.json names.
Result<RotationFile> begun(const Paths& paths, const Header& header, const QString& keyName, Bytes cacheKey)
{
    auto file = loadRotation(paths, header, keyName, cacheKey);
    if (!file)
        return fail(file);
    if (!*file)
        return lostFile(paths, keyName);
    return **std::move(file);
}

/// The file's keys into the accounts, then what `settle` changes into vault.json.
template<typename Settle>
Result<Retired> retire(const Paths& paths, const Header& header, const QString& keyName, Bytes cacheKey, Settle settle)
{
    const auto file = begun(paths, header, keyName, cacheKey);
    if (!file)
        return std::unexpected(file.error());
    auto retired = passOnToAll(paths, header, *file, cacheKey);
    if (!retired)
        return retired;
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    // Once more: other keys' rotations change it, too.
    auto now = readSealedHeader(paths, cacheKey);
    if (!now)
        return fail(now);
    if (auto done = passOnToRecovery(paths, *now, *file, cacheKey); !done)
        return fail(done);
    settle(*now);
    if (auto stored = storeHeader(paths, *std::move(now), cacheKey); !stored)
        return fail(stored);
    return retired;
}

} // namespace

Result<Header> readSealedHeader(const Paths& paths, Bytes cacheKey)
{
    auto header = readHeader(paths);
    if (!header)
        return header;
    if (auto whole = checkHeader(*header, paths, cacheKey); !whole)
        return fail(whole);
    return header;
}

Result<File> lockRotations(const Paths& paths)
{
    if (auto made = makeFolder(paths); !made)
        return fail(made);
    auto file = File::open(paths.rotations() + QStringLiteral("/.lock"), File::Open::CreateOrRW);
    if (!file)
        return file;
    const auto free = file->tryLock();
    if (!free)
        return std::unexpected(free.error());
    if (!*free)
        return fail(ErrorCode::InUse, QStringLiteral("A key of this vault is being rotated already. Wait until that is "
                                                     "done; \"scrimctl key status\" shows how far it is."));
    return file;
}

Result<RotationFile> beginRotation(const Paths& paths, policy::FieldClass fieldClass, const KeyRing& holder,
                                   qint64 nowMs)
{
    const Bytes cacheKey = holder.key(SharedKey::Cache);
    const QString keyName = policy::name(fieldClass);
    // Whoever is approved, added or disabled meanwhile waits: the list must be of one moment.
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto header = readSealedHeader(paths, cacheKey);
    if (!header)
        return fail(header);
    if (header->formerPublic.contains(fieldClass))
        return begun(paths, *header, keyName, cacheKey);
    const Bytes held = heldKey(holder, keyName);
    if (held.empty() || crypto::x25519Public(held) != header->classPublic.at(fieldClass))
        return fail(ErrorCode::Refused,
                    QStringLiteral("Only who holds the key to %1 data can rotate it, or an admin with the recovery "
                                   "file.")
                        .arg(policy::labelInside(fieldClass)));

    auto pair = crypto::generateX25519();
    KeyRing fresh;
    fresh.classPrivate[fieldClass] = std::move(pair.privateKey);
    auto next = grantsFor(fresh, keyName, keyName, paths, *header, cacheKey);
    if (!next)
        return fail(next);
    RotationFile file{keyName, header->classPublic.at(fieldClass), pair.publicKey, nowMs, *std::move(next), {}, {}};
    if (auto stored = storeRotation(paths, *header, file, cacheKey); !stored)
        return fail(stored);
    header->formerPublic[fieldClass] = file.from;
    header->classPublic[fieldClass] = file.to;
    if (auto stored = storeHeader(paths, *std::move(header), cacheKey); !stored)
        return fail(stored);
    return file;
}

Result<Retired> endRotation(const Paths& paths, policy::FieldClass fieldClass, Bytes cacheKey)
{
    const auto header = readSealedHeader(paths, cacheKey);
    if (!header)
        return std::unexpected(header.error());
    Result<Retired> retired = Retired();
    if (header->formerPublic.contains(fieldClass)) {
        retired = retire(paths, *header, policy::name(fieldClass), cacheKey,
                         [fieldClass](Header& now) { now.formerPublic.erase(fieldClass); });
    }
    if (!retired)
        return retired;
    if (auto gone = removeFile(paths, policy::name(fieldClass)); !gone)
        return fail(gone);
    return retired;
}

Result<RotationFile> beginCacheRotation(const Paths& paths, const KeyRing& holder, qint64 nowMs)
{
    const Bytes cacheKey = holder.key(SharedKey::Cache);
    const QString keyName = name(SharedKey::CacheFile);
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    auto header = readSealedHeader(paths, cacheKey);
    if (!header)
        return fail(header);
    if (header->nextCache)
        return begun(paths, *header, keyName, cacheKey);

    CacheFile next{header->cache.number + 1, {}, nowMs};
    KeyRing fresh;
    const SecretBytes& key = fresh.cacheFiles.emplace(next.number, crypto::randomSecret(keySize)).first->second;
    auto anchor = fileAnchorOf(key, header->id);
    if (!anchor)
        return fail(anchor);
    next.anchor = *std::move(anchor);
    auto grants = grantsFor(fresh, keyName, name(SharedKey::Cache), paths, *header, cacheKey);
    if (!grants)
        return fail(grants);
    RotationFile file{keyName, rotationMark(header->cache), next.anchor, nowMs, *std::move(grants), {}, {}};
    if (auto stored = storeRotation(paths, *header, file, cacheKey); !stored)
        return fail(stored);
    header->nextCache = std::move(next);
    if (auto stored = storeHeader(paths, *std::move(header), cacheKey); !stored)
        return fail(stored);
    return file;
}

Result<Retired> endCacheRotation(const Paths& paths, Bytes cacheKey)
{
    const auto header = readSealedHeader(paths, cacheKey);
    if (!header)
        return std::unexpected(header.error());
    if (!header->nextCache)
        return Retired();
    return retire(paths, *header, name(SharedKey::CacheFile), cacheKey, [](Header& now) {
        now.cache = *now.nextCache;
        now.nextCache.reset();
    });
}

Result<bool> isCacheRotationLeft(const Paths& paths, const Header& header, Bytes cacheKey)
{
    if (header.nextCache)
        return true;
    const auto file = loadRotation(paths, header, name(SharedKey::CacheFile), cacheKey);
    if (!file)
        return std::unexpected(file.error());
    // Else it was stopped before vault.json had its name, and nobody has used its key.
    return *file && (*file)->to == header.cache.anchor;
}

Result<void> forgetCacheRotation(const Paths& paths)
{
    return removeFile(paths, name(SharedKey::CacheFile));
}

} // namespace scrim::vault
