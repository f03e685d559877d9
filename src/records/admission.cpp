// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/admission.h"

namespace scrim::records {

bool Admission::admits(const std::vector<QByteArray>& marks)
{
    std::vector<QByteArray> erased;
    for (const QByteArray& mark : marks) {
        if (m_people.areErased(mark))
            erased.push_back(mark);
    }
    if (erased.empty())
        return true;
    if (!m_readmits)
        return false;
    for (const QByteArray& mark : erased)
        m_people.readmit(mark);
    ++m_readmitted;
    return true;
}

} // namespace scrim::records
