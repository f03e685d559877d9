// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace scrim::storage {

/// A prepared statement. Parameters and columns count from 1 and 0, as SQLite's do. Bound text and blobs are copied,
/// but for views. A failed bind is told by the next step().
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, const QString& text);
    Statement& bind(int index, Bytes blob);
    Statement& bind(int index, const QByteArray& blob);
    Statement& bindNull(int index);
    /// Not copied: must stay as it is until reset(), which run() does.
    Statement& bindView(int index, Bytes blob);
    Statement& bindText(int index, Bytes utf8);

    /// True: a row is there. False: done. Cancelled, Database, DiskFull, Io or Damaged otherwise.
    [[nodiscard]] Result<bool> step();
    /// step() to the end, then reset(): for statements without rows.
    [[nodiscard]] Result<void> run();
    /// Ready for the next parameters; they are cleared.
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    struct Handle;
    explicit Statement(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace scrim::storage
