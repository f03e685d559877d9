// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/review_queue.h"
#include "models/tune_model.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace scrim::parts {
class InlineError;
class StatePane;
} // namespace scrim::parts

namespace scrim::oversight {

class StatusLine;

/// Other thresholds for the rules, tried on the last thirty days before anybody applies them. Applying is an admin's
/// act: what was tried is saved as the policy file that they apply.
class TuningSection final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TuningSection(models::Desk& desk, models::ReviewQueue& queue, QWidget* parent = nullptr);

    /// Drops what is shown: somebody else sits down.
    void clear();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void start();
    void showRule();
    void showExamples();
    void follow();
    void tryOut();
    void take(const Result<std::vector<detection::Tuned>>& answer);
    void save();

    models::Desk& m_desk;
    models::ReviewQueue& m_queue;
    models::TuneModel* m_model;
    StatusLine* m_status;
    QTableView* m_table;
    parts::StatePane* m_nothing;
    QLabel* m_title;
    QWidget* m_numbers;
    QLabel* m_examples;
    parts::InlineError* m_error;
    QPushButton* m_try;
    QPushButton* m_reset;
    QPushButton* m_save;
    bool m_isTrying = false;
};

} // namespace scrim::oversight
