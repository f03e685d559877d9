// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/call_clock.h"

namespace scrim::shell {

namespace {

constexpr int secondMs = 1000;
constexpr qint64 minuteS = 60;

} // namespace

CallClock::CallClock(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("call_clock"));
    setTextFormat(Qt::PlainText);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &CallClock::tick);
    hide();
}

void CallClock::follow(models::Desk& desk)
{
    m_desk = &desk;
    connect(&desk, &models::Desk::callChanged, this, &CallClock::showCall);
}

void CallClock::showCall()
{
    const bool isOpen = m_desk != nullptr && m_desk->isOpen() && m_desk->call();
    setVisible(isOpen);
    if (!isOpen)
        return;
    m_second.start();
    tick();
}

void CallClock::tick()
{
    const qint64 seconds = m_desk == nullptr ? 0 : m_desk->callMs() / secondMs;
    setText(tr("\u25CF  Call %1:%2").arg(seconds / minuteS).arg(seconds % minuteS, 2, 10, QLatin1Char('0')));
    // A screen reader is told of minutes at most.
    const qint64 minutes = seconds / minuteS;
    const QString spoken = minutes == 0   ? tr("A call is open")
                           : minutes == 1 ? tr("A call is open for one minute")
                                          : tr("A call is open for %Ln minutes", nullptr, static_cast<int>(minutes));
    if (spoken != accessibleName())
        setAccessibleName(spoken);
}

void CallClock::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QLabel::hideEvent(event);
}

} // namespace scrim::shell
