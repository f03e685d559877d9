// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/table.h"

#include <algorithm>
#include <limits>

namespace scrim::review {

namespace {

/// Longer than any lease; what a log says beyond it is as good as that.
constexpr qint64 longestLit = std::numeric_limits<quint32>::max() - 1;

/// A lease ends after seconds: so far behind a reveal its end is looked for, whatever a busy floor writes meanwhile.
constexpr std::size_t blocksToConceal = 8;

} // namespace

const PackedColumn& Block::column(Column column) const
{
    return column == Column::Lit ? lit : words[wordIndex(column)];
}

std::size_t Block::bytes() const
{
    std::size_t sum = sizeof(std::size_t) + seq.bytes() + time.bytes() + lit.bytes();
    for (const PackedColumn& column : words)
        sum += column.bytes();
    return sum;
}

QByteArray Block::packed() const
{
    QByteArray out;
    const auto count = static_cast<quint32>(rows);
    out.append(reinterpret_cast<const char*>(&count), sizeof count);
    seq.writeTo(out);
    time.writeTo(out);
    lit.writeTo(out);
    for (const PackedColumn& column : words)
        column.writeTo(out);
    return out;
}

std::optional<Block> Block::unpack(QByteArrayView bytes, const std::array<quint32, wordColumns.size()>& sizes)
{
    Unpacker in(bytes);
    Block block;
    block.rows = in.one<quint32>();
    if (!in.isGood() || block.rows == 0 || block.rows > blockRows)
        return {};
    auto seq = PackedNumbers::readFrom(in, block.rows);
    auto time = PackedNumbers::readFrom(in, block.rows);
    auto lit = PackedColumn::readFrom(in, block.rows, std::numeric_limits<quint32>::max());
    if (!seq || !time || !lit)
        return {};
    block.seq = *std::move(seq);
    block.time = *std::move(time);
    block.lit = *std::move(lit);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        auto column = PackedColumn::readFrom(in, block.rows, sizes[i]);
        if (!column)
            return {};
        block.words[i] = *std::move(column);
    }
    return in.atEnd() ? std::optional(std::move(block)) : std::nullopt;
}

const Dictionary& Table::dictionary(Column column) const
{
    return m_dictionaries[wordIndex(column)];
}

Dictionary& Table::dictionary(Column column)
{
    return m_dictionaries[wordIndex(column)];
}

std::array<quint32, wordColumns.size()> Table::dictionarySizes() const
{
    std::array<quint32, wordColumns.size()> sizes{};
    std::ranges::transform(m_dictionaries, sizes.begin(), &Dictionary::size);
    return sizes;
}

void Table::append(const Facts& facts)
{
    m_tail.seq.push_back(facts.seq);
    m_tail.time.push_back(facts.timeMs);
    m_tail.lit.push_back(static_cast<quint32>(std::min(facts.litMs, longestLit) + 1));
    for (std::size_t i = 0; i < facts.words.size(); ++i)
        m_tail.words[i].push_back(m_dictionaries[i].add(facts.words[i]));
    if (m_tail.seq.size() < blockRows)
        return;
    settle();
    m_tail = {};
    m_tailIsListed = false;
}

void Table::settle()
{
    if (m_tailIsListed) {
        m_rows -= static_cast<qint64>(m_blocks.back().rows);
        m_blocks.pop_back();
        m_tailIsListed = false;
    }
    if (m_tail.seq.empty())
        return;
    m_blocks.push_back(pack());
    m_rows += static_cast<qint64>(m_tail.seq.size());
    m_tailIsListed = true;
}

Block Table::pack() const
{
    Block block;
    block.rows = m_tail.seq.size();
    block.seq = PackedNumbers(m_tail.seq);
    block.time = PackedNumbers(m_tail.time);
    block.lit = PackedColumn(m_tail.lit);
    for (std::size_t i = 0; i < m_tail.words.size(); ++i)
        block.words[i] = PackedColumn(m_tail.words[i]);
    return block;
}

bool Table::restore(Block block)
{
    if (m_tailIsListed || (!m_blocks.empty() && m_blocks.back().rows != blockRows))
        return false;
    m_rows += static_cast<qint64>(block.rows);
    m_blocks.push_back(std::move(block));
    if (m_blocks.back().rows < blockRows)
        unpackTail();
    return true;
}

/// A stored block that is not full goes on growing.
void Table::unpackTail()
{
    const Block& last = m_blocks.back();
    for (std::size_t row = 0; row < last.rows; ++row) {
        m_tail.seq.push_back(last.seq.at(row));
        m_tail.time.push_back(last.time.at(row));
        m_tail.lit.push_back(last.lit.at(row));
        for (std::size_t i = 0; i < last.words.size(); ++i)
            m_tail.words[i].push_back(last.words[i].at(row));
    }
    m_tailIsListed = true;
}

Row Table::row(qint64 place) const
{
    const auto at = static_cast<std::size_t>(place);
    const Block& block = m_blocks[at / blockRows];
    const std::size_t row = at % blockRows;
    const auto text = [&](Column column) {
        const quint32 number = block.column(column).at(row);
        return number == 0 ? QString() : dictionary(column).text(number);
    };
    const quint32 lit = block.lit.at(row);
    return {.seq = block.seq.at(row),
            .timeMs = block.time.at(row),
            .actor = text(Column::Actor),
            .role = text(Column::Role),
            .action = text(Column::Action),
            .subject = text(Column::Subject),
            .field = text(Column::Field),
            .fieldClass = text(Column::Class),
            .outcome = text(Column::Outcome),
            .reason = text(Column::Reason),
            .call = text(Column::Call),
            .session = text(Column::Session),
            .station = text(Column::Station),
            .litMs = lit == 0 ? std::nullopt : std::optional<qint64>(lit - 1)};
}

std::optional<qint64> Table::placeOf(qint64 seq) const
{
    const auto behind =
        std::ranges::upper_bound(m_blocks, seq, {}, [](const Block& block) { return block.seq.least(); });
    if (behind == m_blocks.begin())
        return {};
    const Block& block = *std::prev(behind);
    std::size_t low = 0;
    std::size_t high = block.rows;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (block.seq.at(middle) < seq)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == block.rows || block.seq.at(low) != seq)
        return {};
    const auto before = static_cast<std::size_t>(std::prev(behind) - m_blocks.begin()) * blockRows;
    return static_cast<qint64>(before + low);
}

std::optional<qint64> Table::litAfter(qint64 place) const
{
    constexpr Column same[]{Column::Session, Column::Subject, Column::Field};
    const auto at = static_cast<std::size_t>(place);
    const Block& from = m_blocks[at / blockRows];
    std::array<quint32, std::size(same)> wanted{};
    std::ranges::transform(same, wanted.begin(), [&](Column column) { return from.column(column).at(at % blockRows); });
    const auto last = std::min(m_blocks.size(), at / blockRows + blocksToConceal);
    std::size_t row = at % blockRows + 1;
    for (std::size_t number = at / blockRows; number < last; ++number, row = 0) {
        const Block& block = m_blocks[number];
        for (; row < block.rows; ++row) {
            const quint32 lit = block.lit.at(row);
            const bool isIts = lit != 0 && std::ranges::equal(same, wanted, {}, [&](Column column) {
                                   return block.column(column).at(row);
                               });
            if (isIts)
                return lit - 1;
        }
    }
    return {};
}

std::size_t Table::bytes() const
{
    std::size_t sum = m_blocks.capacity() * sizeof(Block);
    for (const Block& block : m_blocks)
        sum += block.bytes();
    for (const Dictionary& dictionary : m_dictionaries)
        sum += dictionary.bytes();
    return sum;
}

} // namespace scrim::review
