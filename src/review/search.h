// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/matcher.h"
#include "review/row.h"

#include <atomic>
#include <vector>

namespace scrim::review {

/// What a filter takes of a table, piece by piece from the newest entry back, so that the first rows are there before
/// all are counted. It is over when the table grows.
class Search
{
public:
    Search(const Table& table, const Filter& filter);

    /// Looks at `blocks` more blocks, or at none more once `cancelled`. True when it has seen all.
    bool advance(std::size_t blocks, const std::atomic<bool>& cancelled);
    /// The places found so far, newest first.
    [[nodiscard]] const std::vector<quint32>& places() const { return m_places; }
    [[nodiscard]] std::vector<quint32> take() { return std::move(m_places); }

private:
    const Table& m_table;
    Matcher m_matcher;
    bool m_takesAll;
    std::size_t m_left; ///< blocks not looked at
    std::vector<quint32> m_places;
};

/// `places`, which stand newest first, in another order. Words go by their folded text, nothing first; numbers by size;
/// an entry that has none (Lit) counts as the least. Linear in the number of places, but for a column whose dictionary
/// was never ordered before.
[[nodiscard]] std::vector<quint32> ordered(Table& table, std::vector<quint32> places, const Order& order);

/// Where `place` stands in `places`, which are in this order; nothing when it is not among them.
[[nodiscard]] std::optional<qint64> rowOf(const std::vector<quint32>& places, quint32 place, const Order& order);

/// The words of a column whose folded text contains `part`, with how many of all entries they stand in; the most
/// frequent first, at most `limit`, and without the word that says nothing.
[[nodiscard]] std::vector<Term> termsOf(const Table& table, Column column, const QString& part, std::size_t limit);

} // namespace scrim::review
