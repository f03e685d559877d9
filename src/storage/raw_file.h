// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

struct sqlite3;

namespace scrim::storage {

/// What the WAL's index in shared memory says (https://sqlite.org/walformat.html): which frames are committed.
struct WalIndex
{
    std::array<std::uint8_t, 48> header{}; ///< changes with every commit and when the WAL is begun anew
    qint64 frames = 0;                     ///< committed ones
    qint64 writtenBack = 0;                ///< of them, those that stand in the file by now
};

/// A database's file and its WAL as their bytes stand, read through SQLite's own handles: closing another one would
/// give up all locks that this process holds on the file. Not owned; the connection has read the file at least once.
class RawFile
{
public:
    explicit RawFile(sqlite3* connection, QString path) : m_connection(connection), m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<qint64> size() const;
    /// Fills `into`; what lies beyond the file's end is zero.
    [[nodiscard]] Result<void> read(qint64 offset, MutableBytes into) const;
    /// The numbers of all pages in the WAL's present round, sorted, each once: at least those that were changed since
    /// it began.
    [[nodiscard]] Result<std::vector<quint32>> walPages(std::size_t pageSize) const;

    /// Nothing while somebody is changing it.
    [[nodiscard]] Result<std::optional<WalIndex>> walIndex() const;
    /// By page, where in the WAL the newest of the first `count` frames has it. For who holds the WAL (Line::hold).
    [[nodiscard]] Result<std::map<quint32, qint64>> walFrames(std::size_t pageSize, qint64 count) const;
    /// Fills `into` from the WAL.
    [[nodiscard]] Result<void> readWal(qint64 offset, MutableBytes into) const;

private:
    sqlite3* m_connection;
    QString m_path;
};

} // namespace scrim::storage
