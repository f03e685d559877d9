// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation/cache_rotation.h"

#include "session/logged.h"
#include "vault/cache_keys.h"
#include "vault/rotation.h"

#include <QFile>
#include <QFileInfo>

namespace scrim::rotation {

namespace {

const QString action = QStringLiteral("key.rotate");

audit::Event entry(const session::Session& admin, const QString& phase)
{
    audit::Event event = admin.event(action);
    event.detail = {{QStringLiteral("key"), QStringLiteral("cache")},
                    {QStringLiteral("phase"), phase},
                    {QStringLiteral("by"), QStringLiteral("admin")}};
    return event;
}

/// The journal last: as long as the file is there, it is a whole one.
Result<void> removeCache(const vault::Paths& paths, quint32 number)
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString path = paths.cache(number) + QLatin1String(suffix);
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(ErrorCode::Io, QStringLiteral("%1: the system does not let it go, so somebody still reads the "
                                                      "former file. Run this again later to end it")
                                           .arg(path));
    }
    return syncFolder(paths.folder);
}

class CacheRotation
{
public:
    CacheRotation(session::Session& admin, const std::function<bool(const storage::RekeyProgress&)>& goOn)
        : m_admin(admin), m_goOn(goOn)
    {}

    Result<CacheRotated> operator()()
    {
        const auto isLeft = vault::isCacheRotationLeft(paths(), header(), cacheKey());
        if (!isLeft)
            return std::unexpected(isLeft.error());
        m_done.wasResumed = *isLeft;
        const auto begun = entry(m_admin, *isLeft ? QStringLiteral("resume") : QStringLiteral("start"));
        if (auto noted = m_admin.record(begun); !noted)
            return fail(noted);
        // Without its name in vault.json, what was left has only to be cleared away.
        if (auto done = header().nextCache || !*isLeft ? replace() : Result<void>(); !done)
            return gaveUp(done.error());
        if (auto done = end(); !done)
            return gaveUp(done.error());
        return std::move(m_done);
    }

private:
    [[nodiscard]] const vault::Paths& paths() const { return m_admin.station().paths(); }
    [[nodiscard]] const vault::Header& header() const { return m_admin.station().header(); }
    [[nodiscard]] Bytes cacheKey() const { return m_admin.keys().key(vault::SharedKey::Cache); }

    Result<void> replace()
    {
        const quint32 number = header().cache.number;
        if (auto room = storage::requireRoom(paths().cache(number), paths().cache(number + 1)); !room)
            return room;
        auto begun = vault::beginCacheRotation(paths(), m_admin.keys(), m_admin.station().clock().wallMs());
        if (!begun)
            return fail(begun);
        if (auto current = m_admin.keepUp(); !current)
            return current;
        const auto files = vault::CacheKeys(paths(), m_admin.user(), m_admin.keys()).find();
        if (!files)
            return std::unexpected(files.error());
        if (auto copied = copy(*files); !copied)
            return copied;
        auto retired = vault::endCacheRotation(paths(), cacheKey());
        if (!retired)
            return fail(retired);
        m_done.passedOn = std::move(retired->passedOn);
        m_done.dropped = std::move(retired->dropped);
        return m_admin.keepUp();
    }

    Result<void> copy(const std::vector<vault::CacheKey>& files)
    {
        const vault::CacheKey& from = files.front();
        const vault::CacheKey& to = files.back();
        if (to.path != paths().cache(header().nextCache->number))
            return fail(ErrorCode::Refused,
                        QStringLiteral("Your account was not given the new key. Another admin goes on with this."));
        // Accounts part with the former key when nothing needs it any more.
        if (files.size() < 2)
            return {};
        const auto copied = storage::rekeyFile({from.path, from.key, to.path, to.key, m_goOn});
        return copied ? Result<void>() : std::unexpected(copied.error());
    }

    Result<void> end()
    {
        m_done.number = header().cache.number;
        m_done.bytes = QFileInfo(paths().cache(m_done.number)).size();
        if (auto gone = removeCache(paths(), m_done.number - 1); !gone)
            return gone;
        audit::Event ended = entry(m_admin, QStringLiteral("end"));
        ended.detail.insert(QStringLiteral("number"), static_cast<qint64>(m_done.number));
        ended.detail.insert(QStringLiteral("bytes"), m_done.bytes);
        ended.detail.insert(QStringLiteral("passed_on"), m_done.passedOn.join(QLatin1Char(',')));
        ended.detail.insert(QStringLiteral("dropped"), m_done.dropped.join(QLatin1Char(',')));
        if (auto noted = m_admin.record(ended); !noted)
            return fail(noted);
        return vault::forgetCacheRotation(paths());
    }

    std::unexpected<Error> gaveUp(const Error& error)
    {
        return session::gaveUp(m_admin, entry(m_admin, QStringLiteral("end")), error);
    }

    session::Session& m_admin;
    const std::function<bool(const storage::RekeyProgress&)>& m_goOn;
    CacheRotated m_done;
};

} // namespace

Result<CacheRotated> rotateCacheKey(session::Session& admin,
                                    const std::function<bool(const storage::RekeyProgress&)>& goOn)
{
    if (auto may = admin.requireAdmin(action); !may)
        return fail(may);
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    const auto lock = vault::lockRotations(admin.station().paths());
    if (!lock)
        return std::unexpected(lock.error());
    // What the one before has done, if there was one, is seen from here.
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    return CacheRotation(admin, goOn)();
}

} // namespace scrim::rotation
