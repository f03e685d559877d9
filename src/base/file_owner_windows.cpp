// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_owner.h"

#include "base/own_only_windows.h"
#include "base/windows_name.h"

#include <aclapi.h>
#include <sddl.h>

namespace scrim {

namespace {

constexpr quint32 administration = 0; ///< stands for root
constexpr quint32 thisPerson = 1;
constexpr quint32 somebodyElse = 2;

/// TrustedInstaller, which owns what Windows itself installs.
constexpr const char* trustedInstaller = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";

QString textOf(PSID sid)
{
    wchar_t* text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return {};
    QString written = QString::fromWCharArray(text);
    LocalFree(text);
    return written;
}

bool isAdministration(const QString& sid)
{
    return sid == QStringLiteral("S-1-5-18") || sid == QStringLiteral("S-1-5-32-544") ||
           sid == QLatin1String(trustedInstaller);
}

constexpr DWORD writing = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER |
                          GENERIC_WRITE | GENERIC_ALL;
constexpr DWORD touching = writing | FILE_READ_DATA | FILE_EXECUTE | GENERIC_READ | GENERIC_EXECUTE;

/// Whether anybody but the administration and the owner has one of these rights. A missing list of rights gives
/// everybody everything.
bool mayOthers(DWORD rightsAsked, PACL rights, const QString& owner)
{
    if (rights == nullptr)
        return true;
    for (DWORD i = 0; i < rights->AceCount; ++i) {
        void* entry = nullptr;
        if (!GetAce(rights, i, &entry))
            return true;
        const auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        if (allowed->Header.AceType != ACCESS_ALLOWED_ACE_TYPE || (allowed->Header.AceFlags & INHERIT_ONLY_ACE) != 0 ||
            (allowed->Mask & rightsAsked) == 0)
            continue;
        const QString who = textOf(const_cast<DWORD*>(&allowed->SidStart));
        if (!isAdministration(who) && who != owner)
            return true;
    }
    return false;
}

} // namespace

Result<FileOwner> ownerOf(const QString& path)
{
    const std::wstring name = windowsName(path);
    const DWORD attributes = GetFileAttributesW(name.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return windowsError(path, QStringLiteral("cannot be looked at"), GetLastError());
    PSID owner = nullptr;
    PACL rights = nullptr;
    PSECURITY_DESCRIPTOR all = nullptr;
    const DWORD error =
        GetNamedSecurityInfoW(name.c_str(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &owner, nullptr, &rights, nullptr, &all);
    if (error != ERROR_SUCCESS)
        return windowsError(path, QStringLiteral("cannot be looked at"), error);
    const QString sid = textOf(owner);
    FileOwner found;
    found.user = isAdministration(sid) ? administration : sid == ownSid() ? thisPerson : somebodyElse;
    found.isShared = mayOthers(writing, rights, sid);
    found.isPrivate = !mayOthers(touching, rights, sid);
    found.isRegular = (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE)) == 0;
    LocalFree(all);
    return found;
}

quint32 ownUser()
{
    return isAdministration(ownSid()) ? administration : thisPerson;
}

} // namespace scrim
