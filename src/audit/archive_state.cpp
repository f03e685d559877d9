// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/archive_state.h"

#include "audit/note.h"
#include "base/file.h"

#include <QDir>
#include <QList>

namespace scrim::audit {

namespace {

constexpr qint64 longestState = 8192;
constexpr char firstLine[] = "scrim log archive v1";

QString statePath(const QString& folder)
{
    return folder + QStringLiteral("/archive");
}

} // namespace

QString leavesPath(const QString& archive, qint64 number)
{
    return QStringLiteral("%1/%2.leaves").arg(archive).arg(number, 8, 10, QLatin1Char('0'));
}

Result<std::optional<ArchiveState>> readArchiveState(const QString& folder)
{
    const auto bytes = readFile(statePath(folder), longestState);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<ArchiveState>();
    if (!bytes)
        return std::unexpected(bytes.error());
    const QList<QByteArray> lines = bytes->split('\n');
    const auto firstLive = strictDecimal(lines.value(1));
    const auto entries = strictDecimal(lines.value(2));
    const QString archive = QString::fromUtf8(lines.value(3));
    if (lines.size() != 5 || lines.at(0) != firstLine || !lines.at(4).isEmpty() || !firstLive || !entries ||
        !QDir::isAbsolutePath(archive))
        return fail(ErrorCode::Damaged,
                    statePath(folder) + QStringLiteral(": it does not say where older segments are; "
                                                       "restore it from a backup"));
    return std::optional(ArchiveState{*firstLive, *entries, archive});
}

Result<void> writeArchiveState(const QString& folder, const ArchiveState& state)
{
    const QByteArray bytes = firstLine + QByteArray("\n") + QByteArray::number(state.firstLive) + '\n' +
                             QByteArray::number(state.entries) + '\n' + state.folder.toUtf8() + '\n';
    return replaceFile(statePath(folder), bytes);
}

} // namespace scrim::audit
