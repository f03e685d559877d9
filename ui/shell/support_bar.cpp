// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/support_bar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace scrim::shell {

namespace {

constexpr int stepMs = 250;
constexpr qint64 secondMs = 1000;

/// "9:41"; the last second is 0:01.
QString clockFace(qint64 ms)
{
    const qint64 seconds = (ms + secondMs - 1) / secondMs;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

SupportBar::SupportBar(QWidget* parent) : Bar(parent)
{
    setObjectName(QStringLiteral("support_bar"));
    auto* end = new QPushButton(tr("End now"), this);
    end->setObjectName(QStringLiteral("support_end"));
    end->setAccessibleName(tr("End pictures for support now"));
    row().addWidget(end);
    connect(end, &QPushButton::clicked, this, [this] {
        if (m_desk != nullptr)
            m_desk->endCapture();
    });
    connect(&m_second, &QTimer::timeout, this, &SupportBar::count);
}

void SupportBar::follow(models::Desk& desk)
{
    m_desk = &desk;
    connect(&desk, &models::Desk::captureAllowanceChanged, this, &SupportBar::appear);
    appear();
}

void SupportBar::appear()
{
    if (m_desk == nullptr || m_desk->captureAllowedMs() == 0) {
        m_second.stop();
        hide();
        return;
    }
    // Read out once, without the seconds: a screen reader would never come to an end with them.
    say(tr("Pictures of the screen are allowed for support. Nothing can be shown meanwhile."));
    count();
    m_second.start(stepMs);
}

void SupportBar::count()
{
    const qint64 left = m_desk != nullptr ? m_desk->captureAllowedMs() : 0;
    // The desk ends it a moment later, and says so.
    if (left > 0)
        setText(tr("Pictures of the screen are allowed for support: %1 left. Nothing can be shown meanwhile.")
                    .arg(clockFace(left)));
}

} // namespace scrim::shell
