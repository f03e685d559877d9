// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/said_text.h"

#include "base/core_text.h"

namespace scrim::detection {

namespace {

QString past(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirm:
        return Core::tr("%1 confirmed");
    case Verdict::Explain:
        return Core::tr("%1 explained");
    case Verdict::Escalate:
        return Core::tr("%1 escalated");
    case Verdict::Note:
        return Core::tr("%1 noted");
    case Verdict::Close:
        break;
    }
    return Core::tr("%1 closed");
}

QString pastAt(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirm:
        return Core::tr("%1 confirmed on %2");
    case Verdict::Explain:
        return Core::tr("%1 explained on %2");
    case Verdict::Escalate:
        return Core::tr("%1 escalated on %2");
    case Verdict::Note:
        return Core::tr("%1 noted on %2");
    case Verdict::Close:
        break;
    }
    return Core::tr("%1 closed on %2");
}

QString withNote(const QString& who, const QString& note)
{
    return note.isEmpty() ? who : Core::tr("%1: %2", "who said it, and their note").arg(who, note);
}

} // namespace

QString saidText(const Judgement& judgement)
{
    return withNote(past(judgement.verdict).arg(judgement.by), judgement.note);
}

QString saidText(const Judgement& judgement, const Calendar& calendar)
{
    return withNote(pastAt(judgement.verdict).arg(judgement.by, calendar.timeText(judgement.timeMs)), judgement.note);
}

} // namespace scrim::detection
