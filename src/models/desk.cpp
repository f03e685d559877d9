// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/desk_state.h"

#include <tuple>
#include <utility>

namespace scrim::models {

namespace {

constexpr int idleCheckMs = 1000;

/// What moves only, fit for a future (Worker::run says why).
template<typename T>
Result<std::shared_ptr<T>> shared(Result<T> result)
{
    if (!result)
        return fail(result);
    return std::make_shared<T>(std::move(*result));
}

} // namespace

/// Noted by the writer, then read by the reader.
template<typename T, typename Read>
QFuture<Result<T>> Desk::State::openRecord(Desk* desk, RecordId record, Read read)
{
    if (!isOpen)
        return notOpen<T>();
    const auto afterwards = [this, desk, read](const Result<QString>& noted) {
        if (!noted)
            return ready<T>(std::unexpected(noted.error()));
        if (!noted->isEmpty())
            Q_EMIT desk->logFailed(*noted);
        return isOpen ? reader.run([held = shelf, read] { return read(held->store()); }) : notOpen<T>();
    };
    return chained<T>(desk, writer.run([this, record] { return clerk.noteOpening(record); }), afterwards);
}

void Desk::State::tell(Desk* desk, QFuture<Result<void>> noted)
{
    std::ignore = noted.then(desk, [desk](const Result<void>& done) {
        if (!done)
            Q_EMIT desk->logFailed(done.error().message);
    });
}

Result<std::unique_ptr<Desk>> Desk::open(const QString& folder, const Clock& clock,
                                         std::shared_ptr<session::Witnesses> witnesses,
                                         const session::ManagedPolicy& managed)
{
    auto held = holdVault(folder, clock, std::move(witnesses), managed);
    if (!held)
        return fail(held);
    return open(std::move(*held), clock);
}

std::unique_ptr<Desk> Desk::open(HeldVault held, const Clock& clock)
{
    return std::unique_ptr<Desk>(new Desk(std::make_unique<State>(std::move(held), clock)));
}

Desk::Desk(std::unique_ptr<State> state) : m_state(std::move(state))
{
    connect(&m_state->tick, &QTimer::timeout, this, [this] {
        if (lockWhenIdle())
            return;
        endCaptureWhenDue();
        keepWitnessWhenDue();
        watchRequests();
        follow();
    });
}

Desk::~Desk()
{
    std::ignore = signOut();
    stopImport();
    close();
}

QString Desk::vaultName() const
{
    return m_state->name;
}

bool Desk::isOpen() const
{
    return m_state->isOpen;
}

const Person& Desk::person() const
{
    return m_state->person;
}

QFuture<Result<void>> Desk::lock(const QString& why)
{
    if (!m_state->isOpen)
        return ready<void>(Result<void>{});
    close();
    auto locked = m_state->writer.run([clerk = &m_state->clerk, why] { return clerk->lock(why); });
    keepWitness();
    return home(this, std::move(locked));
}

QFuture<Result<void>> Desk::signOut()
{
    const Person whoever = std::exchange(m_state->person, {});
    stopImport();
    if (std::exchange(m_state->isDue, false) && whoever.name.isEmpty()) {
        // Nobody has been at the desk yet.
        return home(this, m_state->writer.run([clerk = &m_state->clerk]() -> Result<void> {
            clerk->turnAway();
            return {};
        }));
    }
    if (whoever.name.isEmpty())
        return ready<void>(Result<void>{});
    // Behind the lock their keys are gone; that they leave is on record all the same.
    if (m_state->isOpen)
        close();
    setCalls({}, {});
    return home(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->signOut(); }));
}

void Desk::open(Person person)
{
    // No search has been made that could overtake what is asked for before the first one.
    m_state->newestSearch = std::make_shared<std::atomic<bool>>(false);
    m_state->person = std::move(person);
    m_state->isOpen = true;
    m_state->closed = std::make_shared<std::atomic<bool>>(false);
    m_state->idle.touch();
    m_state->witnessedMs = m_state->clock.monotonicMs();
    m_state->tick.start(idleCheckMs);
}

/// Nothing more is asked of the core from here on; the reader ends what it does and closes its connection.
void Desk::close()
{
    Q_EMIT aboutToClose();
    m_state->isOpen = false;
    m_state->tick.stop();
    // The clerk ends and logs it with the session.
    if (std::exchange(m_state->captureUntilMs, std::nullopt))
        Q_EMIT captureAllowanceChanged();
    *m_state->newestSearch = true;
    *m_state->closed = true;
    Q_EMIT closed();
    m_state->givingBack.push_back(
        m_state->reader.run([shelf = std::move(m_state->shelf)]() mutable { shelf.reset(); }));
    // Whoever hears that the desk is locked may rely on all connections, and the keys in them, being gone.
    std::ignore = m_state->writer.run([all = std::exchange(m_state->givingBack, {})]() mutable {
        for (QFuture<void>& each : all)
            each.waitForFinished();
    });
}

void Desk::touch()
{
    if (!lockWhenIdle())
        m_state->idle.touch();
}

/// A machine that wakes up must not take the key press that woke it for the person's: hence the check before a touch.
bool Desk::lockWhenIdle()
{
    if (!m_state->isOpen || !m_state->idle.isDue())
        return false;
    close();
    // Before the session ends, so that the concealment stands in the log before the lock does.
    Q_EMIT locked();
    std::ignore = m_state->writer.run([clerk = &m_state->clerk] { return clerk->lock(QStringLiteral("idle")); });
    keepWitness();
    return true;
}

QFuture<Result<records::Customer>> Desk::customer(qint64 id)
{
    return m_state->openRecord<records::Customer>(
        this, {RecordKind::Customer, id},
        [id, hidden = hidden()](records::Store& store) { return hidden.of(store.customer(id)); });
}

QFuture<Result<records::Order>> Desk::order(qint64 id)
{
    return m_state
        ->openRecord<records::Order>(
            this, {RecordKind::Order, id},
            [id, hidden = hidden()](records::Store& store) { return hidden.of(store.order(id)); })
        .then(this, [this](Result<records::Order> order) {
            if (order)
                m_state->customerOf[order->id.id] = order->customer;
            return order;
        });
}

QFuture<Result<std::shared_ptr<reveal::Lit>>> Desk::reveal(RecordId record, policy::Field field, const QString& reason,
                                                           bool spoken)
{
    using Answer = Result<std::shared_ptr<reveal::Lit>>;
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<std::shared_ptr<reveal::Lit>>();
    endCaptureWhenDue();
    // What held when it was asked for may no longer: then it is not handed over.
    const auto handOver = [this, field, spoken](Answer lit) -> Answer {
        // Behind what the person waits for.
        QTimer::singleShot(0, this, &Desk::follow);
        if (!lit || spoken ||
            m_state->screen.screen >= m_state->policy.of(m_state->person.role, policy::classOf(field)).least)
            return lit;
        std::ignore = conceal(std::move(**lit), 0, reveal::Concealed::ScreenChanged);
        return fail(ErrorCode::Refused,
                    Core::tr("The screen lost its protection in this moment, so nothing is shown. Try again."));
    };
    reveal::Situation situation = m_state->screen;
    situation.spoken = spoken;
    return m_state->writer
        .run([clerk = &m_state->clerk, record, field, reason, situation] {
            return shared(clerk->reveal(record, field, reason, situation));
        })
        .then(this, handOver);
}

QFuture<Result<void>> Desk::conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why)
{
    return home(this, m_state->writer.run([clerk = &m_state->clerk, lit = std::move(lit), litMs, why]() mutable {
        return clerk->conceal(std::move(lit), litMs, why);
    }));
}

QFuture<Result<std::vector<PendingGrant>>> Desk::pendingGrants()
{
    if (!m_state->isOpen)
        return notOpen<std::vector<PendingGrant>>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->pendingGrants(); }));
}

QFuture<Result<void>> Desk::approve(const QString& user)
{
    if (!m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, user] { return clerk->approve(user); }));
}

QFuture<Result<std::shared_ptr<LogAccess>>> Desk::lendLog()
{
    if (!m_state->isOpen)
        return notOpen<std::shared_ptr<LogAccess>>();
    return m_state->writer.run([clerk = &m_state->clerk] { return shared(clerk->lendLog()); });
}

QFuture<Result<void>> Desk::noteReading(const QJsonObject& detail)
{
    if (!m_state->isOpen)
        return notOpen<void>();
    return m_state->writer.run([clerk = &m_state->clerk, detail]() -> Result<void> {
        auto noted = clerk->noteReading(detail);
        return noted ? Result<void>{} : fail(noted);
    });
}

QFuture<Result<std::vector<LogRow>>> Desk::logRows(int limit)
{
    using Rows = std::vector<LogRow>;
    if (!m_state->isOpen)
        return notOpen<Rows>();
    const auto read = [this, limit, closed = m_state->closed](const Result<std::shared_ptr<LogAccess>>& access) {
        if (!access)
            return ready<Rows>(std::unexpected(access.error()));
        return m_state->reader.run([access = *access, limit, closed] { return readLogTail(*access, limit, *closed); });
    };
    return chained<Rows>(this, m_state->writer.run([clerk = &m_state->clerk] { return shared(clerk->lendLog()); }),
                         read);
}

} // namespace scrim::models
