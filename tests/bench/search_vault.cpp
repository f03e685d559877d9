// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_vault.h"

#include "base/clock.h"
#include "fictional_export.h"
#include "intake/import.h"
#include "records/cache.h"
#include "session/accounts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <sqlcipher/sqlite3.h>

namespace scrim::bench {

namespace {

SecretBytes secret(const QByteArray& text)
{
    return SecretBytes::copyOf(
        {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
}

void say(const char* what)
{
    std::fprintf(stderr, "scrim-bench: search: %s\n", what);
}

QString note(const QString& folder)
{
    return folder + QStringLiteral("/made.json");
}

struct Close
{
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};

/// The cache's tables and rows, with its indexes and full-text, in a plain file of the same page size.
Result<void> copyPlainly(const QString& cache, Bytes key, const QString& plain)
{
    QFile::remove(plain);
    sqlite3* opened = nullptr;
    sqlite3_open_v2(plain.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, Close> database(opened);
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())).toHex();
    const QByteArray sql =
        "PRAGMA cipher_default_page_size = 16384; PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256;"
        "PRAGMA page_size = 16384;"
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;"
        "ATTACH '" +
        cache.toUtf8() + "' AS sealed KEY \"x'" + hex +
        "'\"; PRAGMA main.cache_size = -2000000; SELECT sqlcipher_export('main', 'sealed');"
        "DETACH sealed; PRAGMA journal_mode = WAL";
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return fail(ErrorCode::Database,
                QStringLiteral("the plain copy: %1").arg(QString::fromUtf8(sqlite3_errmsg(opened))));
}

Result<void> take(session::Session& admin, storage::Database& cache, const QString& file)
{
    const auto report = intake::importFile(admin, cache, file, {});
    if (!report)
        return std::unexpected(report.error());
    if (report->imported != report->read)
        return fail(
            ErrorCode::Internal,
            QStringLiteral("%1 of %2 rows of %3 were imported").arg(report->imported).arg(report->read).arg(file));
    return {};
}

Result<void> make(const SearchVault& vault, const QString& folder)
{
    const SystemClock clock;
    say("writing the fictional exports");
    const auto files = writeExport(folder, vault.customers, vault.orders, Names::Varied);
    const auto busiest =
        files ? writeOrdersOfOne(folder, vault.orders, busiestOrders) : Result<QString>(std::unexpected(files.error()));
    if (!busiest)
        return std::unexpected(busiest.error());
    auto made = session::createStation(vault.folder, searchUser(), searchPassword(), clock);
    if (!made)
        return fail(made);
    const vault::Paths paths = made->station->paths();
    if (auto created = records::createCache(paths, made->vault.cacheKey); !created)
        return created;
    {
        auto cache = records::openCache(paths, made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        auto admin = session::Session::signIn(*made->station, searchUser(), searchPassword());
        if (!admin)
            return fail(admin);
        for (const QString& file : {files->customers, files->orders, *busiest}) {
            say(qPrintable(QStringLiteral("importing %1").arg(file)));
            if (auto taken = take(**admin, *cache, file); !taken)
                return taken;
            QFile::remove(file);
        }
    }
    say("copying it into a plain file");
    return copyPlainly(paths.cache(), made->vault.cacheKey, vault.plain);
}

} // namespace

QString searchUser()
{
    return QStringLiteral("admin");
}

SecretBytes searchPassword()
{
    return secret("admin-bench-2026");
}

Result<SearchVault> searchVault(const QString& folder, qint64 customers, qint64 orders)
{
    SearchVault vault{folder + QStringLiteral("/vault"), folder + QStringLiteral("/plain.db"), customers, orders};
    const QJsonObject size{{QStringLiteral("customers"), customers}, {QStringLiteral("orders"), orders}};
    QFile found(note(folder));
    if (found.open(QIODevice::ReadOnly)) {
        if (QJsonDocument::fromJson(found.readAll()).object() == size)
            return vault;
        return fail(ErrorCode::WrongFormat, QStringLiteral("%1: holds a vault of another size").arg(folder));
    }
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be made").arg(folder));
    if (auto made = make(vault, folder); !made)
        return std::unexpected(made.error());
    QFile done(note(folder));
    if (!done.open(QIODevice::WriteOnly) || done.write(QJsonDocument(size).toJson()) < 0)
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be written").arg(done.fileName()));
    return vault;
}

} // namespace scrim::bench
