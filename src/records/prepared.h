// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>

namespace scrim::records {

/// A statement that its owner runs again and again: looked up once, not by its text each time. One that is stepped is
/// ended by reset().
class Prepared
{
public:
    Prepared(storage::Database& database, QByteArrayView sql) : m_database(database), m_sql(sql) {}

    storage::Statement& operator*()
    {
        if (!m_statement || m_moves != m_database.moves()) {
            m_moves = m_database.moves();
            m_statement.emplace(m_database.statement(m_sql));
        }
        return *m_statement;
    }
    storage::Statement* operator->() { return &**this; }

private:
    storage::Database& m_database;
    QByteArrayView m_sql;
    int m_moves = 0; ///< of the connection when the statement was made
    std::optional<storage::Statement> m_statement;
};

/// The first column of a query's only row; 0 for no row. Ends the query.
[[nodiscard]] inline Result<qint64> onlyNumber(storage::Statement& query)
{
    const auto row = query.step();
    const qint64 number = row && *row ? query.integer(0) : 0;
    query.reset();
    if (!row)
        return std::unexpected(row.error());
    return number;
}

} // namespace scrim::records
