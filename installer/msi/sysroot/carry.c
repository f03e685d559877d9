/* SPDX-License-Identifier: GPL-3.0-or-later */
/* carry.exe PROGRAM ARGUMENT...: sets QT_* from SCRIM_CARRY_QT_*, runs PROGRAM and answers with its exit status. */
#include <windows.h>

static const wchar_t prefix[] = L"SCRIM_CARRY_";

static void carry(void)
{
    wchar_t name[512];
    const size_t skipped = ARRAYSIZE(prefix) - 1;
    wchar_t* const all = GetEnvironmentStringsW();
    for (const wchar_t* each = all; *each; each += lstrlenW(each) + 1) {
        const wchar_t* const equals = wcschr(each, L'=');
        if (wcsncmp(each, prefix, skipped) != 0 || !equals || equals - each >= (ptrdiff_t)ARRAYSIZE(name))
            continue;
        lstrcpynW(name, each + skipped, (int)(equals - each - (ptrdiff_t)skipped) + 1);
        SetEnvironmentVariableW(name, equals + 1);
    }
    FreeEnvironmentStringsW(all);
}

int wmain(void)
{
    /* What follows this program's own name is the other's command line as it is. */
    wchar_t* line = GetCommandLineW();
    BOOL isQuoted = FALSE;
    for (; *line && (isQuoted || (*line != L' ' && *line != L'\t')); ++line)
        if (*line == L'"')
            isQuoted = !isQuoted;
    while (*line == L' ' || *line == L'\t')
        ++line;
    carry();
    STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION process;
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process))
        return 126;
    DWORD status = 127;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
