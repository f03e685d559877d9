// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/reader_settings.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace scrim::models {
class LogTableModel;
} // namespace scrim::models

namespace scrim::oversight {

/// The table of entries: rows of one height, columns that are chosen, moved and sized by the person who reads, and
/// remembered for them.
class LogView final : public QTableView
{
    Q_OBJECT

public:
    /// `log` must outlive it.
    explicit LogView(models::LogTableModel& log, QWidget* parent = nullptr);
    /// Whose columns: what they last left, or the first arrangement.
    void serve(const QString& person);
    /// Fills a menu with the columns, to be shown and hidden.
    void offerColumns(QMenu& menu);

    /// Number of the entry on the current row; -1 for none and for one on its way.
    [[nodiscard]] qint64 currentSeq() const;

Q_SIGNALS:
    /// Another row is current, or what is on it has come.
    void currentMoved();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    [[nodiscard]] std::vector<ColumnPlace> firstArrangement() const;
    [[nodiscard]] std::vector<ColumnPlace> arrangement() const;
    void arrange(const std::vector<ColumnPlace>& places);
    void show(review::Column column, bool isShown);
    void writeDown();

    QString m_person;
    QTimer m_pause;
    bool m_isArranging = false;
};

} // namespace scrim::oversight
