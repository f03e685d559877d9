// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/raw_file.h"

#include "storage/handles.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <atomic>
#include <span>
#include <sqlcipher/sqlite3.h>

namespace scrim::storage {

namespace {

/// https://sqlite.org/fileformat2.html#walformat: what stands in clear before and between the pages.
constexpr qint64 walHeaderSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr std::size_t saltsInHeader = 16;
constexpr std::size_t saltsInFrame = 8;
constexpr std::size_t saltsSize = 8;
/// https://sqlite.org/walformat.html: the index's first region, its header twice, then how far was written back.
constexpr int indexRegionSize = 32768;
constexpr std::size_t indexHeaderSize = 48;
constexpr std::size_t framesInIndex = 16;
constexpr std::size_t writtenBackInIndex = 2 * indexHeaderSize;

sqlite3_file* fileOf(sqlite3* connection, int which)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(connection, "main", which, static_cast<void*>(&file));
    return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

Result<qint64> sizeOf(sqlite3_file* file, const QString& path)
{
    sqlite3_int64 size = 0;
    const int code = file != nullptr ? file->pMethods->xFileSize(file, &size) : SQLITE_CANTOPEN;
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, path));
    return size;
}

Result<void> readOf(sqlite3_file* file, const QString& path, qint64 offset, MutableBytes into)
{
    const int code = file != nullptr ? file->pMethods->xRead(file, into.data(), static_cast<int>(into.size()), offset)
                                     : SQLITE_CANTOPEN;
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return std::unexpected(sqliteError(code, path));
    return {};
}

} // namespace

Result<qint64> RawFile::size() const
{
    return sizeOf(fileOf(m_connection, SQLITE_FCNTL_FILE_POINTER), m_path);
}

Result<void> RawFile::read(qint64 offset, MutableBytes into) const
{
    return readOf(fileOf(m_connection, SQLITE_FCNTL_FILE_POINTER), m_path, offset, into);
}

Result<std::vector<quint32>> RawFile::walPages(std::size_t pageSize) const
{
    sqlite3_file* wal = fileOf(m_connection, SQLITE_FCNTL_JOURNAL_POINTER);
    const auto size = sizeOf(wal, m_path);
    if (!size)
        return std::unexpected(size.error());
    std::vector<quint32> pages;
    if (*size < walHeaderSize)
        return pages;
    std::array<std::uint8_t, walHeaderSize> header{};
    if (auto read = readOf(wal, m_path, 0, header); !read)
        return fail(read);
    const auto salts = std::span(header).subspan(saltsInHeader, saltsSize);
    const qint64 frameSize = frameHeaderSize + static_cast<qint64>(pageSize);
    for (qint64 at = walHeaderSize; at + frameSize <= *size; at += frameSize) {
        std::array<std::uint8_t, frameHeaderSize> frame{};
        if (auto read = readOf(wal, m_path, at, frame); !read)
            return fail(read);
        // What comes next is left of a round before.
        if (!std::ranges::equal(std::span(frame).subspan(saltsInFrame, saltsSize), salts))
            break;
        pages.push_back(qFromBigEndian<quint32>(frame.data()));
    }
    std::ranges::sort(pages);
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

Result<std::optional<WalIndex>> RawFile::walIndex() const
{
    sqlite3_file* file = fileOf(m_connection, SQLITE_FCNTL_FILE_POINTER);
    void volatile* mapped = nullptr;
    int code = SQLITE_CANTOPEN;
    if (file != nullptr && file->pMethods->iVersion >= 2)
        code = file->pMethods->xShmMap(file, 0, indexRegionSize, 0, &mapped);
    if (code != SQLITE_OK || mapped == nullptr)
        return std::unexpected(sqliteError(code != SQLITE_OK ? code : SQLITE_CANTOPEN, m_path));
    // Whoever changes it writes the second header first; what was read in the other order and is equal, is whole.
    const auto* from = static_cast<const volatile std::uint8_t*>(mapped);
    WalIndex index;
    std::array<std::uint8_t, indexHeaderSize> second{};
    std::copy_n(from, indexHeaderSize, index.header.begin());
    std::atomic_thread_fence(std::memory_order_seq_cst);
    std::copy_n(from + indexHeaderSize, indexHeaderSize, second.begin());
    std::array<std::uint8_t, sizeof(quint32)> writtenBack{};
    std::copy_n(from + writtenBackInIndex, writtenBack.size(), writtenBack.begin());
    if (index.header != second)
        return std::optional<WalIndex>();
    index.frames = qFromUnaligned<quint32>(index.header.data() + framesInIndex);
    index.writtenBack = qFromUnaligned<quint32>(writtenBack.data());
    return std::optional(index);
}

Result<std::map<quint32, qint64>> RawFile::walFrames(std::size_t pageSize, qint64 count) const
{
    sqlite3_file* wal = fileOf(m_connection, SQLITE_FCNTL_JOURNAL_POINTER);
    const qint64 frameSize = frameHeaderSize + static_cast<qint64>(pageSize);
    std::map<quint32, qint64> found;
    for (qint64 number = 0; number < count; ++number) {
        const qint64 at = walHeaderSize + number * frameSize;
        std::array<std::uint8_t, frameHeaderSize> frame{};
        if (auto read = readOf(wal, m_path, at, frame); !read)
            return fail(read);
        found[qFromBigEndian<quint32>(frame.data())] = at + frameHeaderSize;
    }
    return found;
}

Result<void> RawFile::readWal(qint64 offset, MutableBytes into) const
{
    return readOf(fileOf(m_connection, SQLITE_FCNTL_JOURNAL_POINTER), m_path, offset, into);
}

} // namespace scrim::storage
