// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace scrim {

/// Which file a name stands for, and when anything about it changed last (as finely as the system counts).
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 changedNs = 0;

    [[nodiscard]] bool isSameFile(const FileStamp& other) const
    {
        return device == other.device && inode == other.inode;
    }
    [[nodiscard]] bool operator==(const FileStamp&) const = default;
};
/// NotFound when nothing has this name, else Io.
[[nodiscard]] Result<FileStamp> stampOf(const QString& path);

/// A file with positioned reads and writes, a sync that means it, and an advisory lock. Errors name the file.
class File
{
public:
    enum class Open
    {
        Read,       ///< must exist
        ReadWrite,  ///< must exist
        CreateNew,  ///< must not exist; mode 0600
        CreateOrRW, ///< created with mode 0600 when missing
        Synced,     ///< must exist; each write is durable when it returns
        Direct, ///< the same past the page cache: whole aligned blocks only; Io where the file system has no such way
    };

    [[nodiscard]] static Result<File> open(const QString& path, Open how); ///< never waits: a named pipe is Damaged

    File() = default;
    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File();

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<qint64> size() const;
    [[nodiscard]] Result<FileStamp> stamp() const;
    /// Reads until `into` is full or the file ends; returns the count.
    [[nodiscard]] Result<qint64> readAt(qint64 offset, MutableBytes into) const;
    /// Writes all or fails.
    [[nodiscard]] Result<void> writeAt(qint64 offset, Bytes bytes);
    /// fdatasync: the bytes and the size are on disk when this returns without an error.
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] Result<void> truncate(qint64 size);
    /// Waits for the lock (flock); it goes with the handle or with unlock().
    [[nodiscard]] Result<void> lock();
    /// False when another process holds it.
    [[nodiscard]] Result<bool> tryLock();
    void unlock();
    void close();

private:
    int m_fd = -1;
    QString m_path;
};

/// False only where the name is not there: Io when the system does not say.
[[nodiscard]] Result<bool> fileExists(const QString& path);

/// Makes a new or renamed name in `folder` durable.
[[nodiscard]] Result<void> syncFolder(const QString& folder);

/// Makes all durable that was written and named so far on the file system that `folder` lies on: for thousands of new
/// files much cheaper than to sync each.
[[nodiscard]] Result<void> syncFileSystem(const QString& folder);

/// The whole file; Damaged when it is larger than `limit` bytes, NotFound when it is not there, else Io.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 limit);

/// Old content or new content, never a mix: a temporary file beside it (mode 0600), sync, rename, folder sync.
[[nodiscard]] Result<void> replaceFile(const QString& path, const QByteArray& bytes);

/// Like replaceFile, but not synced: after a power cut the name may be missing, or stand for an empty file.
[[nodiscard]] Result<void> replaceFileUnsynced(const QString& path, const QByteArray& bytes);

/// Like replaceFile, but fails with Exists where the name is taken.
[[nodiscard]] Result<void> createFile(const QString& path, Bytes bytes);

} // namespace scrim
