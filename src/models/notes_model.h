// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace scrim::models {

/// The notes on one record, newest first, one row each; an older version of a note is a row below it while it is
/// unfolded. Empties itself when the desk locks.
class NotesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Qt::DisplayRole is the note's text, or that it was taken back.
    enum Role
    {
        HeadRole = Qt::UserRole, ///< QString: who and when: "noor, 29 Nov 2026 14:03"
        DispositionRole,         ///< QString: its label; empty for none
        VersionsRole,            ///< int: how many versions there are; 1 for a note never corrected
        IsOldRole,               ///< bool: an older version, shown below the one that holds
        IsUnfoldedRole,          ///< bool: its older versions are shown
        IsOwnRole,               ///< bool: this person wrote it, and may correct it
        NoteRole,                ///< qint64: the first version's id, for a correction
    };

    /// `desk` must outlive it.
    explicit NotesModel(Desk& desk, QObject* parent = nullptr);

    /// Reads that record's notes; none while it reads.
    void show(RecordId record);
    void clear();
    /// Reads them anew.
    void refresh();
    /// Shows or hides the older versions of that row's note.
    void fold(int row);
    /// The note of a row; null for a row that is none.
    [[nodiscard]] const records::Note* noteAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Its rows are those of the record that was asked for, or there are none.
    void read();
    /// Why the notes could not be read, for the person.
    void failed(const QString& message);

private:
    struct Row
    {
        std::size_t thread = 0;
        std::size_t version = 0; ///< 0: the one that holds; else NoteThread::before from 1
    };
    void setThreads(std::vector<records::NoteThread> threads);
    void layOut();
    [[nodiscard]] QString labelOf(const QString& disposition) const;

    Desk& m_desk;
    std::optional<RecordId> m_record;
    std::vector<records::NoteThread> m_threads;
    std::vector<bool> m_unfolded; ///< by thread
    std::vector<Row> m_rows;
};

} // namespace scrim::models
