// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/finding_words.h"

#include <QCoreApplication>

namespace scrim::oversight {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(scrim::oversight::Finding)
};

} // namespace

QString severityWord(detection::Severity severity)
{
    switch (severity) {
    case detection::Severity::Low:
        return Words::tr("Low");
    case detection::Severity::Medium:
        return Words::tr("Medium");
    case detection::Severity::High:
        return Words::tr("High");
    }
    return {};
}

QString stateWord(detection::State state)
{
    switch (state) {
    case detection::State::Open:
        return Words::tr("Open");
    case detection::State::Confirmed:
        return Words::tr("Confirmed");
    case detection::State::Explained:
        return Words::tr("Explained");
    case detection::State::Escalated:
        return Words::tr("Waits for a second person");
    case detection::State::Closed:
        return Words::tr("Closed by a second person");
    }
    return {};
}

QString verdictWord(detection::Verdict verdict)
{
    switch (verdict) {
    case detection::Verdict::Confirm:
        return Words::tr("Confirm");
    case detection::Verdict::Explain:
        return Words::tr("Explain");
    case detection::Verdict::Escalate:
        return Words::tr("Escalate");
    case detection::Verdict::Note:
        return Words::tr("Add note");
    case detection::Verdict::Close:
        return Words::tr("Close");
    }
    return {};
}

QString verdictMeaning(detection::Verdict verdict)
{
    switch (verdict) {
    case detection::Verdict::Confirm:
        return Words::tr("It is what it looks like, and somebody acts on it.");
    case detection::Verdict::Explain:
        return Words::tr("There is a good reason. The note says which.");
    case detection::Verdict::Escalate:
        return Words::tr("A second person has to look. The note says why.");
    case detection::Verdict::Note:
        return Words::tr("A remark that decides nothing.");
    case detection::Verdict::Close:
        return Words::tr("Ends what somebody else escalated. The note says how.");
    }
    return {};
}

} // namespace scrim::oversight
