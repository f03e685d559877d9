// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/popup.h"

#include <QPushButton>

class QMenu;

namespace scrim::oversight {

/// A button with a list of actions below it, as a card: a QMenu is in no accessibility tree, and QPushButton's own
/// keeps a screen reader that presses it waiting until the menu is gone.
class MenuButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The list's object name is the button's with "_menu" behind it.
    MenuButton(const QString& text, const QString& objectName, const QString& accessibleName, QWidget* parent);
    /// Holds the actions, and is never shown; aboutToShow() comes before each opening.
    [[nodiscard]] QMenu& list() const { return *m_menu; }
    /// With room for the arrow, which Qt leaves for menus of its own only.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    QMenu* m_menu;
    QPointer<Popup> m_card;
};

} // namespace scrim::oversight
