// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"
#include "review/local_time.h"
#include "review/table.h"

#include <optional>
#include <vector>

namespace scrim::review {

/// A filter made ready for one table: its texts have become marks over the dictionaries. It serves until words are
/// added to them.
class Matcher
{
public:
    Matcher(const Table& table, const Filter& filter);

    /// One byte for each row of the block, 1 where the filter takes it; empty when it takes none, which is mostly seen
    /// without looking at a row. Valid until the next call.
    [[nodiscard]] const std::vector<quint8>& match(const Block& block);

private:
    /// 1 for each word of a column that is wanted.
    struct Wanted
    {
        Column column;
        std::vector<quint8> words;
    };
    [[nodiscard]] bool matchWords(const Block& block, const Wanted& wanted);
    [[nodiscard]] bool matchTime(const Block& block);
    [[nodiscard]] bool matchText(const Block& block, const std::vector<Wanted>& anyOf);
    void matchWeekHour(const Block& block);
    [[nodiscard]] bool isInWeekHour(qint64 ms);
    /// Which of the column's values in this block are wanted; false for none.
    [[nodiscard]] bool mark(const PackedColumn& column, const std::vector<quint8>& words);

    std::vector<Wanted> m_words;              ///< all of these
    std::vector<std::vector<Wanted>> m_texts; ///< for each word of the text: one of its columns
    bool m_isHopeless = false;                ///< a word that stands nowhere
    std::optional<qint64> m_fromMs;
    std::optional<qint64> m_toMs;
    std::optional<WeekHour> m_weekHour;
    std::optional<LocalTime> m_local;
    std::optional<qint64> m_quarter; ///< the quarter of an hour that was asked for last, and what was said
    bool m_quarterIsIn = false;

    std::vector<quint8> m_keep;
    std::vector<quint8> m_hit;
    std::vector<quint8> m_marks;
    bool m_marksAll = false;
};

/// The filter as the log may hold it: without the texts and words that stand nowhere in the log. Somebody may have
/// typed a customer's own number into it, and no entry ever holds a field's value; what was in the log before tells
/// nothing new. The second counts what was left out.
struct Loggable
{
    Filter filter;
    qint64 leftOut = 0;
};
[[nodiscard]] Loggable loggable(const Table& table, const Filter& filter);

} // namespace scrim::review
