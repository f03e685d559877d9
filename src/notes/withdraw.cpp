// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "notes/note_acts.h"
#include "session/logged.h"

#include <algorithm>

namespace scrim::notes {

Result<Draft> withdraw(const Place& place, RecordId record, qint64 id)
{
    const auto subject = place.store.subjectOf(record);
    if (!subject)
        return std::unexpected(subject.error());
    const auto threads = place.notes.of(record);
    if (!threads)
        return std::unexpected(threads.error());
    const auto thread = std::ranges::find_if(*threads, [id](const records::NoteThread& each) {
        return (each.now.first == 0 ? each.now.id : each.now.first) == id;
    });
    if (thread == threads->end())
        return fail(ErrorCode::NotFound, Core::tr("There is no such note."));
    const records::Note& now = thread->now;
    const qint64 wallMs = place.session.station().clock().wallMs();
    audit::Event event = place.session.event(QStringLiteral("note.withdraw"));
    event.subject = *subject;
    event.detail = {{QStringLiteral("version"), now.version}};
    if (now.author != place.session.user())
        return session::gaveUp(place.session, event,
                               {ErrorCode::Refused,
                                Core::tr("Only who wrote a note takes it back. Ask them, or add a note of your own.")});
    if (wallMs - now.writtenMs > withdrawMs || now.text.isEmpty())
        return session::gaveUp(
            place.session, event,
            {ErrorCode::Refused, Core::tr("It is too late to take this note back. Correct it instead.")});
    // The note before holds again; of a first version nothing does.
    records::Note next = thread->before.empty() ? now : thread->before.front();
    if (thread->before.empty()) {
        next.text.clear();
        next.disposition.clear();
    }
    next.id = 0;
    next.first = id;
    next.version = now.version + 1;
    next.writtenMs = wallMs;
    next.author = place.session.user();
    next.role = policy::name(place.session.role());
    next.call = place.session.call();
    const auto added = session::logged(place.session, event, [&] { return place.notes.add(next); });
    if (!added)
        return std::unexpected(added.error());
    Draft draft;
    draft.text = now.text;
    draft.disposition = now.disposition;
    draft.corrects = now.version > 1 ? id : 0;
    return draft;
}

} // namespace scrim::notes
