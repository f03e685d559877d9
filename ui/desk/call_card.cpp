// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_card.h"

#include "ui/parts/action_button.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

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
      m_end(new ActionButton(QStringLiteral("call_end"), this)),
      m_hold(new ActionButton(QStringLiteral("call_hold"), this)),
      m_held(new QVBoxLayout)
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
    acts->addWidget(m_hold);
    acts->addStretch(1);
    column().addLayout(head);
    column().addWidget(m_caller);
    column().addLayout(acts);
    m_held->setSpacing(unit / 2);
    column().addLayout(m_held);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &CallCard::tick);
    connect(&desk, &models::Desk::callChanged, this, [this] {
        listHeld();
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

void CallCard::serveHold(QAction& hold)
{
    m_hold->serve(hold, tr("Hold"));
}

void CallCard::setCaller(const QString& mask)
{
    if (m_desk.call())
        m_masks.insert(m_desk.call()->id, mask);
    refresh();
}

QString CallCard::heldText(const session::Call& call) const
{
    const QString mask = m_masks.value(call.id);
    const QString time = clockText(m_desk.holdMs(call));
    return mask.isEmpty() ? tr("Resume, on hold %1", "a time").arg(time)
                          : tr("Resume %1, on hold %2", "a masked number, a time").arg(leftToRight(mask), time);
}

/// Those that are on hold now, and forgets the numbers of calls that are over.
void CallCard::listHeld()
{
    for (QPushButton* button : std::exchange(m_resume, {})) {
        button->hide();
        button->deleteLater();
    }
    QHash<QString, QString> masks;
    if (m_desk.call())
        masks.insert(m_desk.call()->id, m_masks.value(m_desk.call()->id));
    for (const session::Call& call : m_desk.heldCalls()) {
        masks.insert(call.id, m_masks.value(call.id));
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("call_resume"));
        connect(button, &QPushButton::clicked, this, [this, id = call.id] { Q_EMIT resumeWanted(id); });
        m_held->addWidget(button);
        m_resume.push_back(button);
    }
    m_masks = std::move(masks);
}

void CallCard::refresh()
{
    const bool isOpen = m_desk.call().has_value();
    const bool isWrapUp = isOpen && m_desk.call()->hungUpTickMs != 0;
    const QString mask = isOpen ? m_masks.value(m_desk.call()->id) : QString();
    m_title->setText(isWrapUp ? tr("Wrap-up") : isOpen ? tr("Call") : tr("No call"));
    m_title->setAccessibleName(m_title->text());
    m_caller->setText(!isOpen          ? tr("What you do during a call is put on record with it.")
                      : isWrapUp       ? tr("The call is over.")
                      : mask.isEmpty() ? tr("The number was not passed on.")
                                       : tr("From %1").arg(leftToRight(mask)));
    m_start->setVisible(!isOpen);
    m_end->setVisible(isOpen && !isWrapUp);
    m_hold->setVisible(isOpen && !isWrapUp);
    m_time->setVisible(isOpen);
    tick();
}

void CallCard::tick()
{
    const bool isOpen = m_desk.call().has_value();
    if ((isOpen || !m_resume.empty()) && isVisible())
        m_second.start();
    else
        m_second.stop();
    const bool isWrapUp = isOpen && m_desk.call()->hungUpTickMs != 0;
    m_time->setText(isOpen ? clockText(isWrapUp ? m_desk.wrapUpMs() : m_desk.callMs()) : QString());
    for (std::size_t i = 0; i < m_resume.size() && i < m_desk.heldCalls().size(); ++i)
        m_resume[i]->setText(heldText(m_desk.heldCalls()[i]));
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
