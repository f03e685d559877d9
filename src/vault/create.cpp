// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file.h"
#include "crypto/ed25519.h"
#include "crypto/random.h"
#include "crypto/x25519.h"
#include "vault/account_file.h"
#include "vault/accounts.h"
#include "vault/header.h"
#include "vault/recovery.h"
#include "vault/seal.h"

#include <QDir>
#include <QFileInfo>

namespace scrim::vault {

namespace {

constexpr std::size_t keySize = 32;
constexpr qsizetype idSize = 16;

Result<void> makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return fail(ErrorCode::Exists, QStringLiteral("%1 is a file. Name an empty or a new folder.").arg(path));
    if (!info.exists()) {
        const bool made = QDir().mkpath(info.absolutePath()) &&
                          QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!made)
            return fail(ErrorCode::Io,
                        QStringLiteral("%1: the folder cannot be made. Check who may write there.").arg(path));
        return syncFolder(info.absolutePath());
    }
    if (!QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return fail(ErrorCode::Exists,
                    QStringLiteral("%1 is not empty, and nothing in it is overwritten. Name an empty or a new folder.")
                        .arg(path));
    }
    return {};
}

struct FreshKeys
{
    NewVault made;
    SecretBytes recoveryPrivate;
};

FreshKeys freshKeys()
{
    FreshKeys fresh;
    NewVault& made = fresh.made;
    Header& header = made.header;
    header.id = crypto::randomHex(idSize);
    header.origin = originOf(header.id);
    for (const auto fieldClass : policy::allFieldClasses) {
        auto pair = crypto::generateX25519();
        header.classPublic[fieldClass] = std::move(pair.publicKey);
        made.classPrivate[fieldClass] = std::move(pair.privateKey);
    }
    auto log = crypto::generateX25519();
    header.logPublic = std::move(log.publicKey);
    made.logPrivate = std::move(log.privateKey);
    auto recovery = crypto::generateX25519();
    header.recoveryPublic = std::move(recovery.publicKey);
    fresh.recoveryPrivate = std::move(recovery.privateKey);
    auto station = crypto::generateEd25519();
    header.stationPublic = std::move(station.publicKey);
    made.stationSeed = std::move(station.seed);
    made.cacheKey = crypto::randomSecret(keySize);
    made.indexKey = crypto::randomSecret(keySize);
    made.importKey = crypto::randomSecret(keySize);
    return fresh;
}

/// Everything sealed to the recovery key, ready to be written.
Result<QByteArray> recoveryGrants(const NewVault& made)
{
    auto grants =
        makeGrants(allKeys(), granterOf(made), made.header, QLatin1String(recoveryName), made.header.recoveryPublic);
    if (!grants)
        return fail(grants);
    return sealed(RecoveryGrants{*std::move(grants), {}}, made.header, made.cacheKey);
}

/// vault.json last: without it there is no vault, whatever else lies there.
Result<void> writeFiles(const Paths& paths, const NewVault& made, const QByteArray& recovery)
{
    auto done = makeFolder(paths.users());
    if (done)
        done = createFile(accountPath(paths, QLatin1String(recoveryName)), asBytes(recovery));
    if (done)
        done = createFile(paths.stationKey(), made.stationSeed);
    const QByteArray header = serialize(made.header);
    if (done)
        done = createFile(paths.header(), asBytes(header));
    return done;
}

void removeFiles(const Paths& paths)
{
    QDir(paths.users()).removeRecursively();
    QFile::remove(paths.stationKey());
    QFile::remove(paths.header());
}

} // namespace

KeyRing granterOf(const NewVault& made)
{
    KeyRing ring;
    for (const auto& [fieldClass, key] : made.classPrivate)
        ring.classPrivate[fieldClass] = key.clone();
    ring.shared[SharedKey::Cache] = made.cacheKey.clone();
    ring.shared[SharedKey::Index] = made.indexKey.clone();
    ring.shared[SharedKey::Import] = made.importKey.clone();
    ring.shared[SharedKey::Log] = made.logPrivate.clone();
    return ring;
}

Result<NewVault> createVault(const Paths& paths)
{
    if (auto ready = makeFolder(paths.folder); !ready)
        return fail(ready);
    auto [made, recoveryPrivate] = freshKeys();
    auto anchor = anchorOf(made.cacheKey, made.header.id);
    if (!anchor)
        return fail(anchor);
    auto seal = sealOf(made.header, made.cacheKey);
    if (!seal)
        return fail(seal);
    made.header.seal = *std::move(seal);
    made.recoveryFile = serialize(RecoveryFile{made.header.id, *std::move(anchor), std::move(recoveryPrivate)});

    auto grants = recoveryGrants(made);
    if (!grants)
        return fail(grants);
    if (auto written = writeFiles(paths, made, *grants); !written) {
        removeFiles(paths);
        return fail(written);
    }
    return std::move(made);
}

} // namespace scrim::vault
