// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/core_text.h"
#include "base/file_names.h"

#include <QFileInfo>

#include <utility>

namespace scrim {

File::File(File&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_path(std::move(other.m_path)) {}

File& File::operator=(File&& other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

File::~File()
{
    close();
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    auto file = File::open(path, File::Open::Read);
    if (!file)
        return fail(file);
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    if (*size > limit)
        return fail(ErrorCode::Damaged, Core::tr("%1: larger than such a file can be").arg(path));
    QByteArray bytes(*size, Qt::Uninitialized);
    const auto count =
        file->readAt(0, {reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(*size)});
    if (!count)
        return std::unexpected(count.error());
    bytes.truncate(*count);
    return bytes;
}

namespace {

enum class Sync
{
    No,
    Yes,
};

Result<void> writeBeside(const QString& temporary, Bytes bytes, Sync sync)
{
    removeName(temporary);
    auto file = File::open(temporary, File::Open::CreateNew);
    if (!file)
        return fail(file);
    if (auto written = file->writeAt(0, bytes); !written)
        return written;
    return sync == Sync::Yes ? file->sync() : Result<void>();
}

Result<void> replace(const QString& path, const QByteArray& bytes, Sync sync)
{
    const QString temporary = path + QStringLiteral(".new");
    const Bytes view{reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
    auto done = writeBeside(temporary, view, sync);
    if (done)
        done = takeName(temporary, path);
    if (!done)
        removeName(temporary);
    return done;
}

} // namespace

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    if (auto done = replace(path, bytes, Sync::Yes); !done)
        return done;
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> replaceFileUnsynced(const QString& path, const QByteArray& bytes)
{
    return replace(path, bytes, Sync::No);
}

Result<void> createFile(const QString& path, Bytes bytes)
{
    auto file = File::open(path, File::Open::CreateNew);
    if (!file)
        return fail(file);
    auto done = file->writeAt(0, bytes);
    if (done)
        done = file->sync();
    if (!done) {
        removeName(path);
        return done;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace scrim
