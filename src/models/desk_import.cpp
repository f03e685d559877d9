// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/answer.h"
#include "base/core_text.h"
#include "intake/import.h"
#include "intake/preview.h"
#include "models/desk_state.h"

/// How an import runs beside the desk's own work.
namespace scrim::models {

namespace {

constexpr qint64 betweenTellingsMs = 100;

/// On the importer's thread, which ends before the desk's own and its writer do.
Result<intake::Report> runImport(Desk& desk, Worker& writer, const Clock& clock,
                                 QFuture<Result<std::shared_ptr<ImportAccess>>> lending,
                                 const std::shared_ptr<std::atomic<bool>>& stop, const QString& path,
                                 intake::Options options)
{
    const auto lent = lending.result();
    if (!lent)
        return std::unexpected(lent.error());
    auto& [access, cache, cacheAfter] = **lent;
    // The session is the writer's.
    access.record = [&writer, record = std::move(access.record)](const audit::Event& event) {
        const auto logged = writer.run([record, event] { return std::make_shared<Result<DurableSeq>>(record(event)); });
        return std::move(*logged.result());
    };
    // So are the keys: an import takes none with it that would outlast a lock.
    cache.followBy([&writer, cacheAfter](const QString& file) {
        const auto found =
            writer.run([cacheAfter, file] { return std::make_shared<Result<storage::Successor>>(cacheAfter(file)); });
        return std::move(*found.result());
    });
    const qint64 began = clock.monotonicMs();
    qint64 told = began;
    options.cancelled = stop.get();
    options.progress = [&](const intake::Progress& progress) {
        const qint64 now = clock.monotonicMs();
        if (now - told < betweenTellingsMs && !progress.isIndexing)
            return;
        told = now;
        QMetaObject::invokeMethod(
            &desk, [&desk, progress, elapsed = now - began] { Q_EMIT desk.importProgressed(progress, elapsed); },
            Qt::QueuedConnection);
    };
    return intake::importFile(access, cache, path, options);
}

} // namespace

Worker& Desk::importerOf(State& state)
{
    if (!state.importer)
        state.importer = std::make_unique<Worker>(QStringLiteral("importer"));
    return *state.importer;
}

QFuture<Result<intake::Report>> Desk::import(const QString& path, const intake::Options& options)
{
    if (!m_state->isOpen)
        return notOpen<intake::Report>();
    if (m_state->isImporting)
        return ready<intake::Report>(
            fail(ErrorCode::InUse, Core::tr("An import is running. Wait for its end, or stop it.")));
    m_state->isImporting = true;
    m_state->stopImport = std::make_shared<std::atomic<bool>>(false);
    auto lending = m_state->writer.run([clerk = &m_state->clerk]() -> Result<std::shared_ptr<ImportAccess>> {
        auto access = clerk->lendImport();
        if (!access)
            return fail(access);
        return std::make_shared<ImportAccess>(std::move(*access));
    });
    auto running = importerOf(*m_state).run(
        [this, path, options, lending, stop = m_state->stopImport, writer = &m_state->writer,
         &clock = m_state->clock]() mutable { return runImport(*this, *writer, clock, lending, stop, path, options); });
    const auto reply = promised<intake::Report>();
    whenAnswered(running, this, [this, reply](const Result<intake::Report>& report) {
        m_state->isImporting = false;
        answer(reply, report);
    });
    return reply->future();
}

QFuture<Result<intake::Preview>> Desk::previewImport(const QString& path, const intake::Options& options)
{
    if (!m_state->isOpen)
        return notOpen<intake::Preview>();
    if (!policy::administers(m_state->person.role))
        return refused<intake::Preview>(Core::tr("Only an admin imports. Ask one to do it."));
    *m_state->newestPreview = true;
    m_state->newestPreview = std::make_shared<std::atomic<bool>>(false);
    return importerOf(*m_state).run([path, how = options, stop = m_state->newestPreview]() mutable {
        how.cancelled = stop.get();
        return intake::preview(path, how);
    });
}

void Desk::stopImport()
{
    *m_state->stopImport = true;
}

bool Desk::isImporting() const
{
    return m_state->isImporting;
}

} // namespace scrim::models
