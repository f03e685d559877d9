// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/setting_words.h"

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

struct Meaning
{
    const char* path;
    const char* means;
};

/// Of one class of fields; %1 is the class.
constexpr std::array ofClass{
    Meaning{"least_level", "The least protection of the screen at which %1 fields are shown."},
    Meaning{"gesture", "Whether %1 fields are lit by a click, or only while the button or key is held."},
    Meaning{"reason", "Whether a look at a %1 field takes no reason, one out of a list, or one in own words."},
    Meaning{"mask", "Whether masks of %1 fields give away what they usually do, or nothing."},
    Meaning{"view", "False takes the looks at %1 fields away that a role's key would allow."},
    Meaning{"seconds", "How many seconds a %1 field stays lit."},
    Meaning{"per_hour", "How many %1 fields a person may look at within any 60 minutes; null sets no limit."},
    Meaning{"per_shift", "How many %1 fields a person may look at within a shift; null sets no limit."},
    Meaning{"needs_call", "Whether %1 fields are shown only while a call is open."},
    Meaning{"needs_verified", "Whether %1 fields are shown only for a caller who is verified."},
    Meaning{"needs_approval", "Whether each look at a %1 field takes a second person's yes."},
    Meaning{"spoken", "Whether a screen reader may be told the value of a %1 field, by an act of its own."},
    Meaning{"card_digits",
            "Of %1 fields, whether a look at a card number shows all of it, or its first six and last four digits."},
    Meaning{"hours", "The hours in which %1 fields are shown; null for any time."},
};

constexpr std::array others{
    Meaning{"dispositions", "How calls can end: a list of codes and labels."},
    Meaning{"editing.contact", "The roles that may correct contact fields."},
    Meaning{"editing.address", "The roles that may correct address fields."},
    Meaning{"editing.identity", "The roles that may correct identity fields."},
    Meaning{"editing.payment", "The roles that may correct payment fields."},
    Meaning{"log.keep_months", "Entries of the log so young are never deleted."},
    Meaning{"log.searchable_months", "Entries of the log so young stay in the vault's own folder."},
    Meaning{"log.witness_file", "A file elsewhere, such as on a share, that keeps the log's newest checkpoint."},
    Meaning{"redaction.custom", "Numbers of the organisation's own that are masked in notes."},
    Meaning{"redaction.national_ids", "The national ids that are masked in notes."},
    Meaning{"redaction.unredact_roles", "The roles that may take back a mask in a note that is not a mistake."},
    Meaning{"review.flagged_tags", "Customers with one of these tags are flagged in the review."},
    Meaning{"review.hours.days", "The days of work that the review counts by."},
    Meaning{"review.hours.from", "When the hours of work begin that the review counts by."},
    Meaning{"review.hours.to", "When the hours of work end that the review counts by."},
    Meaning{"review.rules", "Other numbers for rules of the review queue."},
    Meaning{"review.time_zone", "The time zone that days and hours of the policy are counted in."},
    Meaning{"roles", "What is other for one role than for everybody, by class of fields."},
    Meaning{"scripts.default.steps", "What belongs to a call, step by step, where its queue has no script of its own."},
    Meaning{"scripts.queues", "What belongs to a call, step by step, by the queue that it came in by."},
    Meaning{"shield.approval_minutes", "The longest time that a second person's yes lasts."},
    Meaning{"shield.frames_per_pad",
            "Into how many frames a scrambled field is split; 2 is harder to read and to film."},
    Meaning{"shield.mark_page", "Whether the faint mark of person, station and time lies over the whole page."},
    Meaning{"shield.support_capture_minutes",
            "The longest time for which pictures can be allowed for support; 0: never."},
    Meaning{"shield.trust_remote", "Whether a remote session counts as protected as its display would be here."},
    Meaning{"sign_in.drift_steps", "Steps of 30 seconds by which a phone's clock may be off."},
    Meaning{"sign_in.idle_lock_minutes", "After how many minutes a desk that is left alone locks."},
    Meaning{"sign_in.least_length", "The fewest characters of a new password."},
    Meaning{"sign_in.lockout_minutes", "How long nobody gets in after too many wrong tries."},
    Meaning{"sign_in.password_days", "How long a password lasts that is the only factor."},
    Meaning{"sign_in.second_factor", "The roles that must have a second factor."},
    Meaning{"sign_in.tries", "How many wrong tries to sign in there are before the lockout."},
    Meaning{"telephony.command", "The program that gets a number to dial on its standard input."},
    Meaning{"telephony.dial",
            "Whether numbers are dialled not at all, by the desktop's tel: program, or by the command."},
    Meaning{"telephony.region", "The country of phone numbers that come without one."},
    Meaning{"verification.before_edit", "Whether a record is changed for a verified caller only."},
    Meaning{"verification.before_reveal", "The classes of fields that are shown for a verified caller only."},
    Meaning{"verification.different_classes", "Whether a caller's answers must be of different classes."},
    Meaning{"verification.fields_needed", "How many right answers verify a caller."},
    Meaning{"verification.least_bits", "How hard to guess the right answers must be together, as a power of two."},
    Meaning{"verification.tries", "How many tries there are for each field and call."},
    Meaning{"verification.tries_a_day", "How many tries there are for each customer and day."},
    Meaning{"verification.window_minutes", "Outside of calls, for how long tries count and a match holds."},
};

QString meaningIn(const auto& meanings, const QString& path)
{
    const auto found = std::ranges::find(meanings, path, [](const Meaning& each) { return QLatin1String(each.path); });
    return found == std::end(meanings) ? QString() : QString::fromLatin1(found->means);
}

} // namespace

QString meaningOf(const QString& path)
{
    const QLatin1String classes("shield.classes.");
    if (!path.startsWith(classes))
        return meaningIn(others, path);
    const QString means = meaningIn(ofClass, path.section(QLatin1Char('.'), 3));
    return means.isEmpty() ? means : means.arg(path.section(QLatin1Char('.'), 2, 2));
}

} // namespace scrim::policy
