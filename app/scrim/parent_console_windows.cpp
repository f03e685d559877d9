// SPDX-License-Identifier: GPL-3.0-or-later
#include "parent_console.h"

#include <cstdio>
#include <tuple>

#include <windows.h>

namespace scrim::console {

void joinParentConsole()
{
    // A pipe or a file was handed over: it stays.
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    std::ignore = std::freopen("CONOUT$", "w", stdout);
    std::ignore = std::freopen("CONOUT$", "w", stderr);
}

} // namespace scrim::console
