// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/day_model.h"
#include "models/review_queue.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace scrim::parts {
class InlineError;
class StatePane;
} // namespace scrim::parts

namespace scrim::oversight {

class StatusLine;

/// The daily sign-off (PCI DSS 10.4.1): the days of the log, which of them nobody has signed, and the day's sheet to be
/// signed, printed or saved.
class SignOffSection final : public QWidget
{
    Q_OBJECT

public:
    /// `queue` must outlive it.
    explicit SignOffSection(models::ReviewQueue& queue, QWidget* parent = nullptr);

    /// Drops what is shown: somebody else sits down.
    void clear();

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class To
    {
        Printer,
        File,
    };

    void build();
    void refresh();
    void follow();
    void tellMissed(const std::vector<int>& rows);
    void showDay();
    void sign();
    void take(const Result<detection::Day>& answer);
    void askForSheet(To to);
    void print(const detection::DaySheet& sheet);
    void save(const detection::DaySheet& sheet);

    models::ReviewQueue& m_queue;
    models::DayModel* m_days;
    QLabel* m_missed;
    StatusLine* m_status;
    QTableView* m_table;
    parts::StatePane* m_nothing;
    QLabel* m_title;
    QLabel* m_summary;
    QPlainTextEdit* m_note;
    parts::InlineError* m_error;
    QPushButton* m_sign;
    QPushButton* m_print;
    QPushButton* m_save;
    QDate m_day; ///< the chosen one
    bool m_isReading = false;
};

} // namespace scrim::oversight
