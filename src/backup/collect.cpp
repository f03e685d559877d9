// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/collect.h"

#include "audit/archive_state.h"
#include "audit/checkpoint_store.h"
#include "audit/folder_lock.h"
#include "audit/segments.h"
#include "base/core_text.h"
#include "vault/account_file.h"
#include "vault/cache_keys.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace scrim::backup {

namespace {

/// A segment at most; all else that is held in memory is far smaller.
constexpr qint64 mostInMemory = 64 * 1024 * 1024;
constexpr std::size_t readStep = 256 * 1024;
const QString archiveFolder = QStringLiteral("log-archive");

/// Of the vault as a whole: what it decides by, and what it will not have back.
constexpr std::array files{"policy.json", "policy.proposed.json", "top-ups.json", "approvals.json", "erased"};
/// What is one file for each person, key or receiver.
constexpr std::array folders{"rotation", "filters", "desks", "forward"};

std::unexpected<Error> changed(const QString& path)
{
    return fail(ErrorCode::InUse,
                Core::tr("%1: somebody moved it away while the backup was made. Make it again.").arg(path));
}

} // namespace

Result<Collection> Collection::gather(session::Session& admin)
{
    session::Station& station = admin.station();
    const vault::Paths& paths = station.paths();
    if (station.header().nextCache)
        return fail(ErrorCode::InUse, Core::tr("The key of the cache is being replaced. Go on with that first "
                                               "(\"scrimctl key rotate DIR cache\"), then make the backup."));
    const auto keys = vault::CacheKeys(paths, admin.user(), admin.keys()).find();
    if (!keys)
        return std::unexpected(keys.error());
    // The order matters: whatever was done is on record before, so a log that is taken last knows of all that is here.
    auto cache = storage::Snapshot::take(keys->front().path, keys->front().key);
    if (!cache)
        return fail(cache);
    Collection all(*std::move(cache));
    all.m_bytes = all.m_cache.size();
    all.m_manifest.cache = QFileInfo(keys->front().path).fileName();
    Result<void> done;
    for (const char* file : files)
        done = done ? all.takeFile(paths.folder, QLatin1String(file)) : done;
    for (const char* folder : folders)
        done = done ? all.takeFolder(paths.folder, QLatin1String(folder)) : done;
    {
        // An account and what the log says of its newest version belong together.
        const auto accounts = vault::lockAccounts(paths);
        if (!accounts)
            return std::unexpected(accounts.error());
        done = done ? all.takeAccounts(admin) : done;
        done = done ? all.takeLog(station) : done;
    }
    if (!done)
        return fail(done);
    return all;
}

void Collection::add(Piece piece, qint64 size)
{
    m_bytes += size;
    m_pieces.push_back(std::move(piece));
}

Result<void> Collection::takeFile(const QString& folder, const QString& path)
{
    auto bytes = readFile(folder + QLatin1Char('/') + path, mostInMemory);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<void>() : fail(bytes);
    const qint64 size = bytes->size();
    add({path, {}, *std::move(bytes)}, size);
    return {};
}

Result<void> Collection::takeFolder(const QString& folder, const QString& name)
{
    const QStringList names = QDir(folder + QLatin1Char('/') + name).entryList(QDir::Files, QDir::Name);
    for (const QString& file : names) {
        const QString path = name + QLatin1Char('/') + file;
        // What somebody else has put there, and what a crash has left.
        if (!isVaultPath(path) || file.endsWith(QLatin1String(".new")) || file.endsWith(QLatin1String(".lock")))
            continue;
        if (auto taken = takeFile(folder, path); !taken)
            return taken;
    }
    return {};
}

Result<void> Collection::takeAccounts(session::Session& admin)
{
    session::Station& station = admin.station();
    const vault::Paths& paths = station.paths();
    const Bytes cacheKey = admin.keys().key(vault::SharedKey::Cache);
    if (auto now = station.refresh(cacheKey); !now)
        return now;
    m_recipients.push_back(station.header().recoveryPublic);
    for (const QString& name : vault::accountNames(paths)) {
        const auto account = vault::loadAccount(paths, station.header(), name);
        if (!account)
            return std::unexpected(account.error());
        if (auto whole = vault::checkSeal(*account, paths, station.header(), cacheKey); !whole)
            return whole;
        if (policy::administers(account->role) && !account->disabled && m_recipients.size() < mostRecipients)
            m_recipients.push_back(account->publicKey);
    }
    for (const char* file : {"vault.json", "station.key"}) {
        if (auto taken = takeFile(paths.folder, QLatin1String(file)); !taken)
            return taken;
    }
    return takeFolder(paths.folder, QStringLiteral("users"));
}

Result<void> Collection::takeLog(session::Station& station)
{
    auto checkpoint = station.log().checkpoint();
    if (!checkpoint)
        return fail(checkpoint);
    m_checkpoint = *std::move(checkpoint);
    m_manifest.version = QStringLiteral(SCRIM_VERSION);
    m_manifest.station = session::stationName();
    m_manifest.vkey = station.verifierKey();
    m_manifest.note = m_checkpoint.note;
    const QString folder = station.paths().log();
    const auto lock = audit::lockFolder(folder);
    if (!lock)
        return std::unexpected(lock.error());
    const auto numbers = audit::segmentNumbers(folder);
    for (const qint64 number : numbers) {
        const QString file = audit::segmentPath(folder, number);
        const QString path = QStringLiteral("log/") + QFileInfo(file).fileName();
        // Only the last one is still written to.
        if (number == numbers.back()) {
            if (auto taken = takeFile(station.paths().folder, path); !taken)
                return taken;
        } else {
            add({path, file, {}}, QFileInfo(file).size());
        }
    }
    const audit::CheckpointStore store(folder, m_manifest.vkey);
    const auto listing = store.list();
    if (!listing)
        return std::unexpected(listing.error());
    for (const qint64 size : listing->sizes)
        add({QStringLiteral("log/checkpoints/%1").arg(size), store.path(size), {}}, QFileInfo(store.path(size)).size());
    return takeArchive(station.paths());
}

Result<void> Collection::takeArchive(const vault::Paths& paths)
{
    const auto state = audit::readArchiveState(paths.log());
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return {};
    if (auto taken = takeFile(paths.folder, QStringLiteral("log/archive")); !taken)
        return taken;
    const QDir own(paths.folder + QLatin1Char('/') + archiveFolder);
    m_manifest.hasArchive = QDir((*state)->folder).canonicalPath() == own.canonicalPath() && own.exists();
    if (!m_manifest.hasArchive) {
        m_manifest.archive = (*state)->folder;
        return {};
    }
    for (const QFileInfo& file : own.entryInfoList(QDir::Files, QDir::Name)) {
        const QString path = archiveFolder + QLatin1Char('/') + file.fileName();
        if (isVaultPath(path) && !path.endsWith(QLatin1String(".new")))
            add({path, file.filePath(), {}}, file.size());
    }
    return {};
}

Result<void> Collection::copy(BundleWriter& writer, const Piece& piece) const
{
    if (piece.bytes)
        return writer.add(piece.path, *piece.bytes);
    const auto file = File::open(piece.from, File::Open::Read);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? changed(piece.from) : std::unexpected(file.error());
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    return writer.add(piece.path, *size, readStep, [&](qint64 offset, MutableBytes into) -> Result<void> {
        const auto count = file->readAt(offset, into);
        if (!count)
            return std::unexpected(count.error());
        return *count == static_cast<qint64>(into.size()) ? Result<void>() : changed(piece.from);
    });
}

Result<void> Collection::writeTo(BundleWriter& writer, const std::function<bool(qint64)>& goOn)
{
    qint64 done = 0;
    const auto mayGoOn = [&](qint64 bytes) -> Result<void> {
        if (!goOn || goOn(bytes))
            return {};
        return fail(ErrorCode::Cancelled, Core::tr("Stopped as asked. There is no backup."));
    };
    // The cache first: the sooner its WAL may be begun anew, the better for who writes.
    const std::size_t step = std::max(readStep / m_cache.pageSize(), std::size_t{1}) * m_cache.pageSize();
    auto written =
        writer.add(m_manifest.cache, m_cache.size(), step, [&](qint64 offset, MutableBytes into) -> Result<void> {
            if (auto going = mayGoOn(offset); !going)
                return going;
            return m_cache.read(offset, into);
        });
    done += m_cache.size();
    m_cache.release();
    for (const Piece& piece : m_pieces) {
        if (written)
            written = mayGoOn(done);
        if (written)
            written = copy(writer, piece);
        if (!written)
            return written;
        done += piece.bytes ? piece.bytes->size() : QFileInfo(piece.from).size();
    }
    return written;
}

} // namespace scrim::backup
