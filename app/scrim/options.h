// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/shell/palette.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace scrim::console {

/// What the command line asks for.
struct Options
{
    QString folder;       ///< the vault; empty for a fictional one, and where the command line names none
    QString tour;         ///< where the pictures go; empty for no tour
    QString language;     ///< one of shell::languages(), with or without a country; empty for the desktop's
    QString policyFolder; ///< IT's policy files besides the installed ones; empty for none
    std::optional<shell::Shade> shade;
    bool isFictional = false;
    bool saysVersion = false;
    bool saysHelp = false;
    bool saysPolicies = false;
    bool isAutostart = false; ///< the desktop starts it, for everybody: the settings say whether it is wanted
    bool isJson = false;      ///< what it says is for a program
};

/// Usage with the right call in its sentence. `hasPop`: a pop came with it.
[[nodiscard]] Result<Options> parse(const QStringList& arguments, bool hasPop);
/// What is said where a vault is named neither by the command line nor by a setting.
[[nodiscard]] QString noVaultNamed();
/// What --help prints, and with --json.
[[nodiscard]] QString helpText(bool asJson);

} // namespace scrim::console
