// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/reason_prompt.h"

#include "policy/rules.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/shade.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::shield {

ReasonPrompt::ReasonPrompt(Spotlight& spotlight, QWidget& page)
    : QFrame(&page),
      m_spotlight(spotlight),
      m_reasons(policy::reasons()),
      m_title(new QLabel(this)),
      m_choices(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("reason_prompt"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_choices->setContentsMargins(16, 12, 16, 12);
    m_choices->setSpacing(4);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_choices->addWidget(m_title);
    for (int i = 0; i < m_reasons.size(); ++i) {
        auto* button = new QPushButton(QStringLiteral("%1   %2").arg(i + 1).arg(m_reasons[i]), this);
        button->setObjectName(QStringLiteral("reason_%1").arg(i + 1));
        button->setAccessibleName(m_reasons[i]);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_choices->addWidget(button);
    }
    auto* hint = new QLabel(tr("A number or a click answers, Esc drops the question. The reason is recorded."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_choices->addWidget(hint);

    connect(&spotlight, &Spotlight::reasonNeeded, this, [this](MaskedField* target) {
        if (parentWidget()->isAncestorOf(target))
            ask(*target);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now))
            hide();
    });
}

void ReasonPrompt::ask(MaskedField& target)
{
    m_target = &target;
    m_title->setText(tr("%1: why do you need to see it?").arg(policy::label(target.field())));
    setAccessibleName(m_title->text());
    place(target);
    show();
    raise();
    if (auto* first = findChild<QPushButton*>())
        first->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReasonPrompt::place(const MaskedField& target)
{
    constexpr int gap = 4;
    const QRect page = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect field(target.mapTo(parentWidget(), QPoint(0, 0)), target.size());
    const QSize size = sizeHint().boundedTo(page.size());
    int top = field.bottom() + gap;
    if (top + size.height() > page.bottom())
        top = field.top() - gap - size.height();
    const int left = std::min(field.left(), page.right() - size.width());
    setGeometry(QRect(QPoint(std::max(left, page.left()), std::max(top, page.top())), size));
}

void ReasonPrompt::choose(int index)
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    if (target == nullptr)
        return;
    target->setFocus(Qt::OtherFocusReason);
    m_spotlight.light(*target, m_reasons[index]);
}

void ReasonPrompt::dismiss()
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void ReasonPrompt::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (number >= 0 && number < m_reasons.size() && number < 9)
        choose(number);
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrim::shield
