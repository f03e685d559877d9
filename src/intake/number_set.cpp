// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/number_set.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace scrim::intake {

bool NumberSet::insert(const QString& number)
{
    if (m_count * 4 >= m_slots.size() * 3)
        grow();
    // 0 marks a free slot.
    return place(std::max<quint64>(qHash(number), 1));
}

void NumberSet::grow()
{
    const auto old = std::exchange(m_slots, std::vector<quint64>(m_slots.size() * 2));
    m_count = 0;
    for (const quint64 hash : old) {
        if (hash != 0)
            static_cast<void>(place(hash));
    }
}

bool NumberSet::place(quint64 hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    if (m_slots[slot] == hash)
        return false;
    m_slots[slot] = hash;
    ++m_count;
    return true;
}

namespace {

constexpr std::size_t wordsPerBlock = 8; // a line of the processor's cache
constexpr std::size_t blocks = std::size_t{1} << 19U;
constexpr int bitsPerNumber = 6;
constexpr unsigned bitsPerPlace = 9; // of the 512 in a block

} // namespace

// Pages that nobody has touched take no memory, and a small file touches few.
NumberFilter::NumberFilter() : m_words(static_cast<quint64*>(std::calloc(blocks * wordsPerBlock, sizeof(quint64))))
{
    Q_CHECK_PTR(m_words.get());
}

void NumberFilter::Free::operator()(quint64* words) const
{
    std::free(words);
}

bool NumberFilter::insert(quint64 hash)
{
    quint64* const block = m_words.get() + (hash % blocks) * wordsPerBlock;
    // The upper bits have not said which block it is; multiplied, they give six places.
    quint64 places = (hash >> 19U) * 0x9E37'79B9'7F4A'7C15U;
    bool isNew = false;
    for (int i = 0; i < bitsPerNumber; ++i, places >>= bitsPerPlace) {
        quint64& word = block[(places >> 6U) % wordsPerBlock];
        const quint64 bit = quint64{1} << (places % 64);
        isNew = isNew || (word & bit) == 0;
        word |= bit;
    }
    return isNew;
}

} // namespace scrim::intake
