// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/cache.h"

#include <QFile>

#include <array>

/// The linker drops the resources of a static library unless somebody asks for them, outside any namespace.
static void keepMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace scrim::records {

namespace {

constexpr int newestVersion = 1;

Result<void> migrate(storage::Database& database)
{
    keepMigrations();
    QFile sql(QStringLiteral(":/migrations/0001_records.sql"));
    if (!sql.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    QStringLiteral("This build lacks its database schema; please reinstall Scrim"));
    const QByteArray first = sql.readAll();
    const std::array migrations{storage::Migration{newestVersion, first}};
    return database.migrate(migrations);
}

/// A reader may not mend what it finds.
Result<void> requireNewest(storage::Database& database)
{
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < newestVersion)
        return fail(ErrorCode::Damaged, QStringLiteral("%1: was never finished or comes from an older Scrim; start the "
                                                       "console or an import once to bring it up to date")
                                            .arg(database.path()));
    return migrate(database);
}

} // namespace

Result<void> createCache(const vault::Paths& paths, Bytes cacheKey)
{
    auto database = storage::Database::open(paths.cache(), cacheKey, storage::Database::Mode::Create);
    if (!database)
        return fail(database);
    return migrate(*database);
}

Result<storage::Database> openCache(const vault::Paths& paths, Bytes cacheKey, storage::Database::Mode mode)
{
    auto database = storage::Database::open(paths.cache(), cacheKey, mode);
    if (!database)
        return database;
    auto fits = mode == storage::Database::Mode::ReadOnly ? requireNewest(*database) : migrate(*database);
    if (!fits)
        return fail(fits);
    return database;
}

} // namespace scrim::records
