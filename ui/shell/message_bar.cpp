// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace scrim::shell {

namespace {

constexpr int noteMs = 6000;
/// Long enough to see what one has done, and to reach for the way back.
constexpr int undoMs = 15'000;

} // namespace

MessageBar::MessageBar(QWidget* parent) : Bar(parent), m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("message_bar"));
    m_undo->setObjectName(QStringLiteral("message_undo"));
    m_undo->setAccessibleName(tr("Undo it"));
    m_undo->hide();
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("message_close"));
    close->setAccessibleName(tr("Close the message"));
    row().addWidget(m_undo);
    row().addWidget(close);
    m_time.setSingleShot(true);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undo);
    connect(close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(&m_time, &QTimer::timeout, this, &MessageBar::dismiss);
}

void MessageBar::refuse(const QString& sentence)
{
    m_time.stop();
    setUndo(nullptr);
    say(sentence);
}

void MessageBar::note(const QString& sentence)
{
    m_time.start(noteMs);
    setUndo(nullptr);
    say(sentence);
}

void MessageBar::offerUndo(const QString& sentence, const std::function<void()>& undo)
{
    m_time.start(undoMs);
    setUndo(undo);
    say(sentence);
}

void MessageBar::undo()
{
    const auto act = m_act;
    dismiss();
    if (act)
        act();
}

void MessageBar::dismiss()
{
    m_time.stop();
    setUndo(nullptr);
    hide();
}

void MessageBar::setUndo(std::function<void()> undo)
{
    m_act = std::move(undo);
    m_undo->setVisible(m_act != nullptr);
    Q_EMIT undoChanged(m_act != nullptr);
}

} // namespace scrim::shell
