// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_queue.h"

#include "base/answer.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "models/desk_state.h"
#include "models/review_facts.h"
#include "models/review_model.h"

#include <algorithm>

namespace scrim::models {

namespace {

using Days = std::vector<detection::Day>;
using Access = std::shared_ptr<ReviewAccess>;

/// What a reading on the queue's own thread brings home.
struct Read
{
    detection::Overview overview;
    QString origin;
};

/// `use` makes the answer out of `from`'s on `owner`'s thread. Not by then(), since a queue may go before its answers.
template<typename T, typename From, typename Use>
QFuture<Result<T>> answered(QObject* owner, const QFuture<From>& from, Use use)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenAnswered(from, owner, [promise, use = std::move(use)](const From& answer) mutable {
        promise->addResult(use(answer));
        promise->finish();
    });
    return promise->future();
}

/// The same where `use` gives another future.
template<typename T, typename From, typename Use>
QFuture<Result<T>> continued(QObject* owner, const QFuture<From>& from, Use use)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenAnswered(from, owner, [promise, owner, use = std::move(use)](const From& answer) mutable {
        whenAnswered(use(answer), owner, [promise](const Result<T>& last) {
            promise->addResult(last);
            promise->finish();
        });
    });
    return promise->future();
}

detection::Reading readingOf(const ReviewAccess& access, int days, qint64 nowMs, detection::Facts& facts)
{
    detection::Reading reading;
    reading.window = {days, nowMs};
    reading.review = access.policy;
    reading.facts = &facts;
    return reading;
}

} // namespace

struct ReviewQueue::State
{
    explicit State(Desk& of) : desk(of) {}

    /// Lends the log, then does `work(access, reading)` on the queue's own thread. A newer call and a desk that closes
    /// stop it; keys and connection go with the work.
    template<typename T, typename Work>
    QFuture<Result<T>> read(ReviewQueue* queue, int windowOf, Work work);
    /// `act(clerk)` on the desk's writer thread.
    template<typename Act>
    auto write(Act act) -> QFuture<std::invoke_result_t<Act, Clerk&>>
    {
        if (!desk.isOpen())
            return notOpen<typename std::invoke_result_t<Act, Clerk&>::value_type>();
        return desk.m_state->writer.run([clerk = &desk.m_state->clerk, act] { return act(*clerk); });
    }
    [[nodiscard]] const detection::Day* dayOf(QDate date) const
    {
        const auto found =
            std::ranges::find_if(days, [date](const detection::Day& day) { return day.summary.day == date; });
        return found == days.end() ? nullptr : &*found;
    }

    Desk& desk;
    ReviewModel model;
    Days days;
    QStringList notices;
    std::optional<detection::Calendar> calendar;
    QString origin;
    int window = 30;
    Flag newest = std::make_shared<std::atomic<bool>>(true);
    // Last, so that it ends first: what it does still finds everything above.
    Worker worker{QStringLiteral("review")};
};

template<typename T, typename Work>
QFuture<Result<T>> ReviewQueue::State::read(ReviewQueue* queue, int windowOf, Work work)
{
    *newest = true;
    newest = std::make_shared<std::atomic<bool>>(false);
    const auto lent = write([](Clerk& clerk) -> Result<Access> {
        auto access = clerk.lendReview();
        if (!access)
            return fail(access);
        return std::make_shared<ReviewAccess>(std::move(*access));
    });
    const auto begin = [this, queue, windowOf, work, stop = newest](const Result<Access>& access) {
        if (!access)
            return ready<T>(std::unexpected(access.error()));
        if (!desk.isOpen())
            return notOpen<T>();
        const auto progress = [queue, size = (*access)->log.size](qint64 done) {
            QMetaObject::invokeMethod(
                queue, [queue, done, size] { Q_EMIT queue->progressed(done, size); }, Qt::QueuedConnection);
        };
        const auto isStopped = [stop, closed = desk.m_state->closed] { return *stop || *closed; };
        return worker.run([held = *access, windowOf, nowMs = desk.m_state->clock.wallMs(), work, progress, isStopped] {
            ReviewFacts facts(held->shelf->store());
            detection::Reading reading = readingOf(*held, windowOf, nowMs, facts);
            reading.progress = progress;
            reading.isStopped = isStopped;
            return work(*held, reading);
        });
    };
    return continued<T>(queue, lent, begin);
}

ReviewQueue::ReviewQueue(Desk& desk, QObject* parent) : QObject(parent), m_state(std::make_unique<State>(desk)) {}

ReviewQueue::~ReviewQueue()
{
    *m_state->newest = true;
}

void ReviewQueue::clear()
{
    *m_state->newest = true;
    m_state->model.setItems({}, {});
    m_state->days.clear();
    m_state->notices.clear();
    m_state->calendar.reset();
    Q_EMIT changed();
}

QAbstractItemModel* ReviewQueue::model() const
{
    return &m_state->model;
}

const Days& ReviewQueue::days() const
{
    return m_state->days;
}

const QStringList& ReviewQueue::notices() const
{
    return m_state->notices;
}

QFuture<Result<void>> ReviewQueue::refresh(int days)
{
    m_state->window = days;
    const auto read = m_state->read<std::shared_ptr<Read>>(
        this, days, [](const ReviewAccess& access, const detection::Reading& reading) -> Result<std::shared_ptr<Read>> {
            auto overview = detection::readOverview(
                access.log.folder, {access.log.readersPrivate, access.log.ownPrivate}, access.log.size, reading);
            if (!overview)
                return fail(overview);
            return std::make_shared<Read>(Read{std::move(*overview), access.origin});
        });
    return answered<void>(this, read, [this](const Result<std::shared_ptr<Read>>& got) -> Result<void> {
        if (!got)
            return std::unexpected(got.error());
        if (!m_state->desk.isOpen())
            return fail(ErrorCode::Cancelled, Core::tr("The desk was locked meanwhile."));
        detection::Overview& overview = (*got)->overview;
        m_state->model.setItems(std::move(overview.items), m_state->desk.person().name);
        m_state->days = std::move(overview.days);
        m_state->notices = std::move(overview.notices);
        m_state->calendar = std::move(overview.calendar);
        m_state->origin = (*got)->origin;
        Q_EMIT changed();
        return {};
    });
}

QFuture<Result<void>> ReviewQueue::verdict(const QString& findingId, detection::Verdict verdict, const QString& note)
{
    const detection::Reviewed* const item = m_state->model.find(findingId);
    if (item == nullptr)
        return ready<void>(fail(ErrorCode::NotFound, Core::tr("This finding is not in the queue any more")));
    const auto judged = m_state->write(
        [reviewed = *item, verdict, note](Clerk& clerk) { return clerk.judge(reviewed, verdict, note); });
    return answered<void>(this, judged, [this](const Result<detection::Judgement>& judgement) -> Result<void> {
        if (!judgement)
            return std::unexpected(judgement.error());
        // It may be gone by now; then the next refresh shows what was said.
        if (const auto* const now = m_state->model.find(judgement->finding)) {
            const auto before = now->state;
            const auto after = detection::judged(*now, *judgement);
            m_state->model.replace(after);
            countAgain(before, after);
            Q_EMIT changed();
        }
        return {};
    });
}

/// The day's numbers follow what was said of one of its findings.
void ReviewQueue::countAgain(detection::State before, const detection::Reviewed& after)
{
    if (!m_state->calendar)
        return;
    const QDate date = m_state->calendar->day(after.finding.fromMs);
    const auto day =
        std::ranges::find_if(m_state->days, [date](const detection::Day& one) { return one.summary.day == date; });
    if (day == m_state->days.end())
        return;
    const int decided = int{detection::isDecided(after.state)} - int{detection::isDecided(before)};
    day->summary.reviewed += decided;
    day->summary.open -= decided;
    const QString& by = after.judgements.back().by;
    if (!day->summary.reviewers.contains(by)) {
        day->summary.reviewers.append(by);
        day->summary.reviewers.sort();
    }
}

QFuture<Result<detection::Day>> ReviewQueue::signOff(QDate date, const QString& note)
{
    using Answer = Result<detection::Day>;
    // What is sealed is the day as the log has it now, not as it was when the page was opened.
    const auto seal = [this, date, note](const Result<void>& fresh) {
        if (!fresh)
            return ready<detection::SignOff>(std::unexpected(fresh.error()));
        const detection::Day* const day = m_state->dayOf(date);
        if (day == nullptr) {
            return ready<detection::SignOff>(
                fail(ErrorCode::NotFound, Core::tr("The log has no such day in the time that was read")));
        }
        return m_state->write([day = *day, zone = m_state->calendar->zone(), note](Clerk& clerk) {
            return clerk.signOff(day, zone, note);
        });
    };
    const auto sealed = continued<detection::SignOff>(this, refresh(m_state->window), seal);
    return answered<detection::Day>(this, sealed, [this, date](const Result<detection::SignOff>& signOff) -> Answer {
        if (!signOff)
            return std::unexpected(signOff.error());
        detection::Day done{.summary = signOff->summary, .signOff = *signOff, .isOver = true};
        for (detection::Day& day : m_state->days) {
            if (day.summary.day == date)
                day.signOff = *signOff;
        }
        Q_EMIT changed();
        return done;
    });
}

QFuture<Result<detection::DaySheet>> ReviewQueue::daySheet(QDate date)
{
    const detection::Day* const day = m_state->dayOf(date);
    if (day == nullptr) {
        return ready<detection::DaySheet>(
            fail(ErrorCode::NotFound, Core::tr("The log has no such day in the time that was read")));
    }
    detection::DaySheet sheet = detection::sheetOf(*day, m_state->model.items(), m_state->days, *m_state->calendar);
    sheet.vault = m_state->desk.vaultName();
    sheet.origin = m_state->origin;
    if (sheet.isSigned)
        return ready<detection::DaySheet>(std::move(sheet));
    const auto head = m_state->write([](Clerk& clerk) { return clerk.checkpoint(); });
    return answered<detection::DaySheet>(
        this, head, [sheet](const Result<audit::Checkpoint>& newest) -> Result<detection::DaySheet> {
            if (!newest)
                return std::unexpected(newest.error());
            detection::DaySheet whole = sheet;
            whole.root = QString::fromLatin1(toByteArray(newest->root).toBase64());
            whole.checkpointSize = newest->size;
            return whole;
        });
}

QFuture<Result<void>> ReviewQueue::annotate(qint64 seq, const QString& note)
{
    return answered<void>(this, m_state->write([seq, note](Clerk& clerk) { return clerk.annotate(seq, note); }),
                          [](const Result<void>& done) { return done; });
}

QFuture<Result<std::vector<detection::Tuned>>> ReviewQueue::tune(const policy::ReviewPolicy& other, int days)
{
    return m_state->read<std::vector<detection::Tuned>>(
        this, days, [other](const ReviewAccess& access, const detection::Reading& reading) {
            return detection::tune(access.log.folder, {access.log.readersPrivate, access.log.ownPrivate},
                                   access.log.size, reading, other);
        });
}

} // namespace scrim::models
