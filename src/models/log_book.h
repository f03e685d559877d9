// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "review/filter.h"
#include "review/row.h"
#include "review/summary.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <vector>

namespace scrim::models {

class Desk;
struct Counted;
struct LogAccess;

/// The access log for its readers: millions of entries, asked for by filter and page by page. It shows what the keys of
/// whoever is signed in open: a supervisor or auditor everything, anybody else their own entries. Works on a thread of
/// its own over an index that stands beside the log (review::Index); each answer is a future that ends on the thread
/// that the book lives on: continue with whenAnswered(). Masked throughout, since the log holds no field's value.
///
/// Reading is itself on record: log.read stands durably in the log before a row, a number or a word is handed out, at
/// opening and for each filter that is new, at most one a second.
class LogBook final : public QObject
{
    Q_OBJECT

public:
    /// What a filter has found, in an order. Row numbers mean this one only: a later one has another `id`.
    struct Found
    {
        quint64 id = 0;
        qint64 rows = 0;        ///< so far
        qint64 entries = 0;     ///< that the index holds
        bool isComplete = true; ///< false while the search goes on: rows will grow, and those that are there stay
        bool operator==(const Found&) const = default;
    };
    struct Page
    {
        quint64 found = 0; ///< Found::id
        qint64 first = 0;
        std::vector<review::Row> rows; ///< fewer than asked for at the end
    };
    /// Whom a pseudonym in the log stands for, as the desk's lists name them: masked like everything there.
    struct Subject
    {
        RecordId record;
        QString title; ///< a customer's name, an order's number
    };

    /// `desk` must outlive it.
    explicit LogBook(Desk& desk);
    ~LogBook() override;

    /// Puts log.read on record, opens the index and brings it up to the log: progressed() tells how far it is, and the
    /// answer comes when it is whole. Then current() is everything, newest first. Once open it is refresh(). Refused
    /// while nobody is signed in; Cancelled by close(). Io, Damaged, Tampered: the log could not be read, and where.
    [[nodiscard]] QFuture<Result<Found>> open();
    /// Ends what is going on and forgets keys, index and rows; the desk's lock does so by itself.
    void close();
    [[nodiscard]] bool isOpen() const;

    /// What the rows are of: found() tells each change. `entries` is 0 while the book is not open.
    [[nodiscard]] const Found& current() const;
    [[nodiscard]] const review::Filter& filter() const;
    [[nodiscard]] const review::Order& order() const;

    /// The newest call cancels the one before it (Cancelled). The answer comes with the first rows, while found() goes
    /// on counting.
    [[nodiscard]] QFuture<Result<Found>> setFilter(const review::Filter& filter);
    [[nodiscard]] QFuture<Result<Found>> setOrder(const review::Order& order);
    /// Takes in what was added to the log since, by anybody, under the same filter and order.
    [[nodiscard]] QFuture<Result<Found>> refresh();

    /// Rows `first` to `first + count - 1` of the current result. Cancelled when `found` is no longer it.
    [[nodiscard]] QFuture<Result<Page>> rows(quint64 found, qint64 first, int count);
    /// Where entry `seq` stands in it; -1 for nowhere.
    [[nodiscard]] QFuture<Result<qint64>> rowOf(quint64 found, qint64 seq);
    /// The entry itself, out of the log's own files and held against its hash. NotFound when these keys do not open it.
    [[nodiscard]] QFuture<Result<review::Detail>> entry(qint64 seq);
    /// The numbers for the pictures; days and hours are `zone`'s. A newer call cancels the one before it.
    [[nodiscard]] QFuture<Result<review::Summary>> summary(const review::Filter& filter, const QTimeZone& zone);
    /// The words of a column that contain `part` (case and accents do not count; empty: all), the most frequent first:
    /// what a chip offers.
    [[nodiscard]] QFuture<Result<std::vector<review::Term>>> terms(review::Column column, const QString& part,
                                                                   int limit);

    /// "Everything about this customer": the pseudonyms of the record and, for a customer, of their orders; for
    /// Filter::any[Column::Subject].
    [[nodiscard]] QFuture<Result<QStringList>> subjectsAbout(RecordId record);
    /// NotFound when it leads nowhere: a user's name, or a record that is no longer there.
    [[nodiscard]] QFuture<Result<Subject>> whoIs(const QString& subject);

    /// This person's own, in the order they were saved in; sealed under their own key in the vault's folder.
    [[nodiscard]] QFuture<Result<std::vector<review::SavedFilter>>> savedFilters();
    /// Replaces them all. Usage for a name that is empty or there twice, and for more than 100.
    [[nodiscard]] QFuture<Result<void>> saveFilters(const std::vector<review::SavedFilter>& filters);

Q_SIGNALS:
    /// While the index is made or caught up: entries of the log done, and how many there are.
    void progressed(qint64 done, qint64 total);
    /// current() has changed: other rows (another id), or more of the same.
    void found();
    /// Closed: rows that were handed out are to be dropped.
    void closed();
    /// A search or a reading of the log failed behind an answer that was already given. One sentence for the person.
    void failed(const QString& message);

private:
    template<typename T>
    using Reply = std::shared_ptr<QPromise<Result<T>>>;
    struct State;
    struct Search;
    void takeUp(const Reply<Found>& reply, const std::shared_ptr<LogAccess>& access);
    void giveUp(const Reply<Found>& reply, const Error& error);
    void readOn(qint64 total, const std::function<void(const Result<void>&)>& then);
    [[nodiscard]] QFuture<Result<Found>> show(const review::Filter& filter, const review::Order& order);
    void search(const Reply<Found>& reply);
    void goOn(const Search& search, Reply<Found> reply, const Result<Counted>& count);
    void searchWhenGrown(const Reply<Found>& reply);
    [[nodiscard]] QFuture<Result<void>> put(const review::Filter& filter);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::models
