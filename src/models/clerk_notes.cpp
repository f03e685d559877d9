// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/clerk.h"

#include "notes/tag_acts.h"

/// Notes and their drafts, on the writer thread.
namespace scrim::models {

Result<notes::Place> Clerk::placeOfNotes()
{
    if (!m_shelf)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    return notes::Place{*m_session, m_shelf->store(), m_shelf->notes(), m_policy};
}

Result<records::Note> Clerk::writeNote(RecordId record, const notes::Writing& writing)
{
    const auto place = placeOfNotes();
    if (!place)
        return std::unexpected(place.error());
    touch(record);
    return notes::write(*place, record, writing);
}

Result<void> Clerk::unredact(RecordId record, const policy::Finding& finding)
{
    const auto place = placeOfNotes();
    return place ? notes::unredact(*place, record, finding) : std::unexpected(place.error());
}

Result<void> Clerk::keepDraft(RecordId record, const notes::Writing& writing)
{
    const auto place = placeOfNotes();
    return place ? notes::keepDraft(*place, record, writing) : std::unexpected(place.error());
}

Result<std::optional<notes::Draft>> Clerk::draft(RecordId record)
{
    const auto place = placeOfNotes();
    return place ? notes::draft(*place, record) : std::unexpected(place.error());
}

Result<void> Clerk::dropDraft(RecordId record)
{
    const auto place = placeOfNotes();
    return place ? notes::dropDraft(*place, record) : std::unexpected(place.error());
}

Result<notes::Draft> Clerk::withdrawNote(RecordId record, qint64 note)
{
    const auto place = placeOfNotes();
    return place ? notes::withdraw(*place, record, note) : std::unexpected(place.error());
}

Result<void> Clerk::setTag(qint64 customer, const QString& tag, bool isSet)
{
    const auto place = placeOfNotes();
    if (!place)
        return std::unexpected(place.error());
    touch({RecordKind::Customer, customer});
    return notes::setTag(*place, m_shelf->tags(), customer, tag, isSet);
}

} // namespace scrim::models
