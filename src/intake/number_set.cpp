// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/number_set.h"

#include <algorithm>
#include <utility>

namespace scrim::intake {

bool NumberSet::insert(const QString& number)
{
    // 0 marks a free slot.
    return insertHash(std::max<quint64>(qHash(number), 1));
}

bool NumberSet::insertHash(quint64 hash)
{
    if (m_count * 4 >= m_slots.size() * 3)
        grow();
    return place(hash);
}

void NumberSet::grow()
{
    const auto old = std::exchange(m_slots, std::vector<quint64>(m_slots.size() * 2));
    m_count = 0;
    for (const quint64 hash : old) {
        if (hash != 0)
            static_cast<void>(place(hash));
    }
}

bool NumberSet::place(quint64 hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    if (m_slots[slot] == hash)
        return false;
    m_slots[slot] = hash;
    ++m_count;
    return true;
}

} // namespace scrim::intake
