// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_queue.h"
#include "review/filter.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace scrim::parts {
class StatePane;
} // namespace scrim::parts

namespace scrim::oversight {

class FindingPane;
class FindingProxy;
class StatusLine;

/// The review queue: what the rules found in the last thirty days, gravest work first at hand, and what was said of it.
class ReviewSection final : public QWidget
{
    Q_OBJECT

public:
    /// `queue` must outlive it.
    ReviewSection(models::ReviewQueue& queue, const QTimeZone& zone, QWidget* parent = nullptr);

    /// Drops what is shown: somebody else sits down.
    void clear();

Q_SIGNALS:
    /// The entries that a finding rests on.
    void entriesAsked(const scrim::review::Filter& filter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void take(const Result<void>& answer);
    void tell();
    void showRules();
    void showCurrent();
    void goOn();
    void askForEntries();

    models::ReviewQueue& m_queue;
    FindingProxy* m_findings;
    QComboBox* m_which;
    QComboBox* m_rule;
    QPushButton* m_again;
    StatusLine* m_status;
    QListView* m_list;
    parts::StatePane* m_nothing;
    QLabel* m_notices;
    FindingPane* m_pane;
    bool m_isReading = false;
    int m_lastRow = 0; ///< where the list was when something was said of a finding
};

} // namespace scrim::oversight
