// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_model.h"

#include <QObject>

#include <functional>
#include <vector>

namespace scrim::shell {

class Actions;
class CommandPalette;
class ShortcutSheet;

/// The palette and the sheet of shortcuts over a window, both made of its actions.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// `actions` belong to `window`.
    Commands(const Actions& actions, QWidget& window);
    /// What can be done besides, asked each time that the palette opens: to go to an open customer.
    void alsoOffer(std::function<std::vector<Command>()> more);
    /// Both closed: the desk locks.
    void dismiss();

private:
    void openPalette();
    void openSheet();

    const Actions& m_actions;
    QWidget& m_window;
    // Made when they are first wanted: the sign-in is painted sooner without them.
    CommandPalette* m_palette = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    std::vector<std::function<std::vector<Command>()>> m_more;
};

} // namespace scrim::shell
