// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/log_book_state.h"

#include <algorithm>

namespace scrim::models {

LogBook::LogBook(Desk& desk)
    : m_state(std::make_unique<State>(desk, desk.m_state->clock,
                                      [this](const review::Filter& filter) { return put(filter); }))
{
    connect(&desk, &Desk::closed, this, &LogBook::close);
}

LogBook::~LogBook()
{
    close();
}

bool LogBook::isOpen() const
{
    return m_state->isOpen;
}

const LogBook::Found& LogBook::current() const
{
    return m_state->current;
}

const review::Filter& LogBook::filter() const
{
    return m_state->filter;
}

const review::Order& LogBook::order() const
{
    return m_state->order;
}

// --- opening and closing

QFuture<Result<LogBook::Found>> LogBook::open()
{
    if (m_state->isOpen)
        return refresh();
    const auto reply = promised<Found>();
    if (m_state->isOpening) {
        answer<Found>(reply, fail(ErrorCode::InUse, Core::tr("The access log is being opened.")));
        return reply->future();
    }
    m_state->isOpening = true;
    m_state->closed = std::make_shared<std::atomic<bool>>(false);
    m_state->clerk = std::make_shared<std::shared_ptr<LogClerk>>();
    whenAnswered(m_state->desk.lendLog(), this,
                 [this, reply, closed = m_state->closed](const Result<std::shared_ptr<LogAccess>>& access) {
                     if (*closed)
                         answer<Found>(reply, bookIsClosed());
                     else if (!access)
                         giveUp(reply, access.error());
                     else
                         takeUp(reply, *access);
                 });
    return reply->future();
}

void LogBook::takeUp(const Reply<Found>& reply, const std::shared_ptr<LogAccess>& access)
{
    const qint64 total = access->size;
    auto opened = m_state->worker.run([slot = m_state->clerk, access]() -> Result<void> {
        auto clerk = LogClerk::open(std::move(*access));
        if (!clerk)
            return fail(clerk);
        *slot = std::move(*clerk);
        return {};
    });
    whenAnswered(opened, this, [this, reply, total, closed = m_state->closed](const Result<void>& done) {
        if (*closed)
            answer<Found>(reply, bookIsClosed());
        else if (!done)
            giveUp(reply, done.error());
        else
            readOn(total, [this, reply](const Result<void>& read) {
                if (!read) {
                    giveUp(reply, read.error());
                    return;
                }
                m_state->isOpening = false;
                m_state->isOpen = true;
                search(reply);
            });
    });
}

void LogBook::giveUp(const Reply<Found>& reply, const Error& error)
{
    close();
    answer<Found>(reply, std::unexpected(error));
}

/// Piece by piece, so that what else is asked of the worker gets its turn.
void LogBook::readOn(qint64 total, const std::function<void(const Result<void>&)>& then)
{
    auto step = m_state->run([closed = m_state->closed](LogClerk& clerk) -> Result<review::Index::Step> {
        auto read = clerk.readOn(*closed);
        if (read && read->isUpToDate)
            clerk.prepare();
        return read;
    });
    whenAnswered(step, this, [this, total, then](const Result<review::Index::Step>& read) {
        if (!read) {
            then(std::unexpected(read.error()));
            return;
        }
        if (m_state->isOpening)
            Q_EMIT progressed(read->done, std::max(total, read->done));
        if (read->isUpToDate)
            then({});
        else
            readOn(total, then);
    });
}

void LogBook::close()
{
    if (*m_state->closed)
        return;
    *m_state->closed = true;
    *m_state->newest = true;
    *m_state->newestSummary = true;
    m_state->isOpening = false;
    m_state->isOpen = false;
    m_state->isReadingOn = false;
    m_state->notes.clear();
    m_state->current = {};
    m_state->filter = m_state->wantedFilter = {};
    m_state->order = m_state->wantedOrder = {};
    // Behind all that is queued: the last that the keys open.
    auto& givingBack = m_state->desk.m_state->givingBack;
    std::erase_if(givingBack, [](const QFuture<void>& each) { return each.isFinished(); });
    givingBack.push_back(m_state->worker.run([slot = m_state->clerk] { slot->reset(); }));
    Q_EMIT closed();
}

// --- searching

QFuture<Result<LogBook::Found>> LogBook::setFilter(const review::Filter& filter)
{
    return show(filter, m_state->wantedOrder);
}

QFuture<Result<LogBook::Found>> LogBook::setOrder(const review::Order& order)
{
    return show(m_state->wantedFilter, order);
}

QFuture<Result<LogBook::Found>> LogBook::show(const review::Filter& filter, const review::Order& order)
{
    const auto reply = promised<Found>();
    if (!m_state->isOpen) {
        answer<Found>(reply, bookIsNotOpen());
        return reply->future();
    }
    *m_state->newest = true;
    m_state->newest = std::make_shared<std::atomic<bool>>(false);
    m_state->wantedFilter = filter;
    m_state->wantedOrder = order;
    ++m_state->asked;
    whenAnswered(m_state->notes.note(filter, m_state->newest), this,
                 [this, reply, newest = m_state->newest](const Result<void>& noted) {
                     --m_state->asked;
                     if (*newest)
                         answer<Found>(reply, tookItsPlace());
                     else if (!noted)
                         answer<Found>(reply, std::unexpected(noted.error()));
                     else
                         search(reply);
                 });
    return reply->future();
}

/// Searches for what is wanted now.
void LogBook::search(const Reply<Found>& reply)
{
    *m_state->newest = true;
    const Flag newest = m_state->newest = std::make_shared<std::atomic<bool>>(false);
    const Search search{++m_state->lastId, m_state->wantedFilter, m_state->wantedOrder, newest};
    auto counted = m_state->run([search](LogClerk& clerk) {
        clerk.search(search.id, search.filter, search.order);
        return clerk.goOn(*search.cancelled);
    });
    whenAnswered(counted, this, [this, search, reply](const Result<Counted>& count) { goOn(search, reply, count); });
}

void LogBook::goOn(const Search& search, Reply<Found> reply, const Result<Counted>& count)
{
    if (!count || *search.cancelled) {
        const Error error = count ? tookItsPlace().error() : count.error();
        if (reply)
            answer<Found>(reply, std::unexpected(error));
        else if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(error.message);
        return;
    }
    // In any other order than the search's own the first row is known when all are.
    if (count->isComplete || search.order == review::Order()) {
        m_state->current = {search.id, count->rows, count->entries, count->isComplete};
        m_state->filter = search.filter;
        m_state->order = search.order;
        Q_EMIT found();
        if (reply)
            answer<Found>(std::exchange(reply, {}), m_state->current);
    }
    if (count->isComplete)
        return;
    whenAnswered(m_state->run([search](LogClerk& clerk) { return clerk.goOn(*search.cancelled); }), this,
                 [this, search, reply](const Result<Counted>& more) { goOn(search, reply, more); });
}

QFuture<Result<LogBook::Found>> LogBook::refresh()
{
    const auto reply = promised<Found>();
    if (!m_state->isOpen) {
        answer<Found>(reply, bookIsNotOpen());
        return reply->future();
    }
    // What is on its way finds the newest entries with the next refresh.
    if (m_state->asked > 0 || m_state->isReadingOn || !m_state->current.isComplete) {
        answer<Found>(reply, m_state->current);
        return reply->future();
    }
    m_state->isReadingOn = true;
    readOn(0, [this, reply](const Result<void>& read) {
        m_state->isReadingOn = false;
        if (!read)
            answer<Found>(reply, std::unexpected(read.error()));
        else
            searchWhenGrown(reply);
    });
    return reply->future();
}

void LogBook::searchWhenGrown(const Reply<Found>& reply)
{
    whenAnswered(m_state->run([](LogClerk& clerk) -> Result<qint64> { return clerk.entries(); }), this,
                 [this, reply](const Result<qint64>& entries) {
                     if (!entries)
                         answer<Found>(reply, std::unexpected(entries.error()));
                     else if (m_state->asked > 0 || *entries == m_state->current.entries)
                         answer<Found>(reply, m_state->current);
                     else
                         search(reply);
                 });
}

} // namespace scrim::models
