// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace scrim::records {

/// What somebody wrote about a customer or an order, redacted.
struct Note
{
    qint64 id = 0;
    RecordId record;
    qint64 first = 0; ///< of a correction: the first version's id; 0 for a first version
    int version = 1;
    qint64 writtenMs = 0; ///< since 1970
    QString author;
    QString role;        ///< the author's, "agent"
    QString call;        ///< may be empty
    QString disposition; ///< a code of the policy's; may be empty
    QString text;
};

/// A note as it stands now, and what it said before, newest first.
struct NoteThread
{
    Note now;
    std::vector<Note> before;
};

/// Notes in the cache, and drafts of them. It stores what it is given: redacting and logging are done before.
class Notes
{
public:
    explicit Notes(storage::Database& database) : m_database(database) {}

    /// Newest first, by when the first version was written.
    [[nodiscard]] Result<std::vector<NoteThread>> of(RecordId record);
    /// The newest version of the note whose first version `id` is; NotFound.
    [[nodiscard]] Result<Note> newest(qint64 id);
    /// Stores it and returns it with its id. NotFound when there is no such record; Exists when that version is there.
    [[nodiscard]] Result<Note> add(const Note& note);

    /// A person's sealed draft on a record; replaces the one before.
    [[nodiscard]] Result<void> keepDraft(const QString& author, RecordId record, const QByteArray& sealed);
    [[nodiscard]] Result<std::optional<QByteArray>> draft(const QString& author, RecordId record);
    [[nodiscard]] Result<void> dropDraft(const QString& author, RecordId record);

private:
    storage::Database& m_database;
};

} // namespace scrim::records
