// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_hunt.h"

#include "base/bytes.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace scrim::canary {

namespace {

constexpr int mostNames = 20'000;
constexpr qint64 mostBytes = qint64{64} << 20U;
constexpr qint64 partBytes = qint64{4} << 20U;

/// In parts that overlap, since a core dump is large.
std::optional<Found> foundIn(const QString& path, const Quarry& quarry)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Found found;
    QByteArray rest;
    for (qint64 read = 0; read < mostBytes;) {
        const QByteArray part = file.read(partBytes);
        if (part.isEmpty())
            break;
        read += part.size();
        const QByteArray bytes = rest + part;
        found |= quarry.inBytes(asBytes(bytes));
        rest = bytes.right(static_cast<qsizetype>(quarry.needles().longest()));
    }
    return found;
}

} // namespace

QStringList changedFiles(const QStringList& folders, const QDateTime& since, const QStringList& except, Path path,
                         Report& report)
{
    QStringList changed;
    for (const QString& folder : folders) {
        int names = 0;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext() && ++names <= mostNames) {
            const QString file = walk.next();
            const bool isExcepted =
                std::ranges::any_of(except, [&](const QString& place) { return file.startsWith(place); });
            if (!isExcepted && walk.fileInfo().lastModified() >= since && !changed.contains(file))
                changed.append(file);
        }
        if (names > mostNames)
            report.note(path, QStringLiteral("only %1 names below %2 were looked at").arg(mostNames).arg(folder));
    }
    return changed;
}

void huntFiles(const QStringList& files, Path path, const Quarry& quarry, Report& report)
{
    for (const QString& file : files) {
        if (const auto found = foundIn(file, quarry))
            report.tried(path, *found | quarry.inText(file), file);
    }
}

CorePlaces corePlaces()
{
    CorePlaces places{{QStringLiteral("/var/lib/systemd/coredump"), QStringLiteral("/var/crash")}, {}};
    QFile file(QStringLiteral("/proc/sys/kernel/core_pattern"));
    const QString pattern = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    if (pattern.startsWith(QLatin1Char('|')))
        places.handler = pattern.mid(1).section(QLatin1Char(' '), 0, 0);
    else if (pattern.startsWith(QLatin1Char('/')))
        places.folders.append(QFileInfo(pattern).path());
    places.folders.removeIf([](const QString& folder) { return !QFileInfo(folder).isReadable(); });
    return places;
}

} // namespace scrim::canary
