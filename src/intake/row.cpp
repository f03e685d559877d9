// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/row.h"

#include "intake/cells.h"

namespace scrim::intake {

Bytes Row::raw(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return column == Header::none || index >= m_record.cells.size() ? Bytes() : m_record.cells[index];
}

Bytes Row::cell(int column) const
{
    return unquoted(raw(column));
}

} // namespace scrim::intake
