// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/environment.h"

#include <cstdlib>
#include <string>
#include <vector>

namespace scrim::platform {

bool closeEnvironment(Build build, char**)
{
    if (build == Build::Developers)
        return true;
    std::vector<std::string> gone;
    for (char** each = _environ; each != nullptr && *each != nullptr; ++each) {
        const std::string_view variable(*each);
        const std::size_t equals = variable.find('=');
        if (equals == 0 || equals == std::string_view::npos)
            continue;
        const std::string_view name = variable.substr(0, equals);
        // The loader of Windows takes no orders from there.
        if (fateOf(name, variable.substr(equals + 1)) != Fate::Keep)
            gone.emplace_back(name);
    }
    for (const std::string& name : gone)
        _putenv_s(name.c_str(), "");
    return true;
}

} // namespace scrim::platform
