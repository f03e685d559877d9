// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/reason_prompt.h"

#include "base/core_text.h"
#include "policy/rules.h"
#include "ui/shield/beside.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/quiet_label.h"
#include "ui/shield/shade.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 8;

/// One answer: its number and its words.
class ReasonButton final : public QAbstractButton
{
public:
    ReasonButton(int number, const QString& reason, QWidget* parent) : QAbstractButton(parent), m_number(number)
    {
        setText(reason);
        setAccessibleName(reason);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {numberWidth() + fontMetrics().horizontalAdvance(text()) + 3 * pad, fontMetrics().height() + pad};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (hasFocus() || underMouse()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight)) : QPen(Qt::NoPen));
            painter.setBrush(litGround(palette()));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QRect inner = rect().adjusted(pad, 0, -pad, 0);
        painter.setPen(mutedText(palette()));
        painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter, QString::number(m_number));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(inner.adjusted(numberWidth() + pad, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, text());
    }

private:
    [[nodiscard]] int numberWidth() const { return fontMetrics().horizontalAdvance(QChar(u'0')); }
    int m_number;
};

} // namespace

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
    m_choices->setContentsMargins(12, 12, 12, 12);
    m_choices->setSpacing(0);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(pad, 0, pad, 0);
    m_choices->addWidget(m_title);
    m_choices->addSpacing(4);
    for (int i = 0; i < m_reasons.size(); ++i) {
        auto* button = new ReasonButton(i + 1, said(m_reasons[i]), this);
        button->setObjectName(QStringLiteral("reason_%1").arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_choices->addWidget(button);
    }
    m_choices->addSpacing(4);
    auto* hint = new QuietLabel(tr("Click one or type its number; it is recorded. Esc leaves the field hidden."), this);
    hint->setContentsMargins(pad, 0, pad, 0);
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
    placeBeside(target, *this);
    show();
    raise();
    if (auto* first = findChild<QAbstractButton*>())
        first->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReasonPrompt::choose(int index)
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    if (target == nullptr)
        return;
    target->setFocus(Qt::OtherFocusReason);
    m_spotlight.answer(*target, m_reasons[index]);
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
