// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme_actions.h"

#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

namespace scrim::shell {

void connectTheme(Actions& actions, Theme& theme)
{
    QAction& dark = actions.at(ActionId::DarkMode);
    QAction& contrast = actions.at(ActionId::HighContrast);
    QAction& desktop = actions.at(ActionId::FollowDesktop);
    const auto show = [&dark, &contrast, &desktop, &theme] {
        dark.setChecked(isDark(theme.shade()));
        contrast.setChecked(hasContrast(theme.shade()));
        desktop.setChecked(theme.followsDesktop());
    };
    show();
    if (!theme.lockedBy().isEmpty()) {
        for (const ActionId id : {ActionId::DarkMode, ActionId::HighContrast, ActionId::FollowDesktop})
            actions.lock(id, theme.lockedBy());
    }
    QObject::connect(&theme, &Theme::shadeChanged, &actions, show);
    QObject::connect(&dark, &QAction::triggered, &theme,
                     [&theme](bool on) { theme.choose(shadeFor(on, hasContrast(theme.shade()))); });
    QObject::connect(&contrast, &QAction::triggered, &theme,
                     [&theme](bool on) { theme.choose(shadeFor(isDark(theme.shade()), on)); });
    QObject::connect(&desktop, &QAction::triggered, &theme,
                     [&theme](bool on) { on ? theme.followDesktop() : theme.choose(theme.shade()); });
}

} // namespace scrim::shell
