// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_panel.h"

#include "base/answer.h"
#include "ui/desk/budget_line.h"
#include "ui/desk/call_card.h"
#include "ui/desk/notes_pane.h"
#include "ui/desk/verify_panel.h"
#include "ui/desk/wrap_up_card.h"
#include "ui/parts/action_button.h"
#include "ui/parts/icon.h"
#include "ui/parts/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

QToolButton* makeFold(const QString& name, const QString& spoken, QWidget& parent)
{
    auto* button = new QToolButton(&parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    return button;
}

} // namespace

CallPanel::CallPanel(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_area(new QScrollArea(this)),
      m_cards(new QWidget(m_area)),
      m_unfold(makeFold(QStringLiteral("call_panel_unfold"), tr("Show the call panel (F4)"), *this)),
      m_fold(makeFold(QStringLiteral("call_panel_fold"), tr("Fold the call panel (F4)"), *m_cards)),
      m_call(new CallCard(desk, m_cards)),
      m_verify(new VerifyPanel(desk, m_cards)),
      m_moreViews(new ActionButton(QStringLiteral("ask_for_views"), m_cards)),
      m_script(new ScriptCard(m_cards)),
      m_wrapUp(new WrapUpCard(m_cards)),
      m_notes(new NotesPane(desk, *m_cards))
{
    setObjectName(QStringLiteral("call_panel"));
    setAccessibleName(tr("Call"));
    layOut();
    connect(&desk, &models::Desk::callChanged, this, &CallPanel::changeCall);
    connect(m_call, &CallCard::resumeWanted, this, &CallPanel::resume);
    connect(&desk, &models::Desk::callHungUp, this, [this] {
        refresh();
        Q_EMIT unfoldWanted();
        m_area->ensureVisible(0, 0);
        m_wrapUp->focusList();
    });
    connect(m_verify, &VerifyPanel::verifiedChanged, this, [this](bool isVerified) {
        if (isVerified && m_desk.call())
            m_script->tick(policy::StepKind::Verify);
    });
    connect(m_notes, &NotesPane::begun, this, &CallPanel::noteBegun);
    connect(m_notes, &NotesPane::undoable, this, &CallPanel::undoable);
    connect(m_notes, &NotesPane::saved, this, [this] { m_script->tick(policy::StepKind::Note); });
    connect(m_wrapUp, &WrapUpCard::chosen, this, [this] { m_notes->setDisposition(m_wrapUp->disposition()); });
    connect(m_wrapUp, &WrapUpCard::finishWanted, this, &CallPanel::finish);
    refresh();
    clear();
}

void CallPanel::layOut()
{
    m_unfold->setIcon(icon(QStringLiteral("back")));
    m_fold->setIcon(icon(QStringLiteral("forward")));
    m_area->setObjectName(QStringLiteral("call_area"));
    m_area->setAccessibleName(tr("During the call"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_cards->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(makeSection(tr("During the call"), *m_cards), 1);
    head->addWidget(m_fold);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    column->setSpacing(unit + unit / 2);
    column->addLayout(head);
    for (QWidget* card : std::initializer_list<QWidget*>{m_call, m_wrapUp, m_verify, m_script, m_notes})
        column->addWidget(card);
    column->insertWidget(column->indexOf(m_verify), new BudgetLine(m_desk, m_cards));
    column->insertWidget(column->indexOf(m_verify), m_moreViews);
    column->addStretch(1);
    // What is not hidden by somebody is shown with its parent.
    m_wrapUp->hide();
    m_moreViews->hide();
    m_area->setWidget(m_cards);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_unfold, 0, Qt::AlignTop | Qt::AlignHCenter);
    row->addWidget(m_area, 1);
    setFolded(false);
}

void CallPanel::serve(QAction& start, QAction& end, QAction& fold)
{
    m_call->serve(start, end);
    for (const QToolButton* button : {m_fold, m_unfold})
        connect(button, &QToolButton::clicked, &fold, &QAction::trigger);
}

void CallPanel::serveHold(QAction& hold)
{
    m_call->serveHold(hold);
}

void CallPanel::serveBudget(QAction& ask)
{
    m_moreViews->serve(ask);
    const auto follow = [this, &ask] { m_moreViews->setVisible(ask.isVisible() && ask.isEnabled()); };
    connect(&ask, &QAction::changed, this, follow);
    follow();
}

void CallPanel::show(qint64 customer, RecordId record)
{
    m_verify->show(customer);
    // Read anew after an edit, it is the same one: whoever types goes on typing.
    if (m_record == record)
        return;
    m_record = record;
    m_notes->show(record);
    m_notes->setDisposition(m_wrapUp->disposition());
    refresh();
    m_area->ensureVisible(0, 0);
}

void CallPanel::clear()
{
    m_record.reset();
    m_verify->clear();
    m_notes->clear();
    m_notes->hide();
}

bool CallPanel::isWrapUp() const
{
    return m_desk.call() && m_desk.call()->hungUpTickMs != 0;
}

void CallPanel::refresh()
{
    const bool isOpen = m_desk.call().has_value();
    if (m_wrapUp->isHidden() == isWrapUp()) {
        m_wrapUp->begin(m_desk.policy().dispositions);
        m_wrapUp->setVisible(isWrapUp());
    }
    m_script->setVisible(isOpen && !isWrapUp() && m_script->hasSteps());
    m_notes->setVisible(m_record.has_value());
    // A note of a call ends as the call does.
    m_notes->offerDisposition(!isOpen);
    m_call->refresh();
}

void CallPanel::setCaller(const QString& mask)
{
    m_call->setCaller(mask);
}

void CallPanel::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_area->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
    setMinimumWidth(isFolded ? foldedWidth : leastWidth);
    setMaximumWidth(isFolded ? foldedWidth : QWIDGETSIZE_MAX);
}

void CallPanel::startCall()
{
    whenAnswered(m_desk.startCall(), this, [this](const Result<session::Call>& call) {
        if (!call)
            Q_EMIT refused(call.error().message);
    });
}

void CallPanel::endCall()
{
    if (!m_desk.call())
        return;
    if (isWrapUp() || m_desk.policy().dispositions.empty())
        finish();
    else
        m_desk.hangUp();
}

void CallPanel::holdCall()
{
    whenAnswered(m_desk.holdCall(), this, [this](const Result<void>& held) {
        if (!held)
            Q_EMIT refused(held.error().message);
    });
}

void CallPanel::resumeCall()
{
    if (!m_desk.heldCalls().empty())
        resume(m_desk.heldCalls().front().id);
}

void CallPanel::resume(const QString& id)
{
    whenAnswered(m_desk.resumeCall(id), this, [this](const Result<session::Call>& call) {
        if (!call)
            Q_EMIT refused(call.error().message);
    });
}

/// Each call has the script of its queue: what was done of it is still so when it is taken up again, and another policy
/// changes it for the next call only.
void CallPanel::changeCall()
{
    const QString now = m_desk.call() ? m_desk.call()->id : QString();
    if (now != m_callId) {
        m_scripts.insert(m_callId, m_script->progress());
        m_callId = now;
        const auto before = m_scripts.constFind(now);
        if (before != m_scripts.constEnd())
            m_script->show(*before);
        else if (m_desk.call())
            m_script->show({m_desk.policy().scripts.of(m_desk.call()->queue), {}});
        m_scripts.remove(now);
    }
    const auto isHeld = [this](const QString& id) {
        return std::ranges::any_of(m_desk.heldCalls(), [&](const session::Call& call) { return call.id == id; });
    };
    m_scripts.removeIf([&](const auto& script) { return !isHeld(script.key()); });
    refresh();
}

void CallPanel::finish()
{
    whenAnswered(m_desk.endCall(m_wrapUp->disposition()), this, [this](const Result<void>& ended) {
        if (ended) {
            Q_EMIT finished();
        } else if (m_desk.call()) {
            m_wrapUp->say(ended.error().message);
            m_wrapUp->focusList();
        } else {
            Q_EMIT refused(ended.error().message);
        }
    });
}

bool CallPanel::focusVerification()
{
    if (m_verify->isHidden())
        return false;
    Q_EMIT unfoldWanted();
    m_area->ensureWidgetVisible(m_verify);
    m_verify->focusInput();
    return true;
}

bool CallPanel::focusNote()
{
    if (m_notes->isHidden())
        return false;
    Q_EMIT unfoldWanted();
    m_notes->focusEditor();
    // Of an editor Qt shows the caret's line only; what saves the note stands below it.
    m_area->ensureWidgetVisible(m_notes, 0, 0);
    return true;
}

void CallPanel::focusFirst()
{
    if (m_isFolded) {
        m_unfold->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_cards->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget != m_fold) {
            widget->setFocus(Qt::OtherFocusReason);
            m_area->ensureWidgetVisible(widget);
            return;
        }
    }
}

} // namespace scrim::desk
