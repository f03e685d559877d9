// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace scrim::oversight {

/// A button with a menu below it. QPushButton's own menu runs an event loop of its own inside the press, so that a
/// screen reader that presses it gets no answer until the menu is gone.
class MenuButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The menu's object name is the button's with "_menu" behind it.
    MenuButton(const QString& text, const QString& objectName, const QString& accessibleName, QWidget* parent);
    [[nodiscard]] QMenu& list() const { return *m_menu; }

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    QMenu* m_menu;
};

} // namespace scrim::oversight
