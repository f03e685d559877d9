// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/notes_pane.h"

#include "base/answer.h"
#include "base/core_text.h"
#include "base/shown_time.h"
#include "ui/desk/note_card.h"
#include "ui/desk/redacting_edit.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int pauseMs = 700;
constexpr int editorLines = 5;
constexpr int cardsAtOnce = 20;

QString clockOf(qint64 ms)
{
    return shownClock(QDateTime::fromMSecsSinceEpoch(ms).time());
}

void setUpButton(QPushButton& button, const QString& name, const QString& text)
{
    button.setText(text);
    button.setObjectName(name);
    button.setAccessibleName(button.text().remove(QLatin1Char('&')));
}

} // namespace

NotesPane::NotesPane(models::Desk& desk, QWidget& parent)
    : QWidget(&parent),
      m_desk(desk),
      m_model(new models::NotesModel(desk, this)),
      m_title(makeSection(tr("Notes"), *this)),
      m_edit(new RedactingEdit(this)),
      m_masked(makeQuiet(*this)),
      m_takeBack(new QPushButton(this)),
      m_disposition(new QComboBox(this)),
      m_save(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_status(makeQuiet(*this)),
      m_error(new InlineError(this)),
      m_none(makeQuiet(*this)),
      m_cards(new QWidget(this)),
      m_cardColumn(new QVBoxLayout(m_cards)),
      m_more(new QPushButton(this))
{
    setObjectName(QStringLiteral("notes_pane"));
    setAccessibleName(tr("Notes"));
    m_edit->setObjectName(QStringLiteral("note_edit"));
    m_edit->setAccessibleName(tr("New note"));
    m_edit->setAccessibleDescription(
        tr("Card numbers, security codes, IBANs and national IDs are masked as you write."));
    m_edit->setPlaceholderText(tr("Write a note. Card numbers and their like are masked as you write."));
    m_edit->setFixedHeight(editorLines * m_edit->fontMetrics().lineSpacing() + 2 * unit);
    m_masked->setObjectName(QStringLiteral("notes_masked"));
    m_status->setObjectName(QStringLiteral("notes_status"));
    m_disposition->setObjectName(QStringLiteral("notes_disposition"));
    m_disposition->setAccessibleName(tr("How the call ended"));
    setUpButton(*m_takeBack, QStringLiteral("notes_take_back"), tr("Take back"));
    m_takeBack->setToolTip(tr("That is no such number: take its mask back (Ctrl+Shift+U)"));
    setUpButton(*m_save, QStringLiteral("notes_save"), tr("Save"));
    m_save->setToolTip(tr("Ctrl+Return"));
    setUpButton(*m_discard, QStringLiteral("notes_discard"), tr("Discard"));
    setUpButton(*m_more, QStringLiteral("notes_more"), tr("Show older notes"));
    m_error->hide();
    layOut();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NotesPane::keepDraft);
    connect(&desk, &models::Desk::aboutToClose, this, &NotesPane::keepDraft);
    connect(&desk, &models::Desk::closed, this, &NotesPane::clear);
    connect(m_edit, &RedactingEdit::edited, this, &NotesPane::touch);
    connect(m_edit, &RedactingEdit::cursorPositionChanged, this, &NotesPane::refreshButtons);
    connect(m_edit, &RedactingEdit::saveWanted, this, &NotesPane::save);
    connect(m_edit, &RedactingEdit::takeBackWanted, this, &NotesPane::takeBack);
    connect(m_disposition, &QComboBox::activated, this, &NotesPane::touch);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { takeBack(m_edit->chipToTakeBack()); });
    connect(m_save, &QPushButton::clicked, this, &NotesPane::save);
    connect(m_discard, &QPushButton::clicked, this, &NotesPane::discard);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shownCards += cardsAtOnce;
        showNotes();
    });
    connect(m_model, &models::NotesModel::modelReset, this, &NotesPane::showNotes);
    connect(m_model, &models::NotesModel::failed, this, [this](const QString& message) {
        m_none->setText(tr("What was written here could not be read. Open the record again."));
        showError(message);
    });
    connect(m_model, &models::NotesModel::read, this, [this] { m_none->setVisible(m_model->rowCount() == 0); });
    clear();
}

void NotesPane::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    auto* masked = new QHBoxLayout;
    masked->addWidget(m_masked, 1);
    masked->addWidget(m_takeBack);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(unit);
    acts->addWidget(m_discard, 1);
    acts->addWidget(m_save, 1);
    column->addWidget(m_title);
    column->addWidget(m_edit);
    column->addLayout(masked);
    column->addWidget(m_error);
    // Above them: an outcome is a sentence in some languages.
    column->addWidget(m_disposition);
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addWidget(m_none);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(0);
    column->addWidget(m_cards);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void NotesPane::show(RecordId record)
{
    clear();
    m_record = record;
    m_shownCards = cardsAtOnce;
    m_edit->setPolicy(m_desk.policy().redaction);
    m_disposition->clear();
    m_disposition->addItem(tr("No outcome"), QString());
    for (const policy::Disposition& disposition : m_desk.policy().dispositions)
        m_disposition->addItem(said(disposition.label), disposition.code);
    begin(0);
    m_none->setText(tr("Nobody has written a note here yet. What you save above is the first."));
    m_model->show(record);
    whenAnswered(m_desk.draft(record), this, [this, record](const Result<std::optional<notes::Draft>>& draft) {
        if (m_record != record)
            return;
        if (!draft)
            showError(draft.error().message);
        else if (draft->has_value() && m_edit->isBlank())
            showDraft(**draft);
    });
}

void NotesPane::clear()
{
    if (m_desk.isOpen())
        keepDraft();
    m_record.reset();
    m_model->clear();
    begin(0);
}

/// An empty editor, for a new note or for the correction of one.
void NotesPane::begin(qint64 corrects)
{
    m_pause.stop();
    m_corrects = corrects;
    m_edit->clearNote();
    m_disposition->setCurrentIndex(0);
    m_title->setText(corrects == 0 ? tr("Notes") : tr("Notes: a correction"));
    m_error->hide();
    m_status->hide();
    m_isUnkept = false;
    refreshButtons();
}

void NotesPane::showDraft(const notes::Draft& draft)
{
    begin(draft.corrects);
    m_edit->setDraft(draft);
    m_disposition->setCurrentIndex(std::max(0, m_disposition->findData(draft.disposition)));
    setTextOrHide(*m_status, tr("Draft of %1").arg(clockOf(draft.savedMs)));
    m_pause.stop();
    m_isUnkept = false;
    refreshButtons();
    Q_EMIT begun(true);
}

QString NotesPane::disposition() const
{
    return m_isOffered ? m_disposition->currentData().toString() : m_given;
}

void NotesPane::offerDisposition(bool isOffered)
{
    m_isOffered = isOffered;
    m_disposition->setVisible(isOffered);
}

void NotesPane::focusEditor()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NotesPane::showNotes()
{
    while (QLayoutItem* item = m_cardColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows && row < m_shownCards; ++row) {
        auto* card = new NoteCard(*m_model, row, m_cards);
        connect(card, &NoteCard::correctWanted, this, [this, row] { correct(row); });
        connect(card, &NoteCard::foldWanted, m_model, [this, row] { m_model->fold(row); }, Qt::QueuedConnection);
        m_cardColumn->addWidget(card);
    }
    m_none->hide(); // until it is known
    m_more->setVisible(rows > m_shownCards);
}

void NotesPane::touch()
{
    if (!m_record || m_isSaving)
        return;
    m_isUnkept = true;
    m_pause.start();
    m_error->hide();
    refreshButtons();
    Q_EMIT begun(!m_edit->isBlank());
}

void NotesPane::refreshButtons()
{
    const int count = m_edit->maskedCount();
    const bool isBlank = m_edit->isBlank();
    m_masked->setText(count == 1 ? tr("1 number masked") : tr("%Ln numbers masked", nullptr, count));
    m_masked->setVisible(count > 0);
    m_takeBack->setVisible(count > 0 && m_edit->chipToTakeBack() != 0);
    m_save->setEnabled(!isBlank && !m_isSaving);
    m_discard->setEnabled((!isBlank || m_corrects != 0) && !m_isSaving);
}

void NotesPane::keepDraft()
{
    m_pause.stop();
    if (!m_record || m_isSaving || !std::exchange(m_isUnkept, false))
        return;
    notes::Writing writing = m_edit->writing(RedactingEdit::For::Draft);
    m_pause.stop(); // looking at it has said that it was edited
    m_isUnkept = false;
    writing.disposition = disposition();
    writing.corrects = m_corrects;
    const bool isEmpty = m_edit->isBlank() && writing.disposition.isEmpty();
    whenAnswered(m_desk.keepDraft(*m_record, std::move(writing)), this,
                 [this, record = m_record, isEmpty](const Result<void>& kept) {
                     if (m_record != record || !m_desk.isOpen())
                         return;
                     if (!kept)
                         showError(tr("The draft is not kept: %1").arg(kept.error().message));
                     else
                         setTextOrHide(*m_status, isEmpty ? QString() : tr("Draft kept"));
                 });
}

void NotesPane::save()
{
    if (!m_record || m_isSaving || m_edit->isBlank())
        return;
    notes::Writing writing = m_edit->writing(RedactingEdit::For::Note);
    writing.disposition = disposition();
    writing.corrects = m_corrects;
    m_pause.stop();
    m_isSaving = true;
    m_edit->setReadOnly(true);
    refreshButtons();
    whenAnswered(m_desk.writeNote(*m_record, std::move(writing)), this,
                 [this, record = m_record](const Result<records::Note>& note) {
                     m_isSaving = false;
                     m_edit->setReadOnly(false);
                     if (m_record != record)
                         return;
                     if (!note) {
                         m_isUnkept = true;
                         m_pause.start();
                         refreshButtons();
                         showError(note.error().message);
                         return;
                     }
                     begin(0);
                     setTextOrHide(*m_status, tr("Saved", "the draft"));
                     m_model->refresh();
                     Q_EMIT begun(false);
                     Q_EMIT saved();
                     Q_EMIT undoable(tr("The note is saved."),
                                     [this, record = *record, first = note->first == 0 ? note->id : note->first] {
                                         withdraw(record, first);
                                     });
                 });
}

/// What it said goes back into the editor, so that nothing is lost by taking it back.
void NotesPane::withdraw(RecordId record, qint64 note)
{
    whenAnswered(m_desk.withdrawNote(record, note), this, [this, record](const Result<notes::Draft>& draft) {
        if (m_record != record)
            return;
        m_model->refresh();
        if (!draft) {
            showError(draft.error().message);
        } else if (m_edit->isBlank()) {
            showDraft(*draft);
            m_status->hide();
            touch();
            m_edit->setFocus(Qt::OtherFocusReason);
        }
    });
}

void NotesPane::discard()
{
    if (!m_record)
        return;
    begin(0);
    Q_EMIT begun(false);
    m_edit->setFocus(Qt::OtherFocusReason);
    whenAnswered(m_desk.dropDraft(*m_record), this, [this](const Result<void>& dropped) {
        if (!dropped && m_desk.isOpen())
            showError(dropped.error().message);
    });
}

void NotesPane::correct(int row)
{
    const records::Note* note = m_model->noteAt(row);
    if (note == nullptr || m_isSaving)
        return;
    notes::Draft text;
    text.text = note->text;
    text.disposition = note->disposition;
    text.corrects = note->first == 0 ? note->id : note->first;
    showDraft(text);
    m_status->hide();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NotesPane::takeBack(int chip)
{
    if (!m_record || chip == 0)
        return;
    whenAnswered(m_desk.unredact(*m_record, m_edit->findingOf(chip)), this,
                 [this, record = m_record, chip](const Result<void>& answer) {
                     if (m_record != record)
                         return;
                     m_edit->setFocus(Qt::OtherFocusReason);
                     if (answer)
                         m_edit->takeBack(chip);
                     else
                         showError(answer.error().message);
                 });
}

void NotesPane::showError(const QString& message)
{
    m_error->show();
    m_error->say(message);
}

} // namespace scrim::desk
