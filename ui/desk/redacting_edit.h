// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/note_acts.h"
#include "ui/desk/note_text.h"
#include "ui/parts/text_box.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace scrim::desk {

/// Where a note is written. A card number, a code, an IBAN or a national id becomes a mask the moment it is complete:
/// what is pasted, dropped or committed by an input method before it is inserted, what is typed with its last key. Qt's
/// own undo stack, which would keep every key, is off; undo here goes back over texts that hold masks only.
/// What cannot be helped: the digits of a number that is being typed stand in Qt's document until it is complete.
class RedactingEdit final : public parts::TextBox
{
    Q_OBJECT

public:
    explicit RedactingEdit(QWidget* parent = nullptr);

    /// Whose rules; before the first text.
    void setPolicy(const policy::RedactionPolicy& policy);
    /// Empties it and forgets what was masked.
    void clearNote();
    /// A draft as it was kept: its masks are masks again, without a way back.
    void setDraft(const notes::Draft& draft);

    enum class For
    {
        Note,
        Draft, ///< without a number that is still being typed
    };
    /// What it holds, as notes/note_acts.h wants it; masks nothing but what stands there.
    [[nodiscard]] notes::Writing writing(For what);
    [[nodiscard]] bool isBlank() const;

    /// The masked number at the caret or, without one there, the newest that can be taken back; 0 for none.
    [[nodiscard]] int chipToTakeBack() const;
    [[nodiscard]] policy::Finding findingOf(int chip) const;
    /// How many numbers stand masked.
    [[nodiscard]] int maskedCount() const;
    /// Puts back what the chip masks; it stays from now on.
    void takeBack(int chip);

    void undoNote();
    void redoNote();

Q_SIGNALS:
    /// The text, its masks or what was taken back is another now.
    void edited();
    void saveWanted();
    /// The person says that this is no such number.
    void takeBackWanted(int chip);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What stands there. A mask that was edited is no mask any more: it is left out, and `isWhole` is false.
    struct Read
    {
        NoteText text;
        bool isWhole = true;
    };
    [[nodiscard]] Read read(int caret) const;
    void write(const NoteText& text);
    void insertPlain(const QString& text, Typing typing);
    void look(Typing typing);
    void remember();
    void tell();
    [[nodiscard]] int chipAt(int position) const;
    void snapOutOfChips();
    [[nodiscard]] QTextCharFormat formatOf(const NotePiece& piece) const;

    NoteRedactor m_redactor;
    QTimer m_settle;
    std::vector<NoteText> m_states; ///< for undo; never with a number that was being typed
    std::size_t m_state = 0;
    NoteText m_told;                    ///< what edited() was last said of, without what its masks mask
    policy::RedactionCounts m_before{}; ///< what a draft had masked
    bool m_isWriting = false;
};

} // namespace scrim::desk
