// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/folder_lock.h"

#include "base/core_text.h"

#include <array>
#include <cstring>

namespace scrim::audit {

namespace {

using Count = std::array<std::uint8_t, sizeof(quint64)>;

Result<File> openLock(const QString& folder, File::Open how)
{
    auto file = File::open(lockPath(folder), how);
    if (!file && file.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Damaged, Core::tr("%1 is missing, so there is no whole access log in this folder; "
                                                 "restore it from a backup")
                                            .arg(lockPath(folder)));
    return file;
}

} // namespace

QString lockPath(const QString& folder)
{
    return folder + QStringLiteral("/lock");
}

Result<File> lockFolder(const QString& folder)
{
    // Asked for by name each time: a handle kept open would go on locking a folder that somebody has moved away.
    auto file = openLock(folder, File::Open::Read);
    if (!file)
        return file;
    if (auto locked = file->lock(); !locked)
        return fail(locked);
    return file;
}

/// True when the file that is locked now has the lock's name.
Result<bool> WriterLock::lockWhatIsThere()
{
    if (!m_file) {
        auto file = openLock(m_folder, File::Open::ReadWrite);
        if (!file)
            return fail(file);
        const auto stamp = file->stamp();
        if (!stamp)
            return std::unexpected(stamp.error());
        m_file = *std::move(file);
        m_stamp = *stamp;
        m_isKnown = false;
    }
    if (auto locked = m_file->lock(); !locked)
        return fail(locked);
    const auto named = stampOf(lockPath(m_folder));
    if (!named && named.error().code != ErrorCode::NotFound)
        return std::unexpected(named.error());
    return named && named->isSameFile(m_stamp);
}

Result<bool> WriterLock::take()
{
    auto locked = lockWhatIsThere();
    if (locked && !*locked) { // moved away or replaced: once more by name
        m_file.reset();
        locked = lockWhatIsThere();
    }
    if (!locked)
        return locked;
    if (!*locked)
        return fail(ErrorCode::Io, lockPath(m_folder) + QStringLiteral(": it is being replaced again and again"));
    Count bytes{};
    const auto count = m_file->readAt(0, bytes);
    if (!count)
        return std::unexpected(count.error());
    quint64 now = 0;
    std::memcpy(&now, bytes.data(), sizeof now);
    const bool isAsLeft = m_isKnown && now == m_count;
    m_count = now + 1;
    m_isKnown = true;
    std::memcpy(bytes.data(), &m_count, sizeof m_count);
    if (auto raised = m_file->writeAt(0, bytes); !raised)
        return fail(raised);
    return isAsLeft;
}

void WriterLock::release()
{
    if (m_file)
        m_file->unlock();
}

} // namespace scrim::audit
