// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/clerk.h"

/// Corrections, on the writer thread. What was typed lies here between its check and its storing.
namespace scrim::models {

Result<editing::Place> Clerk::placeOfEdits(RecordId record)
{
    if (!m_shelf)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    const auto verified = isVerified(record);
    if (!verified)
        return std::unexpected(verified.error());
    if (!m_editing)
        m_editing = std::make_unique<Editing>(m_station->header(), m_shelf->database(),
                                              m_session->keys().key(vault::SharedKey::Index));
    return editing::Place{*m_session, m_shelf->database(), m_editing->editor, m_policy, *verified};
}

Result<editing::Target> Clerk::targetNow(RecordId record, policy::Field field)
{
    const auto now = records::fieldNow(m_shelf->database(), record, field);
    if (!now)
        return std::unexpected(now.error());
    return editing::Target{record, field, now->version};
}

Result<FieldSeen> Clerk::beginEdit(RecordId record, policy::Field field)
{
    const auto place = placeOfEdits(record);
    if (!place)
        return std::unexpected(place.error());
    m_editing->draft.reset();
    const auto now = records::fieldNow(place->cache, record, field);
    if (!now)
        return std::unexpected(now.error());
    m_editing->target = editing::Target{record, field, now->version};
    if (auto may = editing::mayEdit(*place, *m_editing->target); !may)
        return fail(may);
    return FieldSeen{now->mask};
}

Result<QString> Clerk::prepareEdit(const editing::Typed& typed)
{
    if (!m_editing || !m_editing->target)
        return fail(ErrorCode::Refused, Core::tr("Nothing is being edited. Begin again."));
    const auto place = placeOfEdits(m_editing->target->record);
    if (!place)
        return std::unexpected(place.error());
    auto draft = editing::prepare(*place, *m_editing->target, typed);
    if (!draft)
        return fail(draft);
    m_editing->draft = std::move(*draft);
    return m_editing->draft->entered.mask;
}

Result<editing::Outcome> Clerk::saveEdit(const QByteArray& overVersion)
{
    if (!m_editing || !m_editing->draft)
        return fail(ErrorCode::Refused, Core::tr("Nothing is being edited. Begin again."));
    if (!overVersion.isEmpty())
        m_editing->draft->target.version = overVersion;
    const auto place = placeOfEdits(m_editing->draft->target.record);
    if (!place)
        return std::unexpected(place.error());
    auto outcome = editing::save(*place, *m_editing->draft);
    if (outcome && outcome->isStored)
        m_editing->draft.reset();
    return outcome;
}

void Clerk::dropEdit()
{
    if (m_editing)
        m_editing->draft.reset();
}

Result<editing::Outcome> Clerk::undoEdit(RecordId record, policy::Field field)
{
    const auto place = placeOfEdits(record);
    if (!place)
        return std::unexpected(place.error());
    const auto target = targetNow(record, field);
    return target ? editing::undo(*place, *target) : std::unexpected(target.error());
}

Result<editing::Outcome> Clerk::settleEdit(RecordId record, policy::Field field, editing::Settle how)
{
    const auto place = placeOfEdits(record);
    if (!place)
        return std::unexpected(place.error());
    const auto target = targetNow(record, field);
    return target ? editing::settle(*place, *target, how) : std::unexpected(target.error());
}

} // namespace scrim::models
