// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rotation_file.h"

#include "base/bytes.h"
#include "base/file.h"
#include "vault/account_file.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QDir>

namespace scrim::vault {

namespace {

constexpr qsizetype publicSize = 32;
constexpr qsizetype sealSize = 32;

FileContext contextOf(const QString& path)
{
    return {path, QStringLiteral("Nothing was changed; restore it from a backup that is of one time with vault.json.")};
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const Grants& grants)
{
    QJsonObject object;
    for (const auto& [user, grant] : grants)
        object.insert(user, hex(grant));
    return object;
}

QJsonObject sealedContent(const RotationFile& file, const Header& header)
{
    return {{QStringLiteral("vault"), header.id},
            {QStringLiteral("class"), file.keyName},
            {QStringLiteral("from"), hex(file.from)},
            {QStringLiteral("to"), hex(file.to)},
            {QStringLiteral("since"), QString::number(file.sinceMs)},
            {QStringLiteral("next"), toJson(file.next)},
            {QStringLiteral("former"), toJson(file.former)}};
}

Grants readPeople(FieldReader& fields, QLatin1String name)
{
    const QJsonObject people = fields.object(name);
    Grants grants;
    for (auto at = people.begin(); at != people.end(); ++at) {
        const QByteArray digits = at.value().toString().toLatin1();
        const QByteArray grant = QByteArray::fromHex(digits);
        fields.require((isUserName(at.key()) || at.key() == QLatin1String(recoveryName)) && grant.size() == grantSize &&
                           grant.toHex() == digits,
                       name);
        grants.emplace(at.key(), grant);
    }
    return grants;
}

Result<void> checkSeal(const RotationFile& file, const QString& path, const Header& header, Bytes cacheKey)
{
    const auto seal = sealOf(cacheKey, header.id, sealedContent(file, header));
    if (!seal)
        return std::unexpected(seal.error());
    if (!equalInConstantTime(asBytes(*seal), asBytes(file.seal))) {
        return fail(ErrorCode::Tampered,
                    QStringLiteral("%1 was altered outside of Scrim, so its keys cannot be trusted. Restore the "
                                   "vault's folder from a backup.")
                        .arg(path));
    }
    return {};
}

} // namespace

QString rotationPath(const Paths& paths, const QString& keyName)
{
    return QStringLiteral("%1/%2.json").arg(paths.rotations(), keyName);
}

Result<QByteArray> sealed(const RotationFile& file, const Header& header, Bytes cacheKey)
{
    QJsonObject object = sealedContent(file, header);
    const auto seal = sealOf(cacheKey, header.id, object);
    if (!seal)
        return std::unexpected(seal.error());
    object.insert(QStringLiteral("seal"), hex(*seal));
    return toFile(object);
}

Result<RotationFile> parseRotation(const QByteArray& bytes, const QString& path, const Header& header,
                                   const QString& keyName)
{
    const FileContext context = contextOf(path);
    auto object = fromFile(bytes, context);
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == header.id, QStringLiteral("vault"));
    fields.require(fields.text(QLatin1String("class")) == keyName, QStringLiteral("class"));
    RotationFile file;
    file.keyName = keyName;
    file.from = fields.hex(QLatin1String("from"), publicSize);
    file.to = fields.hex(QLatin1String("to"), publicSize);
    file.sinceMs = fields.time(QLatin1String("since"));
    file.next = readPeople(fields, QLatin1String("next"));
    file.former = readPeople(fields, QLatin1String("former"));
    file.seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    return file;
}

Result<std::optional<RotationFile>> loadRotation(const Paths& paths, const Header& header, const QString& keyName,
                                                 Bytes cacheKey)
{
    const QString path = rotationPath(paths, keyName);
    const auto bytes = readFile(path, rotationFileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = parseRotation(*bytes, path, header, keyName);
    if (!file)
        return fail(file);
    if (auto whole = checkSeal(*file, path, header, cacheKey); !whole)
        return fail(whole);
    return *std::move(file);
}

Result<void> storeRotation(const Paths& paths, const Header& header, const RotationFile& file, Bytes cacheKey)
{
    const auto bytes = sealed(file, header, cacheKey);
    if (!bytes)
        return std::unexpected(bytes.error());
    return replaceFile(rotationPath(paths, file.keyName), *bytes);
}

namespace {

/// A key that vault.json has two of, as it tells them.
struct Rotating
{
    QString keyName;
    QByteArray from;
    QByteArray to;
};

Result<void> addRotating(KeyRing& ring, const Rotating& key, const Paths& paths, const Header& header,
                         const QString& user)
{
    const auto file = loadRotation(paths, header, key.keyName, ring.key(SharedKey::Cache));
    if (!file)
        return std::unexpected(file.error());
    // It goes after the last account has its new key; then vault.json, which was read before, names it still.
    if (!*file)
        return {};
    const RotationFile& rotation = **file;
    if (rotation.from != key.from || rotation.to != key.to) {
        return fail(ErrorCode::Tampered,
                    QStringLiteral("%1 does not belong to this vault.json. Restore both from one backup.")
                        .arg(rotationPath(paths, key.keyName)));
    }
    for (const Grants* grants : {&rotation.next, &rotation.former}) {
        const auto own = grants->find(user);
        if (own == grants->end())
            continue;
        if (auto added = addGrant(ring, key.keyName, own->second, header, user); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> addRotating(KeyRing& ring, const Paths& paths, const Header& header, const QString& user)
{
    std::vector<Rotating> keys;
    for (const auto& [fieldClass, formerPublic] : header.formerPublic)
        keys.push_back({policy::name(fieldClass), formerPublic, header.classPublic.at(fieldClass)});
    if (header.nextCache)
        keys.push_back({name(SharedKey::CacheFile), rotationMark(header.cache), header.nextCache->anchor});
    for (const Rotating& key : keys) {
        if (auto added = addRotating(ring, key, paths, header, user); !added)
            return added;
    }
    return {};
}

QByteArray rotationMark(const CacheFile& file)
{
    return file.number == 0 ? QByteArray(publicSize, '\0') : file.anchor;
}

} // namespace scrim::vault
