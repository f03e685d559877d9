// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace scrim::platform {

/// Where a program runs: from its build folder, or as a package has put it on a machine (SCRIM_INSTALLED).
enum class Build
{
    Developers,
    Installed,
};
[[nodiscard]] Build thisBuild();

/// What becomes of a variable of the environment in an installed program.
enum class Fate
{
    Keep,
    Drop,    ///< before Qt or another library reads it
    Restart, ///< the system's loader has obeyed it already: the program starts anew without it
};
/// `Drop` for what loads code from elsewhere, opens this program to others, or has libraries write down what they
/// handle; of Qt's variables only those stay that a person's eyes, hands and screen need. Letters' case does not count.
[[nodiscard]] Fate fateOf(std::string_view name, std::string_view value);

/// Cleans the environment of an installed program, first thing in main(); nothing happens to a developer's. Does not
/// return where the program starts anew. False, with a sentence on standard error, where that did not help: it must not
/// go on then.
[[nodiscard]] bool closeEnvironment(Build build, char** argv);

} // namespace scrim::platform
