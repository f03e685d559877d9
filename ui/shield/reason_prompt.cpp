// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/reason_prompt.h"

#include "base/core_text.h"
#include "policy/rules.h"
#include "ui/shield/announcer.h"
#include "ui/shield/beside.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/forget.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/quiet_label.h"
#include "ui/shield/shade.h"
#include "ui/shield/type_scale.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 8;
constexpr int wordsWidth = 320;

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
            painter.setPen(Qt::NoPen);
            painter.setBrush(litGround(palette()));
            painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
            if (hasFocus())
                paintFocusRing(painter, rect(), palette());
        }
        // Where the number stands is no matter of the script of the words.
        const Qt::Alignment start =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
        const QRect inner = rect().adjusted(pad, 0, -pad, 0);
        painter.setPen(mutedText(palette()));
        painter.drawText(inner, static_cast<int>(start), QString::number(m_number));
        painter.setPen(palette().color(QPalette::Text));
        const QRect words = inner.adjusted(numberWidth() + pad, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, words), static_cast<int>(start), text());
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
      m_rows(new QVBoxLayout(this)),
      m_choices(new QWidget(this)),
      m_written(new QWidget(this)),
      m_words(new QLineEdit(m_written)),
      m_complaint(new QLabel(m_written))
{
    setObjectName(QStringLiteral("reason_prompt"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_rows->setContentsMargins(12, 12, 12, 12);
    m_rows->setSpacing(0);
    m_title->setFont(strong(m_title->font()));
    m_title->setContentsMargins(pad, 0, pad, 0);
    m_rows->addWidget(m_title);
    m_rows->addSpacing(4);
    addChoices();
    addWords();

    connect(&spotlight, &Spotlight::reasonNeeded, this, [this](MaskedField* target) {
        if (parentWidget()->isAncestorOf(target))
            ask(*target);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now))
            hide();
    });
}

void ReasonPrompt::addChoices()
{
    auto* rows = new QVBoxLayout(m_choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (int i = 0; i < m_reasons.size(); ++i) {
        auto* button = new ReasonButton(i + 1, said(m_reasons[i]), m_choices);
        button->setObjectName(QStringLiteral("reason_%1").arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        rows->addWidget(button);
    }
    rows->addSpacing(4);
    auto* hint =
        new QuietLabel(tr("Click one or type its number; it is recorded. Esc leaves the field hidden."), m_choices);
    hint->setContentsMargins(pad, 0, pad, 0);
    rows->addWidget(hint);
    m_rows->addWidget(m_choices);
}

void ReasonPrompt::addWords()
{
    auto* rows = new QVBoxLayout(m_written);
    rows->setContentsMargins(pad, 0, pad, 0);
    rows->setSpacing(4);
    m_words->setObjectName(QStringLiteral("reason_words"));
    m_words->setAccessibleName(tr("Your reason"));
    m_words->setPlaceholderText(tr("In a few words, without any number of the customer's"));
    m_words->setMaxLength(static_cast<int>(policy::longestReason));
    m_words->setMinimumWidth(wordsWidth);
    m_complaint->setObjectName(QStringLiteral("reason_complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    rows->addWidget(m_words);
    rows->addWidget(m_complaint);
    rows->addWidget(new QuietLabel(tr("Enter records it. Esc leaves the field hidden."), m_written));
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonPrompt::write);
    m_rows->addWidget(m_written);
}

void ReasonPrompt::ask(MaskedField& target)
{
    m_target = &target;
    m_title->setText(tr("%1: why do you need to see it?").arg(policy::label(target.field())));
    setAccessibleName(m_title->text());
    const bool isWritten = m_spotlight.rulesOf(target.field()).reason == policy::ReasonRule::Write;
    m_choices->setVisible(!isWritten);
    m_written->setVisible(isWritten);
    forget(*m_words);
    m_complaint->hide();
    placeBeside(target, *this);
    show();
    raise();
    if (auto* first = m_choices->findChild<QAbstractButton*>(); !isWritten && first != nullptr)
        first->setFocus(Qt::PopupFocusReason);
    else
        m_words->setFocus(Qt::PopupFocusReason);
    announce(*this, accessibleName());
}

void ReasonPrompt::write()
{
    const QString complaint = m_spotlight.complaintOf(m_words->text());
    if (complaint.isEmpty()) {
        answer(m_words->text());
        return;
    }
    m_complaint->setText(complaint);
    m_complaint->show();
    if (m_target != nullptr)
        placeBeside(*m_target, *this);
    announce(*this, complaint);
}

void ReasonPrompt::choose(int index)
{
    answer(m_reasons[index]);
}

void ReasonPrompt::answer(const QString& reason)
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    forget(*m_words);
    if (target == nullptr)
        return;
    target->setFocus(Qt::OtherFocusReason);
    m_spotlight.answer(*target, reason);
}

void ReasonPrompt::dismiss()
{
    MaskedField* target = std::exchange(m_target, nullptr);
    hide();
    forget(*m_words);
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

void ReasonPrompt::keyPressEvent(QKeyEvent* event)
{
    const bool isToChoose = m_choices->isVisibleTo(this);
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (isToChoose && number >= 0 && number < m_reasons.size() && number < 9)
        choose(number);
    else if (isToChoose && event->key() == Qt::Key_Down)
        focusNextChild();
    else if (isToChoose && event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrim::shield
