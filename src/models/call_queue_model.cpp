// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call_queue_model.h"

#include "base/answer.h"

#include <algorithm>
#include <utility>

namespace scrim::models {

namespace {

constexpr int secondMs = 1000;
/// Once in so long, what came too often is put on record.
constexpr qint64 refusedEachMs = 60'000;

} // namespace

CallQueueModel::CallQueueModel(Desk& desk, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent),
      m_desk(&desk),
      m_clock(clock),
      m_limit(clock),
      m_refusedMs(clock.monotonicMs() - refusedEachMs)
{
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &CallQueueModel::age);
    connect(&desk, &Desk::opened, this, &CallQueueModel::seat);
    connect(&desk, &Desk::closed, this, &CallQueueModel::leave);
    connect(&desk, &Desk::callChanged, this, &CallQueueModel::follow);
}

telephony::Answer CallQueueModel::offer(telephony::Pop pop)
{
    using Kind = telephony::Answer::Kind;
    if (m_desk == nullptr)
        return {Kind::Refused, QStringLiteral("The desk is closing.")};
    if (!m_limit.take()) {
        if (m_clock.monotonicMs() - m_refusedMs >= refusedEachMs) {
            m_refusedMs = m_clock.monotonicMs();
            m_desk->popsRefused();
        }
        return {Kind::Busy, QStringLiteral("The desk takes no more than 30 calls a minute. Try again in a moment.")};
    }
    const auto isKnown = [&pop](const Row& row) { return !pop.call.isEmpty() && row.pop->call == pop.call; };
    if (std::ranges::any_of(m_rows, isKnown) || std::ranges::any_of(m_unseen, isKnown))
        return {};
    Row row{++m_next, std::make_shared<const telephony::Pop>(std::move(pop)), m_clock.monotonicMs(), {}, {}};
    m_second.start();
    if (m_desk->isOpen()) {
        append(std::move(row));
        return {};
    }
    m_unseen.push_back(std::move(row));
    if (m_unseen.size() > most)
        m_unseen.erase(m_unseen.begin());
    Q_EMIT unseenChanged();
    return {};
}

void CallQueueModel::append(Row row)
{
    // The oldest that nobody answered makes room.
    if (m_rows.size() >= most)
        remove(m_rows.front().state == State::Answered ? 1 : 0);
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.push_back(std::move(row));
    endInsertRows();
    look(m_rows.back());
}

void CallQueueModel::look(const Row& row)
{
    whenAnswered(m_desk->lookUpCaller(row.pop), this,
                 [this, number = row.number](const Result<Caller>& caller) { found(number, caller); });
}

void CallQueueModel::found(quint64 number, const Result<Caller>& caller)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    if (!caller) {
        remove(row);
        Q_EMIT refused(caller.error().message);
        return;
    }
    Row& here = m_rows[static_cast<std::size_t>(row)];
    here.caller = *caller;
    if (here.state == State::Looking)
        here.state = State::Waiting;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT arrived(row);
}

void CallQueueModel::answer(int row)
{
    if (m_desk == nullptr || row < 0 || row >= rowCount())
        return;
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    if (here.state != State::Waiting)
        return;
    whenAnswered(m_desk->startCall(here.pop->call), this,
                 [this, number = here.number](const Result<session::Call>& call) {
                     const int now = rowOf(number);
                     if (!call)
                         Q_EMIT refused(call.error().message);
                     else if (now >= 0) {
                         m_rows[static_cast<std::size_t>(now)].state = State::Answered;
                         Q_EMIT dataChanged(index(now), index(now));
                         Q_EMIT answered(now);
                     }
                 });
}

void CallQueueModel::dismiss(int row)
{
    if (row >= 0 && row < rowCount())
        remove(row);
}

void CallQueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    if (m_rows.empty() && m_unseen.empty())
        m_second.stop();
}

/// Somebody sits down: what waited is looked up by what they may see.
void CallQueueModel::seat()
{
    age();
    for (Row& row : std::exchange(m_unseen, {}))
        append(std::move(row));
    Q_EMIT unseenChanged();
}

/// Nobody sees the desk any more: nothing of a customer stays.
void CallQueueModel::leave()
{
    beginResetModel();
    for (Row& row : std::exchange(m_rows, {})) {
        if (row.state != State::Answered)
            m_unseen.push_back({row.number, std::move(row.pop), row.sinceMs, State::Looking, {}});
    }
    endResetModel();
    Q_EMIT unseenChanged();
}

void CallQueueModel::follow()
{
    const int row = answeredRow();
    if (row >= 0 && m_desk != nullptr && !m_desk->call())
        remove(row);
}

void CallQueueModel::age()
{
    const auto isOld = [this](const Row& row) {
        return row.state != State::Answered && m_clock.monotonicMs() - row.sinceMs >= keptMs;
    };
    const auto before = m_unseen.size();
    std::erase_if(m_unseen, isOld);
    if (m_unseen.size() != before)
        Q_EMIT unseenChanged();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isOld(m_rows[static_cast<std::size_t>(row)]))
            remove(row);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WaitedRole});
}

int CallQueueModel::rowOf(quint64 number) const
{
    const auto row = std::ranges::find(m_rows, number, &Row::number);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

const std::vector<records::Hit>& CallQueueModel::hits(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).caller.hits;
}

int CallQueueModel::answeredRow() const
{
    const auto row = std::ranges::find(m_rows, State::Answered, &Row::state);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int CallQueueModel::unseen() const
{
    return static_cast<int>(m_unseen.size());
}

int CallQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CallQueueModel::text(const Row& row) const
{
    if (row.state == State::Looking)
        return tr("Looking up the caller…");
    if (row.pop->number.isEmpty())
        return tr("Number withheld");
    const auto& hits = row.caller.hits;
    if (hits.empty())
        return tr("Unknown caller");
    return hits.size() == 1 ? hits.front().title : tr("One of %Ln customers", nullptr, static_cast<int>(hits.size()));
}

QVariant CallQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row);
    case Qt::AccessibleTextRole:
        return row.pop->queue.isEmpty() ? text(row) : text(row) + QStringLiteral(", ") + row.pop->queue;
    case NumberRole:
        return row.caller.mask;
    case QueueRole:
        return row.pop->queue;
    case WaitedRole:
        return m_clock.monotonicMs() - row.sinceMs;
    case StateRole:
        return static_cast<int>(row.state);
    case MatchesRole:
        return static_cast<int>(row.caller.hits.size());
    default:
        return {};
    }
}

} // namespace scrim::models
