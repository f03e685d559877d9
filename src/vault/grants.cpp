// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/grants.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/hpke.h"
#include "crypto/x25519.h"
#include "vault/seal.h"

namespace scrim::vault {

namespace {

constexpr const char* purpose = "scrim grant v1";

QByteArray placeOf(const Header& header, const QString& user, const QString& keyName)
{
    return QStringLiteral("%1|%2|%3").arg(header.id, user, keyName).toLatin1();
}

std::unexpected<Error> unfit(const QString& user, const QString& keyName)
{
    return fail(ErrorCode::Tampered,
                Core::tr("The access of \"%1\" to the key \"%2\" was altered outside of Scrim. Restore users/ and "
                         "vault.json from a backup.")
                    .arg(user, keyName));
}

/// The private half must be the one that vault.json publishes, or new records would be sealed past their readers.
bool fits(Bytes privateKey, const QByteArray& publicKey)
{
    const auto computed = crypto::x25519Public(privateKey);
    return computed && *computed == publicKey;
}

Result<std::optional<QByteArray>> sealedTo(const QByteArray& userPublic, const QByteArray& place, Bytes key)
{
    auto sealed = crypto::sealTo(asBytes(userPublic), asBytes(purpose), asBytes(place), key);
    if (!sealed)
        return fail(sealed);
    return *std::move(sealed);
}

std::optional<SharedKey> sharedKeyFrom(const QString& keyName)
{
    for (const auto key : allSharedKeys) {
        if (name(key) == keyName)
            return key;
    }
    return std::nullopt;
}

/// The cache's file's key is one of those that vault.json tells.
bool storeFileKey(KeyRing& ring, SecretBytes key, const Header& header)
{
    const auto anchor = fileAnchorOf(key, header.id);
    if (!anchor)
        return false;
    for (const CacheFile& file : {header.cache, header.nextCache.value_or(CacheFile())}) {
        if (file.number > 0 && file.anchor == *anchor) {
            ring.cacheFiles[file.number] = std::move(key);
            return true;
        }
    }
    return false;
}

bool store(KeyRing& ring, const QString& keyName, SecretBytes key, const Header& header)
{
    if (const auto shared = sharedKeyFrom(keyName)) {
        if (*shared == SharedKey::CacheFile)
            return storeFileKey(ring, std::move(key), header);
        if (*shared == SharedKey::Log && !fits(key, header.logPublic))
            return false;
        ring.shared[*shared] = std::move(key);
        return true;
    }
    const auto fieldClass = policy::fieldClassFrom(keyName);
    if (!fieldClass)
        return false;
    if (fits(key, header.classPublic.at(*fieldClass))) {
        ring.classPrivate[*fieldClass] = std::move(key);
        return true;
    }
    const auto former = header.formerPublic.find(*fieldClass);
    if (former == header.formerPublic.end() || !fits(key, former->second))
        return false;
    ring.formerPrivate[*fieldClass] = std::move(key);
    return true;
}

} // namespace

QString name(SharedKey key)
{
    switch (key) {
    case SharedKey::Cache:
        return QStringLiteral("cache");
    case SharedKey::CacheFile:
        return QStringLiteral("cache_file");
    case SharedKey::Index:
        return QStringLiteral("index");
    case SharedKey::Log:
        return QStringLiteral("log");
    case SharedKey::Import:
        break;
    }
    return QStringLiteral("import");
}

QStringList dueKeys(policy::Role role)
{
    QStringList names{name(SharedKey::Cache), name(SharedKey::CacheFile), name(SharedKey::Index)};
    if (policy::readsLog(role))
        names.append(name(SharedKey::Log));
    if (policy::administers(role))
        names.append(name(SharedKey::Import));
    for (const auto fieldClass : policy::viewableClasses(role))
        names.append(policy::name(fieldClass));
    return names;
}

QStringList allKeys()
{
    QStringList names;
    for (const auto key : allSharedKeys)
        names.append(name(key));
    for (const auto fieldClass : policy::allFieldClasses)
        names.append(policy::name(fieldClass));
    return names;
}

Bytes heldKey(const KeyRing& ring, const QString& keyName)
{
    if (const auto shared = sharedKeyFrom(keyName))
        return ring.key(*shared);
    const auto fieldClass = policy::fieldClassFrom(keyName);
    if (!fieldClass || !ring.holds(*fieldClass))
        return {};
    return ring.classPrivate.at(*fieldClass);
}

Result<Grants> makeGrants(const QStringList& keyNames, const KeyRing& granter, const Header& header,
                          const QString& user, const QByteArray& userPublic)
{
    Grants grants;
    for (const QString& keyName : keyNames) {
        const Bytes key = heldKey(granter, keyName);
        if (key.empty())
            continue;
        const QByteArray place = placeOf(header, user, keyName);
        auto sealed = crypto::sealTo(asBytes(userPublic), asBytes(purpose), asBytes(place), key);
        if (!sealed)
            return fail(sealed);
        grants.emplace(keyName, *std::move(sealed));
    }
    return grants;
}

Result<KeyRing> openGrants(SecretBytes privateKey, const Grants& grants, const Header& header, const QString& user)
{
    auto publicKey = crypto::x25519Public(privateKey);
    if (!publicKey)
        return fail(publicKey);
    KeyRing ring;
    ring.ownPrivate = std::move(privateKey);
    ring.ownPublic = *std::move(publicKey);
    for (const auto& [keyName, sealed] : grants) {
        if (auto added = addGrant(ring, keyName, sealed, header, user); !added)
            return fail(added);
    }
    return ring;
}

Result<void> addGrant(KeyRing& ring, const QString& keyName, const QByteArray& sealed, const Header& header,
                      const QString& user)
{
    const QByteArray place = placeOf(header, user, keyName);
    auto key = crypto::openSealed(ring.ownPrivate, asBytes(purpose), asBytes(place), asBytes(sealed));
    if (!key || !store(ring, keyName, *std::move(key), header))
        return unfit(user, keyName);
    return {};
}

Result<std::optional<QByteArray>> makeFormerGrant(policy::FieldClass fieldClass, const KeyRing& granter,
                                                  const Header& header, const QString& user,
                                                  const QByteArray& userPublic)
{
    const auto held = granter.formerPrivate.find(fieldClass);
    const auto published = header.formerPublic.find(fieldClass);
    // Somebody who has been signed in for long may hold one that is older still.
    if (held == granter.formerPrivate.end() || published == header.formerPublic.end() ||
        !fits(held->second, published->second))
        return std::nullopt;
    return sealedTo(userPublic, placeOf(header, user, policy::name(fieldClass)), held->second);
}

Result<std::optional<QByteArray>> makeFormerFileGrant(const KeyRing& granter, const Header& header, const QString& user,
                                                      const QByteArray& userPublic)
{
    const auto held = granter.cacheFiles.find(header.cache.number);
    if (held == granter.cacheFiles.end())
        return std::nullopt;
    return sealedTo(userPublic, placeOf(header, user, name(SharedKey::CacheFile)), held->second);
}

} // namespace scrim::vault
