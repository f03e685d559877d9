// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/column_shape.h"

#include "intake/cells.h"
#include "intake/dates.h"
#include "policy/normalize.h"

#include <algorithm>
#include <numeric>

namespace scrim::intake {

namespace {

constexpr int usualDecimals = 2;

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

/// A bare row of digits may be anything; with a plus, or in groups, it is a phone number as people write them.
bool looksLikePhone(Bytes cell)
{
    const auto digits = std::ranges::count_if(cell, isDigit);
    constexpr int fewest = 6;
    constexpr int most = 15;
    const bool isGrouped = cell.front() == '+' || std::ranges::any_of(cell, [](std::uint8_t byte) {
                               return byte == ' ' || byte == '-' || byte == '/' || byte == '(';
                           });
    return digits >= fewest && digits <= most && isGrouped && isPhone(cell);
}

bool isDate(Bytes cell, DateOrder order)
{
    return dateTime(cell, DateRules{order, {}}).has_value();
}

} // namespace

CellShape shapeOf(Bytes cell)
{
    const Bytes value = unquoted(cell);
    if (value.empty())
        return CellShape::Empty;
    if (isEmail(value))
        return CellShape::Email;
    if (!policy::normalizedIban(value).isEmpty())
        return CellShape::Iban;
    if (isDate(value, DateOrder::DayFirst) || isDate(value, DateOrder::MonthFirst))
        return CellShape::Date;
    if (!policy::normalizedCard(value).isEmpty())
        return CellShape::Card;
    return looksLikePhone(value) ? CellShape::Phone : CellShape::Other;
}

void ColumnShape::add(Bytes cell)
{
    const Bytes value = unquoted(cell);
    const CellShape shape = shapeOf(value);
    ++m_counts.at(static_cast<std::size_t>(shape));
    if (shape == CellShape::Empty)
        return;
    m_fitsPoint = m_fitsPoint && amount(value, usualDecimals, DecimalMark::Point).has_value();
    m_fitsComma = m_fitsComma && amount(value, usualDecimals, DecimalMark::Comma).has_value();
    m_fitsDay = m_fitsDay && isDate(value, DateOrder::DayFirst);
    m_fitsMonth = m_fitsMonth && isDate(value, DateOrder::MonthFirst);
}

CellShape ColumnShape::mostly() const
{
    constexpr int share = 10; // of so many cells one may be something else
    const int empty = m_counts.at(static_cast<std::size_t>(CellShape::Empty));
    const int filled = std::accumulate(m_counts.begin(), m_counts.end(), 0) - empty;
    if (filled == 0)
        return CellShape::Empty;
    for (int shape = 1; shape < shapes; ++shape) {
        if ((filled - m_counts.at(static_cast<std::size_t>(shape))) * share <= filled)
            return static_cast<CellShape>(shape);
    }
    return CellShape::Other;
}

std::optional<DecimalMark> ColumnShape::mark() const
{
    if (mostly() == CellShape::Empty || m_fitsPoint == m_fitsComma)
        return std::nullopt;
    return m_fitsPoint ? DecimalMark::Point : DecimalMark::Comma;
}

std::optional<DateOrder> ColumnShape::dateOrder() const
{
    if (mostly() == CellShape::Empty || m_fitsDay == m_fitsMonth)
        return std::nullopt;
    return m_fitsDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace scrim::intake
