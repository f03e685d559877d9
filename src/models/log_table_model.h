// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>

namespace scrim::models {

/// The current result of a LogBook as a table that scrolls alike over a hundred rows and over millions: it holds the
/// pages around what is looked at and fetches others as they are asked for, with placeholders until they are there. The
/// GUI thread never waits, and memory does not grow with the rows.
class LogTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        SeqRole = Qt::UserRole, ///< qint64: the entry's number; -1 while the row is on its way
        PendingRole,            ///< bool: the row is on its way
        ColumnRole,             ///< of headerData: int(review::Column)
        WordRole, ///< the column's text as the log writes it, for a filter (Filter::any); empty for numbers
    };

    /// `book` must outlive it.
    explicit LogTableModel(LogBook& book, QObject* parent = nullptr);
    ~LogTableModel() override;

    [[nodiscard]] static review::Column columnAt(int section);
    /// -1 for a column that the table does not list (Detail).
    [[nodiscard]] static int sectionOf(review::Column column);
    /// Times are shown in this zone; the system's at first.
    void setZone(const QTimeZone& zone);
    /// The row, when it is there.
    [[nodiscard]] const review::Row* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the whole log, not by what is loaded; what was there goes on showing until the new order is.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void takeUp();
    void want(qint64 page) const;
    void fetch();
    void take(qint64 page, const Result<LogBook::Page>& answer);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::models
