// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/dictionary.h"
#include "review/packed.h"
#include "review/row.h"
#include "review/scanner.h"

#include <array>
#include <optional>
#include <vector>

namespace scrim::review {

inline constexpr std::size_t blockRows = 4096;

/// Up to blockRows entries, column by column.
struct Block
{
    std::size_t rows = 0;
    PackedNumbers seq;
    PackedNumbers time;                                 ///< ms since 1970 UTC
    PackedColumn lit;                                   ///< ms + 1; 0 for none
    std::array<PackedColumn, wordColumns.size()> words; ///< numbers in the columns' dictionaries

    [[nodiscard]] const PackedColumn& column(Column column) const;
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] QByteArray packed() const;
    /// `sizes` are the dictionaries'. Nothing when the bytes are no block of such words.
    [[nodiscard]] static std::optional<Block> unpack(QByteArrayView bytes,
                                                     const std::array<quint32, wordColumns.size()>& sizes);
};

/// The index in memory: entries by their place from 0, oldest first. Some 25 bytes an entry. One thread at a time.
class Table
{
public:
    /// Behind all others. What is appended is seen by rows() and blocks() after settle().
    void append(const Facts& facts);
    void settle();

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] const Dictionary& dictionary(Column column) const;
    [[nodiscard]] Dictionary& dictionary(Column column);
    [[nodiscard]] std::array<quint32, wordColumns.size()> dictionarySizes() const;
    [[nodiscard]] Row row(qint64 place) const;
    /// The place of entry `seq`; nothing when it is not among these.
    [[nodiscard]] std::optional<qint64> placeOf(qint64 seq) const;
    /// How long the field that this entry showed was lit, as a later entry of the same session says; nothing when none
    /// does.
    [[nodiscard]] std::optional<qint64> litAfter(qint64 place) const;
    [[nodiscard]] std::size_t bytes() const;

    /// A block as it was stored; blocks before it are full. False when it does not continue them.
    [[nodiscard]] bool restore(Block block);

private:
    /// The entries behind the last full block, as they came.
    struct Tail
    {
        std::vector<qint64> seq;
        std::vector<qint64> time;
        std::vector<quint32> lit;
        std::array<std::vector<quint32>, wordColumns.size()> words;
    };
    [[nodiscard]] Block pack() const;
    void unpackTail();

    std::array<Dictionary, wordColumns.size()> m_dictionaries;
    std::vector<Block> m_blocks;
    Tail m_tail;
    bool m_tailIsListed = false; ///< the last block is the tail's
    qint64 m_rows = 0;
};

/// Where a word column stands among them.
[[nodiscard]] constexpr std::size_t wordIndex(Column column)
{
    return static_cast<std::size_t>(column) - static_cast<std::size_t>(Column::Actor);
}

} // namespace scrim::review
