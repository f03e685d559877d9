// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fresh_name.h"

#include "base/core_text.h"
#include "base/file.h"
#include "base/own_only_windows.h"
#include "base/windows_name.h"

#include <QFileInfo>

namespace scrim {

namespace {

std::unexpected<Error> failed(const QString& path, const QString& act, DWORD error)
{
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return fail(ErrorCode::Exists, Core::tr("%1: this name is taken, and nothing is written over").arg(path));
    return windowsError(path, act, error);
}

} // namespace

Result<void> renameFresh(const QString& from, const QString& to)
{
    // Without the flag that replaces, a taken name is refused.
    if (!MoveFileExW(windowsName(from).c_str(), windowsName(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return failed(to, Core::tr("cannot give it its name"), GetLastError());
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> makePrivateFolder(const QString& path)
{
    if (CreateDirectoryW(windowsName(path).c_str(), ownOnly()))
        return {};
    return failed(path, Core::tr("cannot make this folder"), GetLastError());
}

} // namespace scrim
