// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/loading.h"

#include "records/indexes.h"
#include "records/recency.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace scrim::records {

namespace {

/// Locked by the process that loads; it holds nothing and stays. Hidden: what has a name there is somebody's mark.
Result<File> openMark(const storage::Database& database)
{
    const QString folder = QFileInfo(database.path()).absolutePath() + QStringLiteral("/open");
    QDir().mkpath(folder);
    return File::open(folder + QStringLiteral("/.loading"), File::Open::CreateOrRW);
}

} // namespace

Result<Loading> Loading::begin(storage::Database& database, std::optional<RecordKind> load)
{
    Loading loading(&database);
    if (auto set = database.set("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -49152; "
                                "PRAGMA wal_autocheckpoint = 4000");
        !set)
        return fail(set);
    if (!load)
        return loading;
    auto mark = openMark(database);
    if (!mark)
        return fail(mark);
    loading.m_mark = *std::move(mark);
    // Another load may hold it: then whoever ends first makes the indexes, and the other one keeps them up to date.
    if (auto held = loading.m_mark.tryLock(); !held)
        return fail(held);
    if (auto dropped = dropIndexes(database, *load); !dropped)
        return fail(dropped);
    return loading;
}

Loading::Loading(Loading&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_mark(std::move(other.m_mark))
{}

Loading::~Loading()
{
    // What of it fails leaves a connection that is slower or larger, and the next one as it should be.
    if (m_database != nullptr) [[maybe_unused]]
        const auto restored = m_database->set("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; "
                                              "PRAGMA wal_autocheckpoint = 1000; PRAGMA shrink_memory");
}

Result<void> Loading::finish()
{
    const auto complete = hasIndexes(*m_database);
    if (!complete)
        return std::unexpected(complete.error());
    return *complete ? refreshRecency(*m_database) : makeIndexes(*m_database);
}

Result<void> finishAbandonedLoad(storage::Database& database)
{
    const auto complete = hasIndexes(database);
    if (!complete)
        return std::unexpected(complete.error());
    if (*complete)
        return {};
    auto mark = openMark(database);
    if (!mark)
        return fail(mark);
    const auto abandoned = mark->tryLock();
    if (!abandoned)
        return std::unexpected(abandoned.error());
    return *abandoned ? makeIndexes(database) : Result<void>();
}

} // namespace scrim::records
