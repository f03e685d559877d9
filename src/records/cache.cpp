// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/cache.h"

#include "base/core_text.h"
#include "records/loading.h"
#include "records/recency.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

/// The linker drops the resources of a static library unless somebody asks for them, outside any namespace.
static void keepMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace scrim::records {

namespace {

constexpr int mostReplacedMeanwhile = 3;

/// resources/migrations, in order. A file's number is the version that it brings the schema to.
struct Schema
{
    std::vector<QByteArray> texts;
    std::vector<storage::Migration> steps; ///< over the texts
};

Result<Schema> readSchema()
{
    keepMigrations();
    Schema schema;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile sql(folder.filePath(name));
        if (sql.open(QIODevice::ReadOnly)) {
            schema.texts.push_back(sql.readAll());
            schema.steps.push_back({name.left(4).toInt(), schema.texts.back()});
        }
    }
    if (schema.steps.empty())
        return fail(ErrorCode::Internal, Core::tr("This build lacks its database schema; please reinstall Scrim"));
    return schema;
}

/// A reader may not mend what it finds.
Result<void> requireNewest(storage::Database& database, const Schema& schema)
{
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    const auto complete = *version == schema.steps.back().version ? hasNames(database) : Result<bool>(true);
    if (!complete)
        return std::unexpected(complete.error());
    if (*version < schema.steps.back().version || !*complete)
        return fail(ErrorCode::Damaged, Core::tr("%1: was never finished or comes from an older Scrim; start the "
                                                 "console or an import once to bring it up to date")
                                            .arg(database.path()));
    return database.migrate(schema.steps);
}

Result<void> bringUp(storage::Database& database, storage::Database::Mode mode)
{
    const auto schema = readSchema();
    if (!schema)
        return std::unexpected(schema.error());
    if (mode == storage::Database::Mode::ReadOnly)
        return requireNewest(database, *schema);
    auto fits = database.migrate(schema->steps);
    fits = fits ? finishAbandonedLoad(database) : fits;
    return fits ? completeNames(database) : fits;
}

std::unexpected<Error> notGiven()
{
    return fail(ErrorCode::Refused,
                Core::tr("The cache's key was replaced, and your account was not given the new one. Sign in "
                         "again, or ask an admin to disable and enable your account."));
}

/// The file whose time is not over. The one that comes next is opened by the word of the one before alone: without it,
/// it is not whole. Between two looks at vault.json the former one may go.
Result<storage::Database> openPresent(const vault::CacheKeys& finder, storage::Database::Mode mode)
{
    for (int left = mostReplacedMeanwhile;; --left) {
        const auto files = finder.find();
        if (!files)
            return std::unexpected(files.error());
        for (const vault::CacheKey& file : *files) {
            auto database = storage::Database::open(file.path, file.key, mode);
            if (!database && database.error().code == ErrorCode::NotFound && left > 0)
                break;
            if (!database)
                return database;
            const auto isFormer = database->isSuperseded();
            if (!isFormer)
                return std::unexpected(isFormer.error());
            if (!*isFormer)
                return database;
        }
        if (left == 0)
            return notGiven();
    }
}

} // namespace

Result<void> createCache(const vault::Paths& paths, Bytes cacheKey)
{
    auto database = storage::Database::open(paths.cache(), cacheKey, storage::Database::Mode::Create);
    if (!database)
        return fail(database);
    const auto schema = readSchema();
    if (!schema)
        return std::unexpected(schema.error());
    return database->migrate(schema->steps);
}

Result<storage::Database> openCache(const vault::Paths& paths, Bytes cacheKey, storage::Database::Mode mode)
{
    auto database = storage::Database::open(paths.cache(), cacheKey, mode);
    if (!database)
        return database;
    if (auto fits = bringUp(*database, mode); !fits)
        return fail(fits);
    return database;
}

Result<storage::Database> openCache(const vault::Paths& paths, const QString& user, const vault::KeyRing& keys,
                                    storage::Database::Mode mode)
{
    const auto finder = std::make_shared<const vault::CacheKeys>(paths, user, keys);
    auto database = openPresent(*finder, mode);
    if (!database)
        return database;
    database->followBy([finder](const QString& path) { return cacheAfter(path, *finder); });
    if (auto fits = bringUp(*database, mode); !fits)
        return fail(fits);
    return database;
}

Result<storage::Successor> cacheAfter(const QString& path, const vault::CacheKeys& keys)
{
    auto files = keys.find();
    if (!files)
        return fail(files);
    auto next = std::ranges::find(*files, path, &vault::CacheKey::path);
    next = next == files->end() ? files->begin() : std::next(next);
    if (next == files->end())
        return notGiven();
    return storage::Successor{next->path, std::move(next->key)};
}

} // namespace scrim::records
