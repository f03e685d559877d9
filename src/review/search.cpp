// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search.h"

#include <algorithm>
#include <array>

namespace scrim::review {

namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digitValues = std::size_t{1} << digitBits;

struct Keyed
{
    quint64 key;
    quint32 place;
};

/// The order-preserving number that a place is sorted by.
std::vector<Keyed> keysOf(Table& table, const std::vector<quint32>& places, Column by)
{
    const std::vector<quint32>* const ranks = hasWords(by) ? &table.dictionary(by).ranks() : nullptr;
    constexpr quint64 signBit = quint64{1} << 63U;
    std::vector<Keyed> keyed;
    keyed.reserve(places.size());
    for (const quint32 place : places) {
        const Block& block = table.blocks()[place / blockRows];
        const std::size_t row = place % blockRows;
        quint64 key = 0;
        if (ranks != nullptr)
            key = (*ranks)[block.column(by).at(row)];
        else if (by == Column::Lit)
            key = block.lit.at(row);
        else if (by == Column::Time)
            key = static_cast<quint64>(block.time.at(row)) ^ signBit;
        else
            key = static_cast<quint64>(block.seq.at(row));
        keyed.push_back({key, place});
    }
    return keyed;
}

/// Stable, and linear: one counting pass for each 11 bits in which the keys differ.
void radixSort(std::vector<Keyed>& keyed)
{
    quint64 differing = 0;
    for (const Keyed& each : keyed)
        differing |= each.key ^ keyed.front().key;
    std::vector<Keyed> other(keyed.size());
    for (unsigned shift = 0; shift < 64 && (differing >> shift) != 0; shift += digitBits) {
        const auto digit = [shift](quint64 key) { return static_cast<std::size_t>((key >> shift) % digitValues); };
        if (digit(differing) == 0)
            continue;
        std::array<std::size_t, digitValues + 1> starts{};
        for (const Keyed& each : keyed)
            ++starts[digit(each.key) + 1];
        for (std::size_t i = 1; i <= digitValues; ++i)
            starts[i] += starts[i - 1];
        for (const Keyed& each : keyed)
            other[starts[digit(each.key)]++] = each;
        keyed.swap(other);
    }
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
    std::vector<Keyed> keyed = keysOf(table, places, order.by);
    if (order.descending) {
        // Upside down by their keys, so that equal ones stay newest first.
        for (Keyed& each : keyed)
            each.key = ~each.key;
    }
    radixSort(keyed);
    std::ranges::transform(keyed, places.begin(), &Keyed::place);
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
