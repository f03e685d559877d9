// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/judgement.h"

#include "base/core_text.h"
#include "policy/role.h"

namespace scrim::detection {

namespace {

constexpr QLatin1String action{"log.review"};

std::unexpected<Error> refused(const QString& why)
{
    return fail(ErrorCode::Refused, why);
}

/// Names are matched without case here, since "Ada" and "ada" are too close to judge each other.
bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// What they may not say, whatever the note; empty when nothing is against it.
QString objection(const Reviewed& reviewed, const QString& who, Verdict verdict)
{
    if (isSame(reviewed.finding.actor, who))
        return Core::tr("This finding is about yourself. Somebody else has to review it.");
    switch (verdict) {
    case Verdict::Note:
        return {};
    case Verdict::Close:
        if (reviewed.state != State::Escalated)
            return Core::tr("Only an escalated finding is closed. Confirm it, or explain it.");
        if (isSame(reviewed.escalatedBy, who))
            return Core::tr("You have escalated this finding yourself. A second person has to close it.");
        return {};
    case Verdict::Escalate:
        return reviewed.state == State::Escalated ? Core::tr("This finding is escalated already.") : QString();
    case Verdict::Confirm:
    case Verdict::Explain:
        break;
    }
    if (reviewed.state == State::Escalated)
        return Core::tr("This finding is escalated. A second person has to close it.");
    if (isDecided(reviewed.state))
        return Core::tr("This finding is decided already. Escalate it if that was wrong.");
    return {};
}

State stateAfter(Verdict verdict, State before)
{
    switch (verdict) {
    case Verdict::Confirm:
        return State::Confirmed;
    case Verdict::Explain:
        return State::Explained;
    case Verdict::Escalate:
        return State::Escalated;
    case Verdict::Close:
        return State::Closed;
    case Verdict::Note:
        break;
    }
    return before;
}

/// A decision over fewer entries than the finding has by `last` is none any more.
Reviewed openedAgain(Reviewed reviewed, qint64 last)
{
    if (isDecided(reviewed.state) && reviewed.decidedTo < last) {
        reviewed.state = State::Open;
        reviewed.hasGrown = true;
    }
    return reviewed;
}

} // namespace

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirm:
        return QStringLiteral("confirm");
    case Verdict::Explain:
        return QStringLiteral("explain");
    case Verdict::Escalate:
        return QStringLiteral("escalate");
    case Verdict::Note:
        return QStringLiteral("note");
    case Verdict::Close:
        break;
    }
    return QStringLiteral("close");
}

std::optional<Verdict> verdictFrom(QStringView text)
{
    for (const Verdict verdict : allVerdicts) {
        if (name(verdict) == text)
            return verdict;
    }
    return std::nullopt;
}

QString name(State state)
{
    switch (state) {
    case State::Open:
        return QStringLiteral("open");
    case State::Confirmed:
        return QStringLiteral("confirmed");
    case State::Explained:
        return QStringLiteral("explained");
    case State::Escalated:
        return QStringLiteral("escalated");
    case State::Closed:
        break;
    }
    return QStringLiteral("closed");
}

std::optional<Judgement> judgementOf(const Entry& entry)
{
    const auto role = policy::roleFrom(entry.role);
    const auto verdict = verdictFrom(entry.detail.value(QLatin1String("verdict")).toString());
    if (entry.action != action || !entry.allowed() || !role || !policy::readsLog(*role) || !verdict)
        return std::nullopt;
    return Judgement{.seq = entry.seq,
                     .timeMs = entry.timeMs,
                     .by = entry.actor,
                     .byRole = entry.role,
                     .finding = entry.detail.value(QLatin1String("finding")).toString(),
                     .last = entry.detail.value(QLatin1String("last")).toInteger(-1),
                     .verdict = *verdict,
                     .note = entry.detail.value(QLatin1String("note")).toString()};
}

QJsonObject detailOf(const Finding& finding, Verdict verdict, const QString& note)
{
    QJsonObject detail{{QStringLiteral("finding"), finding.id},   {QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("about"), finding.actor},  {QStringLiteral("first"), finding.first},
                       {QStringLiteral("last"), finding.last},    {QStringLiteral("count"), finding.count},
                       {QStringLiteral("verdict"), name(verdict)}};
    if (!note.isEmpty())
        detail.insert(QStringLiteral("note"), note);
    return detail;
}

Reviewed reviewedOf(Finding finding, const std::vector<Judgement>& said)
{
    Reviewed reviewed{.finding = std::move(finding), .judgements = {}, .escalatedBy = {}};
    for (const Judgement& judgement : said) {
        if (judgement.finding == reviewed.finding.id)
            reviewed = judged(std::move(reviewed), judgement);
    }
    const qint64 last = reviewed.finding.last;
    return openedAgain(std::move(reviewed), last);
}

Reviewed judged(Reviewed reviewed, const Judgement& judgement)
{
    Reviewed now = openedAgain(reviewed, judgement.last);
    if (!objection(now, judgement.by, judgement.verdict).isEmpty())
        return reviewed;
    now.judgements.push_back(judgement);
    now.state = stateAfter(judgement.verdict, now.state);
    if (isDecided(now.state) && judgement.verdict != Verdict::Note) {
        now.decidedTo = judgement.last;
        now.hasGrown = false;
    }
    if (judgement.verdict == Verdict::Escalate)
        now.escalatedBy = judgement.by;
    if (now.state != State::Escalated)
        now.escalatedBy.clear();
    return now;
}

Result<void> mayJudge(const Reviewed& reviewed, const QString& who, Verdict verdict, const QString& note)
{
    if (const QString why = objection(reviewed, who, verdict); !why.isEmpty())
        return refused(why);
    if (note.isEmpty() && verdict != Verdict::Confirm)
        return fail(ErrorCode::Usage, Core::tr("Say why: \"%1\" takes a note").arg(name(verdict)));
    return {};
}

} // namespace scrim::detection
