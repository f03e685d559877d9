// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArrayList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace scrim::storage {

/// A bare connection for what is done to a file as such; its statements are few and plain. Database is for all else.
class Line
{
public:
    /// As connect() says, for reading and writing.
    [[nodiscard]] static Result<Line> open(const QString& path, Bytes key);

    [[nodiscard]] sqlite3* get() const { return m_connection.get(); }
    [[nodiscard]] Result<void> exec(const QByteArray& sql);
    /// The last row's columns as numbers.
    [[nodiscard]] Result<std::vector<qint64>> numbers(const char* sql);
    /// Every row's first column.
    [[nodiscard]] Result<QByteArrayList> texts(const char* sql);

    /// Holds what it sees from here on, until release(): meanwhile the WAL is not begun anew more than once, so that
    /// all that is changed stands in it.
    [[nodiscard]] Result<void> hold();
    [[nodiscard]] Result<void> release();
    /// Writes the WAL back as far as nobody still reads what was before. True: all of it.
    [[nodiscard]] Result<bool> writeBack();

private:
    struct Close
    {
        void operator()(sqlite3* connection) const;
    };
    Line(sqlite3* connection, QString path) : m_connection(connection), m_path(std::move(path)) {}
    [[nodiscard]] Result<void> rows(const char* sql, const std::function<void(sqlite3_stmt*)>& each);

    std::unique_ptr<sqlite3, Close> m_connection;
    QString m_path;
};

} // namespace scrim::storage
