// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/popup.h"

#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::oversight {

using namespace parts;

Popup::Popup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this)), m_title(makeSection({}, *this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit);
    m_column->addWidget(m_title);
}

void Popup::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    setWindowTitle(title);
}

QPushButton* Popup::addApply(const QString& text, const QString& objectName)
{
    m_apply = new QPushButton(text, this);
    m_apply->setObjectName(objectName);
    m_apply->setAccessibleName(text);
    m_apply->setDefault(true);
    m_column->addWidget(m_apply, 0, Qt::AlignTrailing);
    return m_apply;
}

void Popup::openUnder(const QWidget& anchor)
{
    setLayoutDirection(anchor.layoutDirection());
    ensurePolished();
    adjustSize();
    const bool isMirrored = anchor.layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor.mapToGlobal(QPoint(isMirrored ? anchor.width() - width() : 0, anchor.height() + 2));
    const QRect room = anchor.screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    focusNextChild();
}

void Popup::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_apply != nullptr)
        m_apply->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrim::oversight
