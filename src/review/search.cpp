// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace scrim::review {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;

/// A place below the 32 bits that it is sorted by.
using Keyed = quint64;
constexpr unsigned keyAt = 32;

quint32 placeOf(Keyed keyed)
{
    return static_cast<quint32>(keyed);
}

/// Descending keys stand upside down, so that equal ones stay newest first.
std::vector<Keyed> keysOf(Table& table, const std::vector<quint32>& places, const Order& order)
{
    const bool isWord = hasWords(order.by);
    const std::vector<quint32> none;
    const std::vector<quint32>& ranks = isWord ? table.dictionary(order.by).ranks() : none;
    const quint32 flip = order.descending ? std::numeric_limits<quint32>::max() : 0;
    std::vector<Keyed> keyed;
    keyed.reserve(places.size());
    std::vector<quint32> keys;
    for (std::size_t at = 0; at < places.size();) {
        const std::size_t number = places[at] / blockRows;
        const Block& block = table.blocks()[number];
        block.column(order.by).spread(block.rows, keys,
                                      [&](quint32 value) { return (isWord ? ranks[value] : value) ^ flip; });
        for (; at < places.size() && places[at] / blockRows == number; ++at)
            keyed.push_back((Keyed{keys[places[at] % blockRows]} << keyAt) | places[at]);
    }
    return keyed;
}

/// Stable, and linear: one counting pass for each 11 bits in which the keys differ.
void radixSort(std::vector<Keyed>& keyed)
{
    Keyed differing = 0;
    for (const Keyed each : keyed)
        differing |= each ^ keyed.front();
    std::vector<Keyed> other(keyed.size());
    for (unsigned shift = keyAt; shift < 64 && (differing >> shift) != 0; shift += digitBits) {
        const auto digit = [shift](Keyed each) { return static_cast<std::size_t>((each >> shift) % digitValues); };
        if (digit(differing) == 0)
            continue;
        std::array<std::size_t, digitValues + 1> starts{};
        for (const Keyed each : keyed)
            ++starts[digit(each) + 1];
        for (std::size_t i = 1; i <= digitValues; ++i)
            starts[i] += starts[i - 1];
        for (const Keyed each : keyed)
            other[starts[digit(each)]++] = each;
        keyed.swap(other);
    }
}

/// By the clock of the machines that wrote them, which goes with the entries' order but where one was set back.
std::vector<quint32> orderedByTime(const Table& table, std::vector<quint32> places, bool descending)
{
    const auto time = [&table](quint32 place) { return table.blocks()[place / blockRows].time.at(place % blockRows); };
    if (!std::ranges::is_sorted(places, std::ranges::greater_equal(), time))
        std::ranges::stable_sort(places, std::ranges::greater(), time);
    if (descending)
        return places;
    std::ranges::reverse(places);
    // Equal ones have come to stand oldest first.
    for (auto at = places.begin(); at != places.end();) {
        const auto end = std::find_if(at, places.end(), [&](quint32 place) { return time(place) != time(*at); });
        std::reverse(at, end);
        at = end;
    }
    return places;
}

} // namespace

Search::Search(const Table& table, const Filter& filter)
    : m_table(table), m_matcher(table, filter), m_takesAll(filter.isEmpty()), m_left(table.blocks().size())
{}

bool Search::advance(std::size_t blocks, const std::atomic<bool>& cancelled)
{
    for (; blocks > 0 && m_left > 0 && !cancelled; --blocks) {
        const Block& block = m_table.blocks()[--m_left];
        const auto first = static_cast<quint32>(m_left * blockRows);
        if (m_takesAll) {
            for (std::size_t row = block.rows; row-- > 0;)
                m_places.push_back(first + static_cast<quint32>(row));
            continue;
        }
        const std::vector<quint8>& keep = m_matcher.match(block);
        for (std::size_t row = keep.size(); row-- > 0;) {
            if (keep[row] != 0)
                m_places.push_back(first + static_cast<quint32>(row));
        }
    }
    return m_left == 0;
}

std::vector<quint32> ordered(Table& table, std::vector<quint32> places, const Order& order)
{
    if (places.empty() || (order == Order()))
        return places;
    if (order.by == Column::Seq) {
        std::ranges::reverse(places);
        return places;
    }
    if (order.by == Column::Time)
        return orderedByTime(table, std::move(places), order.descending);
    std::vector<Keyed> keyed = keysOf(table, places, order);
    radixSort(keyed);
    std::ranges::transform(keyed, places.begin(), placeOf);
    return places;
}

std::optional<qint64> rowOf(const std::vector<quint32>& places, quint32 place, const Order& order)
{
    auto at = places.end();
    if (order == Order())
        at = std::ranges::lower_bound(places, place, std::ranges::greater());
    else
        at = std::ranges::find(places, place);
    if (at == places.end() || *at != place)
        return {};
    return at - places.begin();
}

std::vector<Term> termsOf(const Table& table, Column column, const QString& part, std::size_t limit)
{
    if (!hasWords(column))
        return {};
    const Dictionary& dictionary = table.dictionary(column);
    std::vector<qint64> counts(dictionary.size());
    std::vector<qint64> inBlock;
    for (const Block& block : table.blocks()) {
        const PackedColumn& words = block.column(column);
        inBlock.assign(words.values().size(), 0);
        words.forEach(block.rows, [&inBlock](std::size_t, std::size_t value) { ++inBlock[value]; });
        for (std::size_t i = 0; i < inBlock.size(); ++i)
            counts[words.values()[i]] += inBlock[i];
    }
    const QByteArray plain = folded(part.simplified());
    const auto wanted = dictionary.containing({plain.constData(), static_cast<std::size_t>(plain.size())});
    std::vector<quint32> numbers;
    for (quint32 number = 0; number < dictionary.size(); ++number) {
        if (wanted[number] != 0 && counts[number] > 0)
            numbers.push_back(number);
    }
    const std::size_t count = std::min(limit, numbers.size());
    const auto isBefore = [&](quint32 a, quint32 b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : dictionary.at(a) < dictionary.at(b);
    };
    std::partial_sort(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(count), numbers.end(), isBefore);
    std::vector<Term> terms;
    for (std::size_t i = 0; i < count; ++i)
        terms.push_back({dictionary.text(numbers[i]), counts[numbers[i]]});
    return terms;
}

} // namespace scrim::review
