// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/line.h"

#include "storage/connect.h"
#include "storage/handles.h"

#include <sqlcipher/sqlite3.h>

namespace scrim::storage {

void Line::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Result<Line> Line::open(const QString& path, Bytes key)
{
    const auto connection = connect(path, key, Database::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    return Line(*connection, path);
}

Result<void> Line::exec(const QByteArray& sql)
{
    const int code = sqlite3_exec(get(), sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : std::unexpected(sqliteError(code, m_path));
}

Result<std::vector<qint64>> Line::numbers(const char* sql)
{
    std::vector<qint64> row;
    auto all = rows(sql, [&](sqlite3_stmt* statement) {
        row.clear();
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.push_back(sqlite3_column_int64(statement, i));
    });
    if (!all)
        return fail(all);
    return row;
}

Result<QByteArrayList> Line::texts(const char* sql)
{
    QByteArrayList found;
    auto all = rows(sql, [&](sqlite3_stmt* statement) {
        found.append(QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
    });
    if (!all)
        return fail(all);
    return found;
}

Result<void> Line::hold()
{
    if (auto begun = exec("BEGIN"); !begun)
        return begun;
    const auto seen = numbers("SELECT count(*) FROM sqlite_schema");
    return seen ? Result<void>() : std::unexpected(seen.error());
}

Result<void> Line::release()
{
    return exec("ROLLBACK");
}

Result<bool> Line::writeBack()
{
    const auto row = numbers("PRAGMA wal_checkpoint(PASSIVE)");
    if (!row)
        return std::unexpected(row.error());
    return row->at(0) == 0 && row->at(1) == row->at(2);
}

Result<void> Line::rows(const char* sql, const std::function<void(sqlite3_stmt*)>& each)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(get(), sql, -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            each(statement);
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE ? Result<void>() : std::unexpected(sqliteError(code, m_path));
}

} // namespace scrim::storage
