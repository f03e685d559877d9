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
    Row row{++m_next, std::make_shared<const telephony::Pop>(std::move(pop)), m_clock.monotonicMs()};
    m_second.start();
    if (m_desk->isOpen()) {
        append(std::move(row));
        return {};
    }
    m_unseen.push_back(std::move(row));
    if (unseen() > static_cast<int>(most))
        m_unseen.erase(std::ranges::find_if(m_unseen, [](const Row& each) { return each.call.isEmpty(); }));
    Q_EMIT unseenChanged();
    return {};
}

void CallQueueModel::append(Row row)
{
    // The oldest that nobody answered makes room.
    if (m_rows.size() >= most) {
        const auto waits = std::ranges::find_if(m_rows, [](const Row& each) { return each.call.isEmpty(); });
        if (waits != m_rows.end())
            remove(static_cast<int>(waits - m_rows.begin()));
    }
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
    Row& here = m_rows[static_cast<std::size_t>(row)];
    if (!caller) {
        // A call that goes on stays, whoever it is with.
        if (here.call.isEmpty())
            remove(row);
        Q_EMIT refused(caller.error().message);
        return;
    }
    here.caller = *caller;
    const bool isNew = here.state == State::Looking;
    if (isNew)
        here.state = State::Waiting;
    Q_EMIT dataChanged(index(row), index(row));
    if (isNew)
        Q_EMIT arrived(row);
}

void CallQueueModel::answer(int row)
{
    if (m_desk == nullptr || row < 0 || row >= rowCount())
        return;
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    if (here.state != State::Waiting && here.state != State::Held)
        return;
    auto call =
        here.state == State::Held ? m_desk->resumeCall(here.call) : m_desk->startCall(here.pop->call, here.pop->queue);
    whenAnswered(call, this, [this, number = here.number](const Result<session::Call>& begun) {
        const int now = rowOf(number);
        if (!begun) {
            Q_EMIT refused(begun.error().message);
        } else if (now >= 0) {
            m_rows[static_cast<std::size_t>(now)].call = begun->id;
            follow();
        }
    });
}

void CallQueueModel::dismiss(int row)
{
    if (row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].call.isEmpty())
        remove(row);
}

void CallQueueModel::remember(int row, RecordId record)
{
    m_rows.at(static_cast<std::size_t>(row)).opened = record;
}

std::optional<RecordId> CallQueueModel::remembered(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).opened;
}

void CallQueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    if (m_rows.empty() && m_unseen.empty())
        m_second.stop();
}

/// Somebody sits down: what waited is looked up by what they may see. Calls that went on behind the lock are theirs
/// only if they are the one who had them.
void CallQueueModel::seat()
{
    age();
    for (Row& row : std::exchange(m_unseen, {})) {
        const auto state = row.call.isEmpty() ? State::Looking : stateOf(row.call);
        if (!state)
            continue;
        row.state = *state;
        append(std::move(row));
    }
    if (m_rows.empty())
        m_second.stop();
    Q_EMIT unseenChanged();
}

/// Nobody sees the desk any more: nothing of a customer stays.
void CallQueueModel::leave()
{
    beginResetModel();
    for (Row& row : std::exchange(m_rows, {}))
        m_unseen.push_back({row.number, std::move(row.pop), row.sinceMs, State::Looking, {}, std::move(row.call)});
    endResetModel();
    Q_EMIT unseenChanged();
}

/// What has become of a call of this desk; nothing once it is over.
std::optional<CallQueueModel::State> CallQueueModel::stateOf(const QString& call) const
{
    if (m_desk == nullptr)
        return std::nullopt;
    if (m_desk->call() && m_desk->call()->id == call)
        return State::Answered;
    const auto& waiting = m_desk->heldCalls();
    return std::ranges::find(waiting, call, &session::Call::id) == waiting.end() ? std::nullopt
                                                                                 : std::optional(State::Held);
}

void CallQueueModel::follow()
{
    std::optional<quint64> taken;
    for (int row = rowCount() - 1; row >= 0; --row) {
        Row& here = m_rows[static_cast<std::size_t>(row)];
        if (here.call.isEmpty())
            continue;
        const auto state = stateOf(here.call);
        if (!state) {
            remove(row);
        } else if (*state != here.state) {
            here.state = *state;
            if (*state == State::Answered)
                taken = here.number;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (taken)
        Q_EMIT answered(rowOf(*taken));
}

void CallQueueModel::age()
{
    const auto isOld = [this](const Row& row) {
        return row.call.isEmpty() && m_clock.monotonicMs() - row.sinceMs >= keptMs;
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
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WaitedRole, HeldRole});
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

int CallQueueModel::rowIn(State state) const
{
    const auto row = std::ranges::find(m_rows, state, &Row::state);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int CallQueueModel::answeredRow() const
{
    return rowIn(State::Answered);
}

int CallQueueModel::nextRow() const
{
    if (const int waits = rowIn(State::Waiting); waits >= 0 || m_desk == nullptr)
        return waits;
    for (const session::Call& call : m_desk->heldCalls()) {
        const auto row = std::ranges::find(m_rows, call.id, &Row::call);
        if (row != m_rows.end())
            return static_cast<int>(row - m_rows.begin());
    }
    return -1;
}

int CallQueueModel::unseen() const
{
    return static_cast<int>(std::ranges::count_if(m_unseen, [](const Row& row) { return row.call.isEmpty(); }));
}

const session::Call* CallQueueModel::held(const Row& row) const
{
    if (row.state != State::Held || m_desk == nullptr)
        return nullptr;
    const auto& waiting = m_desk->heldCalls();
    const auto call = std::ranges::find(waiting, row.call, &session::Call::id);
    return call == waiting.end() ? nullptr : &*call;
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
    case Qt::AccessibleTextRole: {
        QStringList said{text(row)};
        if (row.state == State::Held)
            said.append(tr("on hold", "a call"));
        if (!row.pop->queue.isEmpty())
            said.append(row.pop->queue);
        return said.join(QStringLiteral(", "));
    }
    case HeldRole: {
        const session::Call* call = held(row);
        return call == nullptr ? qint64{0} : m_desk->holdMs(*call);
    }
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
