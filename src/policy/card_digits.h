// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/redaction_reading.h"

#include <array>
#include <cstdint>
#include <functional>

/// Digits that may belong together, and how they are grouped.
namespace scrim::policy {

/// What stands between two digits of a run, from the closest to the widest.
enum class Gap : std::uint8_t
{
    None,
    Plain,  ///< spaces, dashes, dots
    Loose,  ///< other punctuation, the end of a line
    Joined, ///< a few letters, as in "4111 then 1111"
    Break,  ///< nothing goes on behind it
};

enum class DigitsRead
{
    AsTheyAre,
    WithLookAlikes, ///< O for 0, l for 1, where a whole word is made of such
};

class DigitRun
{
public:
    explicit DigitRun(const Signs& signs) : m_signs(signs) {}

    void clear() { m_digits.clear(), m_hasLookAlikes = false; }
    void add(std::size_t sign, char digit, Gap before);
    [[nodiscard]] std::size_t size() const { return m_digits.size(); }
    [[nodiscard]] std::uint8_t digit(std::size_t i) const { return static_cast<std::uint8_t>(m_digits[i].digit); }
    [[nodiscard]] std::size_t signOf(std::size_t i) const { return m_digits[i].sign; }
    [[nodiscard]] Gap gapBefore(std::size_t i) const { return m_digits[i].before; }
    [[nodiscard]] bool startsGroup(std::size_t i) const { return m_digits[i].before != Gap::None; }
    /// Digits from one that starts a group to the group's end.
    [[nodiscard]] std::size_t groupSize(std::size_t first) const;
    [[nodiscard]] bool hasLookAlikes() const { return m_hasLookAlikes; }
    /// The same signs before both digits.
    [[nodiscard]] bool areGapsAlike(std::size_t a, std::size_t b) const;

private:
    struct Digit
    {
        std::uint32_t sign = 0;
        char digit = 0;
        Gap before = Gap::Break;
    };
    const Signs& m_signs;
    std::vector<Digit, WipingAllocator<Digit>> m_digits;
    bool m_hasLookAlikes = false;
};

/// Digits of a run from one on, one more with each grow(): as many as a card has at most.
class Grouping
{
public:
    Grouping(const DigitRun& run, std::size_t first) : m_run(run), m_first(first), m_end(first) {}
    ~Grouping() { wipe(m_digits); }
    Grouping(const Grouping&) = delete;
    Grouping& operator=(const Grouping&) = delete;

    /// False when there is no further digit, or a card would have none.
    bool grow();
    [[nodiscard]] std::size_t first() const { return m_first; }
    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] bool endsGroup() const { return m_end == m_run.size() || m_run.startsGroup(m_end); }
    [[nodiscard]] Bytes digits() const { return Bytes(m_digits).first(m_end - m_first); }
    [[nodiscard]] Gap widest() const { return m_widest; }
    /// The same signs between all groups.
    [[nodiscard]] bool isUniform() const { return m_isUniform; }
    /// Groups of one size, the last one perhaps smaller.
    [[nodiscard]] bool isRegular() const;
    /// As they are printed on cards: 4-4-4-4 and the like, 4-6-5, 4-6-4.
    [[nodiscard]] bool isOfCards() const;

private:
    static constexpr std::size_t most = 19;

    const DigitRun& m_run;
    std::size_t m_first;
    std::size_t m_end;
    std::array<std::uint8_t, most> m_digits{};
    std::array<std::uint8_t, most> m_sizes{};
    std::size_t m_groups = 0;
    std::size_t m_firstGap = 0; ///< the digit behind it
    Gap m_widest = Gap::None;
    bool m_isUniform = true;
};

/// Every run of digits in the text, with room for a card in it.
void forEachRun(const Reading& reading, DigitsRead as, const std::function<void(const DigitRun&)>& use);

} // namespace scrim::policy
