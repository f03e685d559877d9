// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/last_backup.h"

#include "base/core_text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace scrim::backup {

namespace {

constexpr qint64 longest = 4096;
constexpr QLatin1String madeName("made");
constexpr QLatin1String entriesName("entries");
constexpr QLatin1String bytesName("bytes");
constexpr QLatin1String digestName("sha256");
constexpr QLatin1String drilledName("drilled");
constexpr QLatin1String drilledOfName("drilled_backup_made");

QJsonValue timeOf(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 msOf(const QJsonValue& time)
{
    const QDateTime read = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return read.isValid() ? read.toMSecsSinceEpoch() : 0;
}

Result<void> write(const vault::Paths& paths, const LastBackup& last)
{
    const QJsonObject object{{madeName, timeOf(last.madeMs)},
                             {entriesName, last.entries},
                             {bytesName, last.bytes},
                             {digestName, last.sha256},
                             {drilledName, timeOf(last.drilledMs)},
                             {drilledOfName, timeOf(last.drilledOfMs)}};
    return replaceFile(lastBackupPath(paths), QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// What cannot be read is begun anew.
LastBackup known(const vault::Paths& paths)
{
    const auto last = readLastBackup(paths);
    return last && *last ? **last : LastBackup();
}

} // namespace

QString lastBackupPath(const vault::Paths& paths)
{
    return paths.folder + QStringLiteral("/backup.json");
}

Result<std::optional<LastBackup>> readLastBackup(const vault::Paths& paths)
{
    const auto bytes = readFile(lastBackupPath(paths), longest);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<LastBackup>();
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    LastBackup last{msOf(object.value(madeName)),        object.value(entriesName).toInteger(),
                    object.value(bytesName).toInteger(), object.value(digestName).toString(),
                    msOf(object.value(drilledName)),     msOf(object.value(drilledOfName))};
    if (last.madeMs == 0 && last.drilledMs == 0)
        return fail(ErrorCode::Damaged,
                    Core::tr("%1: does not say when a backup was made. The next one writes it anew.")
                        .arg(lastBackupPath(paths)));
    return std::optional(std::move(last));
}

Result<void> noteBackup(const vault::Paths& paths, const Made& made)
{
    LastBackup last = known(paths);
    last.madeMs = made.madeMs;
    last.entries = made.checkpoint.size;
    last.bytes = made.size;
    last.sha256 = QString::fromLatin1(made.sha256.toHex());
    return write(paths, last);
}

Result<void> noteDrill(const vault::Paths& paths, qint64 madeMs, qint64 nowMs)
{
    LastBackup last = known(paths);
    last.drilledMs = nowMs;
    last.drilledOfMs = madeMs;
    return write(paths, last);
}

QByteArray rootText(const audit::Checkpoint& checkpoint)
{
    return QByteArray(reinterpret_cast<const char*>(checkpoint.root.data()), qsizetype(checkpoint.root.size()))
        .toBase64();
}

} // namespace scrim::backup
