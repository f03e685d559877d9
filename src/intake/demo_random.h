// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace scrim::intake {

/// The same numbers for the same seed on every machine, which the distributions of <random> do not promise
/// (SplitMix64). For fiction only; keys come from crypto.
class Dice
{
public:
    /// Each `stream` and `index` is a sequence of its own, so that record 1,000 can be made without the 999 before it.
    Dice(quint64 seed, quint64 stream, quint64 index) : m_state(mixed(mixed(mixed(seed) + stream) + index)) {}

    /// From 0 to `limit` - 1.
    [[nodiscard]] quint64 below(quint64 limit)
    {
        m_state += 0x9E3779B97F4A7C15U;
        return mixed(m_state) % limit;
    }
    [[nodiscard]] bool chance(quint64 percent) { return below(100) < percent; }
    template<typename Range>
    [[nodiscard]] const auto& pick(const Range& from)
    {
        return *(std::begin(from) + static_cast<std::ptrdiff_t>(below(static_cast<quint64>(std::size(from)))));
    }

private:
    [[nodiscard]] static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }
    quint64 m_state;
};

} // namespace scrim::intake
