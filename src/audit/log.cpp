// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"

#include "audit/writer.h"
#include "base/core_text.h"
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
    State(const QString& folder, LogIdentity identity, const QByteArray& vkey, const Clock& time)
        : lock(folder), writer(folder, std::move(identity), vkey, time), clock(time)
    {}

    WriterLock lock;
    Writer writer;
    const Clock& clock;
    std::optional<Outage> outage;
    std::mutex mutex;

    void stop(const Error& why)
    {
        if (!outage)
            outage = Outage{why.code, why, clock.monotonicMs(), 0};
        outage->why = why;
    }

    void countRefusal()
    {
        const std::scoped_lock hold(mutex);
        if (outage)
            ++outage->refused;
    }

    /// Under `mutex`, during an outage.
    Result<void> reopen(Event resumed)
    {
        const auto locked = lock.take();
        auto ready = locked ? writer.readAnew() : std::unexpected(locked.error());
        if (ready) {
            resumed.detail.insert(QStringLiteral("code"), codeName(outage->first));
            resumed.detail.insert(QStringLiteral("out_ms"), clock.monotonicMs() - outage->sinceMs);
            resumed.detail.insert(QStringLiteral("refused"), outage->refused);
            if (auto noted = writer.append({&resumed, 1}); !noted)
                ready = std::unexpected(noted.error());
        }
        lock.release();
        if (ready) {
            outage.reset();
            return ready;
        }
        stop(ready.error());
        ++outage->refused;
        return ready;
    }

    /// Runs `work` under the folder's lock on an up-to-date chain. Whatever goes wrong, but for a caller's mistake,
    /// stops the log: after a failed write or sync nobody knows what is on the disk.
    template<typename F>
    auto guarded(F work) -> decltype(work())
    {
        const std::scoped_lock hold(mutex);
        if (outage)
            return fail(outage->why.code, Core::tr("the access log takes no entries until it is opened anew, since: %1")
                                              .arg(outage->why.message));
        const auto isAlone = lock.take();
        auto ready = isAlone ? writer.catchUp(*isAlone) : std::unexpected(isAlone.error());
        auto done = ready ? work() : fail(ready);
        lock.release();
        if (!done && (!ready || done.error().code != ErrorCode::Usage))
            stop(done.error());
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
    auto state = std::make_unique<State>(folder, std::move(identity), *vkey, clock);
    if (auto read = state->writer.readEnd(); !read)
        return fail(read);
    return std::unique_ptr<Log>(new Log(std::move(state)));
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
    const auto seq = m_state->guarded([&] { return m_state->writer.append({&event, 1}); });
    if (!seq) {
        m_state->countRefusal();
        return std::unexpected(seq.error());
    }
    return DurableSeq(*seq);
}

Result<DurableSeq> Log::appendFor(const Event& event, std::span<const QByteArray> others)
{
    const auto seq = m_state->guarded([&] { return m_state->writer.appendFor(event, others); });
    if (!seq) {
        m_state->countRefusal();
        return std::unexpected(seq.error());
    }
    return DurableSeq(*seq);
}

std::optional<Outage> Log::outage() const
{
    const std::scoped_lock hold(m_state->mutex);
    return m_state->outage;
}

Result<void> Log::reopen(Event resumed)
{
    const std::scoped_lock hold(m_state->mutex);
    return m_state->outage ? m_state->reopen(std::move(resumed)) : Result<void>();
}

Result<std::vector<DurableSeq>> Log::appendAll(std::span<const Event> events)
{
    const auto first = m_state->guarded([&] { return m_state->writer.append(events); });
    if (!first) {
        m_state->countRefusal();
        return std::unexpected(first.error());
    }
    std::vector<DurableSeq> all;
    all.reserve(events.size());
    for (qint64 seq = *first; seq < *first + static_cast<qint64>(events.size()); ++seq)
        all.push_back(DurableSeq(seq));
    return all;
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
