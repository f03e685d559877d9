// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/file.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace scrim::audit {

/// A text file line by line in flat memory, whatever it holds.
class LineReader
{
public:
    struct Line
    {
        std::string_view text;   ///< without its line end; cut at the limit
        bool isTooLong = false;  ///< beyond the limit
        bool hasLineEnd = false; ///< false for a last line that was left open
    };
    /// Some lines that follow each other, about a MiB.
    struct Lines
    {
        qint64 first = 0; ///< the number of the first, from 0
        std::vector<Line> lines;
        QByteArray bytes; ///< where they stand
    };

    /// NotFound, or Damaged for what is no regular file (a pipe would be waited for).
    [[nodiscard]] static Result<LineReader> open(const QString& path, qsizetype limit);
    /// Without any lines at the end.
    [[nodiscard]] Result<Lines> next();

private:
    LineReader(File file, qsizetype limit) : m_file(std::move(file)), m_limit(limit) {}
    [[nodiscard]] Result<qint64> readOn(QByteArray& bytes);
    void split(Lines& into);

    File m_file;
    qsizetype m_limit;
    qint64 m_offset = 0; ///< of what was not read yet
    qint64 m_count = 0;  ///< lines given out
    QByteArray m_rest;   ///< the start of the next line
};

/// One line after the other of such a file.
class LineCursor
{
public:
    explicit LineCursor(LineReader reader) : m_reader(std::move(reader)) {}
    /// Null at the end. The line holds until the next call.
    [[nodiscard]] Result<const LineReader::Line*> next();

private:
    LineReader m_reader;
    LineReader::Lines m_lines;
    std::size_t m_at = 0;
};

} // namespace scrim::audit
