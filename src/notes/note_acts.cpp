// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/note_acts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/listed.h"
#include "notes/redacting.h"
#include "policy/text.h"
#include "session/logged.h"

#include <algorithm>

namespace scrim::notes {

namespace {

QString name(RecordKind kind)
{
    return kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

QJsonObject detailOf(const policy::RedactionCounts& counts)
{
    QJsonObject detail;
    for (const policy::RedactionKind kind : policy::allRedactionKinds) {
        if (const int count = counts[static_cast<std::size_t>(kind)]; count > 0)
            detail.insert(policy::name(kind), count);
    }
    return detail;
}

Result<void> check(const Place& place, const Writing& writing, const QString& text)
{
    if (!policy::isValidUtf8(writing.text))
        return fail(ErrorCode::Usage, Core::tr("A note is UTF-8 text."));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Usage, Core::tr("A note without words says nothing."));
    if (text.size() > longestNote)
        return fail(ErrorCode::Usage, Core::tr("A note takes %Ln characters at most.", nullptr, int{longestNote}));
    const auto& known = place.policy.dispositions;
    if (!writing.disposition.isEmpty() &&
        std::ranges::find(known, writing.disposition, &policy::Disposition::code) == known.end())
        return fail(ErrorCode::Usage, Core::tr("The policy has no disposition of that code."));
    return {};
}

/// Whom to ask to take a mask back that is no mistake.
QString whoMay(const policy::RedactionPolicy& policy)
{
    if (policy.unredactRoles.empty())
        return Core::tr("Nobody takes that back here. Say it in other words.");
    QStringList roles;
    for (const policy::Role role : policy.unredactRoles)
        roles.append(policy::label(role));
    return Core::tr("Ask a colleague whose role may take that back (%1).").arg(listed(roles));
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// Puts what was masked on record; nothing where there was nothing.
Result<void> noteRedactions(const Place& place, const QString& subject, const policy::RedactionCounts& counts)
{
    audit::Event event = place.session.event(QStringLiteral("note.redact"));
    event.subject = subject;
    event.detail = detailOf(counts);
    if (event.detail.isEmpty())
        return {};
    auto logged = place.session.record(event);
    return logged ? Result<void>{} : fail(logged);
}

} // namespace

Result<records::Note> write(const Place& place, RecordId record, const Writing& writing)
{
    const Cleaned cleaned = clean(place.policy.redaction, place.session.role(), writing);
    if (auto good = check(place, writing, cleaned.text); !good)
        return fail(good);
    const auto subject = place.store.subjectOf(record);
    if (!subject)
        return std::unexpected(subject.error());
    records::Note note{.id = 0,
                       .record = record,
                       .first = writing.corrects,
                       .version = 1,
                       .writtenMs = place.session.station().clock().wallMs(),
                       .author = place.session.user(),
                       .role = policy::name(place.session.role()),
                       .call = place.session.call(),
                       .disposition = writing.disposition,
                       .text = withoutEnd(cleaned.text)};
    audit::Event event = place.session.event(QStringLiteral("note.add"));
    event.subject = *subject;
    event.detail = {
        {QStringLiteral("kind"), name(record.kind)},
        {QStringLiteral("disposition"), writing.disposition.isEmpty() ? QStringLiteral("-") : writing.disposition}};
    if (writing.corrects != 0) {
        const auto before = place.notes.newest(writing.corrects);
        if (!before)
            return std::unexpected(before.error());
        note.version = before->version + 1;
        event.detail.insert(QStringLiteral("version"), note.version);
        if (before->author != place.session.user() || before->record != record)
            return session::gaveUp(
                place.session, event,
                {ErrorCode::Refused, Core::tr("Only who wrote a note corrects it. Add one of your own.")});
    }
    if (auto noted = noteRedactions(place, *subject, cleaned.masked); !noted)
        return fail(noted);
    auto added = session::logged(place.session, event, [&] { return place.notes.add(note); });
    if (!added)
        return added;
    if (auto dropped = dropDraft(place, record); !dropped)
        return fail(dropped);
    return added;
}

Result<void> unredact(const Place& place, RecordId record, const policy::Finding& finding)
{
    const auto subject = place.store.subjectOf(record);
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event event = place.session.event(QStringLiteral("note.unredact"));
    event.subject = *subject;
    event.detail = {{QStringLiteral("kind"), policy::name(finding.kind)},
                    {QStringLiteral("rule"), finding.rule.isEmpty() ? QStringLiteral("-") : finding.rule},
                    {QStringLiteral("proven"), finding.isProven}};
    if (!policy::mayUnredact(place.policy.redaction, place.session.role(), finding.kind, finding.isProven)) {
        const QString why = finding.isProven ? Core::tr("Its check digit is right, so it stays masked. %1")
                                             : Core::tr("A verification code is never stored, so it stays masked. %1");
        return session::gaveUp(place.session, event, {ErrorCode::Refused, why.arg(whoMay(place.policy.redaction))});
    }
    auto logged = place.session.record(event);
    return logged ? Result<void>{} : fail(logged);
}

} // namespace scrim::notes
