// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "review/filter.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace scrim::models {

/// Puts on record which filters the log is read under: before the answer, once each, and at most one a second, so that
/// a person who types does not fill the log.
class ReadingNotes final : public QObject
{
    Q_OBJECT

public:
    using Put = std::function<QFuture<Result<void>>(const review::Filter&)>;
    ReadingNotes(const Clock& clock, Put put);

    /// Ready when the log has taken it. At once for everything, which opening the book has put there, and for the last
    /// few filters. One that has to wait for its second and is `superseded` by then ends with Cancelled.
    [[nodiscard]] QFuture<Result<void>> note(const review::Filter& filter,
                                             const std::shared_ptr<std::atomic<bool>>& superseded);
    /// Nothing has been noted yet; what waits ends with Cancelled.
    void clear();

private:
    struct Waiting
    {
        review::Filter filter;
        std::shared_ptr<std::atomic<bool>> superseded;
        std::shared_ptr<QPromise<Result<void>>> promise;
    };
    void putNext();
    void done(const Waiting& one, const Result<void>& result);

    const Clock& m_clock;
    Put m_put;
    std::deque<Waiting> m_waiting; ///< the first is being put when m_isBusy
    bool m_isBusy = false;
    quint64 m_round = 0; ///< counts clear(): answers from before it are nobody's
    std::optional<qint64> m_lastMs;
    std::deque<review::Filter> m_noted;
};

} // namespace scrim::models
