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
/// A millisecond of the year 9999 and no more.
constexpr qint64 latestMs = 253'402'300'799'999;

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
            {QStringLiteral("class"), policy::name(file.fieldClass)},
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

qint64 readTime(FieldReader& fields, QLatin1String name)
{
    const QString text = fields.text(name);
    const qint64 ms = text.toLongLong();
    fields.require(ms >= 0 && ms <= latestMs && QString::number(ms) == text, name);
    return ms;
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

QString rotationPath(const Paths& paths, policy::FieldClass fieldClass)
{
    return QStringLiteral("%1/%2.json").arg(paths.rotations(), policy::name(fieldClass));
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
                                   policy::FieldClass fieldClass)
{
    const FileContext context = contextOf(path);
    auto object = fromFile(bytes, context);
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == header.id, QStringLiteral("vault"));
    fields.require(fields.text(QLatin1String("class")) == policy::name(fieldClass), QStringLiteral("class"));
    RotationFile file;
    file.fieldClass = fieldClass;
    file.from = fields.hex(QLatin1String("from"), publicSize);
    file.to = fields.hex(QLatin1String("to"), publicSize);
    file.sinceMs = readTime(fields, QLatin1String("since"));
    file.next = readPeople(fields, QLatin1String("next"));
    file.former = readPeople(fields, QLatin1String("former"));
    file.seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    return file;
}

Result<std::optional<RotationFile>> loadRotation(const Paths& paths, const Header& header,
                                                 policy::FieldClass fieldClass, Bytes cacheKey)
{
    const QString path = rotationPath(paths, fieldClass);
    const auto bytes = readFile(path, rotationFileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto file = parseRotation(*bytes, path, header, fieldClass);
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
    return replaceFile(rotationPath(paths, file.fieldClass), *bytes);
}

Result<void> addRotating(KeyRing& ring, const Paths& paths, const Header& header, const QString& user)
{
    for (const auto& [fieldClass, formerPublic] : header.formerPublic) {
        const auto file = loadRotation(paths, header, fieldClass, ring.key(SharedKey::Cache));
        if (!file)
            return std::unexpected(file.error());
        // It goes after the last account has its new key; then vault.json, which was read before, names it still.
        if (!*file)
            continue;
        const RotationFile& rotation = **file;
        if (rotation.from != formerPublic || rotation.to != header.classPublic.at(fieldClass)) {
            return fail(ErrorCode::Tampered,
                        QStringLiteral("%1 does not belong to this vault.json. Restore both from one backup.")
                            .arg(rotationPath(paths, fieldClass)));
        }
        for (const Grants* grants : {&rotation.next, &rotation.former}) {
            const auto own = grants->find(user);
            if (own == grants->end())
                continue;
            if (auto added = addGrant(ring, policy::name(fieldClass), own->second, header, user); !added)
                return added;
        }
    }
    return {};
}

} // namespace scrim::vault
