// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation/pace.h"

#include "base/spoken_time.h"

namespace scrim::rotation {

namespace {

/// Before that, how long the rest takes is a guess.
constexpr qint64 leastMs = 500;
constexpr qint64 megabyte = 1'000'000;

} // namespace

QString spoken(const Progress& progress, const Progress& first, qint64 elapsedMs)
{
    if (progress.isChecking)
        return QStringLiteral("%1 fields; checking that nothing is left, %2%")
            .arg(progress.fields)
            .arg(qint64(progress.share * 100));
    QString text = QStringLiteral("%1%, %2 fields").arg(qint64(progress.share * 100)).arg(progress.fields);
    const double done = progress.share - first.share;
    if (elapsedMs < leastMs || done <= 0)
        return text;
    const double left = (1.0 - progress.share) / done * static_cast<double>(elapsedMs) / 1000.0;
    return text + QStringLiteral(", %1 fields a second, %2 left")
                      .arg((progress.fields - first.fields) * 1000 / elapsedMs)
                      .arg(spokenTime(static_cast<qint64>(left + 0.5)));
}

QString spoken(const storage::RekeyProgress& progress, const storage::RekeyProgress& first, qint64 elapsedMs)
{
    if (progress.total == 0)
        return QStringLiteral("waiting for others to end what they write");
    const qint64 share = progress.bytes * 100 / progress.total;
    if (progress.isCatchingUp)
        return QStringLiteral("looking for what was changed meanwhile, %1%").arg(share);
    QString text = QStringLiteral("%1%, %2 MB").arg(share).arg(progress.bytes / megabyte);
    const qint64 done = progress.bytes - first.bytes;
    if (elapsedMs < leastMs || done <= 0)
        return text;
    return text + QStringLiteral(", %1 MB a second, %2 left")
                      .arg(done / elapsedMs * 1000 / megabyte)
                      .arg(spokenTime((progress.total - progress.bytes) * elapsedMs / done / 1000));
}

} // namespace scrim::rotation
