// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "ui/desk/budget_line.h"

#include "base/answer.h"
#include "ui/desk/customer_page.h"
#include "ui/desk/edit_prompt.h"
#include "ui/desk/notes_pane.h"
#include "ui/desk/order_page.h"
#include "ui/desk/search_pane.h"
#include "ui/desk/verify_panel.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"
#include "ui/shield/approval_prompt.h"
#include "ui/shield/mark.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/page_mark.h"
#include "ui/shield/reason_prompt.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int searchWidth = 45 * unit;
/// A record is there sooner, as a rule; a word about waiting would only flicker.
constexpr int patienceMs = 200;
constexpr std::size_t longestPath = 50;
/// Once the desk is painted and the person looks at it.
constexpr int afterwardsMs = 300;

qint64 customerOf(const records::Customer& customer)
{
    return customer.id.id;
}

qint64 customerOf(const records::Order& order)
{
    return order.customer;
}

} // namespace

DeskPage::DeskPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_spotlight(desk, guard, clock),
      m_search(new SearchPane(desk, this)),
      m_stack(new QStackedWidget(this)),
      m_state(new StatePane(this)),
      m_customer(new CustomerPage(m_spotlight, this)),
      m_order(new OrderPage(m_spotlight, this)),
      m_verify{new VerifyPanel(desk, &m_customer->panels()), new VerifyPanel(desk, &m_order->panels())},
      m_notes{new NotesPane(desk, m_customer->panels()), new NotesPane(desk, m_order->panels())},
      m_edit(new EditPrompt(desk, *this)),
      m_marks{new shield::PageMark([this] { return markOfThePage(); }, *m_customer),
              new shield::PageMark([this] { return markOfThePage(); }, *m_order)}
{
    setObjectName(QStringLiteral("desk_page"));
    m_search->setFixedWidth(searchWidth);
    m_search->setAutoFillBackground(true);
    m_search->setBackgroundRole(QPalette::Base);
    for (QWidget* page : std::initializer_list<QWidget*>{m_state, m_customer, m_order})
        m_stack->addWidget(page);
    for (RecordPage* page : std::initializer_list<RecordPage*>{m_customer, m_order})
        page->side().addWidget(new BudgetLine(desk, &page->panels()));
    m_customer->side().addWidget(m_verify[0]);
    m_order->side().addWidget(m_verify[1]);
    m_customer->side().addWidget(m_notes[0]);
    m_order->side().addWidget(m_notes[1]);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_search);
    row->addWidget(m_stack, 1);
    new shield::ReasonPrompt(m_spotlight, *this);
    auto* approval = new shield::ApprovalPrompt(m_spotlight, desk, *this);

    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { m_search->setVisible(std::ranges::find(m_wide, m_stack->currentWidget()) == m_wide.end()); });
    connect(m_search, &SearchPane::chosen, this, &DeskPage::open);
    connect(m_customer, &CustomerPage::orderChosen, this, [this](qint64 id) { open({RecordKind::Order, id}); });
    connect(m_customer, &CustomerPage::moreOrdersWanted, this, &DeskPage::fetchOrders);
    connect(m_order, &OrderPage::customerChosen, this, [this](qint64 id) { open({RecordKind::Customer, id}); });
    connect(m_order, &OrderPage::orderChosen, this, [this](qint64 id) { open({RecordKind::Order, id}); });
    connect(m_order, &OrderPage::neighboursChanged, this, &DeskPage::orderNeighbours);
    for (FieldColumns* fields : {&m_customer->fields(), &m_order->fields()})
        fields->serve(*m_edit);
    connect(m_edit, &EditPrompt::edited, this, [this](RecordId record) {
        if (!m_path.empty() && m_path.back() == record)
            go(record);
    });
    connect(m_edit, &EditPrompt::refused, this, &DeskPage::refused);
    connect(m_edit, &EditPrompt::notice, this, &DeskPage::notice);
    connect(approval, &shield::ApprovalPrompt::refused, this, &DeskPage::refused);
    connect(approval, &shield::ApprovalPrompt::notice, this, &DeskPage::notice);
    connect(&m_spotlight, &shield::Spotlight::refused, this, &DeskPage::refused);
    connect(&m_spotlight, &shield::Spotlight::notice, this, &DeskPage::notice);
    showNothing();
}

DeskPage::~DeskPage()
{
    // Its fields point at the spotlight, which goes with the members.
    // The desk may be gone, and the window around this is no longer one: nothing here asks or tells them anything.
    const QSignalBlocker quiet(this);
    m_customer->clear();
    m_order->clear();
}

QString DeskPage::markOfThePage() const
{
    const bool isWanted = m_desk.isOpen() && m_desk.policy().markPage;
    return isWanted ? shield::markText(m_desk.person().name, m_clock.wallMs()) : QString();
}

void DeskPage::start()
{
    m_path.clear();
    m_search->clear();
    showNothing();
    focusSearch();
    QTimer::singleShot(afterwardsMs, this, [this] { m_spotlight.prepare(); });
}

void DeskPage::suspend(reveal::Concealed why)
{
    ++m_newest;
    m_spotlight.conceal(why);
    m_search->clear();
    showNothing();
}

void DeskPage::resume()
{
    if (m_path.empty())
        focusSearch();
    else
        go(m_path.back());
}

void DeskPage::focusSearch()
{
    m_search->focusSearch();
}

void DeskPage::placeCalls(QWidget& calls)
{
    m_search->addUnderBox(calls);
}

void DeskPage::verifyCaller()
{
    for (RecordPage* page : std::initializer_list<RecordPage*>{m_customer, m_order}) {
        for (VerifyPanel* panel : m_verify) {
            if (page == m_stack->currentWidget() && page->isAncestorOf(panel)) {
                page->bringIntoView(*panel);
                panel->focusInput();
            }
        }
    }
}

void DeskPage::open(RecordId record)
{
    if (m_path.empty() || m_path.back() != record)
        m_path.push_back(record);
    if (m_path.size() > longestPath)
        m_path.erase(m_path.begin());
    go(record);
}

void DeskPage::goBack()
{
    if (!isAside() && !m_path.empty())
        m_path.pop_back();
    if (!m_path.empty()) {
        go(m_path.back());
        return;
    }
    showNothing();
    focusSearch();
}

void DeskPage::editField()
{
    auto* field = qobject_cast<shield::MaskedField*>(QApplication::focusWidget());
    if (field != nullptr && isAncestorOf(field) && m_desk.mayEdit(field->field()))
        m_edit->ask(*field);
}

void DeskPage::openNewerOrder()
{
    m_order->chooseNewer();
}

void DeskPage::openOlderOrder()
{
    m_order->chooseOlder();
}

void DeskPage::leaveRecord()
{
    ++m_newest;
    Q_EMIT moved();
    m_spotlight.conceal(reveal::Concealed::Left);
    clearRecords();
}

void DeskPage::addAside(QWidget& page, Room room)
{
    m_stack->addWidget(&page);
    if (room == Room::All)
        m_wide.push_back(&page);
}

void DeskPage::showAside(QWidget& page)
{
    leaveRecord();
    m_stack->setCurrentWidget(&page);
    page.setFocus(Qt::OtherFocusReason);
}

bool DeskPage::isAside() const
{
    const QWidget* shown = m_stack->currentWidget();
    return shown != m_state && shown != m_customer && shown != m_order;
}

void DeskPage::go(RecordId record)
{
    Q_EMIT moved();
    m_spotlight.conceal(reveal::Concealed::Left);
    if (record.kind == RecordKind::Customer)
        expect(m_desk.customer(record.id), *m_customer);
    else
        expect(m_desk.order(record.id), *m_order);
}

template<typename Record, typename Page>
void DeskPage::expect(const QFuture<Result<Record>>& answer, Page& page)
{
    const quint64 number = ++m_newest;
    QTimer::singleShot(patienceMs, this, [this, number] {
        if (number == m_newest) {
            clearRecords();
            m_state->say(tr("Opening…"), {});
            m_stack->setCurrentWidget(m_state);
        }
    });
    whenAnswered(answer, this, [this, number, &page](const Result<Record>& record) {
        if (number != m_newest)
            return;
        ++m_newest;
        clearRecords();
        if (!record) {
            m_state->say(tr("This record could not be opened"), record.error().message);
            m_stack->setCurrentWidget(m_state);
            return;
        }
        page.show(*record);
        for (VerifyPanel* panel : m_verify) {
            if (page.isAncestorOf(panel))
                panel->show(customerOf(*record));
        }
        m_notes[record->id.kind == RecordKind::Customer ? 0 : 1]->show(record->id);
        for (shield::PageMark* mark : m_marks)
            mark->refresh();
        m_stack->setCurrentWidget(&page);
        // On the page and on no field of it: a second Enter must not look at anything.
        page.setFocus(Qt::OtherFocusReason);
    });
}

void DeskPage::fetchOrders(qint64 customer, qint64 after)
{
    constexpr int atOnce = 100;
    whenAnswered(m_desk.orders(customer, after, atOnce), this,
                 [this, number = m_newest](const Result<std::vector<records::OrderSummary>>& orders) {
                     if (number != m_newest)
                         return;
                     if (orders)
                         m_customer->append(*orders, orders->size() == atOnce);
                     else
                         Q_EMIT notice(orders.error().message);
                 });
}

void DeskPage::showNothing()
{
    ++m_newest;
    Q_EMIT moved();
    clearRecords();
    m_state->say(tr("Nobody is on the desk"),
                 tr("Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; "
                    "every look is recorded first."));
    m_stack->setCurrentWidget(m_state);
}

void DeskPage::clearRecords()
{
    for (NotesPane* notes : m_notes)
        notes->clear();
    m_edit->dismiss();
    m_customer->clear();
    m_order->clear();
    for (VerifyPanel* panel : m_verify)
        panel->clear();
}

void DeskPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What nobody below wanted: Escape leaves the record. Queued, since the field that passed the key on goes with it.
    // Not when it came a moment too late to hide a value: nobody wants to lose the customer by that.
    if (!m_spotlight.hasJustGoneDark())
        QMetaObject::invokeMethod(this, &DeskPage::goBack, Qt::QueuedConnection);
}

} // namespace scrim::desk
