// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_tail.h"
#include "review/filter.h"
#include "review/index.h"
#include "review/search.h"
#include "review/summary.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace scrim::models {

/// How far a search has come.
struct Counted
{
    qint64 rows = 0;
    qint64 entries = 0; ///< in the index
    bool isComplete = false;
};

/// What stands behind the book, on the book's thread: the index, and what was searched last. Blocking calls, one thread
/// at a time; the keys go with it.
class LogClerk
{
public:
    [[nodiscard]] static Result<std::shared_ptr<LogClerk>> open(LogAccess access);
    LogClerk(std::unique_ptr<review::Index> index, QString filters);

    /// Reads a piece of the log into the index, unless a search is going on.
    [[nodiscard]] Result<review::Index::Step> readOn(const std::atomic<bool>& cancelled);
    /// Entries in the index.
    [[nodiscard]] qint64 entries() const { return m_index->table().rows(); }
    /// After the last readOn() of a round: makes ready what the first sorting would wait for.
    void prepare();

    /// Begins a search. What was found before goes on being served until this one has rows in its order.
    void search(quint64 id, const review::Filter& filter, const review::Order& order);
    /// A piece of it; Cancelled.
    [[nodiscard]] Result<Counted> goOn(const std::atomic<bool>& cancelled);

    /// Cancelled when `id` is not what is served.
    [[nodiscard]] Result<std::vector<review::Row>> rows(quint64 id, qint64 first, int count) const;
    [[nodiscard]] Result<qint64> rowOf(quint64 id, qint64 seq) const;
    [[nodiscard]] Result<review::Detail> entry(qint64 seq) const;
    [[nodiscard]] Result<review::Summary> summary(const review::Filter& filter, const QTimeZone& zone,
                                                  const std::atomic<bool>& cancelled) const;
    [[nodiscard]] std::vector<review::Term> terms(review::Column column, const QString& part, int limit) const;
    /// What of the filter may stand in the log.
    [[nodiscard]] QJsonObject loggable(const review::Filter& filter) const;

    [[nodiscard]] Result<std::vector<review::SavedFilter>> savedFilters() const;
    [[nodiscard]] Result<void> saveFilters(const std::vector<review::SavedFilter>& filters);

private:
    void drop();
    [[nodiscard]] Result<const std::vector<quint32>*> places(quint64 id) const;

    std::unique_ptr<review::Index> m_index;
    QString m_filters;

    struct Running
    {
        quint64 id = 0;
        review::Order order;
        review::Search search;
    };
    std::optional<Running> m_running;
    quint64 m_shown = 0; ///< the id that is served: the running search's, once it may be
    review::Order m_order;
    std::vector<quint32> m_places; ///< of a search that is over
};

} // namespace scrim::models
