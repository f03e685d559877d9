// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace scrim {

/// Calls `use(answer)` on `owner`'s thread once `future` has its answer; never when `owner` is gone by then. In place
/// of QFuture::then(owner, ...), which in Qt 6.4 asserts that its context outlives the answer, as a closed page does
/// not.
template<typename T, typename F>
void whenAnswered(const QFuture<T>& future, QObject* owner, F use)
{
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace scrim
