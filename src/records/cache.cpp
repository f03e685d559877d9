// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/cache.h"

#include "records/loading.h"

#include <QDir>
#include <QFile>

#include <vector>

/// The linker drops the resources of a static library unless somebody asks for them, outside any namespace.
static void keepMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace scrim::records {

namespace {

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
        return fail(ErrorCode::Internal,
                    QStringLiteral("This build lacks its database schema; please reinstall Scrim"));
    return schema;
}

/// A reader may not mend what it finds.
Result<void> requireNewest(storage::Database& database, const Schema& schema)
{
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < schema.steps.back().version)
        return fail(ErrorCode::Damaged, QStringLiteral("%1: was never finished or comes from an older Scrim; start the "
                                                       "console or an import once to bring it up to date")
                                            .arg(database.path()));
    return database.migrate(schema.steps);
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
    const auto schema = readSchema();
    if (!schema)
        return std::unexpected(schema.error());
    auto fits = mode == storage::Database::Mode::ReadOnly ? requireNewest(*database, *schema)
                                                          : database->migrate(schema->steps);
    if (fits && mode != storage::Database::Mode::ReadOnly)
        fits = finishAbandonedLoad(*database);
    if (!fits)
        return fail(fits);
    return database;
}

} // namespace scrim::records
