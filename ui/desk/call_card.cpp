// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_card.h"

#include "ui/parts/action_button.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int secondMs = 1000;
constexpr qint64 minuteS = 60;
constexpr qint64 hourS = 3600;

} // namespace

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / secondMs;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds % hourS / minuteS, seconds >= hourS ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % minuteS, 2, 10, QLatin1Char('0'));
    return leftToRight(seconds < hourS ? rest : QStringLiteral("%1:%2").arg(seconds / hourS).arg(rest));
}

CallCard::CallCard(models::Desk& desk, QWidget* parent)
    : PanelCard(parent),
      m_desk(desk),
      m_title(makeSection({}, *this)),
      m_time(makeLabel({}, *this)),
      m_caller(makeQuiet(*this)),
      m_start(new ActionButton(QStringLiteral("call_start"), this)),
      m_end(new ActionButton(QStringLiteral("call_end"), this))
{
    setObjectName(QStringLiteral("call_card"));
    setAccessibleName(tr("Call"));
    m_title->setObjectName(QStringLiteral("call_state"));
    m_time->setObjectName(QStringLiteral("call_time"));
    m_caller->setObjectName(QStringLiteral("call_caller"));
    m_time->setFont(figure(m_time->font()));
    auto* head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_time);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(unit);
    acts->addWidget(m_start);
    acts->addWidget(m_end);
    acts->addStretch(1);
    column().addLayout(head);
    column().addWidget(m_caller);
    column().addLayout(acts);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &CallCard::tick);
    connect(&desk, &models::Desk::callChanged, this, [this] {
        m_mask.clear();
        refresh();
    });
    connect(&desk, &models::Desk::callHungUp, this, &CallCard::refresh);
    refresh();
}

void CallCard::serve(QAction& start, QAction& end)
{
    m_start->serve(start);
    m_end->serve(end);
}

void CallCard::setCaller(const QString& mask)
{
    m_mask = mask;
    refresh();
}

void CallCard::refresh()
{
    const bool isOpen = m_desk.call().has_value();
    const bool isWrapUp = isOpen && m_desk.call()->hungUpTickMs != 0;
    m_title->setText(isWrapUp ? tr("Wrap-up") : isOpen ? tr("Call") : tr("No call"));
    m_title->setAccessibleName(m_title->text());
    m_caller->setText(!isOpen            ? tr("What you do during a call is put on record with it.")
                      : isWrapUp         ? tr("The caller is gone.")
                      : m_mask.isEmpty() ? tr("The number was not passed on.")
                                         : tr("From %1").arg(leftToRight(m_mask)));
    m_start->setVisible(!isOpen);
    m_end->setVisible(isOpen && !isWrapUp);
    m_time->setVisible(isOpen);
    tick();
}

void CallCard::tick()
{
    const bool isOpen = m_desk.call().has_value();
    if (isOpen && isVisible())
        m_second.start();
    else
        m_second.stop();
    const bool isWrapUp = isOpen && m_desk.call()->hungUpTickMs != 0;
    m_time->setText(isOpen ? clockText(isWrapUp ? m_desk.wrapUpMs() : m_desk.callMs()) : QString());
}

void CallCard::showEvent(QShowEvent* event)
{
    PanelCard::showEvent(event);
    tick();
}

void CallCard::hideEvent(QHideEvent* event)
{
    m_second.stop();
    PanelCard::hideEvent(event);
}

} // namespace scrim::desk
