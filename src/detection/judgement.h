// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "detection/entry.h"
#include "detection/finding.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What people said of findings: `log.review` entries. Who may say what is decided here, when it is written and again
/// when it is read, so that an entry that breaks the rules counts for nothing.
namespace scrim::detection {

enum class Verdict
{
    Confirm,  ///< it is what it looks like
    Explain,  ///< there is a good reason, which the note gives
    Escalate, ///< a second person has to look
    Note,     ///< a remark; decides nothing
    Close,    ///< ends an escalated one; not by who escalated it
};
inline constexpr std::array allVerdicts{Verdict::Confirm, Verdict::Explain, Verdict::Escalate, Verdict::Note,
                                        Verdict::Close};
[[nodiscard]] QString name(Verdict verdict); ///< "confirm"
[[nodiscard]] std::optional<Verdict> verdictFrom(QStringView name);

/// One log.review entry.
struct Judgement
{
    qint64 seq = 0;
    qint64 timeMs = 0;
    QString by;
    QString byRole;
    QString finding; ///< its id
    qint64 last = 0; ///< the last entry of the finding that its judge has seen
    Verdict verdict = Verdict::Note;
    QString note;
};
/// Nothing for an entry that is none, was not allowed or makes no sense.
[[nodiscard]] std::optional<Judgement> judgementOf(const Entry& entry);

/// A log.review entry's detail: finding, rule, about, first, last, count, verdict, and note unless it is empty.
[[nodiscard]] QJsonObject detailOf(const Finding& finding, Verdict verdict, const QString& note);

enum class State
{
    Open,      ///< nobody has decided, or it has grown since
    Confirmed, ///< decided
    Explained, ///< decided
    Escalated, ///< waits for a second person
    Closed,    ///< decided, by a second person
};
inline constexpr std::array allStates{State::Open, State::Confirmed, State::Explained, State::Escalated, State::Closed};
[[nodiscard]] QString name(State state); ///< "open"
[[nodiscard]] inline bool isDecided(State state)
{
    return state == State::Confirmed || state == State::Explained || state == State::Closed;
}

/// A finding and all that was rightly said of it, oldest first.
struct Reviewed
{
    Finding finding;
    std::vector<Judgement> judgements; ///< without those that do not count
    State state = State::Open;
    QString escalatedBy;   ///< while Escalated
    qint64 decidedTo = -1; ///< the last entry that the newest decision reached
    bool hasGrown = false; ///< Open although somebody had decided: it has more entries since
};

/// Replays `said` (in the log's order; other findings' are skipped) over the finding.
[[nodiscard]] Reviewed reviewedOf(Finding finding, const std::vector<Judgement>& said);

/// The same with one more; what does not count changes nothing.
[[nodiscard]] Reviewed judged(Reviewed reviewed, const Judgement& judgement);

/// Whether `who` may say this now. Refused with the reason: nobody judges what is about themselves; what is escalated
/// is closed by another than who escalated it; what is decided is not decided again but escalated. Usage for a note
/// that is missing where one is asked for (explain, escalate, note, close).
[[nodiscard]] Result<void> mayJudge(const Reviewed& reviewed, const QString& who, Verdict verdict, const QString& note);

} // namespace scrim::detection
