// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "intake/mapping.h"

#include <array>
#include <optional>

namespace scrim::intake {

/// What a cell looks like, whatever its column is called.
enum class CellShape
{
    Empty,
    Email,
    Iban, ///< with a check number that is right (ISO 13616)
    Card, ///< 13 to 19 digits that pass the Luhn check
    Date,
    Phone, ///< with a plus, or digits in groups
    Other,
};
[[nodiscard]] CellShape shapeOf(Bytes cell);

/// What the cells of one column look like, as far as they were read. Holds no value of them.
class ColumnShape
{
public:
    void add(Bytes cell);
    /// What nearly all of the cells that are not empty are; Other when there is no such thing, Empty when all are.
    [[nodiscard]] CellShape mostly() const;
    /// Amounts of the column can be read only with this mark; null when either will do, or none.
    [[nodiscard]] std::optional<DecimalMark> mark() const;
    /// The same of its dates.
    [[nodiscard]] std::optional<DateOrder> dateOrder() const;

private:
    static constexpr int shapes = static_cast<int>(CellShape::Other) + 1;
    std::array<int, shapes> m_counts{};
    bool m_fitsPoint = true, m_fitsComma = true;
    bool m_fitsDay = true, m_fitsMonth = true;
};

} // namespace scrim::intake
