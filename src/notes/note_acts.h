// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/policy.h"
#include "policy/redaction.h"
#include "records/notes.h"
#include "records/store.h"
#include "session/session.h"

#include <QString>

#include <optional>
#include <vector>

/// Writing notes: redacted first, then on record, then stored.
namespace scrim::notes {

inline constexpr qsizetype longestNote = 20'000; ///< UTF-16 units

/// What a note and its draft consist of.
struct Writing
{
    SecretBytes text; ///< UTF-8; what is found in it does not leave it
    QString disposition;
    qint64 corrects = 0; ///< the first version's id of the note that it corrects; 0 for a new one
    /// What a person has said is no such number, in bytes of the text.
    std::vector<policy::ByteSpan> kept;
    /// What the editor has masked already.
    policy::RedactionCounts masked{};
};

/// Where notes are kept and under what rules.
struct Place
{
    session::Session& session;
    records::Store& store;
    records::Notes& notes;
    const policy::Policy& policy;
};

/// Puts note.redact (how many of each kind, where there were any) and note.add on record, stores the note and drops the
/// person's draft. Spans of `kept` stay only as policy::mayUnredact() says. Usage for a text that is empty, too long or
/// not UTF-8, and for a disposition that the policy does not have; Refused, and logged denied, for a correction of
/// somebody else's note; NotFound, Exists as records::Notes::add().
[[nodiscard]] Result<records::Note> write(const Place& place, RecordId record, const Writing& writing);

/// Somebody takes a redaction back: note.unredact with kind and rule, denied where policy::mayUnredact() says no, and
/// Refused with the reason then.
[[nodiscard]] Result<void> unredact(const Place& place, RecordId record, const policy::Finding& finding);

struct Draft
{
    QString text; ///< redacted
    QString disposition;
    qint64 corrects = 0;
    std::vector<policy::ByteSpan> kept;
    policy::RedactionCounts masked{};
    qint64 savedMs = 0;
};

/// Takes back what this person has just written, within withdrawMs: note.withdraw on record, then a version without
/// text, or with that of the version before. `id` is the first version's. Answers with what was written, to go on
/// from. Refused, and logged denied, for somebody else's note and when it is too late; NotFound.
[[nodiscard]] Result<Draft> withdraw(const Place& place, RecordId record, qint64 id);
inline constexpr qint64 withdrawMs = 10 * 60 * 1000;

/// Redacted, sealed to who is signed in, and stored; an empty text drops it. Drafts are not logged.
[[nodiscard]] Result<void> keepDraft(const Place& place, RecordId record, const Writing& writing);
/// Empty where there is none. Tampered for one that does not open.
[[nodiscard]] Result<std::optional<Draft>> draft(const Place& place, RecordId record);
[[nodiscard]] Result<void> dropDraft(const Place& place, RecordId record);

} // namespace scrim::notes
