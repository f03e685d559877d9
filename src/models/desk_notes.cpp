// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <utility>

/// Notes: read by the reader, written by the writer, which also keeps drafts, since their key is the session's.
namespace scrim::models {

QFuture<Result<std::vector<records::NoteThread>>> Desk::notes(RecordId record)
{
    if (!m_state->isOpen)
        return notOpen<std::vector<records::NoteThread>>();
    return home(this, m_state->reader.run([shelf = m_state->shelf, record] { return shelf->notes().of(record); }));
}

QFuture<Result<records::Note>> Desk::writeNote(RecordId record, notes::Writing writing)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<records::Note>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record, writing = std::move(writing)] {
        return clerk->writeNote(record, writing);
    }));
}

QFuture<Result<void>> Desk::unredact(RecordId record, const policy::Finding& finding)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run(
                          [clerk = &m_state->clerk, record, finding] { return clerk->unredact(record, finding); }));
}

QFuture<Result<void>> Desk::keepDraft(RecordId record, notes::Writing writing)
{
    if (!m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record, writing = std::move(writing)] {
        return clerk->keepDraft(record, writing);
    }));
}

QFuture<Result<std::optional<notes::Draft>>> Desk::draft(RecordId record)
{
    if (!m_state->isOpen)
        return notOpen<std::optional<notes::Draft>>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record] { return clerk->draft(record); }));
}

QFuture<Result<void>> Desk::dropDraft(RecordId record)
{
    if (!m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record] { return clerk->dropDraft(record); }));
}

QFuture<Result<notes::Draft>> Desk::withdrawNote(RecordId record, qint64 note)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<notes::Draft>();
    return home(this, m_state->writer.run(
                          [clerk = &m_state->clerk, record, note] { return clerk->withdrawNote(record, note); }));
}

QFuture<Result<QStringList>> Desk::tags(qint64 customer)
{
    if (!m_state->isOpen)
        return notOpen<QStringList>();
    return home(this, m_state->reader.run([shelf = m_state->shelf, customer] { return shelf->tags().of(customer); }));
}

QFuture<Result<void>> Desk::setTag(qint64 customer, const QString& tag, bool isSet)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, customer, tag, isSet] {
        return clerk->setTag(customer, tag, isSet);
    }));
}

} // namespace scrim::models
