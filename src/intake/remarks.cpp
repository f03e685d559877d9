// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/remarks.h"

#include <algorithm>

namespace scrim::intake {

void Remarks::add(qint64 line, const QString& column, const QString& what)
{
    const auto found = std::ranges::find_if(
        m_remarks, [&](const Remark& remark) { return remark.column == column && remark.what == what; });
    if (found == m_remarks.end()) {
        m_remarks.push_back({column, what, 1, line, line});
    } else if (found->lastLine != line) {
        found->lastLine = line;
        ++found->rows;
    }
}

} // namespace scrim::intake
