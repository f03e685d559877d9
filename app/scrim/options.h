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
    QString folder;   ///< the vault; empty for a fictional one, and for a pop to the desk that runs
    QString tour;     ///< where the pictures go; empty for no tour
    QString language; ///< one of shell::languages(), with or without a country; empty for the desktop's
    QString policies; ///< a folder of IT's policy files besides the installed one; empty for none
    std::optional<shell::Shade> shade;
    bool isFictional = false;
    bool saysVersion = false;
    bool saysHelp = false;
    bool isJson = false; ///< help is for a program
};

/// Usage with the right call in its sentence.
/// `hasPop`: a pop came with it, which needs no folder where a desk runs.
[[nodiscard]] Result<Options> parse(const QStringList& arguments, bool hasPop);
/// What --help prints, and with --json.
[[nodiscard]] QString helpText(bool asJson);

} // namespace scrim::console
