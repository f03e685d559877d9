// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/key_shield.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace scrim::shield {

bool isTyping(const QKeyEvent& key)
{
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = key.modifiers().testFlag(Qt::AltModifier);
    const bool isCommand = control != alt || key.modifiers().testFlag(Qt::MetaModifier);
    return !isCommand && !key.text().isEmpty() && key.text().at(0).category() != QChar::Other_Control;
}

KeyShield::KeyShield(QWidget& guarded) : QObject(&guarded), m_guarded(guarded) {}

void KeyShield::stepForward()
{
    // Installing anew moves a filter to the front.
    QCoreApplication::instance()->installEventFilter(this);
}

void KeyShield::stepAside()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool KeyShield::eventFilter(QObject* target, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (target != m_guarded.window()->windowHandle() || !m_guarded.hasFocus() || !isTyping(*key))
        return false;
    // To the field itself, past the window: a filter sees that delivery too, but the bridge minds spontaneous ones
    // only.
    QKeyEvent direct(key->type(), key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(&m_guarded, &direct);
    return true;
}

} // namespace scrim::shield
