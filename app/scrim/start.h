// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include "policy/console_settings.h"

#include <QStringList>

namespace scrim::console {

/// What the console starts with: its command line, held against the settings of this machine.
struct Start
{
    QString folder = {};   ///< the vault; empty for a fictional one, and for a pop to the only desk that runs
    QString language = {}; ///< empty for the desktop's
    std::optional<shell::Shade> shade = {};
    QString themeLockedBy =
        {}; ///< whose file says that the colours are not the person's to choose; empty where they are
    bool takesCalls = true;
    QStringList notes = {}; ///< for standard error: options that do not count here
};

/// Refused, with who says so, where IT has turned off what is asked for; Usage where no vault is named anywhere.
[[nodiscard]] Result<Start> startWith(const Options& options, const policy::ConsoleSettings& settings, bool hasPop);

/// What "scrim --autostart" asks for, which a package runs for everybody.
[[nodiscard]] bool startsWithDesktop(const policy::ConsoleSettings& settings);

/// "desktop", "light", "dark", "contrast", "dark-contrast"; empty stands for the desktop's.
[[nodiscard]] QString themeName(std::optional<shell::Shade> shade);
[[nodiscard]] std::optional<shell::Shade> shadeNamed(const QString& theme);

} // namespace scrim::console
