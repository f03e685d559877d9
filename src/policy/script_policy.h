// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace scrim::policy {

/// What a step of a call's script is about. The desk has words for each but Own, in the person's language, and ticks
/// Verify and Note off by itself.
enum class StepKind
{
    Own,
    Greet,
    Verify,
    Help,
    Note,
    AnythingElse,
};
inline constexpr std::array allStepKinds{StepKind::Own,  StepKind::Greet, StepKind::Verify,
                                         StepKind::Help, StepKind::Note,  StepKind::AnythingElse};
[[nodiscard]] QString name(StepKind kind); ///< "own", "greet", "verify", "help", "note", "anything_else"

struct ScriptStep
{
    StepKind kind = StepKind::Own;
    QString text = {}; ///< the organisation's words; empty: the desk's own, which Own has none of
    bool operator==(const ScriptStep&) const = default;
};

/// What belongs to a call, in its order. Without a step nothing is shown.
using Script = std::vector<ScriptStep>;
[[nodiscard]] Script defaultScript();

/// The scripts of an organisation's calls, by the queue that they came in by.
struct ScriptPolicy
{
    Script byDefault = defaultScript(); ///< of calls without a queue, or of one that is not named
    std::map<QString, Script> queues = {};

    /// `queue` as the telephone system says it; case and the width of spaces make no difference.
    [[nodiscard]] const Script& of(const QString& queue) const;
    bool operator==(const ScriptPolicy&) const = default;
};

/// {"default": {"steps": [{"kind": "greet"}, {"text": "Ask for the order"}, ...]}, "queues": {"Returns": {"steps":
/// [...]}}}
[[nodiscard]] QJsonObject toJson(const ScriptPolicy& scripts);
class Members;
/// That section, as Members reads one.
void readScripts(Members& in, ScriptPolicy& scripts);

inline constexpr qsizetype mostQueues = 24;
inline constexpr qsizetype mostSteps = 12;
inline constexpr qsizetype longestStep = 120;
inline constexpr qsizetype longestQueue = 40; ///< as pops have it

} // namespace scrim::policy
