// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_pane.h"

#include "base/answer.h"
#include "ui/desk/hit_delegate.h"
#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

/// More than any name or address; the core cuts longer queries anyhow.
constexpr int longestQuery = 200;

QString howTo()
{
    return SearchPane::tr("Type a name, an order number, a whole e-mail address or phone number, or the last four "
                          "digits of a card.");
}

/// records::Store::find() gives no more than this.
constexpr int mostResults = 50;

QString counted(int count)
{
    if (count >= mostResults)
        return SearchPane::tr("The first %1 results. Type more to narrow them down.").arg(count);
    return count == 1 ? SearchPane::tr("1 result") : SearchPane::tr("%1 results").arg(count);
}

} // namespace

SearchPane::SearchPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new models::HitModel(this)),
      m_box(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(makeQuiet(*this))
{
    m_box->setObjectName(QStringLiteral("search_box"));
    m_box->setAccessibleName(tr("Search"));
    m_box->setAccessibleDescription(howTo());
    m_box->setPlaceholderText(tr("Find a customer or an order"));
    m_box->setMaxLength(longestQuery);
    m_box->setClearButtonEnabled(true);
    m_box->setMinimumHeight(5 * unit);
    m_box->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("result_list"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setObjectName(QStringLiteral("search_state"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * unit, 0, 0);
    column->setSpacing(unit);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(2 * unit, 0, 2 * unit, 0);
    inset->setSpacing(unit);
    inset->addWidget(m_box);
    inset->addWidget(m_state);
    column->addLayout(inset);
    column->addWidget(m_list, 1);

    connect(m_box, &QLineEdit::textChanged, this, &SearchPane::ask);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchPane::enter);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    say(howTo());
}

void SearchPane::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchPane::clear()
{
    m_box->clear();
    m_model->setHits({});
}

void SearchPane::ask(const QString& query)
{
    const quint64 number = ++m_newest;
    m_opensFirst = false;
    m_isWaiting = !query.trimmed().isEmpty();
    if (!m_isWaiting) {
        m_model->setHits({});
        say(howTo());
        return;
    }
    whenAnswered(m_desk.find(query), this, [this, number](const Result<std::vector<records::Hit>>& answer) {
        if (number == m_newest)
            take(answer);
    });
}

void SearchPane::take(const Result<std::vector<records::Hit>>& answer)
{
    m_isWaiting = false;
    if (!answer) {
        m_model->setHits({});
        say(answer.error().message);
        return;
    }
    const auto count = static_cast<int>(answer->size());
    m_model->setHits(*answer);
    if (count == 0) {
        say(tr("Nothing found. Check the spelling, or try the order number. E-mail addresses and phone numbers have to "
               "be whole."));
        return;
    }
    say(counted(count));
    m_list->scrollToTop();
    if (m_opensFirst)
        choose(0);
}

void SearchPane::enter()
{
    if (m_isWaiting)
        m_opensFirst = true;
    else if (m_model->rowCount() > 0)
        choose(0);
}

void SearchPane::choose(int row)
{
    m_opensFirst = false;
    m_list->setCurrentIndex(m_model->index(row));
    Q_EMIT chosen(m_model->recordAt(row));
}

void SearchPane::say(const QString& sentence)
{
    m_state->setText(sentence);
}

bool SearchPane::eventFilter(QObject* object, QEvent* event)
{
    if (object != m_box || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
        m_box->clear();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace scrim::desk
