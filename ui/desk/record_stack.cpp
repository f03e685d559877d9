// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/record_stack.h"

#include "base/answer.h"
#include "ui/desk/customer_page.h"
#include "ui/desk/order_page.h"
#include "ui/desk/tag_row.h"
#include "ui/parts/state_pane.h"
#include "ui/shield/page_mark.h"

#include <QTimer>

#include <utility>

namespace scrim::desk {

namespace {

/// A record is there sooner, as a rule; a word about waiting would only flicker.
constexpr int patienceMs = 200;
constexpr std::size_t longestPath = 50;
constexpr int ordersAtOnce = 100;

qint64 customerOf(const records::Customer& customer)
{
    return customer.id.id;
}

qint64 customerOf(const records::Order& order)
{
    return order.customer;
}

QString titleOf(const records::Customer& customer)
{
    return customer.name.isEmpty() ? RecordStack::tr("Customer without a name") : customer.name;
}

QString titleOf(const records::Order& order)
{
    return order.customerName.isEmpty() ? RecordStack::tr("Order %1").arg(order.summary.number) : order.customerName;
}

} // namespace

RecordStack::RecordStack(const Bench& bench, QWidget* parent)
    : QStackedWidget(parent), m_bench(bench), m_state(new parts::StatePane(this))
{
    addWidget(m_state);
}

RecordStack::~RecordStack()
{
    // The fields point at the spotlight; and nobody is told of what happens on the way out.
    const QSignalBlocker quiet(this);
    clear();
}

CustomerPage& RecordStack::customerPage()
{
    if (m_customer == nullptr) {
        m_customer = new CustomerPage(m_bench.spotlight, this);
        m_customer->fields().serve(m_bench.edit);
        m_customer->tags().serve(m_bench.desk);
        m_marks.push_back(new shield::PageMark(m_bench.mark, *m_customer));
        connect(&m_customer->tags(), &TagRow::refused, this, &RecordStack::refused);
        connect(&m_customer->tags(), &TagRow::undoable, this, &RecordStack::undoable);
        connect(m_customer, &CustomerPage::orderChosen, this, [this](qint64 id) { open({RecordKind::Order, id}); });
        connect(m_customer, &CustomerPage::moreOrdersWanted, this, &RecordStack::fetchOrders);
        addWidget(m_customer);
    }
    return *m_customer;
}

OrderPage& RecordStack::orderPage()
{
    if (m_order == nullptr) {
        m_order = new OrderPage(m_bench.spotlight, this);
        m_order->fields().serve(m_bench.edit);
        m_marks.push_back(new shield::PageMark(m_bench.mark, *m_order));
        connect(m_order, &OrderPage::customerChosen, this, [this](qint64 id) { open({RecordKind::Customer, id}); });
        connect(m_order, &OrderPage::orderChosen, this, [this](qint64 id) { open({RecordKind::Order, id}); });
        connect(m_order, &OrderPage::neighboursChanged, this, [this](bool hasNewer, bool hasOlder) {
            m_hasNewer = hasNewer;
            m_hasOlder = hasOlder;
            Q_EMIT neighboursChanged();
        });
        addWidget(m_order);
    }
    return *m_order;
}

void RecordStack::open(RecordId record)
{
    std::vector<RecordId>& path = m_place.path;
    if (path.empty() || path.back() != record)
        path.push_back(record);
    if (path.size() > longestPath)
        path.erase(path.begin());
    m_place.scrolled = 0;
    refresh();
}

void RecordStack::putBack(const TabPlace& place)
{
    m_place = place;
}

void RecordStack::refresh()
{
    const auto wanted = record();
    if (!wanted)
        return;
    // The same one read anew stays where it is scrolled to.
    if (m_shown == wanted && page() != nullptr)
        m_place.scrolled = page()->scrolled();
    Q_EMIT moved();
    if (wanted->kind == RecordKind::Customer)
        expect(m_bench.desk.customer(wanted->id), customerPage());
    else
        expect(m_bench.desk.order(wanted->id), orderPage());
}

bool RecordStack::goBack()
{
    if (m_place.path.size() < 2)
        return false;
    m_place.path.pop_back();
    m_place.scrolled = 0;
    refresh();
    return true;
}

template<typename Record, typename Page>
void RecordStack::expect(const QFuture<Result<Record>>& answer, Page& onto)
{
    const quint64 number = ++m_newest;
    QTimer::singleShot(patienceMs, this, [this, number] {
        if (number == m_newest) {
            clearPages();
            m_state->wait(tr("Opening…"));
            setCurrentWidget(m_state);
        }
    });
    whenAnswered(answer, this, [this, number, &onto](const Result<Record>& record) {
        if (number != m_newest)
            return;
        ++m_newest;
        clearPages();
        if (!record) {
            m_state->refuse(tr("This record could not be opened"), record.error().message);
            setCurrentWidget(m_state);
        } else {
            onto.show(*record);
            m_title = titleOf(*record);
            m_place.customer = customerOf(*record);
            m_shown = record->id;
            refreshMark();
            setCurrentWidget(&onto);
            if (m_place.scrolled > 0)
                onto.scrollTo(m_place.scrolled);
        }
        Q_EMIT arrived();
        if (std::exchange(m_wantsTags, false) && m_shown)
            focusTags();
    });
}

void RecordStack::focusTags()
{
    if (m_shown && m_shown->kind == RecordKind::Customer) {
        m_customer->tags().focusInput();
    } else if (m_place.customer != 0) {
        m_wantsTags = true;
        open({RecordKind::Customer, m_place.customer});
    }
}

void RecordStack::fetchOrders(qint64 customer, qint64 after)
{
    whenAnswered(m_bench.desk.orders(customer, after, ordersAtOnce), this,
                 [this, number = m_newest](const Result<std::vector<records::OrderSummary>>& orders) {
                     if (number != m_newest || m_customer == nullptr)
                         return;
                     if (orders)
                         m_customer->append(*orders, orders->size() == ordersAtOnce);
                     else
                         Q_EMIT notice(orders.error().message);
                 });
}

RecordPage* RecordStack::page() const
{
    return qobject_cast<RecordPage*>(currentWidget());
}

TabPlace RecordStack::place() const
{
    TabPlace now = m_place;
    if (m_shown && page() != nullptr)
        now.scrolled = page()->scrolled();
    return now;
}

std::optional<RecordId> RecordStack::record() const
{
    return m_place.path.empty() ? std::nullopt : std::optional(m_place.path.back());
}

void RecordStack::clearPages()
{
    m_shown.reset();
    if (m_customer != nullptr)
        m_customer->clear();
    if (m_order != nullptr)
        m_order->clear();
}

void RecordStack::clear()
{
    ++m_newest;
    clearPages();
    m_place = {};
    m_title.clear();
    setCurrentWidget(m_state);
}

void RecordStack::openNewerOrder()
{
    if (m_order != nullptr && currentWidget() == m_order)
        m_order->chooseNewer();
}

void RecordStack::openOlderOrder()
{
    if (m_order != nullptr && currentWidget() == m_order)
        m_order->chooseOlder();
}

void RecordStack::focusPage()
{
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RecordStack::refreshMark()
{
    for (shield::PageMark* mark : m_marks)
        mark->refresh();
}

} // namespace scrim::desk
