// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::desk {

class RedactingEdit;

/// The notes on the open record: a new one is written on top, and those that there are stand below, newest first. What
/// is begun is kept as a draft after each pause, sealed to who writes it, and comes back with the record.
class NotesPane final : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit NotesPane(models::Desk& desk, QWidget& parent);

    void show(RecordId record);
    /// Keeps what is begun, and forgets the record.
    void clear();
    /// The keyboard to the new note.
    void focusEditor();
    /// Whether how a call ended is chosen here; otherwise setDisposition() says it.
    void offerDisposition(bool isOffered);
    void setDisposition(const QString& code) { m_given = code; }

Q_SIGNALS:
    /// Something is written at the record in sight that is no note yet, or no longer.
    void begun(bool isBegun);
    void saved();
    /// Something was done that `undo` takes back; it may be called as long as this widget is there.
    void undoable(const QString& sentence, const std::function<void()>& undo);

private:
    void layOut();
    void showDraft(const notes::Draft& draft);
    void showNotes();
    void touch();
    void keepDraft();
    void save();
    void discard();
    void correct(int row);
    void begin(qint64 corrects);
    void withdraw(RecordId record, qint64 note);
    void takeBack(int chip);
    void refreshButtons();
    void showError(const QString& message);
    [[nodiscard]] QString disposition() const;

    models::Desk& m_desk;
    models::NotesModel* m_model;
    QLabel* m_title;
    RedactingEdit* m_edit;
    QLabel* m_masked;
    QPushButton* m_takeBack;
    QComboBox* m_disposition;
    QPushButton* m_save;
    QPushButton* m_discard;
    QLabel* m_status;
    parts::InlineError* m_error;
    QLabel* m_none;
    QWidget* m_cards;
    QVBoxLayout* m_cardColumn;
    QPushButton* m_more;
    QTimer m_pause;
    std::optional<RecordId> m_record;
    qint64 m_corrects = 0;
    int m_shownCards = 0;
    QString m_given; ///< how the call ended, where that is not chosen here
    bool m_isOffered = true;
    bool m_isSaving = false;
    bool m_isUnkept = false; ///< something is written that the draft does not have yet
};

} // namespace scrim::desk
