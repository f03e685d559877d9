// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>
#include <future>
#include <memory>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>

namespace scrim {

/// Runs `work()`, which returns a Result, on a thread of its own and waits for it `limit` at most; Io then, with
/// `late` as its sentence. For what a share or a service may never answer: the thread is left to itself, so `work` owns
/// copies of all that it needs.
template<typename F>
[[nodiscard]] auto within(std::chrono::milliseconds limit, const QString& late, F work) -> std::invoke_result_t<F&>
{
    using Answer = std::invoke_result_t<F&>;
    auto promise = std::make_shared<std::promise<Answer>>();
    auto answer = promise->get_future();
    try {
        std::thread([promise, task = std::move(work)]() mutable { promise->set_value(task()); }).detach();
    } catch (const std::system_error&) {
        return fail(ErrorCode::Io, QStringLiteral("The system gave no thread."));
    }
    if (answer.wait_for(limit) != std::future_status::ready)
        return fail(ErrorCode::Io, late);
    return answer.get();
}

} // namespace scrim
