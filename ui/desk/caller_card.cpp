// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/caller_card.h"

#include "models/hit_model.h"
#include "ui/desk/hit_delegate.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::desk {

using namespace parts;
using models::CallQueueModel;

namespace {

/// More are scrolled to.
constexpr int mostRowsInSight = 3;

QString inWords(int matches, bool isWithheld)
{
    if (matches == 1)
        return CallerCard::tr("One customer has this number. Answer to open their record.");
    if (matches > 1)
        return CallerCard::tr("Several customers have this number. Ask who is calling and choose.");
    return isWithheld ? CallerCard::tr("The number is withheld. Ask who is calling, and search by name or order.")
                      : CallerCard::tr("Nobody here has this number. Ask who is calling, and search by name or order.");
}

} // namespace

CallerCard::CallerCard(QWidget* parent)
    : QFrame(parent),
      m_hits(new models::HitModel(this)),
      m_text(makeQuiet(*this)),
      m_chooser(new QListView(this)),
      m_search(new QPushButton(tr("Search"), this)),
      m_answer(new QPushButton(tr("Answer", "a call"), this)),
      m_dismiss(new QPushButton(tr("Dismiss", "a call"), this))
{
    m_text->setObjectName(QStringLiteral("caller_text"));
    m_chooser->setObjectName(QStringLiteral("pop_chooser"));
    m_chooser->setAccessibleName(tr("Who is calling"));
    m_chooser->setModel(m_hits);
    m_chooser->setItemDelegate(new HitDelegate(m_chooser));
    m_chooser->setUniformItemSizes(true);
    m_chooser->setMouseTracking(true);
    m_chooser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chooser->installEventFilter(this);
    m_search->setObjectName(QStringLiteral("caller_search"));
    m_search->setAccessibleName(tr("Search for the caller by name or order"));
    m_answer->setObjectName(QStringLiteral("answer_call"));
    m_answer->setAccessibleName(tr("Answer this call"));
    m_answer->setDefault(true);
    m_dismiss->setObjectName(QStringLiteral("dismiss_call"));
    m_dismiss->setAccessibleName(tr("Take this call off the list"));
    m_dismiss->setFlat(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_text);
    column->addWidget(m_chooser);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_answer);
    row->addWidget(m_search);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    column->addLayout(row);

    connect(m_answer, &QPushButton::clicked, this, &CallerCard::answerWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &CallerCard::dismissed);
    connect(m_search, &QPushButton::clicked, this, &CallerCard::searchWanted);
    connect(m_chooser, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_hits->recordAt(index.row())); });
    connect(m_chooser, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_hits->recordAt(index.row())); });
    clear();
}

void CallerCard::show(const CallQueueModel& calls, int row)
{
    const QModelIndex call = calls.index(row, 0);
    const auto state = static_cast<CallQueueModel::State>(call.data(CallQueueModel::StateRole).toInt());
    const bool isHeld = state == CallQueueModel::State::Held;
    const int matches = isHeld ? 0 : call.data(CallQueueModel::MatchesRole).toInt();
    const bool isAnswered = state == CallQueueModel::State::Answered;
    if (state == CallQueueModel::State::Looking || (isAnswered && matches == 1)) {
        clear();
        return;
    }
    const std::vector<records::Hit>& hits = calls.hits(row);
    m_hits->setHits(matches > 1 ? hits : std::vector<records::Hit>());
    m_chooser->setVisible(matches > 1);
    const int rowHeight = matches > 1 ? m_chooser->sizeHintForRow(0) : 0;
    m_chooser->setFixedHeight(rowHeight * std::min(matches, mostRowsInSight) + 2 * m_chooser->frameWidth());
    m_text->setText(isHeld ? tr("This call is on hold. Resume it to go on where it was.")
                           : inWords(matches, call.data(CallQueueModel::NumberRole).toString().isEmpty()));
    m_search->setVisible(!isHeld && matches != 1);
    m_answer->setText(isHeld ? tr("Resume", "a call on hold") : tr("Answer", "a call"));
    m_answer->setAccessibleName(isHeld ? tr("Resume this call") : tr("Answer this call"));
    m_answer->setVisible(!isAnswered);
    m_dismiss->setVisible(!isAnswered && !isHeld);
    // What an outsider finds it by says what it is for.
    const bool isNobody = !isHeld && matches == 0;
    setObjectName(isNobody ? QStringLiteral("unknown_caller") : QStringLiteral("caller_card"));
    setAccessibleName(isNobody ? tr("Unknown caller") : tr("Caller"));
    QFrame::show();
}

void CallerCard::clear()
{
    m_hits->setHits({});
    m_text->clear();
    hide();
}

void CallerCard::focusNext()
{
    if (m_chooser->isVisibleTo(this)) {
        m_chooser->setCurrentIndex(m_hits->index(0));
        m_chooser->setFocus(Qt::ShortcutFocusReason);
    } else if (m_answer->isVisibleTo(this)) {
        m_answer->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_search->setFocus(Qt::ShortcutFocusReason);
    }
}

bool CallerCard::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !m_chooser->currentIndex().isValid())
        return QFrame::eventFilter(object, event);
    Q_EMIT chosen(m_hits->recordAt(m_chooser->currentIndex().row()));
    return true;
}

} // namespace scrim::desk
