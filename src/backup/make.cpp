// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/make.h"

#include "backup/collect.h"
#include "backup/last_backup.h"
#include "base/core_text.h"
#include "base/fresh_name.h"
#include "session/logged.h"
#include "vault/rotation.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace scrim::backup {

namespace {

const QString action = QStringLiteral("backup.make");
/// Beside the files themselves: heads, tags, and what others write to the same disk meanwhile.
constexpr qint64 roomBeside = 16 * 1024 * 1024;
constexpr qint64 megabyte = 1'000'000;

Result<void> requireRoom(const QString& path, qint64 bytes)
{
    const qint64 needed = bytes + bytes / 1000 + roomBeside;
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    // A file system that does not say how much it has is found out by writing.
    if (free <= 0 || free >= needed)
        return {};
    return fail(ErrorCode::DiskFull, Core::tr("%1: there is not enough room for the backup: %2 MB are free, %3 MB are "
                                              "needed")
                                         .arg(QFileInfo(path).absolutePath())
                                         .arg(free / megabyte)
                                         .arg(needed / megabyte + 1));
}

/// What lies in the vault's folder goes with it.
Result<void> requireOutside(const QString& path, const QString& vault)
{
    const QString holder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath() + QLatin1Char('/');
    const QString own = QFileInfo(vault).canonicalFilePath() + QLatin1Char('/');
    if (!holder.startsWith(own))
        return {};
    return fail(ErrorCode::Usage,
                Core::tr("%1: a backup in the vault's own folder is lost with it. Name a file elsewhere.").arg(path));
}

Result<Made> write(Collection& all, File file, const QByteArray& vaultId, qint64 madeMs,
                   const std::function<bool(const MakeProgress&)>& goOn)
{
    auto chunks = ChunkWriter::begin(std::move(file), vaultId, madeMs, all.recipients());
    if (!chunks)
        return fail(chunks);
    auto writer = BundleWriter::begin(*std::move(chunks), all.manifest());
    if (!writer)
        return fail(writer);
    const auto report = [&](qint64 bytes) { return !goOn || goOn({bytes, all.bytes()}); };
    if (auto written = all.writeTo(*writer, report); !written)
        return fail(written);
    const auto totals = writer->finish();
    if (!totals)
        return std::unexpected(totals.error());
    return Made{
        madeMs, all.checkpoint(), *totals, writer->chunks().bytes(), writer->chunks().digest(), all.manifest().archive};
}

/// What a run that was killed has left under this name is no bundle, and nobody else's.
Result<File> freshFile(const QString& part)
{
    QFile::remove(part);
    return File::open(part, File::Open::CreateNew);
}

Result<Made> make(session::Session& admin, const QString& path, const std::function<bool(const MakeProgress&)>& goOn)
{
    const auto taken = fileExists(path);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return fail(ErrorCode::Exists, Core::tr("%1: this name is taken, and nothing is written over").arg(path));
    if (auto outside = requireOutside(path, admin.station().paths().folder); !outside)
        return fail(outside);
    // No key may change between two files of the same bundle.
    const auto lock = vault::lockRotations(admin.station().paths());
    if (!lock)
        return std::unexpected(lock.error());
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    auto all = Collection::gather(admin);
    if (!all)
        return fail(all);
    if (auto room = requireRoom(path, all->bytes()); !room)
        return fail(room);
    const QString part = path + QStringLiteral(".part");
    auto file = freshFile(part);
    if (!file)
        return fail(file);
    const auto vaultId = QByteArray::fromHex(admin.station().header().id.toLatin1());
    auto made = write(*all, *std::move(file), vaultId, admin.station().clock().wallMs(), goOn);
    if (made) {
        if (auto named = renameFresh(part, path); !named)
            made = fail(named);
    }
    if (!made)
        QFile::remove(part);
    return made;
}

} // namespace

Result<Made> makeBackup(session::Session& admin, const QString& path,
                        const std::function<bool(const MakeProgress&)>& goOn)
{
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    audit::Event event = admin.event(action);
    event.subject = QStringLiteral("vault");
    event.detail = {{QStringLiteral("phase"), QStringLiteral("start")}};
    auto made = session::logged(admin, event, [&] { return make(admin, path, goOn); });
    if (!made)
        return made;
    event.detail = {{QStringLiteral("phase"), QStringLiteral("end")},
                    {QStringLiteral("size"), made->checkpoint.size},
                    {QStringLiteral("root"), QString::fromLatin1(rootText(made->checkpoint))},
                    {QStringLiteral("files"), static_cast<qint64>(made->totals.files)},
                    {QStringLiteral("bytes"), made->size},
                    {QStringLiteral("sha256"), QString::fromLatin1(made->sha256.toHex())}};
    if (auto noted = admin.record(event); !noted)
        return fail(noted);
    if (auto kept = noteBackup(admin.station().paths(), *made); !kept)
        return fail(kept);
    return made;
}

} // namespace scrim::backup
