// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/menu_button.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>

namespace scrim::oversight {

MenuButton::MenuButton(const QString& text, const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QPushButton(text, parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_menu->setObjectName(objectName + QStringLiteral("_menu"));
    m_menu->setAccessibleName(accessibleName);
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

void MenuButton::open()
{
    m_menu->setLayoutDirection(layoutDirection());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    // Its width is known once it is filled, which it may be as it opens.
    if (isMirrored)
        m_menu->move(mapToGlobal(QPoint(width() - m_menu->width(), height())));
}

void MenuButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace scrim::oversight
