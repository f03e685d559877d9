// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>

#include <bitset>
#include <span>
#include <vector>

namespace scrim::canary {

/// Many byte strings looked for in one pass, since a process's memory is large and is read often.
class Needles
{
public:
    /// `value` is the index that a find counts for. Needs four bytes at least.
    void add(std::size_t value, const QByteArray& bytes);
    [[nodiscard]] std::size_t longest() const { return m_longest; }
    /// Adds one to counts[value] for each place among the first `starts` bytes where one of its needles begins.
    void count(Bytes haystack, std::size_t starts, std::span<int> counts) const;

private:
    struct Needle
    {
        std::size_t value = 0;
        QByteArray bytes;
    };
    std::vector<Needle> m_needles;
    std::bitset<65536> m_beginnings; ///< of the needles' first four bytes
    std::size_t m_longest = 0;
};

} // namespace scrim::canary
