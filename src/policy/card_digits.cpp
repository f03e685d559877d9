// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/card_digits.h"

#include <algorithm>
#include <span>

namespace scrim::policy {

namespace {

constexpr std::size_t shortestCard = 13;
constexpr std::size_t widestPlain = 8;
constexpr std::size_t widestLoose = 4;
constexpr std::size_t widestJoin = 12;

bool isPlain(char as)
{
    return as == ' ' || as == '-' || as == '.' || as == '_';
}

/// Signs that begin or end something else: a dialled number, an amount, a number of its own.
bool breaks(char as)
{
    static constexpr std::string_view breaking("#+=^%$@&<>\x01");
    return breaking.find(as) != std::string_view::npos;
}

Gap gapOf(std::span<const Sign> between)
{
    if (between.empty())
        return Gap::None;
    if (between.size() > widestJoin || std::ranges::any_of(between, breaks, &Sign::as))
        return Gap::Break;
    if (std::ranges::any_of(between, isLetterSign))
        return Gap::Joined;
    if (between.size() <= widestPlain && std::ranges::all_of(between, isPlain, &Sign::as))
        return Gap::Plain;
    return between.size() <= widestLoose ? Gap::Loose : Gap::Break;
}

/// Whether the word around this letter is made of digits and their look-alikes alone. `end` is set behind the word, so
/// that none is looked at twice.
bool isWordOfLookAlikes(const Signs& signs, std::size_t at, std::size_t& end)
{
    bool all = true;
    for (end = at; end < signs.size() && (isWordSign(signs[end]) || signs[end].like != 0); ++end)
        all = all && signs[end].like != 0;
    return all;
}

} // namespace

void DigitRun::add(std::size_t sign, char digit, Gap before)
{
    m_digits.push_back({static_cast<std::uint32_t>(sign), digit, m_digits.empty() ? Gap::Break : before});
    m_hasLookAlikes = m_hasLookAlikes || m_signs[sign].as != digit;
}

std::size_t DigitRun::groupSize(std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < size() && !startsGroup(end))
        ++end;
    return end - first;
}

bool DigitRun::areGapsAlike(std::size_t a, std::size_t b) const
{
    const auto gap = [this](std::size_t i) {
        const std::size_t from = signOf(i - 1) + 1;
        return std::span(m_signs).subspan(from, signOf(i) - from);
    };
    return std::ranges::equal(gap(a), gap(b), {}, &Sign::as, &Sign::as);
}

bool Grouping::grow()
{
    const std::size_t count = m_end - m_first;
    if (count == most || m_end == m_run.size())
        return false;
    if (count > 0 && m_run.startsGroup(m_end)) {
        m_widest = std::max(m_widest, m_run.gapBefore(m_end));
        if (m_firstGap == 0)
            m_firstGap = m_end;
        else
            m_isUniform = m_isUniform && m_run.areGapsAlike(m_firstGap, m_end);
        ++m_groups;
    }
    m_groups = std::max<std::size_t>(m_groups, 1);
    ++m_sizes[m_groups - 1];
    m_digits[count] = m_run.digit(m_end++);
    return true;
}

bool Grouping::isRegular() const
{
    const auto sizes = std::span(m_sizes).first(m_groups);
    return isOfCards() || (std::ranges::all_of(sizes.first(m_groups - 1),
                                               [&sizes](std::uint8_t size) { return size == sizes.front(); }) &&
                           sizes.back() <= sizes.front());
}

bool Grouping::isOfCards() const
{
    constexpr std::uint8_t four = 4;
    const auto sizes = std::span(m_sizes).first(m_groups);
    if (m_groups == 3)
        return sizes[0] == four && sizes[1] == 6 && (sizes[2] == 5 || sizes[2] == four);
    const bool areFours = std::ranges::all_of(sizes.first(m_groups - 1), [](std::uint8_t s) { return s == four; });
    return m_groups >= 4 && areFours && sizes.back() <= four;
}

void forEachRun(const Reading& reading, DigitsRead as, const std::function<void(const DigitRun&)>& use)
{
    const Signs& signs = reading.signs();
    DigitRun run(signs);
    std::size_t last = 0; // the digit before
    std::size_t wordEnd = 0;
    bool isAlike = false;
    const auto finish = [&] {
        if (run.size() >= shortestCard && (as == DigitsRead::AsTheyAre || run.hasLookAlikes()))
            use(run);
        run.clear();
    };
    for (std::size_t at = 0; at < signs.size(); ++at) {
        bool isDigit = isDigitSign(signs[at]);
        if (as == DigitsRead::WithLookAlikes && signs[at].like != 0) {
            if (at >= wordEnd)
                isAlike = isWordOfLookAlikes(signs, at, wordEnd);
            isDigit = isAlike;
        } else if (as == DigitsRead::WithLookAlikes && at >= wordEnd && isWordSign(signs[at])) {
            isAlike = isWordOfLookAlikes(signs, at, wordEnd);
        }
        if (reading.isTaken(at))
            finish();
        if (!isDigit || reading.isTaken(at))
            continue;
        const Gap gap = run.size() == 0 ? Gap::Break : gapOf(std::span(signs).subspan(last + 1, at - last - 1));
        if (gap == Gap::Break)
            finish();
        run.add(at, signs[at].like, gap);
        last = at;
    }
    finish();
}

} // namespace scrim::policy
