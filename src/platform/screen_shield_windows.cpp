// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/screen_shield.h"

#include "platform/display_affinity.h"

#include <QOperatingSystemVersion>

#include <windows.h>

namespace scrim::platform {
namespace {

HWND handleOf(quintptr window)
{
    return reinterpret_cast<HWND>(window);
}

AffinityCalls calls()
{
    return {
        [](quintptr window, Affinity affinity) -> quint32 {
            return SetWindowDisplayAffinity(handleOf(window), static_cast<DWORD>(affinity)) != 0 ? 0 : GetLastError();
        },
        [](quintptr window) -> std::optional<quint32> {
            DWORD affinity = 0;
            if (GetWindowDisplayAffinity(handleOf(window), &affinity) == 0)
                return std::nullopt;
            return affinity;
        },
        // Qt asks the system itself; GetVersionEx answers what a program's manifest says.
        []() -> quint32 { return static_cast<quint32>(QOperatingSystemVersion::current().microVersion()); },
        [] { return GetSystemMetrics(SM_REMOTESESSION) != 0; },
    };
}

} // namespace

Protection protect(quintptr window, const DisplayFacts& display)
{
    return protectByAffinity(window, display, calls());
}

void unprotect(quintptr window)
{
    unprotectByAffinity(window, calls());
}

} // namespace scrim::platform
