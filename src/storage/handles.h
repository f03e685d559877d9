// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/statement.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace scrim::storage {

/// What SQLite's result code means to a person. Its own message is left out: it may quote what was bound.
[[nodiscard]] Error sqliteError(int code, const QString& path);
/// For a change in a file whose place was taken.
[[nodiscard]] Error supersededError(const QString& path);

/// `user_version` of a file whose place was taken: no schema gets that far, and an older Scrim leaves it alone.
inline constexpr int supersededVersion = 0x53555052;
/// What its triggers say to whoever changes it all the same.
inline constexpr const char* supersededMark = "superseded";

/// A compiled statement that the connection keeps.
struct Kept
{
    sqlite3_stmt* statement = nullptr;
    bool inUse = false;
};

/// A connection and the statements that it keeps; both end together.
struct Link
{
    explicit Link(sqlite3* opened) : connection(opened) {}
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;
    ~Link();

    sqlite3* connection;
    std::map<std::string, Kept, std::less<>> kept;
};

struct Database::Handle
{
    Handle(sqlite3* opened, QString file, Mode openMode);

    std::unique_ptr<Link> link;
    QString path;
    Mode mode;
    QByteArray settings; ///< set() since it was opened
    const std::atomic<bool>* cancelled = nullptr;
    std::function<Result<Successor>(const QString&)> findSuccessor;
    std::optional<Error> lost;                 ///< why it could not move to the file that took this one's place
    std::vector<std::unique_ptr<Link>> former; ///< statements that are still about hold these
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
