// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity.h"

#include <QCoreApplication>
#include <QEvent>

namespace scrim::shell {

Activity::Activity(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Activity::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // Each comes to a window first and to its widgets again.
        if (object->isWindowType())
            Q_EMIT happened();
        break;
    case QEvent::Expose:
    case QEvent::UpdateRequest:
        // The first is a window's, the second a window's or that of the widget which fills it.
        Q_EMIT painting();
        break;
    default:
        break;
    }
    return false;
}

} // namespace scrim::shell
