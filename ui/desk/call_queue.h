// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/call_queue_model.h"

#include <QWidget>

#include <optional>

class QListView;

namespace scrim::desk {

class CallerCard;

/// The calls that wait at this desk or are on hold, and what can be done with the chosen one. No room is taken while
/// there are none. A call that comes in is said aloud by screen readers and takes the keyboard from nobody. Enter on a
/// row answers it or takes it up again, Delete takes off what nobody has answered. objectName "call_queue".
class CallQueue final : public QWidget
{
    Q_OBJECT

public:
    /// `calls` must outlive it.
    explicit CallQueue(models::CallQueueModel& calls, QWidget* parent = nullptr);

    /// Answers the call that has waited longest, or else takes up the one that has been on hold longest; of one that is
    /// answered already, the keyboard goes to what is left to be done.
    void answerNext();

Q_SIGNALS:
    /// Who calls: to be opened.
    void chosen(scrim::RecordId record);
    /// Nobody knows who calls: the search is wanted.
    void searchWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void arrange();
    void arrived(int row);
    void answered(int row);
    void choose(RecordId record);
    void open(int row, RecordId record);
    void answer(int row);
    [[nodiscard]] int row() const;
    void showCard();

    models::CallQueueModel& m_calls;
    QListView* m_list;
    CallerCard* m_card;
    std::optional<RecordId> m_wanted; ///< chosen before the call was answered
};

} // namespace scrim::desk
