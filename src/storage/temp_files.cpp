// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/temp_files.h"

#include "crypto/random.h"
#include "crypto/stream.h"

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <sqlcipher/sqlite3.h>
#include <vector>

namespace scrim::storage {

namespace {

/// As SQLite lays it out: the system's own file stands right behind it.
struct TempFile
{
    sqlite3_file base; ///< first: what SQLite has a pointer to
    crypto::AesCtr* cipher;
    std::vector<std::uint8_t>* scratch; ///< what is written, encrypted
};
constexpr auto alignment = alignof(std::max_align_t);
constexpr std::size_t parentAt = (sizeof(TempFile) + alignment - 1) / alignment * alignment;

TempFile& own(sqlite3_file* file)
{
    return *reinterpret_cast<TempFile*>(file);
}

sqlite3_file* parent(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(file) + parentAt);
}

int closeFile(sqlite3_file* file)
{
    delete own(file).cipher;
    delete own(file).scratch;
    return parent(file)->pMethods->xClose(parent(file));
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    int code = parent(file)->pMethods->xRead(parent(file), to, size, at);
    sqlite3_int64 there = size;
    if (code == SQLITE_IOERR_SHORT_READ) {
        // The rest is zeros, as SQLite wants it.
        sqlite3_int64 end = 0;
        if (const int asked = parent(file)->pMethods->xFileSize(parent(file), &end); asked != SQLITE_OK)
            return asked;
        there = std::clamp<sqlite3_int64>(end - at, 0, size);
    } else if (code != SQLITE_OK) {
        return code;
    }
    const MutableBytes bytes(static_cast<std::uint8_t*>(to), static_cast<std::size_t>(there));
    own(file).cipher->apply(static_cast<quint64>(at), bytes, bytes);
    return code;
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    std::vector<std::uint8_t>& scratch = *own(file).scratch;
    scratch.resize(static_cast<std::size_t>(size));
    own(file).cipher->apply(static_cast<quint64>(at), {static_cast<const std::uint8_t*>(from), scratch.size()},
                            scratch);
    return parent(file)->pMethods->xWrite(parent(file), scratch.data(), size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return parent(file)->pMethods->xTruncate(parent(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return parent(file)->pMethods->xSync(parent(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return parent(file)->pMethods->xFileSize(parent(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return parent(file)->pMethods->xLock(parent(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return parent(file)->pMethods->xUnlock(parent(file), level);
}

int isReserved(sqlite3_file* file, int* reserved)
{
    return parent(file)->pMethods->xCheckReservedLock(parent(file), reserved);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return parent(file)->pMethods->xFileControl(parent(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return parent(file)->pMethods->xSectorSize(parent(file));
}

int characteristics(sqlite3_file* file)
{
    return parent(file)->pMethods->xDeviceCharacteristics(parent(file));
}

/// Version 1: no shared memory and no mapping, which would show what the file holds.
constexpr sqlite3_io_methods methods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,    sizeOfFile, lockFile,        unlockFile, isReserved,
                                     controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,     nullptr,    nullptr,         nullptr};

sqlite3_vfs* systemVfs()
{
    static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* given)
{
    if (name != nullptr)
        return systemVfs()->xOpen(systemVfs(), name, file, flags, given);
    file->pMethods = nullptr; // nothing to close where it fails
    const int code = systemVfs()->xOpen(systemVfs(), name, parent(file), flags, given);
    if (code != SQLITE_OK)
        return code;
    std::array<std::uint8_t, 32> key{};
    crypto::randomFill(key);
    own(file).cipher = new crypto::AesCtr(key);
    own(file).scratch = new std::vector<std::uint8_t>;
    wipe(key);
    own(file).base.pMethods = &methods;
    return SQLITE_OK;
}

sqlite3_vfs makeVfs(const sqlite3_vfs& system)
{
    sqlite3_vfs vfs = system;
    vfs.szOsFile += static_cast<int>(parentAt);
    vfs.pNext = nullptr;
    vfs.zName = "scrim";
    vfs.xOpen = openFile;
    return vfs;
}

} // namespace

const char* temporaryFilesVfs()
{
    static sqlite3_vfs* const registered = []() -> sqlite3_vfs* {
        if (systemVfs() == nullptr)
            return nullptr;
        static sqlite3_vfs vfs = makeVfs(*systemVfs());
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? &vfs : nullptr;
    }();
    return registered == nullptr ? nullptr : registered->zName;
}

} // namespace scrim::storage
