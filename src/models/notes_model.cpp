// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes_model.h"

#include "base/answer.h"
#include "base/core_text.h"
#include "base/shown_time.h"

#include <QDateTime>

#include <algorithm>

namespace scrim::models {

namespace {

QString headOf(const records::Note& note)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(note.writtenMs);
    return NotesModel::tr("%1, %2 %3").arg(note.author, shownDay(when.date()), shownClock(when.time()));
}

/// A version without text is a note that was taken back (notes::withdraw()).
QString textOf(const records::Note& note)
{
    return note.text.isEmpty() ? NotesModel::tr("Taken back.") : note.text;
}

qint64 threadOf(const records::Note& note)
{
    return note.first == 0 ? note.id : note.first;
}

} // namespace

NotesModel::NotesModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::closed, this, &NotesModel::clear);
}

void NotesModel::show(RecordId record)
{
    m_record = record;
    setThreads({});
    refresh();
}

void NotesModel::clear()
{
    m_record.reset();
    setThreads({});
}

void NotesModel::refresh()
{
    if (!m_record)
        return;
    whenAnswered(m_desk.notes(*m_record), this,
                 [this, record = *m_record](const Result<std::vector<records::NoteThread>>& notes) {
                     if (m_record != record)
                         return;
                     setThreads(notes ? *notes : std::vector<records::NoteThread>());
                     if (!notes)
                         Q_EMIT failed(notes.error().message);
                     Q_EMIT read();
                 });
}

void NotesModel::setThreads(std::vector<records::NoteThread> threads)
{
    beginResetModel();
    m_threads = std::move(threads);
    m_unfolded.assign(m_threads.size(), false);
    layOut();
    endResetModel();
}

void NotesModel::layOut()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        m_rows.push_back({i, 0});
        for (std::size_t older = 1; m_unfolded[i] && older <= m_threads[i].before.size(); ++older)
            m_rows.push_back({i, older});
    }
}

void NotesModel::fold(int row)
{
    if (row < 0 || row >= rowCount() || m_threads[m_rows[static_cast<std::size_t>(row)].thread].before.empty())
        return;
    const std::size_t thread = m_rows[static_cast<std::size_t>(row)].thread;
    beginResetModel();
    m_unfolded[thread] = !m_unfolded[thread];
    layOut();
    endResetModel();
}

const records::Note* NotesModel::noteAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    const records::NoteThread& thread = m_threads[at.thread];
    return at.version == 0 ? &thread.now : &thread.before[at.version - 1];
}

QString NotesModel::labelOf(const QString& disposition) const
{
    const auto& known = m_desk.policy().dispositions;
    const auto found = std::ranges::find(known, disposition, &policy::Disposition::code);
    // One that the policy no longer has is still what was meant.
    return found == known.end() ? disposition : said(found->label);
}

int NotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const records::Note& note = *noteAt(index.row());
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto versions = static_cast<int>(m_threads[row.thread].before.size()) + 1;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(note);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headOf(note), textOf(note));
    case HeadRole:
        return headOf(note);
    case DispositionRole:
        return labelOf(note.disposition);
    case VersionsRole:
        return versions;
    case IsOldRole:
        return row.version > 0;
    case IsUnfoldedRole:
        return m_unfolded[row.thread] && versions > 1;
    case IsOwnRole:
        return note.author == m_desk.person().name;
    case NoteRole:
        return threadOf(note);
    default:
        return {};
    }
}

} // namespace scrim::models
