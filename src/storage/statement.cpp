// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "storage/handles.h"

#include <QStringConverter>

#include <sqlcipher/sqlite3.h>
#include <string_view>

namespace scrim::storage {

Error sqliteError(int code, const QString& path)
{
    const auto say = [&path](ErrorCode kind, const QString& what) {
        return Error{kind, QStringLiteral("%1: %2").arg(path, what)};
    };
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return say(ErrorCode::Damaged,
                   Core::tr("does not open with this vault's key: either the file is damaged or it belongs to "
                            "another vault. It was left as it is; put it back from a backup"));
    case SQLITE_CORRUPT:
        return say(ErrorCode::Damaged,
                   Core::tr("is damaged (%1); put it back from a backup").arg(QLatin1String(sqlite3_errstr(code))));
    case SQLITE_FULL:
        return say(ErrorCode::DiskFull, Core::tr("the disk is full; make room and try again"));
    case SQLITE_INTERRUPT:
        return say(ErrorCode::Cancelled, Core::tr("stopped as asked"));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return say(
            ErrorCode::Io,
            Core::tr("the system could not read or write it (%1)").arg(QLatin1String(sqlite3_errstr(code & 0xFF))));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(ErrorCode::Database, Core::tr("another program is writing to it; try again when that is done"));
    default:
        break;
    }
    return say(ErrorCode::Database,
               Core::tr("the database refused (%1, %2)").arg(QLatin1String(sqlite3_errstr(code))).arg(code));
}

Error supersededError(const QString& path)
{
    return {ErrorCode::InUse,
            Core::tr("%1: its key has just been replaced, and nothing was stored in the former file. Try again, "
                     "or sign in anew")
                .arg(path)};
}

Statement::Handle::Handle(sqlite3_stmt* compiled, const QString& file) : statement(compiled), path(file) {}

Statement::Handle::~Handle()
{
    if (kept == nullptr) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    kept->inUse = false;
}

Statement::Statement(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Statement::Statement(Statement&&) noexcept = default;
Statement& Statement::operator=(Statement&&) noexcept = default;
Statement::~Statement() = default;

namespace {

/// Remembers the first failure of a bind for the next step.
void note(std::optional<Error>& broken, int code, const QString& path)
{
    if (code != SQLITE_OK && !broken)
        broken = sqliteError(code, path);
}

} // namespace

Statement& Statement::bind(int index, qint64 value)
{
    note(m_handle->broken, sqlite3_bind_int64(m_handle->statement, index, value), m_handle->path);
    return *this;
}

Statement& Statement::bind(int index, const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto room = static_cast<std::size_t>(encoder.requiredSpace(text.size()));
    if (room <= Handle::textRoom - m_handle->textsUsed) {
        if (!m_handle->texts)
            m_handle->texts = std::make_unique_for_overwrite<char[]>(Handle::textRoom);
        char* const place = m_handle->texts.get() + m_handle->textsUsed;
        const auto used = static_cast<sqlite3_uint64>(encoder.appendToBuffer(place, text) - place);
        m_handle->textsUsed += used;
        note(m_handle->broken, sqlite3_bind_text64(m_handle->statement, index, place, used, SQLITE_STATIC, SQLITE_UTF8),
             m_handle->path);
        return *this;
    }
    auto* memory = static_cast<char*>(sqlite3_malloc64(room + 1));
    if (memory == nullptr) {
        note(m_handle->broken, SQLITE_NOMEM, m_handle->path);
        return *this;
    }
    const auto size = static_cast<sqlite3_uint64>(encoder.appendToBuffer(memory, text) - memory);
    note(m_handle->broken, sqlite3_bind_text64(m_handle->statement, index, memory, size, sqlite3_free, SQLITE_UTF8),
         m_handle->path);
    return *this;
}

Statement& Statement::bind(int index, Bytes blob)
{
    // A null pointer would bind NULL, and an empty blob is not that.
    const void* data = blob.empty() ? static_cast<const void*>("") : blob.data();
    note(m_handle->broken, sqlite3_bind_blob64(m_handle->statement, index, data, blob.size(), SQLITE_TRANSIENT),
         m_handle->path);
    return *this;
}

Statement& Statement::bindView(int index, Bytes blob)
{
    const void* data = blob.empty() ? static_cast<const void*>("") : blob.data();
    note(m_handle->broken, sqlite3_bind_blob64(m_handle->statement, index, data, blob.size(), SQLITE_STATIC),
         m_handle->path);
    return *this;
}

Statement& Statement::bindText(int index, Bytes utf8)
{
    const auto* text = utf8.empty() ? "" : reinterpret_cast<const char*>(utf8.data());
    note(m_handle->broken,
         sqlite3_bind_text64(m_handle->statement, index, text, utf8.size(), SQLITE_STATIC, SQLITE_UTF8),
         m_handle->path);
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& blob)
{
    return bind(index, asBytes(blob));
}

Statement& Statement::bindNull(int index)
{
    note(m_handle->broken, sqlite3_bind_null(m_handle->statement, index), m_handle->path);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_handle->broken)
        return std::unexpected(*m_handle->broken);
    const int code = sqlite3_step(m_handle->statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    if (code == SQLITE_CONSTRAINT_TRIGGER &&
        std::string_view(sqlite3_errmsg(sqlite3_db_handle(m_handle->statement))) == supersededMark)
        return std::unexpected(supersededError(m_handle->path));
    return std::unexpected(sqliteError(code, m_handle->path));
}

Result<void> Statement::run()
{
    auto row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return fail(row);
    return {};
}

void Statement::reset()
{
    if (m_handle->statement == nullptr)
        return;
    sqlite3_reset(m_handle->statement);
    sqlite3_clear_bindings(m_handle->statement);
    m_handle->textsUsed = 0;
    m_handle->broken.reset();
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle->statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle->statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle->statement, column);
}

QString Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle->statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_handle->statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* blob = static_cast<const char*>(sqlite3_column_blob(m_handle->statement, column));
    return {blob, sqlite3_column_bytes(m_handle->statement, column)};
}

} // namespace scrim::storage
