// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/call_queue.h"

#include "ui/desk/call_delegate.h"
#include "ui/desk/caller_card.h"
#include "ui/parts/look.h"
#include "ui/shield/announcer.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::desk {

using namespace parts;
using models::CallQueueModel;

namespace {

/// More are scrolled to.
constexpr int mostRowsInSight = 3;

QString spoken(const QModelIndex& call)
{
    const QString queue = call.data(CallQueueModel::QueueRole).toString();
    const QString who = call.data(Qt::DisplayRole).toString();
    return queue.isEmpty() ? CallQueue::tr("A call: %1.").arg(who)
                           : CallQueue::tr("A call for %1: %2.", "queue, caller").arg(queue, who);
}

} // namespace

CallQueue::CallQueue(CallQueueModel& calls, QWidget* parent)
    : QWidget(parent), m_calls(calls), m_list(new QListView(this)), m_card(new CallerCard(this))
{
    setObjectName(QStringLiteral("call_queue"));
    m_list->setObjectName(QStringLiteral("call_list"));
    m_list->setAccessibleName(tr("Calls"));
    m_list->setModel(&calls);
    m_list->setItemDelegate(new CallDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* title = makeSection(tr("Calls"), *this);
    title->setContentsMargins(2 * unit, 0, 2 * unit, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addWidget(m_card);

    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&calls, change, this, &CallQueue::arrange);
    connect(&calls, &QAbstractItemModel::modelReset, this, &CallQueue::arrange);
    connect(&calls, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                // What names its roles is the time that passes.
                if (roles.isEmpty())
                    showCard();
            });
    connect(&calls, &CallQueueModel::arrived, this, &CallQueue::arrived);
    connect(&calls, &CallQueueModel::answered, this, &CallQueue::answered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CallQueue::showCard);
    connect(m_card, &CallerCard::answerWanted, this, [this] { answer(row()); });
    connect(m_card, &CallerCard::dismissed, this, [this] { m_calls.dismiss(row()); });
    connect(m_card, &CallerCard::chosen, this, &CallQueue::choose);
    connect(m_card, &CallerCard::searchWanted, this, &CallQueue::searchWanted);
    arrange();
}

int CallQueue::row() const
{
    return m_list->currentIndex().row();
}

void CallQueue::arrange()
{
    const int count = m_calls.rowCount();
    setVisible(count > 0);
    if (count == 0) {
        m_wanted.reset();
        m_card->clear();
        return;
    }
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(count, mostRowsInSight));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_calls.index(0, 0));
    showCard();
}

void CallQueue::showCard()
{
    if (row() >= 0 && row() < m_calls.rowCount())
        m_card->show(m_calls, row());
    else
        m_card->clear();
}

void CallQueue::arrived(int arrivedRow)
{
    showCard();
    setAccessibleName(spoken(m_calls.index(arrivedRow, 0)));
    shield::announce(*this, accessibleName());
}

/// Who it is that was answered comes first, where that is still to be said. Then it is the next one's turn, or the word
/// why it is not.
void CallQueue::answerNext()
{
    const int answeredRow = m_calls.answeredRow();
    if (answeredRow >= 0) {
        m_list->setCurrentIndex(m_calls.index(answeredRow, 0));
        if (!m_card->isHidden()) {
            m_card->focusNext();
            return;
        }
    }
    const int next = m_calls.nextRow();
    const bool isHeld = next >= 0 && m_calls.index(next, 0).data(CallQueueModel::StateRole).toInt() ==
                                         static_cast<int>(CallQueueModel::State::Held);
    // In a call nobody changes over to another one by this key.
    if (next < 0 || (isHeld && answeredRow >= 0))
        return;
    m_list->setCurrentIndex(m_calls.index(next, 0));
    answer(next);
}

void CallQueue::answer(int which)
{
    m_wanted.reset();
    m_calls.answer(which);
}

/// Choosing who calls is answering them.
void CallQueue::choose(RecordId record)
{
    if (row() == m_calls.answeredRow()) {
        open(row(), record);
        return;
    }
    m_wanted = record;
    m_calls.answer(row());
}

void CallQueue::answered(int which)
{
    m_list->setCurrentIndex(m_calls.index(which, 0));
    showCard();
    const std::vector<records::Hit>& hits = m_calls.hits(which);
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const auto before = m_calls.remembered(which);
    if (wanted || before)
        open(which, wanted ? *wanted : *before);
    else if (hits.size() == 1)
        open(which, hits.front().id);
    else
        m_card->focusNext();
}

/// Whose call it is: taken up again after a hold, it is theirs still.
void CallQueue::open(int which, RecordId record)
{
    m_calls.remember(which, record);
    Q_EMIT chosen(record);
}

bool CallQueue::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || row() < 0)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        answer(row());
    else if (key == Qt::Key_Delete)
        m_calls.dismiss(row());
    else
        return QWidget::eventFilter(object, event);
    return true;
}

} // namespace scrim::desk
