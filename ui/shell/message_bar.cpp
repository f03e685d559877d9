// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace scrim::shell {

namespace {

constexpr int noteMs = 6000;

} // namespace

MessageBar::MessageBar(QWidget* parent) : Bar(parent)
{
    setObjectName(QStringLiteral("message_bar"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("message_close"));
    close->setAccessibleName(tr("Close the message"));
    row().addWidget(close);
    m_time.setSingleShot(true);
    connect(close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(&m_time, &QTimer::timeout, this, &MessageBar::dismiss);
}

void MessageBar::refuse(const QString& sentence)
{
    m_time.stop();
    say(sentence);
}

void MessageBar::note(const QString& sentence)
{
    m_time.start(noteMs);
    say(sentence);
}

void MessageBar::dismiss()
{
    m_time.stop();
    hide();
}

} // namespace scrim::shell
