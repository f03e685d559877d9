// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call_queue_model.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace scrim::models {
class HitModel;
} // namespace scrim::models

namespace scrim::desk {

/// What can be done with one call of the queue. Whose number only one customer has is answered by one press; of several
/// one is chosen ("pop_chooser"); of nobody it says so and what to do ("unknown_caller"). It takes the keyboard from
/// nobody.
class CallerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CallerCard(QWidget* parent = nullptr);

    /// Shows what is known of the call; hides where there is nothing to do.
    void show(const models::CallQueueModel& calls, int row);
    /// Nothing of any customer stays.
    void clear();
    /// The keyboard to what is to be done next.
    void focusNext();

Q_SIGNALS:
    void answerWanted();
    void dismissed();
    /// Who of several it is.
    void chosen(scrim::RecordId record);
    void searchWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    models::HitModel* m_hits;
    QLabel* m_text;
    QListView* m_chooser;
    QPushButton* m_search;
    QPushButton* m_answer;
    QPushButton* m_dismiss;
};

} // namespace scrim::desk
