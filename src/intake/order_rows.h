// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/csv_reader.h"
#include "intake/mapper.h"
#include "intake/number_set.h"
#include "intake/wiped_arena.h"

#include <optional>
#include <vector>

namespace scrim::intake {

/// Names the order that each row of a file belongs to, in the file's order: the same for rows of one number, and that
/// of the row before for one without a number that continues it.
class OrderOfRow
{
public:
    explicit OrderOfRow(const Mapper& mapper) : m_mapper(&mapper) {}
    /// 0 for a row that belongs to none.
    [[nodiscard]] quint64 operator()(const CsvRecord& record);

private:
    const Mapper* m_mapper;
    quint64 m_current = 0;
};

/// Finds out which orders of a file stand in more than one place: looked for before the first row is stored, since an
/// order is stored whole or not at all. Memory does not grow with the file: a few whose rows stand together may be
/// among them.
class ScatteredOrders
{
public:
    /// The order of each row, in the file's order.
    void note(quint64 order);
    /// After the last row; what is kept shrinks to the scattered ones.
    void finish();
    [[nodiscard]] bool isEmpty() const { return m_scattered.empty(); }
    [[nodiscard]] bool contains(quint64 order) const;

private:
    std::optional<NumberFilter> m_seen;
    quint64 m_current = 0;
    std::vector<quint64> m_scattered; ///< sorted once finished
};

/// Rows of scattered orders, brought together in wiped memory.
class GatheredRows
{
public:
    /// About how much memory a row takes here.
    [[nodiscard]] static std::size_t sizeOf(const CsvRecord& record);

    /// `ordinal`: which row of the file it is.
    void add(const CsvRecord& record, quint64 order, qint64 ordinal, bool isHead);
    /// After the last row: puts the rows of each order together, orders by their first row, and in each the row first
    /// that has the order's own cells.
    void arrange();

    enum class Kind
    {
        First, ///< of its order
        Further,
        Repeated, ///< the order stands in the file once more, from its first row on
    };
    struct Next
    {
        const CsvRecord* record = nullptr; ///< until the next one is asked for; null at the end
        Kind kind = Kind::First;
    };
    [[nodiscard]] Next next();

private:
    struct Row
    {
        quint64 order = 0;
        qint64 ordinal = 0;
        qint64 line = 0;
        Defect defect = Defect::None;
        bool isHead = false;
        Bytes text;
        std::size_t firstEnd = 0; ///< where its cells' ends stand
        std::size_t cells = 0;
    };
    [[nodiscard]] bool isAlike(const Row& one, const Row& other) const;
    [[nodiscard]] bool isRepeated(const Row& row);

    static constexpr std::size_t chunkSize = std::size_t{1} << 18U;
    WipedArena m_texts{chunkSize};
    std::vector<std::uint32_t> m_ends; ///< of cells within their row's text
    std::vector<Row> m_rows;
    std::size_t m_at = 0;
    std::size_t m_head = 0;     ///< of the order that is being given
    qint64 m_repeatedUntil = 0; ///< the ordinal up to which rows repeat the order
    CsvRecord m_record;
};

} // namespace scrim::intake
