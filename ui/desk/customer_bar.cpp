// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/customer_bar.h"

#include "ui/parts/look.h"

namespace scrim::desk {

namespace {

using parts::unit;

constexpr int widest = 24 * unit;
constexpr int narrowest = 9 * unit;

} // namespace

CustomerBar::CustomerBar(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("customer_bar"));
    setAccessibleName(tr("Open customers"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
}

void CustomerBar::setTitle(int index, const QString& name, bool isUnfinished)
{
    QString shown = name;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    setTabText(index, isUnfinished ? QStringLiteral("\u25CF ") + shown : shown);
    setAccessibleTabName(index, isUnfinished ? tr("%1, a note is begun").arg(name) : name);
}

QSize CustomerBar::tabSizeHint(int index) const
{
    const QSize size = QTabBar::tabSizeHint(index);
    return {std::min(size.width(), widest), size.height()};
}

QSize CustomerBar::minimumTabSizeHint(int index) const
{
    const QSize size = QTabBar::minimumTabSizeHint(index);
    return {std::min(tabSizeHint(index).width(), narrowest), size.height()};
}

} // namespace scrim::desk
