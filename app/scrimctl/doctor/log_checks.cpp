// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "audit/checkpoint_store.h"
#include "audit/reader.h"
#include "audit/verify_end.h"
#include "backup/last_backup.h"
#include "base/bytes.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QDir>

namespace scrimctl::doctor {

namespace {

using namespace scrim;

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 freshDays = 7;
constexpr qint64 drillDays = 180;

qint64 sizeOf(const QString& folder)
{
    qint64 size = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files)
        size += file.size();
    return size;
}

State stateOf(const Error& error)
{
    const bool isWrong = error.code == ErrorCode::Tampered || error.code == ErrorCode::Damaged ||
                         error.code == ErrorCode::NotFound || error.code == ErrorCode::WrongFormat;
    return isWrong ? State::Bad : State::Unknown;
}

QString day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Check logCheck(const QString& folder, qint64 quickBytes)
{
    const vault::Paths paths{folder};
    const QString id = QStringLiteral("log");
    const QString meaning =
        QStringLiteral("Nothing is shown at a desk before it stands in the log, and nobody edits that "
                       "unnoticed.");
    const QString advice =
        QStringLiteral("\"scrimctl log verify DIR --as NAME\" says more; keep the folder as it is until "
                       "somebody has looked.");
    const auto header = vault::readHeader(paths);
    if (!header)
        return {id, stateOf(header.error()), header.error().message, meaning, advice};
    const QByteArray vkey = audit::verifierKey(header->origin, asBytes(header->stationPublic));
    const auto newest = audit::CheckpointStore(paths.log(), vkey).newest();
    if (!newest)
        return {id, stateOf(newest.error()), newest.error().message, meaning, advice};
    const qint64 covered = *newest ? (*newest)->size : 0;
    const bool isQuick = sizeOf(paths.log()) <= quickBytes;
    const auto verdict = isQuick ? audit::verifyLog(paths.log(), vkey, {}) : audit::verifyLogEnd(paths.log(), vkey);
    if (!verdict)
        return {id, stateOf(verdict.error()), verdict.error().message, meaning, advice};
    if (!verdict->ok)
        return {id, State::Bad, verdict->why, meaning, advice};
    if (!isQuick)
        return {id, State::Ok,
                QStringLiteral("Its newest checkpoint, of %1 entries, holds, and so does its end, from entry %2 to %3. "
                               "Of what is before, a diagnosis reads nothing in a log of more than %4 MiB: \"scrimctl "
                               "log verify\" does.")
                    .arg(covered)
                    .arg(verdict->absent)
                    .arg(verdict->size)
                    .arg(quickBytes >> 20),
                meaning};
    return {id, State::Ok,
            QStringLiteral("%1 entries hold together, %2 of them under a signed checkpoint.")
                .arg(verdict->size)
                .arg(covered),
            meaning};
}

Checks backupChecks(const QString& folder, qint64 nowMs)
{
    const QString id = QStringLiteral("backup");
    const QString meaning =
        QStringLiteral("Who loses this folder without a backup has lost the customers' data and the log.");
    const QString advice =
        QStringLiteral("\"scrimctl backup make DIR --as ADMIN --out FILE\" makes one while people work.");
    const auto last = backup::readLastBackup(vault::Paths{folder});
    if (!last)
        return {{id, State::Unknown, last.error().message, meaning, advice}};
    if (!*last)
        return {{id, State::Warn, QStringLiteral("No backup was made yet."), meaning, advice}};
    const qint64 age = (nowMs - (*last)->madeMs) / dayMs;
    const QString found = QStringLiteral("The last one is of %1 (%2 days).").arg(day((*last)->madeMs)).arg(age);
    Check made{id, State::Ok, found, meaning};
    if (age > freshDays || age < 0) {
        made.state = State::Warn;
        made.advice = advice;
    }
    Check tried{QStringLiteral("restore-drill"), State::Ok, QStringLiteral("Never tried."),
                QStringLiteral("A backup that nobody has restored is a hope.")};
    if ((*last)->drilledMs > 0)
        tried.found = QStringLiteral("Last tried on %1.").arg(day((*last)->drilledMs));
    if ((nowMs - (*last)->drilledMs) / dayMs > drillDays) {
        tried.state = State::Warn;
        tried.advice =
            QStringLiteral("\"scrimctl backup drill\" restores one into a folder of its own and verifies it.");
    }
    return {made, tried};
}

} // namespace scrimctl::doctor
