// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sentence_words.h"

#include "base/core_text.h"
#include "policy/field_words.h"
#include "review/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrim::review {

namespace {

struct Sentences
{
    const char* action;
    const char* allowed;
    const char* denied = nullptr;
    const char* failed = nullptr;
};

constexpr Sentences sentences[]{
    {"account.create",
     QT_TRANSLATE_NOOP("review", "{when} {who} created the account {other}, in the role {what}{more}.")},
    {"account.disable", QT_TRANSLATE_NOOP("review", "{when} {who} disabled the account {other}{more}.")},
    {"account.enable", QT_TRANSLATE_NOOP("review", "{when} {who} enabled the account {other}{more}.")},
    {"account.unlock", QT_TRANSLATE_NOOP("review", "{when} {who} ended the lockout of {other}{more}.")},
    {"approval.grant",
     QT_TRANSLATE_NOOP(
         "review", "{when} {who} allowed {other} one look that takes a second person, for {minutes} minutes{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to allow {other} one look that takes a second person and was refused{why}{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to allow {other} one look that takes a second person, which failed{why}{more}.")},
    {"approval.refuse",
     QT_TRANSLATE_NOOP("review", "{when} {who} did not allow {other} a look that takes a second person{more}.")},
    {"approval.request",
     QT_TRANSLATE_NOOP("review", "{when} {who} asked a second person for one look at {field} of {record}{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to ask a second person for one look at {field} of {record} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to ask a second person for one look at {field} of {record}, which failed{why}{more}.")},
    {"backup.drill", QT_TRANSLATE_NOOP("review", "{when} {who} tried whether a backup can be put back{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to try a backup and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} tried whether a backup can be put back, which failed{why}{more}.")},
    {"backup.make", QT_TRANSLATE_NOOP("review", "{when} {who} made a backup of the vault{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to make a backup of the vault and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} was making a backup of the vault, which failed{why}{more}.")},
    {"backup.restore", QT_TRANSLATE_NOOP("review", "{when} the vault was put back from a backup at {station}{more}.")},
    {"budget.request", QT_TRANSLATE_NOOP("review", "{when} {who} asked for more views of {class} data{more}."),
     QT_TRANSLATE_NOOP("review",
                       "{when} {who} wanted to ask for more views of {class} data and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review",
                       "{when} {who} wanted to ask for more views of {class} data, which failed{why}{more}.")},
    {"budget.top_up", QT_TRANSLATE_NOOP("review", "{when} {who} gave {other} more views of {class} data{more}."),
     QT_TRANSLATE_NOOP("review",
                       "{when} {who} wanted to give {other} more views of {class} data and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review",
                       "{when} {who} wanted to give {other} more views of {class} data, which failed{why}{more}.")},
    {"call.end", QT_TRANSLATE_NOOP("review", "{when} the call {other} of {who} ended{why}.")},
    {"call.hold", QT_TRANSLATE_NOOP("review", "{when} {who} put the call {other} on hold{more}.")},
    {"call.pop", QT_TRANSLATE_NOOP("review", "{when} the telephone system told {who} of a caller{more}."),
     QT_TRANSLATE_NOOP("review",
                       "{when} the telephone system told {who} of more callers than a desk takes{why}{more}.")},
    {"call.resume", QT_TRANSLATE_NOOP("review", "{when} {who} took up the call {other} again{more}.")},
    {"call.start", QT_TRANSLATE_NOOP("review", "{when} {who} began the call {other}.")},
    {"capture.allow",
     QT_TRANSLATE_NOOP(
         "review", "{when} {who} allowed pictures of the screen at the desk of {other} for {minutes} minutes{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to allow pictures of the screen at the desk of {other} and was refused{why}{more}.")},
    {"capture.end",
     QT_TRANSLATE_NOOP(
         "review",
         "{when} the desk of {who} no longer allowed pictures of the screen, which {other} had allowed{why}{more}.")},
    {"capture.protected",
     QT_TRANSLATE_NOOP("review",
                       "{when} the window of {who} was protected against pictures of the screen ({what}){more}.")},
    {"capture.seen", QT_TRANSLATE_NOOP("review", "{when}, while {who} was signed in, the program {program} may have "
                                                 "taken a picture of the screen ({what}){more}.")},
    {"capture.unprotected",
     QT_TRANSLATE_NOOP(
         "review", "{when} the window of {who} lost its protection against pictures of the screen ({what}){more}.")},
    {"clock.jump",
     QT_TRANSLATE_NOOP("review", "{when} it was seen that the clock of {station} had been turned{more}.")},
    {"copy.blocked", QT_TRANSLATE_NOOP("review", "{when} {who} tried to copy {field} of {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} tried to copy {field} of {record}, which was blocked{more}.")},
    {"credential.change", QT_TRANSLATE_NOOP("review", "{when} {who} changed the password of {other}{more}.")},
    {"credential.check", QT_TRANSLATE_NOOP("review", "{when} {who} proved who they are{more}."),
     QT_TRANSLATE_NOOP("review", "{when} somebody wanted to prove that they are {other} and was refused{why}{more}.")},
    {"credential.current", QT_TRANSLATE_NOOP("review", "{when} the credentials of {other} were renewed{more}.")},
    {"credential.enrol", QT_TRANSLATE_NOOP("review", "{when} {who} set up a second factor{more}.")},
    {"credential.remove_factor",
     QT_TRANSLATE_NOOP("review", "{when} {who} took the second factor of {other} away{more}.")},
    {"credential.reset", QT_TRANSLATE_NOOP("review", "{when} {who} reset the password of {other}{more}.")},
    {"export.run", QT_TRANSLATE_NOOP("review", "{when} {who} exported the access log as {what}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to export the access log as {what} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to export the access log as {what}, which failed{why}{more}.")},
    {"field.conceal",
     QT_TRANSLATE_NOOP("review", "{when} {field} of {record}, which {who} had looked at, went dark{why}{more}."),
     nullptr,
     QT_TRANSLATE_NOOP("review", "{when} it was put on record that {field} of {record}, which {who} had looked at, was "
                                 "lit when Scrim ended{more}.")},
    {"field.edit", QT_TRANSLATE_NOOP("review", "{when} {who} corrected {field} of {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to correct {field} of {record} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to correct {field} of {record}, which failed{why}{more}.")},
    {"field.reveal", QT_TRANSLATE_NOOP("review", "{when} {who} looked at {field} of {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to look at {field} of {record} and was refused{more}{why}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to look at {field} of {record}, which failed{more}{why}.")},
    {"field.verify",
     QT_TRANSLATE_NOOP("review", "{when} {who} checked what a caller said as {field} of {record}{what}{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to check what a caller said as {field} of {record}{what} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} checked what a caller said as {field} of {record}{what}{why}{more}.")},
    {"grant.change", QT_TRANSLATE_NOOP("review", "{when} {who} approved the access of {other}{more}.")},
    {"import.run", QT_TRANSLATE_NOOP("review", "{when} {who} imported records{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to import records and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} imported records, which failed{why}{more}.")},
    {"key.rotate", QT_TRANSLATE_NOOP("review", "{when} {who} {what} to {class} data{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to rotate the key to {class} data and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} was rotating the key to {class} data, which was left{why}{more}.")},
    {"log.close", QT_TRANSLATE_NOOP("review", "{when} Scrim ended at {station}.")},
    {"log.archive",
     QT_TRANSLATE_NOOP("review", "{when} {who} moved the old part of the access log into the archive{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to move the old part of the access log into the archive and was refused{why}{more}."),
     QT_TRANSLATE_NOOP(
         "review",
         "{when} {who} wanted to move the old part of the access log into the archive, which failed{why}{more}.")},
    {"log.note", QT_TRANSLATE_NOOP("review", "{when} {who} wrote a note on entry {entry}: {note}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to write a note on entry {entry} and was refused{why}{more}.")},
    {"log.open", QT_TRANSLATE_NOOP("review", "{when} Scrim was started at {station}.")},
    {"log.prove", QT_TRANSLATE_NOOP("review", "{when} {who} asked for a proof out of the access log{more}.")},
    {"log.prune", QT_TRANSLATE_NOOP("review", "{when} {who} deleted the archived old part of the access log{more}."),
     QT_TRANSLATE_NOOP(
         "review", "{when} {who} wanted to delete the archived old part of the access log and was refused{why}{more}."),
     QT_TRANSLATE_NOOP(
         "review", "{when} {who} wanted to delete the archived old part of the access log, which failed{why}{more}.")},
    {"log.read", QT_TRANSLATE_NOOP("review", "{when} {who} read the access log{what}{more}.")},
    {"log.resume",
     QT_TRANSLATE_NOOP("review", "{when} the access log took entries again; it had been stopped{why}{more}.")},
    {"log.review", QT_TRANSLATE_NOOP("review", "{when} {who} judged a finding of the review{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to judge a finding of the review and was refused{why}{more}.")},
    {"log.sign_off", QT_TRANSLATE_NOOP("review", "{when} {who} signed off a day of the review{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to sign off a day of the review and was refused{why}{more}.")},
    {"log.verify", QT_TRANSLATE_NOOP("review", "{when} {who} verified the access log, and it held{more}."), nullptr,
     QT_TRANSLATE_NOOP("review", "{when} {who} verified the access log, and it did not hold{more}.")},
    {"note.add", QT_TRANSLATE_NOOP("review", "{when} {who} wrote a note on {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to correct a note on {record} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to write a note on {record}, which failed{why}{more}.")},
    {"note.redact", QT_TRANSLATE_NOOP("review", "{when} numbers were masked in a note of {who} on {record}{more}.")},
    {"note.unredact",
     QT_TRANSLATE_NOOP("review", "{when} {who} took a masked number back in a note on {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted a masked number back in a note on {record} and was refused{why}"
                                 "{more}.")},
    {"note.withdraw", QT_TRANSLATE_NOOP("review", "{when} {who} took a note back on {record}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to take a note back on {record} and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to take a note back on {record}, which failed{why}{more}.")},
    {"policy.apply", QT_TRANSLATE_NOOP("review", "{when} {who} changed the policy{more}.")},
    {"policy.load", QT_TRANSLATE_NOOP("review", "{when} the desk of {who} took up the policy{more}."), nullptr,
     QT_TRANSLATE_NOOP("review", "{when} the desk of {who} could not take up the policy{why}{more}.")},
    {"record.erase", QT_TRANSLATE_NOOP("review", "{when} {who} erased {record} for good{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to erase {record} for good and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to erase {record} for good, which failed{why}{more}.")},
    {"record.open", QT_TRANSLATE_NOOP("review", "{when} {who} opened the masked record of {record}{more}.")},
    {"record.search",
     QT_TRANSLATE_NOOP("review", "{when} {who} looked up a whole e-mail, phone, card ending or postcode{more}.")},
    {"record.tag", QT_TRANSLATE_NOOP("review", "{when} {who} changed the tags of {record}{more}."), nullptr,
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to change the tags of {record}, which failed{why}{more}.")},
    {"session.lock", QT_TRANSLATE_NOOP("review", "{when} the desk of {who} was locked{why}{more}.")},
    {"session.sign_in", QT_TRANSLATE_NOOP("review", "{when} {who} signed in at {station}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} somebody tried to sign in at {station} as {who} and was refused{why}{more}.")},
    {"session.sign_out", QT_TRANSLATE_NOOP("review", "{when} {who} signed out{more}.")},
    {"witness.accept",
     QT_TRANSLATE_NOOP("review",
                       "{when} {who} took the access log as it is, against what its witnesses had kept{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to take the access log as it is and was refused{why}{more}."),
     QT_TRANSLATE_NOOP("review", "{when} {who} wanted to take the access log as it is, which failed{why}{more}.")},
    {"witness.begin",
     QT_TRANSLATE_NOOP("review",
                       "{when} a witness kept a checkpoint of the access log for the first time, at {place}.")},
    {"witness.mismatch",
     QT_TRANSLATE_NOOP("review",
                       "{when} the access log did not match the checkpoint that a witness had kept, at {place}."),
     QT_TRANSLATE_NOOP("review", "{when} the access log did not match the checkpoint that a witness had kept, at "
                                 "{place}, and nobody was let in."),
     QT_TRANSLATE_NOOP("review", "{when} the access log did not match the checkpoint that a witness had kept, at "
                                 "{place}, and nobody was let in.")},
    {"witness.unreachable",
     QT_TRANSLATE_NOOP("review", "{when} a witness of the access log could not be reached, at {place}{why}."), nullptr,
     QT_TRANSLATE_NOOP("review", "{when} a witness of the access log could not be reached, at {place}{why}.")},
};

constexpr Sentences others{nullptr, QT_TRANSLATE_NOOP("review", "{when} {who} did this: {act}{more}."),
                           QT_TRANSLATE_NOOP("review", "{when} {who} tried this and was refused: {act}{more}{why}."),
                           QT_TRANSLATE_NOOP("review", "{when} {who} tried this, and it failed: {act}{more}{why}.")};

struct Phrase
{
    const char* word;
    const char* phrase;
};

constexpr Phrase fields[]{
    {"email", QT_TRANSLATE_NOOP("review", "the e-mail address")},
    {"phone", QT_TRANSLATE_NOOP("review", "the phone number")},
    {"address", QT_TRANSLATE_NOOP("review", "the address")},
    {"billing_address", QT_TRANSLATE_NOOP("review", "the billing address")},
    {"shipping_address", QT_TRANSLATE_NOOP("review", "the shipping address")},
    {"billing_phone", QT_TRANSLATE_NOOP("review", "the billing phone number")},
    {"shipping_phone", QT_TRANSLATE_NOOP("review", "the shipping phone number")},
    {"birth_date", QT_TRANSLATE_NOOP("review", "the birth date")},
    {"national_id", QT_TRANSLATE_NOOP("review", "the national ID")},
    {"card_number", QT_TRANSLATE_NOOP("review", "the card number")},
    {"iban", QT_TRANSLATE_NOOP("review", "the IBAN")},
};

constexpr Phrase whys[]{
    {"time_up", QT_TRANSLATE_NOOP("review", "the time was up")},
    {"escape", QT_TRANSLATE_NOOP("review", "Escape was pressed")},
    {"focus_lost", QT_TRANSLATE_NOOP("review", "another window came to the front")},
    {"replaced", QT_TRANSLATE_NOOP("review", "another field was looked at")},
    {"left", QT_TRANSLATE_NOOP("review", "the page was left")},
    {"locked", QT_TRANSLATE_NOOP("review", "the desk was locked")},
    {"signed_out", QT_TRANSLATE_NOOP("review", "the person signed out")},
    {"released", QT_TRANSLATE_NOOP("review", "the key or button was released")},
    {"capture_seen", QT_TRANSLATE_NOOP("review", "somebody may have taken a picture of the screen")},
    {"screen_changed", QT_TRANSLATE_NOOP("review", "the screen or its protection changed")},
    {"minimised", QT_TRANSLATE_NOOP("review", "the window was minimised")},
    {"support_capture", QT_TRANSLATE_NOOP("review", "pictures were allowed for support")},
    {"ended", QT_TRANSLATE_NOOP("review", "it was ended by hand")},
    {"somebody_else", QT_TRANSLATE_NOOP("review", "somebody else signed in")},
    {"idle", QT_TRANSLATE_NOOP("review", "nobody had used it for a while")},
    {"key", QT_TRANSLATE_NOOP("review", "by hand")},
    {"bad_credential", QT_TRANSLATE_NOOP("review", "name or password did not fit")},
    {"refused", QT_TRANSLATE_NOOP("review", "the policy or a missing key says no")},
    {"tampered", QT_TRANSLATE_NOOP("review", "something was changed that must not change")},
    {"damaged", QT_TRANSLATE_NOOP("review", "a file is damaged")},
    {"io", QT_TRANSLATE_NOOP("review", "the disk could not be read or written")},
    {"disk_full", QT_TRANSLATE_NOOP("review", "the disk is full")},
    {"cancelled", QT_TRANSLATE_NOOP("review", "it was cancelled")},
};

constexpr Phrase hows[]{
    {"connect", QT_TRANSLATE_NOOP("review", "it connected to the display")},
    {"get_image", QT_TRANSLATE_NOOP("review", "it read pixels of the screen")},
    {"shm_get_image", QT_TRANSLATE_NOOP("review", "it read pixels of the screen through shared memory")},
    {"copy_area", QT_TRANSLATE_NOOP("review", "it copied a part of the screen")},
    {"name_pixmap", QT_TRANSLATE_NOOP("review", "it took hold of what a window shows")},
    {"picture", QT_TRANSLATE_NOOP("review", "it drew from the screen")},
    {"compositor", QT_TRANSLATE_NOOP("review", "it took over drawing the desktop")},
};

template<std::size_t N>
QString phraseFor(const Phrase (&phrases)[N], const QString& word)
{
    const auto* const found =
        std::ranges::find_if(phrases, [&word](const Phrase& phrase) { return word == QLatin1String(phrase.word); });
    return found == std::end(phrases) ? QString() : QCoreApplication::translate("review", found->phrase);
}

const char* pick(const Sentences& from, Ending ending)
{
    return ending == Ending::Allowed ? from.allowed : ending == Ending::Denied ? from.denied : from.failed;
}

} // namespace

QString sentenceFor(const QString& action, Ending ending)
{
    const auto* const found = std::ranges::find_if(
        sentences, [&action](const Sentences& each) { return action == QLatin1String(each.action); });
    const char* text = found == std::end(sentences) ? nullptr : pick(*found, ending);
    return QCoreApplication::translate("review", text == nullptr ? pick(others, ending) : text);
}

QString fieldPhrase(const QString& field)
{
    const QString phrase = phraseFor(fields, field);
    return !phrase.isEmpty() ? phrase : field.isEmpty() ? QCoreApplication::translate("review", "a field") : field;
}

QString classPhrase(const QString& fieldClass)
{
    const auto known = policy::fieldClassFrom(fieldClass);
    return known ? policy::labelInside(*known) : shown(Column::Class, fieldClass);
}

QString screenPhrase(const QString& screen)
{
    const auto known = screenLevelFrom(screen);
    return known ? policy::labelInside(*known) : screen;
}

QString howPhrase(const QString& how)
{
    const QString phrase = phraseFor(hows, how);
    return phrase.isEmpty() ? how : phrase;
}

QString whyPhrase(const QString& why)
{
    const QString phrase = phraseFor(whys, why);
    if (!phrase.isEmpty())
        return phrase;
    // A word of the log's is for programs; a sentence in it was written for people.
    return why.contains(QLatin1Char(' ')) ? said(why) : QString(why).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace scrim::review
