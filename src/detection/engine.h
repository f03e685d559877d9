// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/calendar.h"
#include "detection/entry.h"
#include "detection/facts.h"
#include "detection/finding.h"
#include "detection/rule.h"
#include "policy/review_policy.h"

#include <memory>
#include <vector>

namespace scrim::detection {

/// All rules of a policy over entries in the log's order. Pure: the same entries and facts give the same findings.
class Engine
{
public:
    /// `facts` must outlive it. WrongFormat when this machine does not know the policy's zone.
    [[nodiscard]] static Result<Engine> make(std::vector<Rule> rules, const policy::ReviewPolicy& review, Facts& facts);
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    void see(const Entry& entry);
    /// Those that begin at entry `fromSeq` or later, in the order of their first entries. Nothing is used up: more
    /// entries may follow.
    [[nodiscard]] std::vector<Finding> findings(qint64 fromSeq = 0) const;
    /// What a reviewer must know besides: rules that could not look, and why.
    [[nodiscard]] QStringList notices() const;
    /// Ms of the log before the first finding wanted that it must have seen, so that no finding depends on where it
    /// began to read.
    [[nodiscard]] qint64 lookBackMs() const;
    [[nodiscard]] const Calendar& calendar() const;

private:
    struct State;
    explicit Engine(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::detection
