// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;

namespace scrim::desk {

/// One note as it is read: who, when, how the call ended, the text. Its text may be selected and copied: what may not
/// be copied is not in it.
class NoteCard final : public QFrame
{
    Q_OBJECT

public:
    /// A row of models::NotesModel, as it is now.
    NoteCard(const QAbstractItemModel& notes, int row, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants to correct this note of theirs.
    void correctWanted();
    /// Its older versions are to be shown, or hidden.
    void foldWanted();

private:
    void setText(const QString& text, bool isOld);

    QLabel* m_text;
};

} // namespace scrim::desk
