// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/interruptions.h"

#include "ui/shield/copy_keys.h"
#include "ui/shield/masked_field.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace scrim::shield {

using reveal::Concealed;

void Interruptions::attend(MaskedField& field)
{
    m_field = &field;
    QCoreApplication::instance()->installEventFilter(this);
}

void Interruptions::rest()
{
    m_field = nullptr;
    QCoreApplication::instance()->removeEventFilter(this);
}

bool Interruptions::eventFilter(QObject* object, QEvent* event)
{
    if (m_field == nullptr)
        return false;
    const auto* widget = qobject_cast<QWidget*>(object);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return takesKey(*event);
    case QEvent::Show:
        if (widget != nullptr && widget->isWindow() && widget != m_field->window())
            Q_EMIT interrupted(Concealed::FocusLost);
        break;
    case QEvent::Hide:
        if (object == m_field)
            Q_EMIT interrupted(m_field->window()->isVisible() ? Concealed::Left : Concealed::FocusLost);
        break;
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
    case QEvent::Resize:
        seeWindow(*object, *event);
        break;
    default:
        break;
    }
    return false;
}

void Interruptions::seeWindow(const QObject& object, const QEvent& event)
{
    const QWidget* window = m_field->window();
    if (&object != window)
        return;
    if (event.type() == QEvent::WindowDeactivate)
        Q_EMIT interrupted(Concealed::FocusLost);
    else if (event.type() == QEvent::Resize) // the panel was placed for the page as it was
        Q_EMIT interrupted(Concealed::ScreenChanged);
    else if (window->isMinimized())
        Q_EMIT interrupted(Concealed::Minimised);
}

bool Interruptions::takesKey(QEvent& event)
{
    const auto& key = static_cast<QKeyEvent&>(event);
    const bool isEscape = key.key() == Qt::Key_Escape;
    if (!isEscape && !isCopying(key))
        return false;
    // The override keeps the key from the window's own shortcuts, so that one press does this and no more.
    const bool isPress = event.type() == QEvent::KeyPress;
    event.accept();
    if (isPress && isEscape)
        Q_EMIT interrupted(Concealed::Escape);
    else if (isPress)
        Q_EMIT copyKeyPressed();
    return true;
}

} // namespace scrim::shield
