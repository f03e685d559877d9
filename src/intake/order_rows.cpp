// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/order_rows.h"

#include <QHashFunctions>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace scrim::intake {

quint64 OrderOfRow::operator()(const CsvRecord& record)
{
    const auto row = m_mapper->orderRow(record);
    if (!row)
        m_current = 0;
    else if (!row->number.empty())
        m_current = std::max<quint64>(qHashBits(row->number.data(), row->number.size()), 1);
    else if (!row->continues)
        m_current = 0;
    return m_current;
}

void ScatteredOrders::note(quint64 order)
{
    if (order == std::exchange(m_current, order) || order == 0)
        return;
    if (!m_seen)
        m_seen.emplace();
    if (!m_seen->insert(order))
        m_scattered.push_back(order);
}

void ScatteredOrders::finish()
{
    m_seen.reset();
    std::ranges::sort(m_scattered);
    const auto surplus = std::ranges::unique(m_scattered);
    m_scattered.erase(surplus.begin(), surplus.end());
}

bool ScatteredOrders::contains(quint64 order) const
{
    return std::ranges::binary_search(m_scattered, order);
}

std::size_t GatheredRows::sizeOf(const CsvRecord& record)
{
    std::size_t size = sizeof(Row) + record.cells.size() * sizeof(std::uint32_t);
    for (const Bytes cell : record.cells)
        size += cell.size();
    return size;
}

void GatheredRows::add(const CsvRecord& record, quint64 order, qint64 ordinal, bool isHead)
{
    WipedBytes text;
    text.reserve(sizeOf(record));
    Row row{order, ordinal, record.line, record.defect, isHead, {}, m_ends.size(), record.cells.size()};
    for (const Bytes cell : record.cells) {
        text.insert(text.end(), cell.begin(), cell.end());
        m_ends.push_back(static_cast<std::uint32_t>(text.size()));
    }
    row.text = m_texts.keep(text);
    m_rows.push_back(row);
}

void GatheredRows::arrange()
{
    std::unordered_map<quint64, qint64> starts;
    for (const Row& row : m_rows)
        starts.try_emplace(row.order, row.ordinal);
    std::ranges::stable_sort(m_rows, {}, [&starts](const Row& row) { return starts.at(row.order); });
    for (auto first = m_rows.begin(); first != m_rows.end();) {
        const auto end =
            std::find_if(first, m_rows.end(), [first](const Row& row) { return row.order != first->order; });
        const auto head = std::find_if(first, end, [](const Row& row) { return row.isHead; });
        if (head != end)
            std::rotate(first, head, head + 1);
        first = end;
    }
}

bool GatheredRows::isAlike(const Row& one, const Row& other) const
{
    const auto endsOf = [this](const Row& row) { return m_ends.begin() + static_cast<std::ptrdiff_t>(row.firstEnd); };
    return one.cells == other.cells && std::ranges::equal(one.text, other.text) &&
           std::equal(endsOf(one), endsOf(one) + static_cast<std::ptrdiff_t>(one.cells), endsOf(other));
}

/// Two exports in one file: the same first row again, and what stands below that.
bool GatheredRows::isRepeated(const Row& row)
{
    const bool follows = !row.isHead && row.ordinal == m_repeatedUntil;
    if (!follows && !(row.isHead && isAlike(row, m_rows[m_head])))
        return false;
    m_repeatedUntil = row.ordinal + 1;
    return true;
}

GatheredRows::Next GatheredRows::next()
{
    if (m_at == m_rows.size())
        return {};
    const Row& row = m_rows[m_at];
    Kind kind = Kind::First;
    if (m_at == 0 || m_rows[m_at - 1].order != row.order) {
        m_head = m_at;
        m_repeatedUntil = -1;
    } else {
        kind = isRepeated(row) ? Kind::Repeated : Kind::Further;
    }
    ++m_at;
    m_record = {row.line, row.defect, {}};
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.cells; ++i) {
        const std::size_t end = m_ends[row.firstEnd + i];
        m_record.cells.push_back(row.text.subspan(start, end - start));
        start = end;
    }
    return {&m_record, kind};
}

} // namespace scrim::intake
