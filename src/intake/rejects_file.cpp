// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rejects_file.h"

#include "base/bytes.h"
#include "base/core_text.h"

#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#include <system_error>

namespace scrim::intake {

namespace {

constexpr qsizetype flushAt = 64 * 1024;
constexpr QByteArrayView heading = "line,column,reason\n";

QByteArray csvCell(const QString& text)
{
    QByteArray cell = text.toUtf8();
    // A column's name comes out of the file, and a spreadsheet would run it.
    if (cell.size() > 1 && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

} // namespace

RejectsFile::~RejectsFile()
{
    if (m_file.isOpen())
        QFile::remove(temporary());
}

bool RejectsFile::isOlderList() const
{
    QFile file(m_path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(heading.size()) : QByteArray();
    return QByteArrayView(start) == heading;
}

Result<void> RejectsFile::check() const
{
    if (!QFileInfo::exists(m_path) || isOlderList())
        return {};
    return fail(ErrorCode::Exists,
                Core::tr("%1: is there already and is no list of rejected rows; name another file").arg(m_path));
}

Result<void> RejectsFile::open()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io, Core::tr("%1: cannot make the folder for the list of rejected rows").arg(folder));
    // Left over from a run that was killed.
    QFile::remove(temporary());
    auto file = File::open(temporary(), File::Open::CreateNew);
    if (!file)
        return fail(file);
    m_file = std::move(*file);
    m_pending = heading.toByteArray();
    return {};
}

Result<void> RejectsFile::add(const Reject& reject)
{
    if (!m_file.isOpen()) {
        if (auto opened = open(); !opened)
            return opened;
    }
    const QString column =
        reject.record == 0 ? reject.column : QStringLiteral("[%1] %2").arg(reject.record).arg(reject.column);
    m_pending += QByteArray::number(reject.line) + ',' + csvCell(column) + ',' + csvCell(reject.reason) + '\n';
    return m_pending.size() < flushAt ? Result<void>() : flush();
}

Result<void> RejectsFile::flush()
{
    if (auto written = m_file.writeAt(m_written, asBytes(m_pending)); !written)
        return written;
    m_written += m_pending.size();
    m_pending.clear();
    return {};
}

Result<QString> RejectsFile::finish()
{
    if (!m_file.isOpen()) {
        if (isOlderList())
            QFile::remove(m_path);
        return QString();
    }
    if (auto written = flush(); !written)
        return std::unexpected(written.error());
    if (auto synced = m_file.sync(); !synced)
        return std::unexpected(synced.error());
    m_file.close();
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(temporary()).toStdString(), QFile::encodeName(m_path).toStdString(),
                            error);
    if (error) {
        QFile::remove(temporary());
        return fail(ErrorCode::Io, Core::tr("%1: cannot put the list of rejected rows there: %2")
                                       .arg(m_path, QString::fromStdString(error.message())));
    }
    if (auto synced = syncFolder(QFileInfo(m_path).absolutePath()); !synced)
        return std::unexpected(synced.error());
    return m_path;
}

} // namespace scrim::intake
