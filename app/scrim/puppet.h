// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace scrim::console {

/// Works a window as a person does: by what is visible, with key and mouse events.
class Puppet
{
public:
    explicit Puppet(QWidget& window) : m_window(window) {}

    /// Null while no such widget is to be seen.
    [[nodiscard]] QWidget* visible(const QString& objectName) const;
    void click(const QString& objectName) const;
    /// Clicks into it and types.
    void type(const QString& objectName, const QString& text) const;
    /// Takes away what is written in an input of one line.
    void clear(const QString& objectName) const;
    /// The entry of a box that stands for `data`.
    void choose(const QString& objectName, const QVariant& data) const;
    /// To whatever has the keyboard.
    void press(Qt::Key key) const;
    /// Down, and up again in a call of its own.
    void hold(Qt::Key key) const;
    void letGo(Qt::Key key) const;
    /// An action of the window, as its shortcut would.
    void trigger(const QString& actionName) const;

private:
    QWidget& m_window;
};

} // namespace scrim::console
