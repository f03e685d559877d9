// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/out_file.h"

#include "base/bytes.h"

#include <QFile>
#include <QFileInfo>

namespace scrim::exports {

namespace {

std::unexpected<Error> taken(const QString& path)
{
    return fail(ErrorCode::Exists, QStringLiteral("%1: is there already; name a new file").arg(path));
}

bool isTaken(const QString& path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

} // namespace

Result<OutFile> OutFile::create(const QString& path)
{
    if (isTaken(path))
        return taken(path);
    const QString part = path + QStringLiteral(".part");
    auto file = File::open(part, File::Open::CreateOrRW);
    if (!file)
        return fail(file);
    const auto locked = file->tryLock();
    if (!locked)
        return std::unexpected(locked.error());
    if (!*locked)
        return fail(ErrorCode::InUse, QStringLiteral("%1: another export writes it just now").arg(part));
    if (auto emptied = file->truncate(0); !emptied)
        return fail(emptied);
    return OutFile(path, *std::move(file));
}

OutFile::~OutFile()
{
    if (m_file.isOpen())
        QFile::remove(m_file.path());
}

Result<void> OutFile::write(const QByteArray& bytes)
{
    if (auto written = m_file.writeAt(m_offset, asBytes(bytes)); !written)
        return written;
    m_offset += bytes.size();
    return {};
}

Result<void> OutFile::publish()
{
    if (auto synced = m_file.sync(); !synced)
        return synced;
    // Does not replace what is there.
    if (!QFile::rename(m_file.path(), m_path))
        return isTaken(m_path) ? taken(m_path) : fail(ErrorCode::Io, m_path + QStringLiteral(": cannot get its name"));
    m_file.close();
    return syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace scrim::exports
