// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/words.h"

#include "base/core_text.h"
#include "policy/field.h"
#include "policy/role.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace scrim::review {

namespace {

constexpr qsizetype shortSubject = 10;

constexpr std::pair<const char*, const char*> actions[]{
    {"account.create", QT_TRANSLATE_NOOP("review", "Created an account")},
    {"account.disable", QT_TRANSLATE_NOOP("review", "Disabled an account")},
    {"account.enable", QT_TRANSLATE_NOOP("review", "Enabled an account")},
    {"account.unlock", QT_TRANSLATE_NOOP("review", "Ended a lockout")},
    {"approval.grant", QT_TRANSLATE_NOOP("review", "Said yes to a look")},
    {"approval.refuse", QT_TRANSLATE_NOOP("review", "Said no to a look")},
    {"approval.request", QT_TRANSLATE_NOOP("review", "Asked for a second person")},
    {"backup.drill", QT_TRANSLATE_NOOP("review", "Tried a backup")},
    {"backup.make", QT_TRANSLATE_NOOP("review", "Made a backup")},
    {"backup.restore", QT_TRANSLATE_NOOP("review", "Put a backup back")},
    {"budget.request", QT_TRANSLATE_NOOP("review", "Asked for more views")},
    {"budget.top_up", QT_TRANSLATE_NOOP("review", "Gave more views")},
    {"call.end", QT_TRANSLATE_NOOP("review", "Ended a call")},
    {"call.hold", QT_TRANSLATE_NOOP("review", "Put a call on hold")},
    {"call.pop", QT_TRANSLATE_NOOP("review", "Was told of a caller")},
    {"call.resume", QT_TRANSLATE_NOOP("review", "Resumed a call")},
    {"call.start", QT_TRANSLATE_NOOP("review", "Began a call")},
    {"capture.allow", QT_TRANSLATE_NOOP("review", "Allowed pictures of the screen")},
    {"capture.end", QT_TRANSLATE_NOOP("review", "Pictures no longer allowed")},
    {"capture.protected", QT_TRANSLATE_NOOP("review", "Screen protected")},
    {"capture.seen", QT_TRANSLATE_NOOP("review", "Picture of the screen")},
    {"capture.unprotected", QT_TRANSLATE_NOOP("review", "Screen unprotected")},
    {"clock.jump", QT_TRANSLATE_NOOP("review", "The clock was turned")},
    {"copy.blocked", QT_TRANSLATE_NOOP("review", "Tried to copy a field")},
    {"credential.change", QT_TRANSLATE_NOOP("review", "Changed a password")},
    {"credential.check", QT_TRANSLATE_NOOP("review", "Proved who they are")},
    {"credential.current", QT_TRANSLATE_NOOP("review", "Credentials renewed")},
    {"credential.enrol", QT_TRANSLATE_NOOP("review", "Set up a second factor")},
    {"credential.remove_factor", QT_TRANSLATE_NOOP("review", "Took a second factor away")},
    {"credential.reset", QT_TRANSLATE_NOOP("review", "Reset a password")},
    {"export.run", QT_TRANSLATE_NOOP("review", "Exported the log")},
    {"field.conceal", QT_TRANSLATE_NOOP("review", "Field went dark")},
    {"field.verify", QT_TRANSLATE_NOOP("review", "Checked a caller's answer")},
    {"field.edit", QT_TRANSLATE_NOOP("review", "Corrected a field")},
    {"field.reveal", QT_TRANSLATE_NOOP("review", "Looked at a field")},
    {"grant.change", QT_TRANSLATE_NOOP("review", "Approved access")},
    {"import.run", QT_TRANSLATE_NOOP("review", "Imported records")},
    {"key.rotate", QT_TRANSLATE_NOOP("review", "Rotated a key")},
    {"log.close", QT_TRANSLATE_NOOP("review", "Scrim ended")},
    {"log.archive", QT_TRANSLATE_NOOP("review", "Archived the log's old part")},
    {"log.note", QT_TRANSLATE_NOOP("review", "Wrote a note on an entry")},
    {"log.open", QT_TRANSLATE_NOOP("review", "Scrim started")},
    {"log.prove", QT_TRANSLATE_NOOP("review", "Asked for a proof")},
    {"log.prune", QT_TRANSLATE_NOOP("review", "Deleted the log's old part")},
    {"log.read", QT_TRANSLATE_NOOP("review", "Read the access log")},
    {"log.resume", QT_TRANSLATE_NOOP("review", "Log took entries again")},
    {"log.review", QT_TRANSLATE_NOOP("review", "Judged a finding")},
    {"log.sign_off", QT_TRANSLATE_NOOP("review", "Signed off a day")},
    {"log.verify", QT_TRANSLATE_NOOP("review", "Verified the log")},
    {"note.add", QT_TRANSLATE_NOOP("review", "Wrote a note")},
    {"note.redact", QT_TRANSLATE_NOOP("review", "Numbers in a note masked")},
    {"note.unredact", QT_TRANSLATE_NOOP("review", "Took a masked number back")},
    {"note.withdraw", QT_TRANSLATE_NOOP("review", "Took a note back")},
    {"policy.apply", QT_TRANSLATE_NOOP("review", "Changed the policy")},
    {"policy.load", QT_TRANSLATE_NOOP("review", "Took up the policy")},
    {"record.erase", QT_TRANSLATE_NOOP("review", "Erased a record")},
    {"record.open", QT_TRANSLATE_NOOP("review", "Opened a record")},
    {"record.search", QT_TRANSLATE_NOOP("review", "Searched for a value")},
    {"record.tag", QT_TRANSLATE_NOOP("review", "Tagged a customer")},
    {"session.lock", QT_TRANSLATE_NOOP("review", "Locked the desk")},
    {"session.sign_in", QT_TRANSLATE_NOOP("review", "Signed in")},
    {"session.sign_out", QT_TRANSLATE_NOOP("review", "Signed out")},
    {"witness.accept", QT_TRANSLATE_NOOP("review", "Took the log as it is")},
    {"witness.begin", QT_TRANSLATE_NOOP("review", "Witness began")},
    {"witness.mismatch", QT_TRANSLATE_NOOP("review", "Log differs from a witness")},
    {"witness.unreachable", QT_TRANSLATE_NOOP("review", "Witness out of reach")},
};

QString shownAction(const QString& action)
{
    const auto* const found =
        std::ranges::find_if(actions, [&action](const auto& known) { return action == QLatin1String(known.first); });
    return found == std::end(actions) ? action : QCoreApplication::translate("review", found->second);
}

QString shownOutcome(const QString& outcome)
{
    if (outcome == QLatin1String("allowed"))
        return QCoreApplication::translate("review", "allowed");
    if (outcome == QLatin1String("denied"))
        return QCoreApplication::translate("review", "denied");
    return outcome == QLatin1String("failed") ? QCoreApplication::translate("review", "failed") : outcome;
}

} // namespace

QString shortened(const QString& subject)
{
    return subject.size() <= shortSubject + 2 ? subject : subject.left(shortSubject) + QChar(0x2026);
}

QString shown(Column column, const QString& word)
{
    if (word.isEmpty() || word == QLatin1String("-"))
        return QCoreApplication::translate("review", "none", "an entry says nothing here");
    switch (column) {
    case Column::Action:
        return shownAction(word);
    case Column::Outcome:
        return shownOutcome(word);
    case Column::Role: {
        const auto role = policy::roleFrom(word);
        return role ? policy::label(*role) : word;
    }
    case Column::Field: {
        const auto field = policy::fieldFrom(word);
        return field ? policy::label(*field) : word;
    }
    case Column::Class: {
        const auto fieldClass = policy::fieldClassFrom(word);
        return fieldClass ? policy::label(*fieldClass) : word;
    }
    case Column::Reason:
        return said(word);
    case Column::Subject:
    case Column::Session:
        return shortened(word);
    default:
        return word;
    }
}

} // namespace scrim::review
