// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/redacting_edit.h"

#include "ui/desk/note_bytes.h"
#include "ui/shield/shade.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace scrim::desk {

namespace {

constexpr int chipProperty = QTextFormat::UserProperty + 1;
constexpr int keptProperty = QTextFormat::UserProperty + 2;
/// After it a number that could have become longer is taken as it is.
constexpr int settleMs = 600;
constexpr std::size_t mostStates = 200;
/// With fewer digits a state for undo says nothing of the number that is begun.
constexpr int fewestUnfinished = 5;

bool isTyped(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isAltGr = modifiers == (Qt::ControlModifier | Qt::AltModifier);
    return (modifiers == Qt::NoModifier || isAltGr) && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

RedactingEdit::RedactingEdit(QWidget* parent) : TextBox(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhMultiLine | Qt::ImhNoPredictiveText);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { look(Typing::Rests); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isWriting)
            look(Typing::GoesOn);
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &RedactingEdit::snapOutOfChips);
    m_states.push_back({});
}

void RedactingEdit::setPolicy(const policy::RedactionPolicy& policy)
{
    m_redactor = NoteRedactor(policy);
    clearNote();
}

void RedactingEdit::clearNote()
{
    m_settle.stop();
    m_before = {};
    write({});
    m_redactor.forget();
    m_told = {};
    m_states.assign(1, NoteText{});
    m_state = 0;
}

void RedactingEdit::setDraft(const notes::Draft& draft)
{
    clearNote();
    write(textOf(draft, m_redactor));
    moveCursor(QTextCursor::End);
    m_before = draft.masked;
    look(Typing::Rests);
    m_states.assign(1, stripped(read(textCursor().position()).text));
    m_state = 0;
}

RedactingEdit::Read RedactingEdit::read(int caret) const
{
    Read read;
    int chip = 0;
    QString shown; // of the chip that is being read
    const auto endChip = [&] {
        if (chip == 0)
            return;
        const Chip* known = m_redactor.chip(chip);
        if (known == nullptr || known->finding.mask != shown)
            read.isWhole = false;
        else
            read.text.pieces.push_back({bytesOf(*known), chip, false});
        chip = 0;
        shown.clear();
    };
    bool isFound = false;
    const auto findCaret = [&](int position, QStringView text) {
        if (isFound || caret > position + text.size())
            return;
        isFound = true;
        read.text.caret = sizeOf(read.text.pieces);
        if (chip == 0)
            read.text.caret += static_cast<std::size_t>(text.left(caret - position).toUtf8().size());
        else if (const Chip* known = m_redactor.chip(chip); known != nullptr && caret > position)
            read.text.caret += bytesOf(*known).size();
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0) {
            endChip();
            append(read.text.pieces, QStringLiteral("\n"), false);
        }
        findCaret(block.position(), {});
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextFragment fragment = each.fragment();
            const int id = fragment.charFormat().intProperty(chipProperty);
            QString text = fragment.text();
            if (id != chip)
                endChip();
            chip = id;
            findCaret(fragment.position(), text);
            if (id != 0)
                shown += text;
            else
                append(read.text.pieces, text, fragment.charFormat().boolProperty(keptProperty));
            text.fill(QChar(0));
        }
        endChip();
    }
    return read;
}

QTextCharFormat RedactingEdit::formatOf(const NotePiece& piece) const
{
    QTextCharFormat format;
    if (piece.chip != 0) {
        format.setProperty(chipProperty, piece.chip);
        format.setBackground(
            shield::mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.22));
        format.setToolTip(tr("Masked. Right click, or Ctrl+Shift+U, takes it back."));
    } else if (piece.isKept) {
        format.setProperty(keptProperty, true);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(shield::mutedText(palette()));
    }
    return format;
}

/// The whole document anew, so that nothing of what stood there stays in Qt's buffers longer than need be.
void RedactingEdit::write(const NoteText& text)
{
    const bool was = std::exchange(m_isWriting, true);
    const int scrolled = verticalScrollBar()->value();
    clear();
    QTextCursor cursor(document());
    std::size_t done = 0;
    int caret = -1;
    for (const NotePiece& piece : text.pieces) {
        const std::size_t end = done + piece.text.size();
        const Chip* chip = m_redactor.chip(piece.chip);
        if (caret < 0 && text.caret < end)
            caret = cursor.position() + (chip != nullptr ? 0 : lengthOf(Bytes(piece.text).first(text.caret - done)));
        QString shown = chip != nullptr ? chip->finding.mask : stringOf(piece.text);
        cursor.insertText(shown, formatOf(piece));
        shown.fill(QChar(0));
        done = end;
    }
    if (caret >= 0)
        cursor.setPosition(caret);
    cursor.setCharFormat({});
    setTextCursor(cursor);
    setCurrentCharFormat({});
    verticalScrollBar()->setValue(scrolled);
    m_isWriting = was;
}

void RedactingEdit::look(Typing typing)
{
    m_settle.stop();
    Read now = read(textCursor().position());
    const bool isNew = m_redactor.redact(now.text, typing);
    if (isNew || !now.isWhole)
        write(now.text);
    if (m_redactor.isWaiting())
        m_settle.start();
    remember();
    tell();
}

/// In place of the selection; masked before it is inserted.
void RedactingEdit::insertPlain(const QString& text, Typing typing)
{
    const QTextCursor cursor = textCursor();
    NoteText before = read(cursor.selectionStart()).text;
    const NoteText after = read(cursor.selectionEnd()).text;
    NoteText joined = spliced(std::move(before), text, after);
    if (m_redactor.redact(joined, typing)) {
        write(joined);
        remember();
        tell();
        return;
    }
    QTextCursor plain = cursor;
    plain.insertText(text, {});
    setTextCursor(plain);
    ensureCursorVisible();
}

notes::Writing RedactingEdit::writing(For what)
{
    look(what == For::Note ? Typing::Rests : Typing::GoesOn);
    const NoteText text = read(textCursor().position()).text;
    return writingOf(text, m_redactor, m_before, what == For::Draft ? unfinishedNumber(text) : 0);
}

bool RedactingEdit::isBlank() const
{
    return document()->isEmpty() || toPlainText().trimmed().isEmpty();
}

int RedactingEdit::chipAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    if (const int before = cursor.charFormat().intProperty(chipProperty); before != 0)
        return before;
    cursor.movePosition(QTextCursor::NextCharacter);
    return cursor.charFormat().intProperty(chipProperty);
}

int RedactingEdit::chipToTakeBack() const
{
    const auto isKnown = [this](int id) {
        const Chip* chip = m_redactor.chip(id);
        return chip != nullptr && !chip->original.isEmpty();
    };
    if (const int here = chipAt(textCursor().position()); isKnown(here))
        return here;
    int newest = 0;
    for (const NotePiece& piece : read(0).text.pieces)
        newest = isKnown(piece.chip) ? std::max(newest, piece.chip) : newest;
    return newest;
}

policy::Finding RedactingEdit::findingOf(int chip) const
{
    const Chip* known = m_redactor.chip(chip);
    return known == nullptr ? policy::Finding() : known->finding;
}

int RedactingEdit::maskedCount() const
{
    const NotePieces pieces = read(0).text.pieces;
    return static_cast<int>(std::ranges::count_if(pieces, [](const NotePiece& piece) { return piece.chip != 0; }));
}

void RedactingEdit::takeBack(int chip)
{
    NoteText text = read(textCursor().position()).text;
    for (NotePiece& piece : text.pieces) {
        if (piece.chip == chip)
            piece = m_redactor.takeBack(chip);
    }
    write(text);
    remember();
    tell();
}

void RedactingEdit::remember()
{
    NoteText now = read(textCursor().position()).text;
    if (unfinishedNumber(now, fewestUnfinished) > 0)
        return;
    now = stripped(std::move(now));
    if (isSame(now, m_states[m_state]))
        return;
    m_states.resize(m_state + 1);
    m_states.push_back(std::move(now));
    if (m_states.size() > mostStates)
        m_states.erase(m_states.begin());
    m_state = m_states.size() - 1;
}

void RedactingEdit::tell()
{
    NoteText now = stripped(read(0).text);
    if (isSame(now, m_told))
        return;
    m_told = std::move(now);
    Q_EMIT edited();
}

void RedactingEdit::undoNote()
{
    remember();
    if (m_state == 0)
        return;
    write(filled(m_states[--m_state], m_redactor));
    tell();
}

void RedactingEdit::redoNote()
{
    if (m_state + 1 >= m_states.size())
        return;
    write(filled(m_states[++m_state], m_redactor));
    tell();
}

/// A mask is one thing: the caret stands before or behind it.
void RedactingEdit::snapOutOfChips()
{
    if (m_isWriting)
        return;
    QTextCursor cursor = textCursor();
    QTextCursor next(document());
    const int at = cursor.position();
    next.setPosition(at);
    const int before = next.charFormat().intProperty(chipProperty);
    if (before == 0 || at + 1 >= document()->characterCount() || !next.movePosition(QTextCursor::NextCharacter) ||
        next.charFormat().intProperty(chipProperty) != before)
        return;
    // On, away from where it stood a key ago: that side is the one it came from.
    int end = at;
    while (next.charFormat().intProperty(chipProperty) == before) {
        end = next.position();
        if (!next.movePosition(QTextCursor::NextCharacter))
            break;
    }
    const int begin = end - static_cast<int>(findingOf(before).mask.size());
    const bool isForward = at == begin + 1;
    cursor.setPosition(isForward ? end : begin,
                       cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
}

bool RedactingEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        // The window's Backspace goes back, and its Alt+Left; here they edit.
        if (isTyped(key) || key.key() == Qt::Key_Backspace || key.matches(QKeySequence::Undo) ||
            key.matches(QKeySequence::Redo))
            event->accept();
    }
    return TextBox::event(event);
}

void RedactingEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT saveWanted();
    } else if (isControl && event->modifiers().testFlag(Qt::ShiftModifier) && event->key() == Qt::Key_U) {
        if (const int chip = chipToTakeBack(); chip != 0)
            Q_EMIT takeBackWanted(chip);
    } else if (event->matches(QKeySequence::Undo)) {
        undoNote();
    } else if (event->matches(QKeySequence::Redo)) {
        redoNote();
    } else if (isTyped(*event)) {
        insertPlain(event->text(), Typing::GoesOn);
    } else {
        // With a selection this would change what is selected.
        if (!textCursor().hasSelection())
            setCurrentCharFormat({});
        TextBox::keyPressEvent(event);
    }
}

void RedactingEdit::inputMethodEvent(QInputMethodEvent* event)
{
    if (event->commitString().isEmpty() || event->replacementLength() != 0) {
        TextBox::inputMethodEvent(event);
        return;
    }
    const QString committed = event->commitString();
    QInputMethodEvent rest(event->preeditString(), event->attributes());
    TextBox::inputMethodEvent(&rest);
    insertPlain(committed, Typing::GoesOn);
    event->accept();
}

void RedactingEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlain(source->text(), Typing::Rests);
}

void RedactingEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const int chip = event->reason() == QContextMenuEvent::Mouse ? chipAt(cursorForPosition(event->pos()).position())
                                                                 : chipToTakeBack();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("note_menu"));
    const Chip* known = m_redactor.chip(chip);
    if (known != nullptr && !known->original.isEmpty()) {
        menu.addAction(tr("This is no %1: take the mask back").arg(policy::label(known->finding.kind)), this,
                       [this, chip] { Q_EMIT takeBackWanted(chip); });
        menu.addSeparator();
    }
    menu.addAction(tr("&Undo"), this, &RedactingEdit::undoNote)->setEnabled(m_state > 0);
    menu.addAction(tr("&Redo"), this, &RedactingEdit::redoNote)->setEnabled(m_state + 1 < m_states.size());
    menu.addSeparator();
    menu.addAction(tr("Cu&t"), this, &RedactingEdit::cut)->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("&Copy"), this, &RedactingEdit::copy)->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("&Paste"), this, &RedactingEdit::paste)->setEnabled(canPaste());
    menu.addAction(tr("Select &all"), this, &RedactingEdit::selectAll);
    menu.exec(event->globalPos());
}

void RedactingEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        look(Typing::Rests);
    TextBox::focusOutEvent(event);
}

void RedactingEdit::changeEvent(QEvent* event)
{
    TextBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isWriting)
        write(read(textCursor().position()).text);
}

} // namespace scrim::desk
