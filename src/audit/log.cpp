// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"

#include "audit/writer.h"
#include "base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>
#include <optional>

namespace scrim::audit {

namespace {

Result<void> makeFolder(const QString& path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot make this folder").arg(path));
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

struct Log::State
{
    State(QString path, Writer ready) : folder(std::move(path)), writer(std::move(ready)) {}

    QString folder;
    Writer writer;
    std::optional<Error> stopped;
    std::mutex mutex;

    /// Runs `work` under the folder's lock on an up-to-date chain. Whatever goes wrong, but for a caller's mistake,
    /// stops the log: after a failed write or sync nobody knows what is on the disk.
    template<typename F>
    auto guarded(F work) -> decltype(work())
    {
        const std::scoped_lock hold(mutex);
        if (stopped)
            return fail(stopped->code,
                        QStringLiteral("the access log takes no entries until it is opened anew, since: ") +
                            stopped->message);
        const auto locked = lockFolder(folder);
        auto ready = locked ? writer.catchUp() : std::unexpected(locked.error());
        if (!ready) {
            stopped = ready.error();
            return fail(ready);
        }
        auto done = work();
        if (!done && done.error().code != ErrorCode::Usage)
            stopped = done.error();
        return done;
    }
};

Result<void> Log::create(const QString& folder, const LogIdentity& identity, qint64 segmentSize)
{
    const auto vkey = vkeyOf(identity);
    if (!vkey)
        return std::unexpected(vkey.error());
    for (const QString& path : {folder, CheckpointStore(folder, *vkey).folder()}) {
        if (auto made = makeFolder(path); !made)
            return made;
    }
    auto lock = File::open(lockPath(folder), File::Open::CreateOrRW);
    if (!lock)
        return fail(lock);
    if (auto locked = lock->lock(); !locked)
        return locked;
    const auto isThere = fileExists(segmentPath(folder, 0));
    if (!isThere)
        return std::unexpected(isThere.error());
    if (*isThere)
        return fail(ErrorCode::Exists, QStringLiteral("there is an access log in %1 already").arg(folder));
    return createSegment(folder, {segmentSize, 0, 0, logIdOf(*vkey), CompactTree().root()}, {});
}

Result<std::unique_ptr<Log>> Log::open(const QString& folder, LogIdentity identity, const Clock& clock)
{
    const auto vkey = vkeyOf(identity);
    if (!vkey)
        return std::unexpected(vkey.error());
    const auto locked = lockFolder(folder);
    if (!locked)
        return std::unexpected(locked.error());
    Writer writer(folder, std::move(identity), *vkey, clock);
    if (auto read = writer.readEnd(); !read)
        return fail(read);
    return std::unique_ptr<Log>(new Log(std::make_unique<State>(folder, std::move(writer))));
}

Log::Log(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Log::~Log() = default;

Result<void> Log::startSession(const QByteArray& writersPublic)
{
    if (!writersPublic.isEmpty() && writersPublic.size() != publicKeySize)
        return fail(ErrorCode::Usage, QStringLiteral("a writer's public key has 32 bytes"));
    const std::scoped_lock hold(m_state->mutex);
    m_state->writer.startSession(writersPublic);
    return {};
}

Result<DurableSeq> Log::append(const Event& event)
{
    const auto seq = m_state->guarded([&] { return m_state->writer.append(event); });
    if (!seq)
        return std::unexpected(seq.error());
    return DurableSeq(*seq);
}

Result<Checkpoint> Log::checkpoint()
{
    return m_state->guarded([&] { return m_state->writer.checkpoint(); });
}

qint64 Log::size() const
{
    const std::scoped_lock hold(m_state->mutex);
    return m_state->writer.size();
}

} // namespace scrim::audit
