// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/file.h"

#include <QByteArray>

#include <optional>

namespace scrim::audit {

/// A text file line by line in flat memory, whatever it holds.
class LineReader
{
public:
    struct Line
    {
        QByteArray text;         ///< without its line end; cut at the limit
        bool isTooLong = false;  ///< beyond the limit
        bool hasLineEnd = false; ///< false for a last line that was left open
    };

    /// NotFound, or Damaged for what is no regular file (a pipe would be waited for).
    [[nodiscard]] static Result<LineReader> open(const QString& path, qsizetype limit);
    /// Nothing at the end.
    [[nodiscard]] Result<std::optional<Line>> next();

private:
    LineReader(File file, qsizetype limit) : m_file(std::move(file)), m_limit(limit) {}
    [[nodiscard]] Result<bool> fill();

    File m_file;
    qsizetype m_limit;
    qint64 m_offset = 0; ///< of what follows the buffer
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< where the next line starts in the buffer
};

} // namespace scrim::audit
