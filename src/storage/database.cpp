// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/core_text.h"
#include "base/file.h"
#include "storage/connect.h"
#include "storage/handles.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>
#include <string_view>
#include <utility>

namespace scrim::storage {

namespace {

/// How many steps of SQLite's machine lie between two looks at the cancel flag: some tens of microseconds.
constexpr int stepsBetweenLooks = 1000;
/// Files that may take each other's place while one is looked at.
constexpr int mostMoves = 3;

int isCancelled(void* flag)
{
    return static_cast<const std::atomic<bool>*>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

/// Takes the name with mode 0600 before SQLite can, which would make the file readable to all.
Result<void> makeFile(const QString& path)
{
    auto file = File::open(path, File::Open::CreateNew);
    if (!file)
        return fail(file);
    return syncFolder(QFileInfo(path).absolutePath());
}

void removeFiles(const QString& path)
{
    for (const auto* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Link::~Link()
{
    for (const auto& [sql, entry] : kept)
        sqlite3_finalize(entry.statement);
    sqlite3_close_v2(connection);
}

Database::Handle::Handle(sqlite3* opened, QString file, Mode openMode)
    : link(std::make_unique<Link>(opened)), path(std::move(file)), mode(openMode)
{}

Database::Database(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, Bytes key, Mode mode)
{
    if (mode == Mode::Create) {
        if (auto made = makeFile(path); !made)
            return fail(made);
    }
    auto connection = connect(path, key, mode);
    if (!connection) {
        if (mode == Mode::Create)
            removeFiles(path);
        return fail(connection);
    }
    return Database(std::make_unique<Handle>(*connection, path, mode));
}

Result<void> Database::exec(QByteArrayView sql)
{
    const int code = sqlite3_exec(m_handle->link->connection, sql.toByteArray().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, m_handle->path));
    return {};
}

Result<void> Database::set(QByteArrayView pragmas)
{
    auto done = exec(pragmas);
    if (done)
        m_handle->settings += pragmas.toByteArray() + "; ";
    return done;
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    sqlite3_stmt* compiled = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle->link->connection, sql.data(), static_cast<int>(sql.size()), &compiled, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, m_handle->path));
    return Statement(std::make_unique<Statement::Handle>(compiled, m_handle->path));
}

Statement Database::statement(QByteArrayView sql)
{
    const std::string_view key(sql.data(), static_cast<std::size_t>(sql.size()));
    auto found = m_handle->link->kept.find(key);
    if (found == m_handle->link->kept.end())
        found = m_handle->link->kept.emplace(std::string(key), Kept{}).first;
    Kept& kept = found->second;
    std::optional<Error> broken = m_handle->lost;
    sqlite3_stmt* compiled = kept.inUse ? nullptr : kept.statement;
    if (compiled == nullptr) {
        const int code = sqlite3_prepare_v3(m_handle->link->connection, sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
        if (code != SQLITE_OK)
            broken = sqliteError(code, m_handle->path);
    }
    auto handle = std::make_unique<Statement::Handle>(compiled, m_handle->path);
    handle->broken = std::move(broken);
    if (!kept.inUse && compiled != nullptr) {
        kept = {compiled, true};
        handle->kept = &kept;
    }
    return Statement(std::move(handle));
}

Result<int> Database::schemaVersion()
{
    Statement query = statement("PRAGMA user_version");
    if (auto row = query.step(); !row)
        return fail(row);
    return static_cast<int>(query.integer(0));
}

Result<void> Database::migrate(std::span<const Migration> migrations)
{
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    auto version = schemaVersion();
    if (!version)
        return fail(version);
    if (*version > newest)
        return fail(ErrorCode::NewerFormat, Core::tr("%1: was written by a newer Scrim; it was left as it is. "
                                                     "Please update this one")
                                                .arg(m_handle->path));
    for (const Migration& migration : migrations) {
        if (*version >= migration.version)
            continue;
        if (auto done = apply(migration); !done)
            return done;
    }
    return {};
}

Result<void> Database::apply(const Migration& migration)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return fail(transaction);
    // Once more, under the write lock: another process may have brought the file up in the meantime.
    const auto version = schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version >= migration.version)
        return {};
    if (auto done = exec(migration.sql); !done)
        return done;
    if (auto done = exec("PRAGMA user_version = " + QByteArray::number(migration.version)); !done)
        return done;
    return transaction->commit();
}

Result<bool> Database::isSuperseded()
{
    m_handle->lost.reset();
    const auto version = schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    return *version == supersededVersion;
}

void Database::followBy(std::function<Result<Successor>(const QString& path)> find)
{
    m_handle->findSuccessor = std::move(find);
}

void Database::keepUp()
{
    if (sqlite3_get_autocommit(m_handle->link->connection) == 0)
        return;
    for (int left = mostMoves; left > 0; --left) {
        const auto isFormer = isSuperseded();
        if (isFormer && !*isFormer)
            return;
        const auto moved = isFormer ? move() : std::unexpected(isFormer.error());
        if (!moved) {
            m_handle->lost = moved.error();
            return;
        }
    }
}

Result<void> Database::move()
{
    Handle& handle = *m_handle;
    if (!handle.findSuccessor)
        return std::unexpected(supersededError(handle.path));
    const auto next = handle.findSuccessor(handle.path);
    if (!next)
        return std::unexpected(next.error());
    if (next->path == handle.path)
        return std::unexpected(supersededError(handle.path));
    const auto connection = connect(next->path, next->key, handle.mode == Mode::Create ? Mode::ReadWrite : handle.mode);
    if (!connection)
        return std::unexpected(connection.error());
    handle.former.push_back(std::exchange(handle.link, std::make_unique<Link>(*connection)));
    handle.path = next->path;
    cancelWhen(handle.cancelled);
    return exec(handle.settings);
}

int Database::moves() const
{
    return static_cast<int>(m_handle->former.size());
}

void Database::cancelWhen(const std::atomic<bool>* cancelled)
{
    m_handle->cancelled = cancelled;
    sqlite3_progress_handler(m_handle->link->connection, cancelled == nullptr ? 0 : stepsBetweenLooks,
                             cancelled == nullptr ? nullptr : &isCancelled, const_cast<std::atomic<bool>*>(cancelled));
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle->link->connection);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle->link->connection);
}

const QString& Database::path() const
{
    return m_handle->path;
}

} // namespace scrim::storage
