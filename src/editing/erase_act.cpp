// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/erase_act.h"

#include "base/core_text.h"
#include "records/erasing.h"
#include "session/logged.h"
#include "vault/erased_list.h"

namespace scrim::editing {

Result<Erasure> erase(session::Session& privacy, storage::Database& cache, RecordId record, const QString& reason)
{
    const auto subjects = records::subjectsOf(cache, record);
    if (!subjects)
        return std::unexpected(subjects.error());
    audit::Event event = privacy.event(QStringLiteral("record.erase"));
    event.subject = subjects->front();
    event.reason = reason;
    event.detail = {{QStringLiteral("record"),
                     record.kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order")},
                    {QStringLiteral("orders"), subjects->size() - 1}};
    if (privacy.role() != policy::Role::Privacy)
        return session::gaveUp(
            privacy, event,
            {ErrorCode::Refused, Core::tr("Only a privacy officer erases somebody for good. Ask one to do it.")});
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Usage, Core::tr("Say why: it stays in the access log."));
    const auto done = session::logged(privacy, event, [&]() -> Result<void> {
        const session::Station& station = privacy.station();
        const vault::KeyRing& keys = privacy.keys();
        auto listKey = vault::ErasedListKey::of(station.header(), keys.key(vault::SharedKey::Cache));
        if (!listKey)
            return fail(listKey);
        const auto people = vault::ErasedPeople::of(station.paths(), station.header(), {listKey->bytes.clone()},
                                                    keys.key(vault::SharedKey::Index));
        if (!people)
            return std::unexpected(people.error());
        const auto marks = records::marksOf(cache, record, *people);
        if (!marks)
            return std::unexpected(marks.error());
        QStringList entries = *subjects;
        for (const QByteArray& mark : *marks) {
            if (!people->areErased(mark))
                entries.append(people->nextEntry(mark));
        }
        // Before the record goes: neither a restore nor an import must bring back what this would have forgotten to
        // note.
        auto noted = vault::addErased(station.paths(), station.header(), *listKey, entries);
        return noted ? records::erase(cache, record) : noted;
    });
    if (!done)
        return std::unexpected(done.error());
    return Erasure{subjects->front(), subjects->size() - 1};
}

} // namespace scrim::editing
