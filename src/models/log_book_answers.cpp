// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_book_state.h"

/// What the book answers beside its rows' number: each question goes to the thread that knows, and comes home.
namespace scrim::models {

namespace {

/// Ends on the book's thread; a book that is gone by then answers nobody.
template<typename T>
QFuture<Result<T>> home(LogBook* book, const QFuture<Result<T>>& future)
{
    const auto reply = promised<T>();
    whenAnswered(future, book, [reply](const Result<T>& result) { answer<T>(reply, result); });
    return reply->future();
}

template<typename T>
QFuture<Result<T>> closedAnswer()
{
    return ready<T>(bookIsNotOpen());
}

} // namespace

QFuture<Result<LogBook::Page>> LogBook::rows(quint64 found, qint64 first, int count)
{
    if (!m_state->isOpen)
        return closedAnswer<Page>();
    return home<Page>(this, m_state->run([found, first, count](LogClerk& clerk) -> Result<Page> {
        auto rows = clerk.rows(found, first, count);
        if (!rows)
            return fail(rows);
        return Page{found, first, *std::move(rows)};
    }));
}

QFuture<Result<qint64>> LogBook::rowOf(quint64 found, qint64 seq)
{
    if (!m_state->isOpen)
        return closedAnswer<qint64>();
    return home<qint64>(this, m_state->run([found, seq](LogClerk& clerk) { return clerk.rowOf(found, seq); }));
}

QFuture<Result<review::Detail>> LogBook::entry(qint64 seq)
{
    if (!m_state->isOpen)
        return closedAnswer<review::Detail>();
    return home<review::Detail>(this, m_state->run([seq](LogClerk& clerk) { return clerk.entry(seq); }));
}

QFuture<Result<review::Summary>> LogBook::summary(const review::Filter& filter, const QTimeZone& zone)
{
    if (!m_state->isOpen)
        return closedAnswer<review::Summary>();
    *m_state->newestSummary = true;
    const Flag newest = m_state->newestSummary = std::make_shared<std::atomic<bool>>(false);
    const auto reply = promised<review::Summary>();
    whenAnswered(
        m_state->notes.note(filter, newest), this, [this, reply, filter, zone, newest](const Result<void>& noted) {
            if (!noted) {
                answer<review::Summary>(reply, std::unexpected(noted.error()));
                return;
            }
            const auto summed =
                m_state->run([filter, zone, newest](LogClerk& clerk) { return clerk.summary(filter, zone, *newest); });
            whenAnswered(summed, this,
                         [reply](const Result<review::Summary>& summary) { answer<review::Summary>(reply, summary); });
        });
    return reply->future();
}

QFuture<Result<std::vector<review::Term>>> LogBook::terms(review::Column column, const QString& part, int limit)
{
    using Terms = std::vector<review::Term>;
    if (!m_state->isOpen)
        return closedAnswer<Terms>();
    return home<Terms>(this, m_state->run([column, part, limit](LogClerk& clerk) -> Result<Terms> {
        return clerk.terms(column, part, limit);
    }));
}

QFuture<Result<std::vector<review::SavedFilter>>> LogBook::savedFilters()
{
    using Filters = std::vector<review::SavedFilter>;
    if (!m_state->isOpen)
        return closedAnswer<Filters>();
    return home<Filters>(this, m_state->run([](LogClerk& clerk) { return clerk.savedFilters(); }));
}

QFuture<Result<void>> LogBook::saveFilters(const std::vector<review::SavedFilter>& filters)
{
    if (!m_state->isOpen)
        return closedAnswer<void>();
    return home<void>(this, m_state->run([filters](LogClerk& clerk) { return clerk.saveFilters(filters); }));
}

QFuture<Result<void>> LogBook::put(const review::Filter& filter)
{
    const auto reply = promised<void>();
    const auto words =
        m_state->run([filter](LogClerk& clerk) -> Result<QJsonObject> { return clerk.loggable(filter); });
    whenAnswered(words, this, [this, reply](const Result<QJsonObject>& detail) {
        if (!detail) {
            answer<void>(reply, std::unexpected(detail.error()));
            return;
        }
        whenAnswered(m_state->desk.noteReading(*detail), this,
                     [reply](const Result<void>& noted) { answer<void>(reply, noted); });
    });
    return reply->future();
}

// --- who a pseudonym is: the desk's records know

QFuture<Result<QStringList>> LogBook::subjectsAbout(RecordId record)
{
    Desk::State& desk = *m_state->desk.m_state;
    if (!m_state->isOpen || !desk.isOpen)
        return closedAnswer<QStringList>();
    return home<QStringList>(this, desk.reader.run([shelf = desk.shelf, record]() -> Result<QStringList> {
        std::vector<RecordId> records{record};
        if (record.kind == RecordKind::Customer) {
            const auto customer = shelf->store().customer(record.id);
            if (!customer)
                return std::unexpected(customer.error());
            for (const records::OrderSummary& order : customer->orders)
                records.push_back({RecordKind::Order, order.id});
        }
        QStringList subjects;
        for (const RecordId& each : records) {
            auto subject = shelf->store().subjectOf(each);
            if (!subject)
                return fail(subject);
            subjects.append(*std::move(subject));
        }
        return subjects;
    }));
}

QFuture<Result<LogBook::Subject>> LogBook::whoIs(const QString& subject)
{
    Desk::State& desk = *m_state->desk.m_state;
    if (!m_state->isOpen || !desk.isOpen)
        return closedAnswer<Subject>();
    return home<Subject>(this, desk.reader.run([shelf = desk.shelf, subject]() -> Result<Subject> {
        const auto record = shelf->store().recordOf(subject);
        if (!record)
            return std::unexpected(record.error());
        if (record->kind == RecordKind::Order) {
            const auto order = shelf->store().order(record->id);
            if (!order)
                return std::unexpected(order.error());
            return Subject{*record, order->summary.number};
        }
        const auto customer = shelf->store().customer(record->id);
        if (!customer)
            return std::unexpected(customer.error());
        return Subject{*record, customer->name};
    }));
}

} // namespace scrim::models
