// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/packed.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace scrim::review {

namespace {

constexpr std::size_t narrowValues = 256;

template<typename T>
void append(QByteArray& out, const T& value)
{
    out.append(reinterpret_cast<const char*>(&value), static_cast<qsizetype>(sizeof value));
}

template<typename T>
void append(QByteArray& out, const std::vector<T>& values)
{
    append(out, static_cast<quint32>(values.size()));
    out.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)));
}

template<typename T>
bool areCodes(const std::vector<T>& codes, std::size_t rows, std::size_t values)
{
    return codes.size() == rows && std::ranges::all_of(codes, [values](T code) { return code < values; });
}

} // namespace

PackedColumn::PackedColumn(std::span<const quint32> rows)
{
    std::vector<quint16> codes(rows.size());
    std::unordered_map<quint32, quint16> known;
    known.reserve(narrowValues);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row > 0 && rows[row] == rows[row - 1]) {
            codes[row] = codes[row - 1];
            continue;
        }
        const auto [at, isNew] = known.try_emplace(rows[row], static_cast<quint16>(m_values.size()));
        if (isNew)
            m_values.push_back(rows[row]);
        codes[row] = at->second;
    }
    m_values.shrink_to_fit();
    if (m_values.size() > narrowValues)
        m_wide = std::move(codes);
    else if (m_values.size() > 1)
        m_narrow.assign(codes.begin(), codes.end());
}

std::size_t PackedColumn::bytes() const
{
    return sizeof *this + m_values.capacity() * sizeof(quint32) + m_narrow.capacity() +
           m_wide.capacity() * sizeof(quint16);
}

void PackedColumn::writeTo(QByteArray& out) const
{
    append(out, m_values);
    append(out, m_narrow);
    append(out, m_wide);
}

std::optional<PackedColumn> PackedColumn::readFrom(Unpacker& in, std::size_t rows, quint32 limit)
{
    PackedColumn column;
    column.m_values = in.values<quint32>();
    column.m_narrow = in.values<quint8>();
    column.m_wide = in.values<quint16>();
    const std::size_t values = column.m_values.size();
    const bool areGood = std::ranges::all_of(column.m_values, [limit](quint32 value) { return value < limit; });
    const bool isOne = values == 1 && column.m_narrow.empty() && column.m_wide.empty();
    const bool isNarrow = column.m_wide.empty() && areCodes(column.m_narrow, rows, values);
    const bool isWide = column.m_narrow.empty() && areCodes(column.m_wide, rows, values);
    if (!in.isGood() || !areGood || !(isOne || isNarrow || isWide))
        return {};
    return column;
}

PackedNumbers::PackedNumbers(std::span<const qint64> rows)
{
    const auto [least, most] = std::ranges::minmax_element(rows);
    m_least = *least;
    m_most = *most;
    bool isRun = true;
    for (std::size_t row = 0; isRun && row < rows.size(); ++row)
        isRun = rows[row] == m_least + static_cast<qint64>(row);
    if (isRun)
        return;
    // What is stored by a machine with a wild clock may differ by more than any qint64.
    const auto span = static_cast<quint64>(m_most) - static_cast<quint64>(m_least);
    if (span > std::numeric_limits<quint32>::max()) {
        m_far.assign(rows.begin(), rows.end());
        return;
    }
    m_near.reserve(rows.size());
    for (const qint64 row : rows)
        m_near.push_back(static_cast<quint32>(row - m_least));
}

std::size_t PackedNumbers::bytes() const
{
    return sizeof *this + m_near.capacity() * sizeof(quint32) + m_far.capacity() * sizeof(qint64);
}

void PackedNumbers::writeTo(QByteArray& out) const
{
    append(out, m_least);
    append(out, m_most);
    append(out, m_near);
    append(out, m_far);
}

std::optional<PackedNumbers> PackedNumbers::readFrom(Unpacker& in, std::size_t rows)
{
    PackedNumbers numbers;
    numbers.m_least = in.one<qint64>();
    numbers.m_most = in.one<qint64>();
    numbers.m_near = in.values<quint32>();
    numbers.m_far = in.values<qint64>();
    const bool isRun = numbers.m_near.empty() && numbers.m_far.empty();
    const bool isNear = numbers.m_far.empty() && numbers.m_near.size() == rows;
    const bool isFar = numbers.m_near.empty() && numbers.m_far.size() == rows;
    if (!in.isGood() || !(isRun || isNear || isFar))
        return {};
    return numbers;
}

} // namespace scrim::review
