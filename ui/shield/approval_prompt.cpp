// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/approval_prompt.h"

#include "base/answer.h"
#include "base/shown_time.h"
#include "ui/shield/announcer.h"
#include "ui/shield/beside.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/quiet_label.h"
#include "ui/shield/type_scale.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::shield {

ApprovalPrompt::ApprovalPrompt(Spotlight& spotlight, models::Desk& desk, QWidget& page)
    : QFrame(&page), m_desk(desk), m_title(new QLabel(this)), m_ask(new QPushButton(tr("Ask a supervisor"), this))
{
    setObjectName(QStringLiteral("approval_prompt"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_title->setFont(strong(m_title->font()));
    m_ask->setObjectName(QStringLiteral("approval_ask"));
    m_ask->setAccessibleName(m_ask->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    column->addWidget(
        new QuietLabel(tr("They see whose field it is, your reason and your name. Esc lets it be."), this));

    connect(m_ask, &QPushButton::clicked, this, &ApprovalPrompt::ask);
    connect(&spotlight, &Spotlight::approvalNeeded, this, [this](MaskedField* target, const QString& reason) {
        if (parentWidget()->isAncestorOf(target))
            offer(*target, reason);
    });
    connect(&desk, &models::Desk::approvalsChanged, this, &ApprovalPrompt::listen);
    connect(&desk, &models::Desk::locked, this, [this] { hide(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now))
            hide();
    });
}

void ApprovalPrompt::offer(MaskedField& target, const QString& reason)
{
    m_target = &target;
    m_reason = reason;
    m_title->setText(tr("%1: this takes a second person.").arg(policy::label(target.field())));
    setAccessibleName(m_title->text());
    placeBeside(target, *this);
    show();
    raise();
    m_ask->setFocus(Qt::PopupFocusReason);
    announce(*this, accessibleName());
}

void ApprovalPrompt::ask()
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    if (target == nullptr)
        return;
    target->setFocus(Qt::OtherFocusReason);
    whenAnswered(m_desk.requestApproval(target->record(), target->field(), m_reason), this,
                 [this](const Result<session::Approval>& asked) {
                     if (!asked) {
                         Q_EMIT refused(asked.error().message);
                         return;
                     }
                     std::erase_if(m_waiting, [&](const session::Approval& one) { return one.id == asked->id; });
                     m_waiting.push_back(*asked);
                     Q_EMIT notice(tr("Asked. Waiting for a second person."));
                 });
}

void ApprovalPrompt::dismiss()
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void ApprovalPrompt::listen()
{
    if (m_waiting.empty() || !m_desk.isOpen())
        return;
    whenAnswered(m_desk.approvals(), this, [this](const Result<std::vector<session::Approval>>& approvals) {
        if (approvals && m_desk.isOpen())
            hear(*approvals);
    });
}

void ApprovalPrompt::hear(const std::vector<session::Approval>& approvals)
{
    std::erase_if(m_waiting, [&](const session::Approval& mine) {
        const auto now = std::ranges::find(approvals, mine.id, &session::Approval::id);
        const QString field = policy::label(mine.field);
        if (now == approvals.end()) {
            if (mine.requester == m_desk.person().name)
                Q_EMIT refused(
                    tr("%1: the second person said no, or nobody answered in time. Ask again, or go on without.")
                        .arg(field));
            return true;
        }
        if (!now->isGranted())
            return false;
        const QString until = shownClock(QDateTime::fromMSecsSinceEpoch(now->untilMs).time());
        Q_EMIT notice(tr("%1: a second person said yes, until %2. View it again.").arg(field, until));
        return true;
    });
}

void ApprovalPrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrim::shield
