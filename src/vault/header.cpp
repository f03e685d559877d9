// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace scrim::vault {

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype publicSize = 32;
constexpr qsizetype sealSize = 32;
constexpr qint64 seedSize = 32;
constexpr QLatin1String formerField("former");
/// vault.json with a former key: an older Scrim would take what is sealed to it for damaged.
constexpr int rotatingFormat = 2;
constexpr QLatin1String cacheField("cache");
constexpr QLatin1String nextCacheField("next_cache");
/// vault.json with a key that the cache got later: an older Scrim would take the file for damaged.
constexpr int rekeyedFormat = 3;
/// A vault whose cache had a new key each minute would get there in some thousand years.
constexpr quint32 mostFiles = 1'000'000'000;

FileContext contextOf(const QString& path)
{
    return {path, Core::tr("Nothing was changed; restore it from a backup.")};
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const std::map<policy::FieldClass, QByteArray>& keys)
{
    QJsonObject object;
    for (const auto& [fieldClass, key] : keys)
        object.insert(policy::name(fieldClass), hex(key));
    return object;
}

QJsonObject toJson(const CacheFile& file)
{
    return {{QStringLiteral("number"), static_cast<qint64>(file.number)},
            {QStringLiteral("anchor"), hex(file.anchor)},
            {QStringLiteral("since"), QString::number(file.sinceMs)}};
}

QJsonObject sealedContent(const Header& header)
{
    QJsonObject content{{QStringLiteral("id"), header.id},
                        {QStringLiteral("origin"), header.origin},
                        {QStringLiteral("classes"), toJson(header.classPublic)},
                        {QStringLiteral("log"), hex(header.logPublic)},
                        {QStringLiteral("recovery"), hex(header.recoveryPublic)},
                        {QStringLiteral("station"), hex(header.stationPublic)}};
    if (!header.formerPublic.empty())
        content.insert(formerField, toJson(header.formerPublic));
    if (header.cache.number > 0)
        content.insert(cacheField, toJson(header.cache));
    if (header.nextCache)
        content.insert(nextCacheField, toJson(*header.nextCache));
    return content;
}

int formatOf(const QJsonObject& content)
{
    if (content.contains(cacheField) || content.contains(nextCacheField))
        return rekeyedFormat;
    return content.contains(formerField) ? rotatingFormat : fileFormat;
}

std::optional<CacheFile> readCache(FieldReader& fields, QLatin1String name)
{
    if (!fields.has(name))
        return std::nullopt;
    FieldReader inner(fields.object(name));
    CacheFile file;
    file.number = inner.integer(QLatin1String("number"));
    inner.require(file.number > 0 && file.number <= mostFiles, name);
    file.anchor = inner.hex(QLatin1String("anchor"), sealSize);
    file.sinceMs = inner.time(QLatin1String("since"));
    fields.take(inner);
    return file;
}

std::map<policy::FieldClass, QByteArray> readClasses(FieldReader& fields)
{
    std::map<policy::FieldClass, QByteArray> keys;
    FieldReader classes(fields.object(QLatin1String("classes")));
    for (const auto fieldClass : policy::allFieldClasses) {
        const QByteArray name = policy::name(fieldClass).toLatin1();
        keys[fieldClass] = classes.hex(QLatin1String(name), publicSize);
    }
    fields.take(classes);
    return keys;
}

/// Any of the classes, at least one.
std::map<policy::FieldClass, QByteArray> readFormer(FieldReader& fields)
{
    std::map<policy::FieldClass, QByteArray> keys;
    if (!fields.has(formerField))
        return keys;
    FieldReader former(fields.object(formerField));
    for (const auto fieldClass : policy::allFieldClasses) {
        const QByteArray name = policy::name(fieldClass).toLatin1();
        if (former.has(QLatin1String(name)))
            keys[fieldClass] = former.hex(QLatin1String(name), publicSize);
    }
    fields.take(former);
    fields.require(!keys.empty(), formerField);
    return keys;
}

} // namespace

QString originOf(const QString& vaultId)
{
    return QStringLiteral("scrim.local/log/") + vaultId;
}

QByteArray serialize(const Header& header)
{
    QJsonObject object = sealedContent(header);
    object.insert(QStringLiteral("seal"), hex(header.seal));
    return toFile(object, formatOf(object));
}

Result<Header> parseHeader(const QByteArray& bytes, const QString& path)
{
    auto object = fromFile(bytes, contextOf(path), formatOf(QJsonDocument::fromJson(bytes).object()));
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    Header header;
    header.id = hex(fields.hex(QLatin1String("id"), idSize));
    header.origin = fields.text(QLatin1String("origin"));
    fields.require(header.origin == originOf(header.id), QStringLiteral("origin"));
    header.classPublic = readClasses(fields);
    header.formerPublic = readFormer(fields);
    header.cache = readCache(fields, cacheField).value_or(CacheFile());
    header.nextCache = readCache(fields, nextCacheField);
    fields.require(!header.nextCache || header.nextCache->number == header.cache.number + 1, nextCacheField);
    header.logPublic = fields.hex(QLatin1String("log"), publicSize);
    header.recoveryPublic = fields.hex(QLatin1String("recovery"), publicSize);
    header.stationPublic = fields.hex(QLatin1String("station"), publicSize);
    header.seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(contextOf(path)); !whole)
        return fail(whole);
    return header;
}

Result<Header> readHeader(const Paths& paths)
{
    if (!QFileInfo::exists(paths.header())) {
        return fail(ErrorCode::NotFound,
                    Core::tr("%1: there is no vault here. Check the folder, or make one with \"scrimctl init\".")
                        .arg(paths.folder));
    }
    auto bytes = readFile(paths.header(), fileLimit);
    if (!bytes)
        return fail(bytes);
    return parseHeader(*bytes, paths.header());
}

Result<SecretBytes> readStationSeed(const Paths& paths)
{
    auto file = File::open(paths.stationKey(), File::Open::Read);
    if (!file)
        return fail(file);
    SecretBytes seed(seedSize + 1);
    const auto count = file->readAt(0, seed.bytes());
    if (!count)
        return std::unexpected(count.error());
    if (*count != seedSize)
        return damaged(contextOf(paths.stationKey()), QStringLiteral("it does not have the size of a key"));
    seed.truncate(seedSize);
    return seed;
}

Result<QByteArray> sealOf(const Header& header, Bytes cacheKey)
{
    return sealOf(cacheKey, header.id, sealedContent(header));
}

Result<void> checkHeader(const Header& header, const Paths& paths, Bytes cacheKey)
{
    const auto seal = sealOf(header, cacheKey);
    if (!seal)
        return std::unexpected(seal.error());
    if (!equalInConstantTime(asBytes(*seal), asBytes(header.seal))) {
        return fail(ErrorCode::Tampered,
                    Core::tr("%1 was altered outside of Scrim, so its keys cannot be trusted. Restore it from a "
                             "backup.")
                        .arg(paths.header()));
    }
    return {};
}

} // namespace scrim::vault
