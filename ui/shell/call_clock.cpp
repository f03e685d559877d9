// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/call_clock.h"

#include "ui/shield/announcer.h"

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
    connect(&desk, &models::Desk::callHungUp, this, &CallClock::showCall);
}

void CallClock::showCall()
{
    const bool isOpen = m_desk != nullptr && m_desk->isOpen() && m_desk->call();
    setVisible(isOpen);
    if (!isOpen) {
        if (!m_said.isEmpty() && m_desk != nullptr && m_desk->isOpen())
            shield::announce(*this, tr("The call is over"));
        m_said.clear();
        return;
    }
    m_second.start();
    tick();
}

void CallClock::tick()
{
    const bool isWrapUp = m_desk != nullptr && m_desk->call() && m_desk->call()->hungUpTickMs != 0;
    const qint64 ms = m_desk == nullptr ? 0 : isWrapUp ? m_desk->wrapUpMs() : m_desk->callMs();
    const qint64 seconds = ms / secondMs;
    setText((isWrapUp ? tr("\u25CB  Wrap-up %1:%2") : tr("\u25CF  Call %1:%2"))
                .arg(seconds / minuteS)
                .arg(seconds % minuteS, 2, 10, QLatin1Char('0')));
    // A screen reader is told of minutes at most.
    const qint64 minutes = seconds / minuteS;
    const QString spoken = isWrapUp       ? tr("The last call is wrapped up")
                           : minutes == 0 ? tr("A call is open")
                           : minutes == 1 ? tr("A call is open for one minute")
                                          : tr("A call is open for %Ln minutes", nullptr, static_cast<int>(minutes));
    if (spoken != accessibleName())
        setAccessibleName(spoken);
    // And into what they hear of the caller only of what changes.
    const QString change = isWrapUp ? tr("The last call is wrapped up") : tr("A call is open");
    if (change != m_said)
        shield::announce(*this, change);
    m_said = change;
}

void CallClock::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QLabel::hideEvent(event);
}

} // namespace scrim::shell
