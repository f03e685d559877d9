// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/statement.h"

#include <map>
#include <optional>
#include <string>

struct sqlite3_stmt;

namespace scrim::storage {

/// What SQLite's result code means to a person. Its own message is left out: it may quote what was bound.
[[nodiscard]] Error sqliteError(int code, const QString& path);

/// A compiled statement that the connection keeps.
struct Kept
{
    sqlite3_stmt* statement = nullptr;
    bool inUse = false;
};

struct Database::Handle
{
    Handle(sqlite3* opened, QString file);
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    sqlite3* connection;
    QString path;
    std::map<std::string, Kept, std::less<>> kept;
};

struct Statement::Handle
{
    Handle(sqlite3_stmt* compiled, const QString& file);
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    sqlite3_stmt* statement;
    QString path;
    Kept* kept = nullptr; ///< goes back there when set, is finalized otherwise
    /// Where short texts lie that are bound, up to reset(): an import binds tens of millions.
    static constexpr std::size_t textRoom = 4096;
    std::unique_ptr<char[]> texts;
    std::size_t textsUsed = 0;
    std::optional<Error> broken;
};

} // namespace scrim::storage
