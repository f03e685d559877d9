// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/answer.h"
#include "base/core_text.h"
#include "base/worker.h"
#include "models/desk_state.h"
#include "models/log_book.h"
#include "models/log_clerk.h"
#include "models/reading_notes.h"

#include <memory>
#include <tuple>
#include <utility>

/// The book's inside, for the files that it is written in.
namespace scrim::models {

inline std::unexpected<Error> bookIsClosed()
{
    return fail(ErrorCode::Cancelled, Core::tr("The access log was closed."));
}

inline std::unexpected<Error> bookIsNotOpen()
{
    return fail(ErrorCode::Refused, Core::tr("The access log is not open."));
}

inline std::unexpected<Error> tookItsPlace()
{
    return fail(ErrorCode::Cancelled, Core::tr("Another filter or order took this one's place."));
}

struct LogBook::Search
{
    quint64 id = 0;
    review::Filter filter;
    review::Order order;
    Flag cancelled;
};

struct LogBook::State
{
    State(Desk& at, const Clock& clock, ReadingNotes::Put put) : desk(at), notes(clock, std::move(put)) {}

    Desk& desk;
    ReadingNotes notes;
    bool isOpening = false;
    bool isOpen = false;
    bool isReadingOn = false;
    int asked = 0; ///< filters and orders on their way

    Found current;
    review::Filter filter; ///< of current
    review::Order order;
    review::Filter wantedFilter; ///< the newest asked for
    review::Order wantedOrder;
    quint64 lastId = 0;

    Flag newest = std::make_shared<std::atomic<bool>>(true);
    Flag newestSummary = std::make_shared<std::atomic<bool>>(true);
    Flag closed = std::make_shared<std::atomic<bool>>(true);

    /// The worker's own; nothing else looks into it. One for each opening.
    using Slot = std::shared_ptr<std::shared_ptr<LogClerk>>;
    Slot clerk = std::make_shared<std::shared_ptr<LogClerk>>();

    /// `task(LogClerk&)` on the worker; Cancelled when the book has been closed by then.
    template<typename F>
    auto run(F task) -> QFuture<std::invoke_result_t<F&, LogClerk&>>
    {
        using R = std::invoke_result_t<F&, LogClerk&>;
        return worker.run([slot = clerk, task = std::move(task)]() mutable -> R {
            if (!*slot)
                return bookIsClosed();
            return task(**slot);
        });
    }

    Worker worker{QStringLiteral("log")}; ///< last, so that it ends first
};

} // namespace scrim::models
