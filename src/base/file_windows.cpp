// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/core_text.h"
#include "base/file_names.h"
#include "base/own_only_windows.h"
#include "base/windows_name.h"

#include <QDirIterator>

#include <algorithm>
#include <utility>
#include <vector>

namespace scrim {

namespace {

/// What is locked of a lock's file: one byte past every file's end, since Windows refuses to read what is locked.
constexpr DWORD lockedHigh = 0x7fffffff;
/// A virus scanner holds a fresh file for a moment; so often, and so long each time, it is waited for.
constexpr int patience = 25;
constexpr DWORD patienceMs = 20;

/// Windows' handles have 32 bits that count, also in programs of 64; the invalid one is -1.
HANDLE handleOf(int fd)
{
    return LongToHandle(fd);
}

bool isPassing(DWORD error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION;
}

HANDLE opened(const std::wstring& name, DWORD access, DWORD how, DWORD flags, SECURITY_ATTRIBUTES* rights = nullptr)
{
    // Others may open, rename and delete what is open here, as elsewhere.
    constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE handle = CreateFileW(name.c_str(), access, shared, rights, how, flags, nullptr);
    for (int i = 0; handle == INVALID_HANDLE_VALUE && isPassing(GetLastError()) && i < patience; ++i) {
        Sleep(patienceMs);
        handle = CreateFileW(name.c_str(), access, shared, rights, how, flags, nullptr);
    }
    return handle;
}

Result<FileStamp> stampIn(HANDLE handle, const QString& path)
{
    BY_HANDLE_FILE_INFORMATION which = {};
    FILE_BASIC_INFO times = {};
    if (!GetFileInformationByHandle(handle, &which) ||
        !GetFileInformationByHandleEx(handle, FileBasicInfo, &times, sizeof times))
        return windowsError(path, Core::tr("cannot look at it"), GetLastError());
    const quint64 index = (static_cast<quint64>(which.nFileIndexHigh) << 32) | which.nFileIndexLow;
    constexpr qint64 tick = 100; // nanoseconds
    return FileStamp{which.dwVolumeSerialNumber, index, times.ChangeTime.QuadPart * tick};
}

OVERLAPPED placeAt(qint64 offset)
{
    OVERLAPPED place = {};
    place.Offset = static_cast<DWORD>(static_cast<quint64>(offset) & 0xffffffffU);
    place.OffsetHigh = static_cast<DWORD>(static_cast<quint64>(offset) >> 32);
    return place;
}

bool lockNow(int fd, DWORD how)
{
    OVERLAPPED place = {};
    place.OffsetHigh = lockedHigh;
    return LockFileEx(handleOf(fd), LOCKFILE_EXCLUSIVE_LOCK | how, 0, 1, 0, &place) != 0;
}

} // namespace

Result<FileStamp> stampOf(const QString& path)
{
    HANDLE handle = opened(windowsName(path), FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsError(path, Core::tr("cannot look at it"), GetLastError());
    auto stamp = stampIn(handle, path);
    CloseHandle(handle);
    return stamp;
}

Result<FileStamp> File::stamp() const
{
    return stampIn(handleOf(m_fd), m_path);
}

Result<File> File::open(const QString& path, Open how)
{
    const DWORD access = how == Open::Read ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    DWORD disposition = OPEN_EXISTING;
    DWORD flags = FILE_ATTRIBUTE_NORMAL;
    SECURITY_ATTRIBUTES* rights = nullptr;
    switch (how) {
    case Open::CreateNew:
        disposition = CREATE_NEW;
        rights = ownOnly();
        break;
    case Open::CreateOrRW:
        disposition = OPEN_ALWAYS;
        rights = ownOnly();
        break;
    case Open::Synced:
        flags |= FILE_FLAG_WRITE_THROUGH;
        break;
    case Open::Direct:
        flags |= FILE_FLAG_WRITE_THROUGH | FILE_FLAG_NO_BUFFERING;
        break;
    case Open::Read:
    case Open::ReadWrite:
        break;
    }
    HANDLE handle = opened(windowsName(path), access, disposition, flags, rights);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsError(path, Core::tr("cannot open it"), GetLastError());
    File file;
    file.m_fd = HandleToLong(handle);
    file.m_path = path;
    if (GetFileType(handle) != FILE_TYPE_DISK)
        return fail(ErrorCode::Damaged, Core::tr("%1: it is no file").arg(path));
    return file;
}

void File::close()
{
    if (m_fd != -1)
        CloseHandle(handleOf(std::exchange(m_fd, -1)));
}

Result<qint64> File::size() const
{
    LARGE_INTEGER size = {};
    if (!GetFileSizeEx(handleOf(m_fd), &size))
        return windowsError(m_path, Core::tr("cannot read its size"), GetLastError());
    return size.QuadPart;
}

Result<qint64> File::readAt(qint64 offset, MutableBytes into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        OVERLAPPED place = placeAt(offset + static_cast<qint64>(done));
        const auto most = static_cast<DWORD>(std::min<std::size_t>(into.size() - done, 1U << 30));
        DWORD count = 0;
        if (!ReadFile(handleOf(m_fd), into.data() + done, most, &count, &place)) {
            if (GetLastError() == ERROR_HANDLE_EOF)
                break;
            return windowsError(m_path, Core::tr("cannot read it"), GetLastError());
        }
        if (count == 0)
            break;
        done += count;
    }
    return static_cast<qint64>(done);
}

Result<void> File::writeAt(qint64 offset, Bytes bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        OVERLAPPED place = placeAt(offset + static_cast<qint64>(done));
        const auto most = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - done, 1U << 30));
        DWORD count = 0;
        if (!WriteFile(handleOf(m_fd), bytes.data() + done, most, &count, &place))
            return windowsError(m_path, Core::tr("cannot write it"), GetLastError());
        done += count;
    }
    return {};
}

Result<void> File::sync()
{
    if (FlushFileBuffers(handleOf(m_fd)))
        return {};
    if (GetLastError() != ERROR_ACCESS_DENIED)
        return windowsError(m_path, Core::tr("cannot sync it"), GetLastError());
    // Windows flushes by a handle that may write; POSIX by any.
    HANDLE writing = opened(windowsName(m_path), GENERIC_WRITE, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL);
    const bool isDone = writing != INVALID_HANDLE_VALUE && FlushFileBuffers(writing);
    const DWORD error = isDone ? ERROR_SUCCESS : GetLastError();
    if (writing != INVALID_HANDLE_VALUE)
        CloseHandle(writing);
    if (!isDone)
        return windowsError(m_path, Core::tr("cannot sync it"), error);
    return {};
}

Result<void> File::truncate(qint64 size)
{
    FILE_END_OF_FILE_INFO end = {};
    end.EndOfFile.QuadPart = size;
    if (!SetFileInformationByHandle(handleOf(m_fd), FileEndOfFileInfo, &end, sizeof end))
        return windowsError(m_path, Core::tr("cannot shorten it"), GetLastError());
    return {};
}

Result<void> File::lock()
{
    if (!lockNow(m_fd, 0))
        return windowsError(m_path, Core::tr("cannot lock it"), GetLastError());
    return {};
}

Result<bool> File::tryLock()
{
    if (lockNow(m_fd, LOCKFILE_FAIL_IMMEDIATELY))
        return true;
    if (GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING)
        return false;
    return windowsError(m_path, Core::tr("cannot lock it"), GetLastError());
}

void File::unlock()
{
    OVERLAPPED place = {};
    place.OffsetHigh = lockedHigh;
    UnlockFileEx(handleOf(m_fd), 0, 1, 0, &place);
}

Result<bool> fileExists(const QString& path)
{
    if (GetFileAttributesW(windowsName(path).c_str()) != INVALID_FILE_ATTRIBUTES)
        return true;
    const DWORD error = GetLastError();
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
        return false;
    return windowsError(path, Core::tr("cannot look for it"), error);
}

Result<void> syncFolder(const QString& folder)
{
    HANDLE handle =
        opened(windowsName(folder), GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    if (handle == INVALID_HANDLE_VALUE)
        return windowsError(folder, Core::tr("cannot open it"), GetLastError());
    const DWORD error = FlushFileBuffers(handle) ? ERROR_SUCCESS : GetLastError();
    CloseHandle(handle);
    // NTFS keeps names in its journal; a file system that takes no such call for folders says so by one of these.
    if (error == ERROR_SUCCESS || error == ERROR_ACCESS_DENIED || error == ERROR_INVALID_FUNCTION ||
        error == ERROR_INVALID_HANDLE)
        return {};
    return windowsError(folder, Core::tr("cannot sync it"), error);
}

Result<void> syncFileSystem(const QString& folder)
{
    // A whole volume is an administrator's to flush: file by file, then.
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto file = File::open(files.next(), File::Open::ReadWrite);
        if (!file)
            return fail(file);
        if (auto synced = file->sync(); !synced)
            return synced;
    }
    return syncFolder(folder);
}

namespace {

// Both as POSIX has them, since Windows 10 1709: at once, whoever has the file open. mingw-w64 declares neither.
// Source: Microsoft Learn, FILE_INFO_BY_HANDLE_CLASS, FILE_RENAME_INFORMATION, FILE_DISPOSITION_INFORMATION_EX.
constexpr auto dispositionEx = static_cast<FILE_INFO_BY_HANDLE_CLASS>(21);
constexpr auto renameEx = static_cast<FILE_INFO_BY_HANDLE_CLASS>(22);
constexpr DWORD deleteAsPosix = 0x1 | 0x2;
constexpr DWORD replaceAsPosix = 0x1 | 0x2;

struct RenameInfo
{
    DWORD flags;
    HANDLE root;
    DWORD size; ///< of the name that follows, in bytes
    wchar_t name[1];
};

bool removedAsPosix(const std::wstring& name)
{
    HANDLE handle = opened(name, DELETE, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    DWORD flags = deleteAsPosix;
    const bool isDone = SetFileInformationByHandle(handle, dispositionEx, &flags, sizeof flags) != 0;
    CloseHandle(handle);
    return isDone;
}

bool renamedAsPosix(const std::wstring& from, const std::wstring& to)
{
    HANDLE handle = opened(from, DELETE | SYNCHRONIZE, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const std::size_t size = to.size() * sizeof(wchar_t);
    std::vector<std::uint64_t> memory((sizeof(RenameInfo) + size) / sizeof(std::uint64_t) + 1); // aligned
    auto* info = reinterpret_cast<RenameInfo*>(memory.data());
    info->flags = replaceAsPosix;
    info->size = static_cast<DWORD>(size);
    std::ranges::copy(to, info->name);
    const bool isDone = SetFileInformationByHandle(handle, renameEx, info,
                                                   static_cast<DWORD>(memory.size() * sizeof(std::uint64_t))) != 0;
    CloseHandle(handle);
    return isDone;
}

} // namespace

void removeName(const QString& path)
{
    const std::wstring name = windowsName(path);
    if (!removedAsPosix(name))
        DeleteFileW(name.c_str());
}

Result<void> takeName(const QString& from, const QString& to)
{
    const std::wstring source = windowsName(from);
    const std::wstring target = windowsName(to);
    const auto moved = [&] {
        return renamedAsPosix(source, target) ||
               MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
    };
    bool isDone = moved();
    // Denied is also what a name gets whose file somebody holds open.
    for (int i = 0; !isDone && (isPassing(GetLastError()) || GetLastError() == ERROR_ACCESS_DENIED) && i < patience;
         ++i) {
        Sleep(patienceMs);
        isDone = moved();
    }
    if (!isDone)
        return windowsError(to, Core::tr("cannot replace it"), GetLastError());
    return {};
}

} // namespace scrim
