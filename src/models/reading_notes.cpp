// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading_notes.h"

#include "base/answer.h"
#include "base/core_text.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace scrim::models {

namespace {

constexpr qint64 apartMs = 1000;
std::unexpected<Error> superseded()
{
    return fail(ErrorCode::Cancelled, Core::tr("Another filter took this one's place."));
}

constexpr std::size_t notNew = 4; ///< so many filters back and forth between are no new ones

} // namespace

ReadingNotes::ReadingNotes(const Clock& clock, Put put) : m_clock(clock), m_put(std::move(put)) {}

QFuture<Result<void>> ReadingNotes::note(const review::Filter& filter,
                                         const std::shared_ptr<std::atomic<bool>>& superseded)
{
    if (filter.isEmpty() || std::ranges::find(m_noted, filter) != m_noted.end())
        return QtFuture::makeReadyFuture(Result<void>());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_waiting.push_back({filter, superseded, promise});
    if (m_waiting.size() == 1)
        putNext();
    return promise->future();
}

void ReadingNotes::putNext()
{
    if (m_isBusy)
        return;
    while (!m_waiting.empty() && *m_waiting.front().superseded) {
        const Waiting gone = std::move(m_waiting.front());
        m_waiting.pop_front();
        gone.promise->addResult(superseded());
        gone.promise->finish();
    }
    if (m_waiting.empty())
        return;
    if (std::ranges::find(m_noted, m_waiting.front().filter) != m_noted.end()) {
        done(m_waiting.front(), {});
        return;
    }
    const qint64 now = m_clock.monotonicMs();
    m_isBusy = true;
    const auto put = [this, round = m_round] {
        if (round != m_round)
            return;
        m_isBusy = false;
        // What is newer may have come while this waited.
        if (m_waiting.empty() || *m_waiting.front().superseded) {
            putNext();
            return;
        }
        m_isBusy = true;
        m_lastMs = m_clock.monotonicMs();
        whenAnswered(m_put(m_waiting.front().filter), this, [this, round](const Result<void>& result) {
            if (round != m_round)
                return;
            m_isBusy = false;
            const Waiting one = m_waiting.front();
            done(one, result);
        });
    };
    const qint64 waitMs = m_lastMs ? std::clamp<qint64>(*m_lastMs + apartMs - now, 0, apartMs) : 0;
    if (waitMs == 0)
        put();
    else
        QTimer::singleShot(static_cast<int>(waitMs), this, put);
}

void ReadingNotes::done(const Waiting& one, const Result<void>& result)
{
    const auto promise = one.promise;
    if (result && std::ranges::find(m_noted, one.filter) == m_noted.end()) {
        m_noted.push_back(one.filter);
        if (m_noted.size() > notNew)
            m_noted.pop_front();
    }
    m_waiting.pop_front();
    promise->addResult(result);
    promise->finish();
    putNext();
}

void ReadingNotes::clear()
{
    ++m_round;
    m_isBusy = false;
    m_lastMs.reset();
    m_noted.clear();
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        one.promise->addResult(superseded());
        one.promise->finish();
    }
}

} // namespace scrim::models
