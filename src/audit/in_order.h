// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QThread>

#include <algorithm>
#include <deque>
#include <future>
#include <optional>
#include <type_traits>

namespace scrim::audit {

/// How many threads pay off here, at least one: the cores that this thread may run on, up to eight.
[[nodiscard]] inline int usefulThreads()
{
    return std::clamp(QThread::idealThreadCount(), 1, 8);
}

/// Lets several threads work, and hears of it in order: what comes out does not depend on `threads` (from 1). `next`
/// makes the pieces (Result<std::optional<Piece>>, nothing at the end); `work` turns a piece into a result on any
/// thread, from const data alone; `take` gets the results, on this thread, in the order of their pieces, and says
/// whether to go on (Result<bool>). At most `threads` pieces are under way. An error ends it once all before it is
/// taken.
template<typename Next, typename Work, typename Take>
[[nodiscard]] Result<void> inOrder(int threads, Next next, Work work, Take take)
{
    using Piece = typename std::invoke_result_t<Next&>::value_type::value_type;
    // Where the system gives no thread, the work is done when it is asked for.
    const auto how = threads > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
    std::deque<std::future<std::invoke_result_t<Work&, Piece>>> underWay;
    Result<void> ended;
    for (bool hasMore = true;;) {
        while (hasMore && underWay.size() < static_cast<std::size_t>(threads)) {
            auto piece = next();
            hasMore = piece && piece->has_value();
            if (hasMore)
                underWay.push_back(std::async(how, work, **std::move(piece)));
            else if (!piece)
                ended = std::unexpected(piece.error());
        }
        if (underWay.empty())
            return ended;
        const auto goOn = take(underWay.front().get());
        underWay.pop_front();
        if (!goOn)
            return std::unexpected(goOn.error());
        if (!*goOn)
            return {};
    }
}

} // namespace scrim::audit
