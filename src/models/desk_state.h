// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/answer.h"
#include "base/core_text.h"
#include "base/file.h"
#include "base/worker.h"
#include "models/clerk.h"
#include "models/desk.h"
#include "models/held_vault.h"
#include "models/lookup_limit.h"
#include "session/idle_lock.h"
#include "session/top_ups_file.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

/// The desk's inside, for the files that it is written in.
namespace scrim::models {

using Flag = std::shared_ptr<std::atomic<bool>>;

template<typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
}

template<typename T>
QFuture<Result<T>> refused(const QString& sentence)
{
    return ready<T>(fail(ErrorCode::Refused, sentence));
}

template<typename T>
QFuture<Result<T>> notOpen()
{
    return refused<T>(Core::tr("The desk is locked. Sign in first."));
}

/// Ends on the desk's own thread, so that no continuation ever looks at its widget from another one.
template<typename T>
QFuture<Result<T>> home(Desk* desk, QFuture<Result<T>> future)
{
    return future.then(desk, [](Result<T> result) { return result; });
}

/// An answer that is given later; dropped, its future ends without one.
template<typename T>
std::shared_ptr<QPromise<Result<T>>> promised()
{
    auto reply = std::make_shared<QPromise<Result<T>>>();
    reply->start();
    return reply;
}

template<typename T>
void answer(const std::shared_ptr<QPromise<Result<T>>>& reply, Result<T> result)
{
    reply->addResult(std::move(result));
    reply->finish();
}

/// `next(answer)` on the desk's thread once `first` has its answer, and what comes of it as the answer of both, at
/// home. In place of then(desk, next).unwrap(): in Qt 6.4 that asserts where the desk goes in between. Here it then
/// ends without an answer.
template<typename T, typename First, typename Next>
QFuture<Result<T>> chained(Desk* desk, const QFuture<First>& first, Next next)
{
    auto reply = promised<T>();
    auto future = reply->future();
    whenAnswered(first, desk, [desk, reply = std::move(reply), next = std::move(next)](const First& answered) {
        whenAnswered(next(answered), desk, [reply](const Result<T>& result) { answer(reply, result); });
    });
    return future;
}

/// Once a second and no more, for what a held key or a busy program would put on record without end.
class OnceASecond
{
public:
    [[nodiscard]] bool take(qint64 nowMs)
    {
        if (m_last && nowMs - *m_last < 1000)
            return false;
        m_last = nowMs;
        return true;
    }

private:
    std::optional<qint64> m_last;
};

struct Desk::State
{
    State(HeldVault vault, const Clock& time)
        : consoleLock(std::move(vault.lock)),
          name(QFileInfo(vault.station->paths().folder).fileName()),
          approvalsPath(vault.station->paths().approvals()),
          topUpsPath(session::topUpsPath(*vault.station)),
          clerk(std::move(vault.station)),
          clock(time),
          idle(time, policy::idleLockSeconds),
          lookups(time)
    {}

    File consoleLock;
    QString name;
    QString approvalsPath;
    QString topUpsPath;
    Clerk clerk; ///< the writer's
    const Clock& clock;
    session::IdleLock idle;
    LookupLimit lookups;
    QTimer tick;
    OnceASecond copiesBlocked;
    OnceASecond newcomersSeen;
    OnceASecond capturesSeen;

    Person person;
    policy::Policy policy;
    int policySeen = 0;                                                ///< its version, as the clerk counts
    std::array<policy::Views, policy::allFieldClasses.size()> views{}; ///< as the clerk last said
    bool isFollowing = false;                                          ///< the clerk is being asked
    reveal::Situation screen;             ///< without captureAllowed, which the clerk knows
    std::optional<qint64> captureUntilMs; ///< monotonic; what the clerk's allowance lasts to
    std::optional<session::Call> call;
    std::vector<session::Call> held;
    QSet<qint64> verified;            ///< customers, as last answered
    QHash<qint64, qint64> customerOf; ///< of orders that were opened
    QString approvalsSeen;            ///< when that file was written last, and its size
    QString topUpsSeen;               ///< the same
    qint64 witnessedMs = 0;           ///< monotonic; when a checkpoint was last given away to be kept
    bool isOpen = false;
    bool isDue = false;           ///< somebody has signed in who has something to do first
    std::shared_ptr<Shelf> shelf; ///< the reader's; handed into its work, never touched here
    Flag newestSearch = std::make_shared<std::atomic<bool>>(true);
    Flag closed = std::make_shared<std::atomic<bool>>(true);
    std::vector<QFuture<void>> givingBack; ///< what was borrowed of the keys, on its way back

    template<typename T, typename Read>
    QFuture<Result<T>> openRecord(Desk* desk, RecordId record, Read read);
    void tell(Desk* desk, QFuture<Result<void>> noted);
    /// `noted` is the screen's level that the sign-in has put on record.
    [[nodiscard]] Result<Person> sitDown(Desk* desk, Result<Clerk::Opened> opened, ScreenLevel noted);

    // Last, so that they end first: what is queued still finds everything above. The writer never waits for the reader
    // but in close(), the reader never for anybody; the keeper waits for the writer.
    Worker keeper{QStringLiteral("keeper")}; ///< a share may be slow, and no reveal waits for one
    Worker reader{QStringLiteral("reader")};
    Worker writer{QStringLiteral("writer")};

    Flag stopImport = std::make_shared<std::atomic<bool>>(false);
    Flag newestPreview = std::make_shared<std::atomic<bool>>(true);
    bool isImporting = false;
    std::unique_ptr<Worker> importer; ///< made by the first import; waits for the writer
};

} // namespace scrim::models
