// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <vector>

namespace scrim::intake {

/// The rows that a list of rejected rows names, so that a second run of the mended file takes those alone.
class LineList
{
public:
    /// Reads a list of RejectsFile's. NotFound, Io; WrongFormat for any other file, or one that names no row.
    [[nodiscard]] static Result<LineList> read(const QString& path);

    [[nodiscard]] bool hasLine(qint64 line) const;
    /// By the number of a JSON record.
    [[nodiscard]] bool hasRecord(qint64 number) const;

private:
    std::vector<qint64> m_lines;   ///< sorted
    std::vector<qint64> m_records; ///< sorted
};

} // namespace scrim::intake
