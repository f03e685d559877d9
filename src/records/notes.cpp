// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/notes.h"

#include "base/core_text.h"

#include <algorithm>

namespace scrim::records {

namespace {

Note noteOf(const storage::Statement& row)
{
    return {.id = row.integer(0),
            .record = {static_cast<RecordKind>(row.integer(1)), row.integer(2)},
            .first = row.isNull(3) ? 0 : row.integer(3),
            .version = static_cast<int>(row.integer(4)),
            .writtenMs = row.integer(5),
            .author = row.text(6),
            .role = row.text(7),
            .call = row.text(8),
            .disposition = row.text(9),
            .text = row.text(10)};
}

qint64 threadOf(const Note& note)
{
    return note.first == 0 ? note.id : note.first;
}

} // namespace

Result<std::vector<NoteThread>> Notes::of(RecordId record)
{
    // A thread's newest version first, threads by their first version: ids are given in order.
    storage::Statement query = m_database.statement(
        "SELECT id, kind, record, first, version, written_ms, author, role, call, disposition, text FROM notes "
        "WHERE kind = ? AND record = ? ORDER BY coalesce(first, id) DESC, version DESC");
    query.bind(1, static_cast<qint64>(record.kind)).bind(2, record.id);
    std::vector<NoteThread> threads;
    auto row = query.step();
    for (; row && *row; row = query.step()) {
        Note note = noteOf(query);
        if (!threads.empty() && threadOf(threads.back().now) == threadOf(note))
            threads.back().before.push_back(std::move(note));
        else
            threads.push_back({std::move(note), {}});
    }
    if (!row)
        return fail(row);
    return threads;
}

Result<Note> Notes::newest(qint64 id)
{
    storage::Statement query = m_database.statement(
        "SELECT id, kind, record, first, version, written_ms, author, role, call, disposition, text FROM notes "
        "WHERE id = ?1 OR first = ?1 ORDER BY version DESC LIMIT 1");
    const auto row = query.bind(1, id).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Core::tr("There is no such note."));
    return noteOf(query);
}

Result<Note> Notes::add(const Note& note)
{
    storage::Statement there = m_database.statement("SELECT 1 FROM records WHERE kind = ? AND id = ?");
    const auto isThere = there.bind(1, static_cast<qint64>(note.record.kind)).bind(2, note.record.id).step();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return fail(ErrorCode::NotFound, Core::tr("The record that this note is about is gone."));
    storage::Statement insert = m_database.statement(
        "INSERT INTO notes (kind, record, first, version, written_ms, author, role, call, disposition, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bind(1, static_cast<qint64>(note.record.kind)).bind(2, note.record.id);
    if (note.first == 0)
        insert.bindNull(3);
    else
        insert.bind(3, note.first);
    insert.bind(4, qint64{note.version})
        .bind(5, note.writtenMs)
        .bind(6, note.author)
        .bind(7, note.role)
        .bind(8, note.call)
        .bind(9, note.disposition)
        .bind(10, note.text);
    if (auto stored = insert.run(); !stored)
        return fail(stored);
    if (m_database.changes() == 0)
        return fail(ErrorCode::Exists, Core::tr("This note was corrected in the meantime. Look at it again."));
    Note added = note;
    added.id = m_database.lastInsertId();
    return added;
}

Result<void> Notes::keepDraft(const QString& author, RecordId record, const QByteArray& sealed)
{
    return m_database
        .statement("INSERT INTO note_drafts (author, kind, record, sealed) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET sealed = excluded.sealed")
        .bind(1, author)
        .bind(2, static_cast<qint64>(record.kind))
        .bind(3, record.id)
        .bind(4, sealed)
        .run();
}

Result<std::optional<QByteArray>> Notes::draft(const QString& author, RecordId record)
{
    storage::Statement query =
        m_database.statement("SELECT sealed FROM note_drafts WHERE author = ? AND kind = ? AND record = ?");
    const auto row = query.bind(1, author).bind(2, static_cast<qint64>(record.kind)).bind(3, record.id).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(query.blob(0)) : std::nullopt;
}

Result<void> Notes::dropDraft(const QString& author, RecordId record)
{
    return m_database.statement("DELETE FROM note_drafts WHERE author = ? AND kind = ? AND record = ?")
        .bind(1, author)
        .bind(2, static_cast<qint64>(record.kind))
        .bind(3, record.id)
        .run();
}

} // namespace scrim::records
