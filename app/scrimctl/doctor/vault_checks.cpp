// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice.h"
#include "check.h"

#include "base/file.h"
#include "base/file_owner.h"
#include "crypto/ed25519.h"
#include "vault/rotation_file.h"
#include "vault/vault.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

namespace scrimctl::doctor {

namespace {

using namespace scrim;

constexpr QFile::Permissions othersRead = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
constexpr QFile::Permissions othersWrite = QFile::WriteGroup | QFile::WriteOther;
/// More names than any vault has.
constexpr int mostFiles = 200'000;
constexpr qint64 mebibyte = 1 << 20;
/// A page.
constexpr qint64 smallestCache = 8192;
constexpr qint64 noRoom = 200 * mebibyte;
constexpr qint64 littleRoom = 2048 * mebibyte;

QFile::Permissions openTo(const QString& path)
{
    // Not QFileInfo, which does not look at Windows' lists of rights.
    const auto owner = ownerOf(path);
    if (!owner)
        return {};
    return (owner->isShared ? othersWrite : QFile::Permissions()) |
           (owner->isPrivate ? QFile::Permissions() : othersRead);
}

Check folderCheck(const QString& folder)
{
    const QString id = QStringLiteral("vault-folder");
    const QFile::Permissions open = openTo(folder);
    const QString advice = closeFolder(folder);
    if (open & othersWrite)
        return {id, State::Bad, QStringLiteral("Others on this machine may write in it."),
                QStringLiteral("They can take the log away, put older files back, and end all work."), advice};
    if (open)
        return {id, State::Warn, QStringLiteral("Others on this machine may enter it."),
                QStringLiteral("What lies in it is sealed, but they can copy it and guess passwords at leisure."),
                advice};
    return {id, State::Ok, QStringLiteral("Only the system's user may enter it."),
            QStringLiteral("Nobody else on this machine copies or changes what lies in it.")};
}

Check stationKeyCheck(const vault::Paths& paths, const vault::Header& header)
{
    const QString id = QStringLiteral("station-key");
    const auto seed = vault::readStationSeed(paths);
    const bool isOurs = seed && crypto::ed25519Public(*seed) == header.stationPublic;
    // Another user's says nothing against it.
    const bool isShut = !seed && seed.error().code == ErrorCode::Io && QFileInfo(paths.stationKey()).isFile();
    if (!isOurs && !isShut)
        return {id, State::Bad,
                seed ? QStringLiteral("%1 is not the key that vault.json names.").arg(paths.stationKey())
                     : seed.error().message,
                QStringLiteral("Without it the log takes no entry, and so nobody signs in."),
                QStringLiteral("Put it back from the newest backup.")};
    if (!seed)
        return {id, State::Unknown, seed.error().message,
                QStringLiteral("It signs the log's checkpoints; the desk's user has to be able to read it.")};
    if (!openTo(paths.stationKey()))
        return {id, State::Ok, QStringLiteral("Only the system's user may read it."),
                QStringLiteral("It signs the log's checkpoints.")};
    return {id, State::Bad, QStringLiteral("Others on this machine may read it."),
            QStringLiteral("Who reads it can sign a forged log."),
            QStringLiteral("%1, and find out who has had the machine since.").arg(closeFile(paths.stationKey()))};
}

/// What no vault is without.
Check partsCheck(const vault::Paths& paths, const vault::Header& header)
{
    const QString id = QStringLiteral("vault-parts");
    const QString meaning = QStringLiteral("Without all of its parts a vault opens for nobody.");
    QStringList wrong;
    const QFileInfo users(paths.users());
    const QFileInfo log(paths.log());
    for (const QFileInfo& folder : {users, log}) {
        if (!folder.isDir())
            wrong.append(folder.filePath());
    }
    // While its key is being replaced, it may be either.
    const QFileInfo cache(paths.cache(header.cache.number));
    const QFileInfo next(header.nextCache ? paths.cache(header.nextCache->number) : QString());
    const auto isCache = [](const QFileInfo& file) { return file.isFile() && file.size() >= smallestCache; };
    if (!isCache(cache) && !isCache(next))
        wrong.append(cache.filePath());
    if (wrong.isEmpty())
        return {id, State::Ok, QStringLiteral("All are there."), meaning};
    return {id, State::Bad,
            QStringLiteral("Missing, or not what it should be: %1.").arg(wrong.join(QStringLiteral(", "))), meaning,
            QStringLiteral("Restore the newest backup into another folder: \"scrimctl backup restore\".")};
}

/// The vault, the log and the keys, file by file; links are not followed.
Check filesCheck(const QString& folder)
{
    const QString id = QStringLiteral("vault-files");
    const QString meaning = QStringLiteral("Whoever may write a file of the vault's can end all work with it.");
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    int count = 0;
    QString open;
    QString link;
    while (files.hasNext() && count < mostFiles) {
        const QString path = files.next();
        const QFileInfo info = files.fileInfo();
        ++count;
        if (info.isSymLink())
            link = path;
        else if (openTo(path) & othersWrite)
            open = path;
    }
    if (!open.isEmpty())
        return {id, State::Bad, QStringLiteral("Others on this machine may write %1.").arg(open), meaning,
                closeAll(folder)};
    if (!link.isEmpty())
        return {id, State::Warn, QStringLiteral("%1 is a link to somewhere else.").arg(link),
                QStringLiteral("A vault has none; what it leads to was not looked at."),
                QStringLiteral("Find out who has made it, and remove it.")};
    if (count >= mostFiles)
        return {id, State::Unknown, QStringLiteral("There are more than %1 files in it.").arg(mostFiles), meaning};
    return {id, State::Ok, QStringLiteral("None of %1 files is for others to write.").arg(count), meaning};
}

Check roomCheck(const QString& folder)
{
    const QString id = QStringLiteral("disk-room");
    const QString meaning = QStringLiteral("On a full disk the log takes no entry, and so nothing is shown.");
    const QStorageInfo disk(folder);
    if (!disk.isValid() || !disk.isReady())
        return {id, State::Unknown, QStringLiteral("The system does not tell how much room there is."), meaning};
    const qint64 free = disk.bytesAvailable();
    const QString found = QStringLiteral("%1 MiB are free.").arg(free / mebibyte);
    const QString advice = QStringLiteral("Make room, or move old entries away: \"scrimctl log archive\".");
    if (free < noRoom)
        return {id, State::Bad, found, meaning, advice};
    return free < littleRoom ? Check{id, State::Warn, found, meaning, advice} : Check{id, State::Ok, found, meaning};
}

/// When a rotation was begun, as its file says, whose seal nobody can check who is not signed in.
QString sinceWhen(const vault::Paths& paths, const vault::Header& header, const QString& keyName)
{
    const QString path = vault::rotationPath(paths, keyName);
    const auto bytes = readFile(path, vault::rotationFileLimit);
    const auto file = bytes ? vault::parseRotation(*bytes, path, header, keyName) : std::unexpected(bytes.error());
    if (!file)
        return QStringLiteral("%1 (%2)").arg(keyName, file.error().message);
    return QStringLiteral("%1 (since %2)")
        .arg(keyName, QDateTime::fromMSecsSinceEpoch(file->sinceMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

Check rotationCheck(const vault::Paths& paths, const vault::Header& header)
{
    QStringList left;
    for (const auto& [fieldClass, key] : header.formerPublic)
        left.append(sinceWhen(paths, header, policy::name(fieldClass)));
    if (header.nextCache)
        left.append(sinceWhen(paths, header, vault::name(vault::SharedKey::CacheFile)));
    const QString id = QStringLiteral("key-rotation");
    if (left.isEmpty())
        return {id, State::Ok, QStringLiteral("None is left half done."),
                QStringLiteral("A key that was replaced opens nothing any more.")};
    return {id, State::Warn, QStringLiteral("Not done: %1.").arg(left.join(QStringLiteral(", "))),
            QStringLiteral("The former key is still good."),
            QStringLiteral("\"scrimctl key rotate\" goes on with it.")};
}

} // namespace

Result<Checks> vaultChecks(const QString& folder)
{
    const vault::Paths paths{folder};
    const auto header = vault::readHeader(paths);
    if (!header)
        return std::unexpected(header.error());
    Checks checks{folderCheck(folder), partsCheck(paths, *header), stationKeyCheck(paths, *header), filesCheck(folder),
                  roomCheck(folder),   logCheck(folder),           rotationCheck(paths, *header)};
    const Checks backups = backupChecks(folder, QDateTime::currentMSecsSinceEpoch());
    checks.insert(checks.end(), backups.begin(), backups.end());
    return checks;
}

} // namespace scrimctl::doctor
