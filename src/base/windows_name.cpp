// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/windows_name.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace scrim {

std::wstring windowsName(const QString& path)
{
    // Names of devices and pipes, and names in the form without a limit, stay as they are.
    QString whole = path.startsWith(QStringLiteral("\\\\")) || path.startsWith(QStringLiteral("//"))
                        ? path
                        : QFileInfo(path).absoluteFilePath();
    whole = QDir::toNativeSeparators(whole);
    // Folders have 12 characters less than files.
    if (whole.size() >= MAX_PATH - 12 && !whole.startsWith(QStringLiteral("\\\\")))
        whole.prepend(QStringLiteral("\\\\?\\"));
    return whole.toStdWString();
}

constexpr unsigned long diskQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which mingw-w64 does not declare

std::unexpected<Error> windowsError(const QString& path, const QString& act, unsigned long error)
{
    ErrorCode code = ErrorCode::Io;
    if (error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL || error == diskQuotaExceeded)
        code = ErrorCode::DiskFull;
    else if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        code = ErrorCode::NotFound;
    else if (error == ERROR_FILE_EXISTS || error == ERROR_ALREADY_EXISTS)
        code = ErrorCode::Exists;
    wchar_t text[512] = {};
    const DWORD size = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, error, 0,
                                      text, static_cast<DWORD>(std::size(text)), nullptr);
    const QString reason = size > 0 ? QString::fromWCharArray(text, static_cast<qsizetype>(size)).trimmed()
                                    : QStringLiteral("error %1").arg(error);
    return fail(code, QStringLiteral("%1: %2: %3").arg(path, act, reason));
}

} // namespace scrim
