// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/detector.h"

#include <deque>

namespace scrim::detection {

/// Whether entries fulfil conditions.
class Matcher
{
public:
    Matcher(Conditions conditions, const Surroundings& around) : m_conditions(std::move(conditions)), m_around(around)
    {}
    [[nodiscard]] bool matches(const Entry& entry) const;
    /// Whether it would match if calls were recorded here.
    [[nodiscard]] bool lacksCallsOnly(const Entry& entry) const;

private:
    [[nodiscard]] bool matchesButForCall(const Entry& entry) const;
    [[nodiscard]] bool callsAreKnown(const Entry& entry) const;

    Conditions m_conditions;
    const Surroundings& m_around;
};

/// What a detector has found and that grows no more: the newest mostFindings.
class Kept
{
public:
    void keep(Gathered gathered);
    [[nodiscard]] const std::deque<Gathered>& all() const { return m_all; }
    [[nodiscard]] bool hasDropped() const { return m_hasDropped; }

private:
    std::deque<Gathered> m_all;
    bool m_hasDropped = false;
};

/// In the order of their first entries.
[[nodiscard]] std::vector<Gathered> inOrder(std::vector<Gathered> found);

} // namespace scrim::detection
