// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/parts/look.h"
#include "ui/shell/actions.h"
#include "ui/shell/call_clock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

namespace scrim::shell {

namespace {

/// The same with and without somebody at the desk, so that the page under it stands still.
constexpr int barHeight = 6 * parts::unit;

} // namespace

HeaderBar::HeaderBar(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_call(new CallClock(this)),
      m_person(parts::makeLabel({}, *this)),
      m_lock(new QPushButton(tr("Lock"), this))
{
    auto* menus = new QMenuBar(this);
    menus->setNativeMenuBar(false);
    // All the room there is: what it does not get, it hides behind its overflow button.
    menus->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    actions.fill(*menus);
    m_person->setObjectName(QStringLiteral("signed_in_as"));
    m_lock->setObjectName(QStringLiteral("lock_button"));
    m_lock->setAccessibleName(tr("Lock the desk"));
    m_lock->setFocusPolicy(Qt::NoFocus);
    setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(this);
    // The menus have room of their own around them. Qt mirrors a row, but not its margins.
    const bool isFromTheRight = layoutDirection() == Qt::RightToLeft;
    const int start = parts::unit;
    const int end = 2 * parts::unit;
    row->setContentsMargins(isFromTheRight ? end : start, parts::unit / 2, isFromTheRight ? start : end,
                            parts::unit / 2);
    row->setSpacing(2 * parts::unit);
    row->addWidget(menus, 1);
    row->addWidget(m_call);
    row->addWidget(m_person);
    row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, &actions.at(ActionId::Lock), &QAction::trigger);
    clear();
}

void HeaderBar::show(const models::Person& person)
{
    m_person->setText(tr("%1  ·  %2").arg(person.name, policy::label(person.role)));
    m_person->setAccessibleName(tr("Signed in as %1, %2").arg(person.name, policy::label(person.role)));
    m_person->show();
    m_call->showCall();
    m_lock->show();
}

void HeaderBar::follow(models::Desk& desk)
{
    m_call->follow(desk);
}

void HeaderBar::clear()
{
    m_call->hide();
    m_person->clear();
    m_person->hide();
    m_lock->hide();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace scrim::shell
