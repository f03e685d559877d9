// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace scrim {

/// One thread that does its work in the order it was given. Storage lives on two of these, a reader and a writer, so
/// that the GUI thread never waits. The destructor finishes what is queued.
class Worker
{
public:
    explicit Worker(const QString& name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Worker()
    {
        // Queued behind the work, since a direct quit() would drop what waits.
        QMetaObject::invokeMethod(&m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Runs `work()` on the thread; the future brings its value back: continue with whenAnswered() of base/answer.h.
    /// `work` owns copies of what it needs; it never captures a widget.
    template<typename F>
    [[nodiscard]] auto run(F work) -> QFuture<std::invoke_result_t<F&>>
    {
        using T = std::invoke_result_t<F&>;
        static_assert(std::is_void_v<T> || std::is_copy_constructible_v<T>,
                      "Qt 6.4 may run a continuation twice when it takes a move-only result out: share it");
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            &m_context,
            [promise, task = std::make_shared<F>(std::move(work))]() {
                if constexpr (std::is_void_v<T>)
                    (*task)();
                else
                    promise->addResult((*task)());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace scrim
