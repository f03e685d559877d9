// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_pane.h"

#include "base/answer.h"
#include "ui/desk/hit_delegate.h"
#include "ui/parts/clear_button.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"
#include "ui/shield/forget.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

/// Results are there sooner, as a rule; a word about waiting would only flicker.
constexpr int patienceMs = 200;
/// More than any name or address; the core cuts longer queries anyhow.
constexpr int longestQuery = 200;

QString howTo()
{
    return SearchPane::tr(
        "Type a name, an order number, or a whole e-mail address or phone number. The last four digits "
        "of a card or a postcode find somebody together with the whole surname.");
}

/// models::Desk::find() gives no more than this.
constexpr qsizetype mostResults = 50;

QString counted(qsizetype count)
{
    if (count >= mostResults)
        return SearchPane::tr("The first %Ln results. Type more to narrow them down.", nullptr,
                              static_cast<int>(count));
    return count == 1 ? SearchPane::tr("1 result") : SearchPane::tr("%Ln results", nullptr, static_cast<int>(count));
}

QString understood(records::Reading reading)
{
    switch (reading) {
    case records::Reading::Email:
        return SearchPane::tr("e-mail address");
    case records::Reading::Phone:
        return SearchPane::tr("phone number");
    case records::Reading::CardAndName:
        return SearchPane::tr("card ending and surname");
    case records::Reading::PostcodeAndName:
        break;
    }
    return SearchPane::tr("postcode and surname");
}

/// What was looked up whole, so that nobody waits for more of it: "Looked up as phone number."
QString understood(const std::vector<records::Reading>& readings)
{
    QStringList names;
    for (const records::Reading reading : readings)
        names.append(understood(reading));
    return names.isEmpty() ? QString() : SearchPane::tr("Looked up as %1.").arg(names.join(SearchPane::tr(", or as ")));
}

/// What to do about it.
QString nothingFound(const std::vector<records::Reading>& readings)
{
    if (readings.empty())
        return SearchPane::tr(
            "Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.");
    return SearchPane::tr("It has to be whole and right, the surname too.");
}

} // namespace

SearchPane::SearchPane(models::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new models::HitModel(this)),
      m_column(new QVBoxLayout(this)),
      m_box(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(makeQuiet(*this))
{
    m_box->setObjectName(QStringLiteral("search_box"));
    m_box->setAccessibleName(tr("Search"));
    m_box->setAccessibleDescription(howTo());
    m_box->setPlaceholderText(tr("Find a customer or an order"));
    m_box->setMaxLength(longestQuery);
    parts::addClearButton(*m_box);
    m_box->setMinimumHeight(5 * unit);
    m_box->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("result_list"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_nothing = new StatePane(*m_list);
    m_nothing->setObjectName(QStringLiteral("search_nothing"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setObjectName(QStringLiteral("search_state"));

    m_column->setContentsMargins(0, 2 * unit, 0, 0);
    m_column->setSpacing(unit);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(2 * unit, 0, 2 * unit, 0);
    inset->setSpacing(unit);
    inset->addWidget(m_box);
    inset->addWidget(m_state);
    m_column->addLayout(inset);
    m_column->addWidget(m_list, 1);

    connect(m_box, &QLineEdit::textChanged, this, &SearchPane::ask);
    connect(m_box, &QLineEdit::returnPressed, this, &SearchPane::enter);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    invite();
}

void SearchPane::addUnderBox(QWidget& part)
{
    m_column->insertWidget(1, &part);
}

void SearchPane::focusSearch()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void SearchPane::clear()
{
    shield::forget(*m_box);
    m_model->setHits({});
}

void SearchPane::ask(const QString& query)
{
    const quint64 number = ++m_newest;
    m_opensFirst = false;
    m_isWaiting = !query.trimmed().isEmpty();
    if (!m_isWaiting) {
        m_model->setHits({});
        invite();
        return;
    }
    QTimer::singleShot(patienceMs, this, [this, number] {
        if (number == m_newest && m_isWaiting && m_model->rowCount() == 0)
            m_nothing->wait(tr("Searching…"));
    });
    whenAnswered(m_desk.find(query), this, [this, number](const Result<records::Found>& answer) {
        if (number == m_newest)
            take(answer);
    });
}

void SearchPane::take(const Result<records::Found>& answer)
{
    m_isWaiting = false;
    if (!answer) {
        m_model->setHits({});
        m_nothing->say(QStringLiteral("error"), tr("Nothing was searched"), answer.error().message);
        say(answer.error().message);
        return;
    }
    showHits(answer->hits);
    const bool isNothing = answer->records.empty();
    QString sentence = isNothing ? nothingFound(answer->readings) : counted(std::ssize(answer->records));
    if (const QString hint = understood(answer->readings); !hint.isEmpty())
        sentence += (sentence.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ")) + hint;
    if (isNothing) {
        m_nothing->say(QStringLiteral("search"), tr("Nothing found"), sentence);
        sentence = tr("Nothing found. %1").arg(sentence);
    }
    say(sentence);
    if (m_opensFirst && !answer->hits.empty())
        choose(0);
    if (!answer->records.empty())
        fetchAll(*answer);
}

void SearchPane::fetchAll(const records::Found& found)
{
    whenAnswered(m_desk.hits(found.records), this,
                 [this, number = m_newest](const Result<std::vector<records::Hit>>& hits) {
                     if (number == m_newest && hits)
                         m_model->setHits(*hits);
                 });
}

/// The chosen row keeps its place on the screen where it is in sight; without one the best stands on top.
void SearchPane::showHits(std::vector<records::Hit> hits)
{
    const auto topOf = [this](const QPersistentModelIndex& row) { return m_list->visualRect(row).top(); };
    const QPersistentModelIndex chosen = m_list->currentIndex();
    const bool isInSight = chosen.isValid() && m_list->viewport()->rect().intersects(m_list->visualRect(chosen));
    const int before = isInSight ? topOf(chosen) : 0;
    m_model->setHits(std::move(hits));
    if (!chosen.isValid() || !isInSight) {
        m_list->scrollToTop();
        return;
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() + topOf(chosen) - before);
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
    shield::forgetFormer(*m_box);
    Q_EMIT chosen(m_model->recordAt(row));
}

void SearchPane::invite()
{
    m_nothing->say(QStringLiteral("customer"), tr("Who is it about?"), howTo());
    say(howTo());
}

/// Below the box while there are results; without any it stands in their room, and here for a screen reader only.
void SearchPane::say(const QString& sentence)
{
    const bool hasRows = m_model->rowCount() > 0;
    m_state->setVisible(hasRows);
    m_list->setFocusPolicy(hasRows ? Qt::StrongFocus : Qt::NoFocus);
    if (m_state->text() == sentence)
        return;
    m_state->setText(sentence);
    // A screen reader speaks what changes about the widget that it is on, and that is the box.
    m_box->setAccessibleDescription(sentence);
}

bool SearchPane::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    return (object == m_box ? inBox(key) : inList(key)) || QWidget::eventFilter(object, event);
}

bool SearchPane::inBox(int key)
{
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
        shield::forget(*m_box);
        return true;
    }
    return false;
}

bool SearchPane::inList(int key)
{
    const bool leavesUp = key == Qt::Key_Up && m_list->currentIndex().row() <= 0;
    if (!leavesUp && key != Qt::Key_Escape)
        return false;
    m_box->setFocus(Qt::BacktabFocusReason);
    return true;
}

} // namespace scrim::desk
