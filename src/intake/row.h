// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/csv_reader.h"
#include "intake/header.h"

namespace scrim::intake {

/// One record under its header.
class Row
{
public:
    explicit Row(const CsvRecord& record) : m_record(record) {}
    [[nodiscard]] qint64 line() const { return m_record.line; }
    /// The cell without white space and apostrophe; empty when the file has no such column.
    [[nodiscard]] Bytes cell(int column) const;
    /// The cell as it stands.
    [[nodiscard]] Bytes raw(int column) const;
    [[nodiscard]] bool isEmpty(int column) const { return cell(column).empty(); }

private:
    const CsvRecord& m_record;
};

} // namespace scrim::intake
