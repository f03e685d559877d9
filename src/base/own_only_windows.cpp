// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_only_windows.h"

#include <sddl.h>

#include <string>
#include <vector>

namespace scrim {

QString ownSid()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::uint64_t> memory(size / sizeof(std::uint64_t) + 1); // aligned for the structure
    auto* user = reinterpret_cast<TOKEN_USER*>(memory.data());
    QString sid;
    wchar_t* text = nullptr;
    if (GetTokenInformation(token, TokenUser, user, size, &size) && ConvertSidToStringSidW(user->User.Sid, &text)) {
        sid = QString::fromWCharArray(text);
        LocalFree(text);
    }
    CloseHandle(token);
    return sid;
}

SECURITY_ATTRIBUTES* ownOnly()
{
    // Made once and kept: a process does not change its person.
    static SECURITY_ATTRIBUTES* const attributes = []() -> SECURITY_ATTRIBUTES* {
        const QString sid = ownSid();
        const std::wstring rules = QStringLiteral("D:P(A;;FA;;;%1)(A;;FA;;;SY)(A;;FA;;;BA)").arg(sid).toStdWString();
        static SECURITY_ATTRIBUTES made{sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
        if (sid.isEmpty() || !ConvertStringSecurityDescriptorToSecurityDescriptorW(rules.c_str(), SDDL_REVISION_1,
                                                                                   &made.lpSecurityDescriptor, nullptr))
            return nullptr;
        return &made;
    }();
    return attributes;
}

} // namespace scrim
