// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <windows.h>

#include <sddl.h>

// mingw-w64's werapi.h does not compile by itself. Source: Microsoft Learn, WerSetFlags.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace scrim::platform {

namespace {

/// Windows locks no more of a process's memory than its smallest working set has room for.
constexpr SIZE_T leastMemory = SIZE_T{32} << 20;
constexpr DWORD noMemoryInReports = 1; ///< WER_FAULT_REPORTING_FLAG_NOHEAP
constexpr SIZE_T mostMemory = SIZE_T{1} << 30;

/// Others of the same person may wait for this process, end it and ask for its name; they may not read its memory. The
/// system and the administrators may. "OW" takes from the owner the right to change that.
bool closeToOthers()
{
    PSECURITY_DESCRIPTOR rules = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;;0x1fffff;;;SY)(A;;0x1fffff;;;BA)(A;;0x101001;;;OW)", SDDL_REVISION_1, &rules, nullptr))
        return false;
    const bool isClosed = SetKernelObjectSecurity(GetCurrentProcess(), DACL_SECURITY_INFORMATION, rules) != 0;
    LocalFree(rules);
    return isClosed;
}

} // namespace

bool hardenProcess()
{
    // Libraries come from the program's folder and the system's, never from the current folder or the PATH.
    const bool isClean = SetDllDirectoryW(L"") &&
                         SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // A crash shows no window that offers to send the memory, and what is reported of it holds none.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    const bool leavesNothing = SUCCEEDED(WerSetFlags(noMemoryInReports));
    const bool hasRoom = SetProcessWorkingSetSize(GetCurrentProcess(), leastMemory, mostMemory) != 0;
    const bool isClosed = closeToOthers();
    return isClean && leavesNothing && hasRoom && isClosed;
}

std::optional<quint64> lockableBytes()
{
    SIZE_T least = 0;
    SIZE_T most = 0;
    if (!GetProcessWorkingSetSize(GetCurrentProcess(), &least, &most))
        return std::nullopt;
    return least;
}

} // namespace scrim::platform
