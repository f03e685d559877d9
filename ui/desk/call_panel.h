// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/desk/script_card.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QScrollArea;
class QToolButton;

namespace scrim::parts {
class ActionButton;
} // namespace scrim::parts

namespace scrim::desk {

class CallCard;
class NotesPane;
class VerifyPanel;
class WrapUpCard;

/// What is done during a call, beside the record: who calls and for how long, whether they are who they say, what
/// belongs to every call, notes, and at the end how it came out. Folds to a strip. objectName "call_panel".
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    /// In device-independent pixels.
    static constexpr int leastWidth = 280;
    static constexpr int usualWidth = 328;
    static constexpr int foldedWidth = 40;

    /// `desk` must outlive it.
    explicit CallPanel(models::Desk& desk, QWidget* parent = nullptr);

    /// The acts behind its buttons: to start a call, to end it, to fold the panel.
    void serve(QAction& start, QAction& end, QAction& fold);
    void serveHold(QAction& hold);
    /// The act behind the button under what is left of budgets; there while it can be done.
    void serveBudget(QAction& ask);
    /// What is in sight: whose caller it is (0 for nobody's), and the record that notes are about.
    void show(qint64 customer, RecordId record);
    /// Nothing of a record stays; a note that is begun is kept as a draft.
    void clear();
    /// Looks at the desk's call anew: somebody sits down.
    void refresh();
    /// The caller's number as everybody may see it.
    void setCaller(const QString& mask);

    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    void startCall();
    /// First hangs up, which begins the wrap-up; in the wrap-up finishes the call.
    void endCall();
    void holdCall();
    /// The one that has been on hold for longest.
    void resumeCall();
    /// The keyboard goes to where what the caller says is typed; to a new note; false where there is none.
    bool focusVerification();
    bool focusNote();
    /// To whatever comes first in it.
    void focusFirst();

Q_SIGNALS:
    void refused(const QString& message);
    /// A note at the record in sight is begun, or no longer.
    void noteBegun(bool isBegun);
    /// The keyboard goes into it, or a call has to be wrapped up: it must be seen whole.
    void unfoldWanted();
    /// As NotesPane::undoable().
    void undoable(const QString& sentence, const std::function<void()>& undo);
    /// The call is wrapped up.
    void finished();

private:
    void layOut();
    void finish();
    [[nodiscard]] bool isWrapUp() const;
    void resume(const QString& id);
    void changeCall();

    models::Desk& m_desk;
    QScrollArea* m_area;
    QWidget* m_cards;
    QToolButton* m_unfold;
    QToolButton* m_fold;
    CallCard* m_call;
    VerifyPanel* m_verify;
    parts::ActionButton* m_moreViews;
    ScriptCard* m_script;
    WrapUpCard* m_wrapUp;
    NotesPane* m_notes;
    std::optional<RecordId> m_record;
    bool m_isFolded = false;
    QString m_callId;                               ///< whose script is seen
    QHash<QString, ScriptCard::Progress> m_scripts; ///< of calls on hold
};

} // namespace scrim::desk
