// SPDX-License-Identifier: GPL-3.0-or-later
#include "puppet.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QWidget>

namespace scrim::console {

namespace {

void send(QWidget& target, QEvent::Type type, int key, const QString& text)
{
    QKeyEvent event(type, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &event);
}

void sendKey(QWidget& target, int key, const QString& text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
        send(target, type, key, text);
}

} // namespace

QWidget* Puppet::visible(const QString& objectName) const
{
    const auto widgets = m_window.findChildren<QWidget*>(objectName);
    for (QWidget* widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void Puppet::click(const QString& objectName) const
{
    QWidget* target = visible(objectName);
    if (target == nullptr)
        return;
    const QPoint middle = target->rect().center();
    const QPointF global = target->mapToGlobal(middle);
    target->setFocus(Qt::MouseFocusReason);
    QMouseEvent press(QEvent::MouseButtonPress, middle, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, middle, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &release);
}

void Puppet::type(const QString& objectName, const QString& text) const
{
    QWidget* target = visible(objectName);
    if (target == nullptr)
        return;
    target->setFocus(Qt::MouseFocusReason);
    for (const QChar character : text)
        sendKey(*target, 0, QString(character));
}

void Puppet::clear(const QString& objectName) const
{
    if (auto* input = qobject_cast<QLineEdit*>(visible(objectName)))
        input->clear();
}

void Puppet::choose(const QString& objectName, const QVariant& data) const
{
    if (auto* box = qobject_cast<QComboBox*>(visible(objectName)))
        box->setCurrentIndex(box->findData(data));
}

void Puppet::press(Qt::Key key) const
{
    if (QWidget* target = m_window.focusWidget())
        sendKey(*target, key, {});
}

void Puppet::hold(Qt::Key key) const
{
    if (QWidget* target = m_window.focusWidget())
        send(*target, QEvent::KeyPress, key, {});
}

void Puppet::letGo(Qt::Key key) const
{
    if (QWidget* target = m_window.focusWidget())
        send(*target, QEvent::KeyRelease, key, {});
}

void Puppet::trigger(const QString& actionName) const
{
    if (auto* action = m_window.findChild<QAction*>(actionName))
        action->trigger();
}

} // namespace scrim::console
