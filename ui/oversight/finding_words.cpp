// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/finding_words.h"

#include <QCoreApplication>

namespace scrim::oversight {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("scrim::oversight::Finding", text);
}

} // namespace

QString severityWord(detection::Severity severity)
{
    switch (severity) {
    case detection::Severity::Low:
        return tr("Low");
    case detection::Severity::Medium:
        return tr("Medium");
    case detection::Severity::High:
        return tr("High");
    }
    return {};
}

QString stateWord(detection::State state)
{
    switch (state) {
    case detection::State::Open:
        return tr("Open");
    case detection::State::Confirmed:
        return tr("Confirmed");
    case detection::State::Explained:
        return tr("Explained");
    case detection::State::Escalated:
        return tr("Waits for a second person");
    case detection::State::Closed:
        return tr("Closed by a second person");
    }
    return {};
}

QString verdictWord(detection::Verdict verdict)
{
    switch (verdict) {
    case detection::Verdict::Confirm:
        return tr("Confirm");
    case detection::Verdict::Explain:
        return tr("Explain");
    case detection::Verdict::Escalate:
        return tr("Escalate");
    case detection::Verdict::Note:
        return tr("Add note");
    case detection::Verdict::Close:
        return tr("Close");
    }
    return {};
}

QString verdictMeaning(detection::Verdict verdict)
{
    switch (verdict) {
    case detection::Verdict::Confirm:
        return tr("It is what it looks like, and somebody acts on it.");
    case detection::Verdict::Explain:
        return tr("There is a good reason. The note says which.");
    case detection::Verdict::Escalate:
        return tr("A second person has to look. The note says why.");
    case detection::Verdict::Note:
        return tr("A remark that decides nothing.");
    case detection::Verdict::Close:
        return tr("Ends what somebody else escalated. The note says how.");
    }
    return {};
}

} // namespace scrim::oversight
