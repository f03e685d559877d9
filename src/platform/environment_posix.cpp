// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/environment.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <unistd.h>

namespace scrim::platform {

namespace {

/// Tells the program that was started anew from the first: a loader that is told to load something all the same, such
/// as by a hook in exec, must not make it start again and again.
constexpr const char* mark = "SCRIM_STARTED_ANEW";

struct Sorted
{
    std::vector<std::string> kept; ///< "NAME=value"
    std::vector<std::string> gone; ///< names
    bool needsRestart = false;
};

Sorted sortedEnvironment()
{
    Sorted sorted;
    for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
        const std::string_view variable(*each);
        const std::size_t equals = variable.find('=');
        const std::string_view name = variable.substr(0, equals);
        const auto value = equals == std::string_view::npos ? std::string_view() : variable.substr(equals + 1);
        const Fate fate = fateOf(name, value);
        sorted.needsRestart = sorted.needsRestart || fate == Fate::Restart;
        if (fate == Fate::Keep)
            sorted.kept.emplace_back(variable);
        else
            sorted.gone.emplace_back(name);
    }
    return sorted;
}

void startAnew(char** argv, std::vector<std::string> kept)
{
    kept.emplace_back(mark).append("=1");
    std::vector<char*> environment;
    for (std::string& variable : kept)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    ::execve("/proc/self/exe", argv, environment.data());
}

} // namespace

bool closeEnvironment(Build build, char** argv)
{
    if (build == Build::Developers)
        return true;
    const bool isAnew = std::getenv(mark) != nullptr;
    ::unsetenv(mark);
    Sorted sorted = sortedEnvironment();
    if (sorted.needsRestart) {
        if (!isAnew)
            startAnew(argv, std::move(sorted.kept));
        std::fputs(
            "The system's loader is told by the environment (LD_..., GLIBC_TUNABLES) to change this program, and "
            "it could not be started without that. It does not go on.\n",
            stderr);
        return false;
    }
    for (const std::string& name : sorted.gone)
        ::unsetenv(name.c_str());
    return true;
}

} // namespace scrim::platform
