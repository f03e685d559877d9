// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_tabs.h"

#include "base/answer.h"
#include "ui/desk/customer_bar.h"
#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::desk {

DeskTabs::DeskTabs(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_bar(new CustomerBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("desk_tabs"));
    auto* empty = new parts::StatePane(this);
    empty->say(QStringLiteral("customer"), tr("Nobody is on the desk"),
               tr("Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; "
                  "every look is recorded first."));
    m_empty = empty;
    m_stack->addWidget(m_empty);
    // F6 lands on something that has a name.
    setFocusProxy(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_bar->hide();
    for (int i = 0; i < mostKeys; ++i) {
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, i] { choose(i); });
    }
    connect(m_bar, &QTabBar::currentChanged, this, &DeskTabs::showCurrent);
    connect(m_bar, &QTabBar::tabCloseRequested, this, [this](int index) {
        if (RecordStack* stack = at(index))
            remove(*stack);
    });
}

DeskTabs::~DeskTabs()
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietBar(m_bar);
    clear();
}

RecordStack* DeskTabs::at(int index) const
{
    return index < 0 || index >= m_bar->count() ? nullptr : m_bar->tabData(index).value<RecordStack*>();
}

RecordStack* DeskTabs::current() const
{
    return at(m_bar->currentIndex());
}

int DeskTabs::count() const
{
    return m_bar->count();
}

int DeskTabs::indexOf(const RecordStack& stack) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (at(i) == &stack)
            return i;
    }
    return -1;
}

QString DeskTabs::titleAt(int index) const
{
    const RecordStack* stack = at(index);
    return stack == nullptr ? QString() : stack->title();
}

RecordStack* DeskTabs::tabOfCustomer(qint64 customer, const RecordStack* but) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (RecordStack* stack = at(i); stack != but && customer != 0 && stack->customer() == customer)
            return stack;
    }
    return nullptr;
}

RecordStack* DeskTabs::tabOf(RecordId record) const
{
    for (int i = 0; i < m_bar->count(); ++i) {
        if (RecordStack* stack = at(i); stack->record() == record)
            return stack;
    }
    return record.kind == RecordKind::Customer ? tabOfCustomer(record.id, nullptr) : nullptr;
}

void DeskTabs::open(RecordId record)
{
    if (RecordStack* there = tabOf(record)) {
        const bool isOther = there != current();
        if (isOther)
            choose(indexOf(*there));
        if (there->record() != record || !isOther)
            there->open(record);
        return;
    }
    if (count() >= mostTabs && !makeRoom())
        return;
    RecordStack* stack = add();
    choose(indexOf(*stack));
    stack->open(record);
}

RecordStack* DeskTabs::add()
{
    auto* stack = new RecordStack(m_bench, m_stack);
    m_stack->addWidget(stack);
    m_lately.push_back(stack);
    connect(stack, &RecordStack::moved, this, [this, stack] {
        if (stack == current())
            Q_EMIT moved();
    });
    connect(stack, &RecordStack::arrived, this, [this, stack] { take(*stack); });
    connect(stack, &RecordStack::neighboursChanged, this, [this, stack] {
        if (stack == current())
            tellNeighbours();
    });
    connect(stack, &RecordStack::notice, this, &DeskTabs::notice);
    connect(stack, &RecordStack::refused, this, &DeskTabs::refused);
    connect(stack, &RecordStack::undoable, this, &DeskTabs::undoable);
    const QSignalBlocker quiet(m_bar);
    const int index = m_bar->addTab(tr("Opening…"));
    m_bar->setTabData(index, QVariant::fromValue(stack));
    // Reached by Ctrl+W and by the mouse; one stop of the Tab key for the whole strip.
    if (QWidget* cross = m_bar->tabButton(index, QTabBar::RightSide))
        cross->setAccessibleName(tr("Close this customer"));
    m_bar->show();
    return stack;
}

bool DeskTabs::makeRoom()
{
    const auto longest = std::ranges::find_if(m_lately.rbegin(), m_lately.rend(), [this](const RecordStack* stack) {
        return stack != current() && !stack->isUnfinished();
    });
    if (longest == m_lately.rend()) {
        Q_EMIT refused(tr("Notes are begun in all open tabs. Save or discard one of them, or close a tab, and open "
                          "the customer again."));
        return false;
    }
    remove(**longest);
    return true;
}

/// An order says whose it is when it is there: its customer's own tab takes it then.
void DeskTabs::take(RecordStack& stack)
{
    if (RecordStack* theirs = stack.shown() ? tabOfCustomer(stack.customer(), &stack) : nullptr) {
        const bool isInSight = &stack == current();
        const RecordId record = *stack.shown();
        {
            const QSignalBlocker quiet(m_bar);
            remove(stack);
            if (isInSight)
                m_bar->setCurrentIndex(indexOf(*theirs));
        }
        if (isInSight)
            showCurrent();
        theirs->open(record);
        return;
    }
    showTitle(stack);
    if (&stack != current())
        return;
    if (!m_bar->hasFocus())
        stack.focusPage();
    Q_EMIT arrived();
}

void DeskTabs::showTitle(RecordStack& stack)
{
    const QString title = stack.title().isEmpty() ? tr("Customer") : stack.title();
    m_bar->setTitle(indexOf(stack), title, stack.isUnfinished());
    Q_EMIT changed();
}

void DeskTabs::showCurrent()
{
    Q_EMIT moved();
    RecordStack* stack = current();
    m_bar->setVisible(count() > 0);
    m_stack->setCurrentWidget(stack == nullptr ? m_empty : stack);
    if (stack != nullptr) {
        std::erase(m_lately, stack);
        m_lately.insert(m_lately.begin(), stack);
        stack->refreshMark();
        // Kept behind a lock and not read since.
        if (!stack->shown())
            stack->refresh();
        else if (!m_bar->hasFocus())
            stack->focusPage();
    }
    tellNeighbours();
    Q_EMIT arrived();
    Q_EMIT changed();
}

void DeskTabs::tellNeighbours()
{
    const RecordStack* stack = current();
    Q_EMIT neighboursChanged(stack != nullptr && stack->hasNewer(), stack != nullptr && stack->hasOlder());
}

void DeskTabs::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    {
        // The bar says nothing of a first tab, which it chooses by itself.
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(index);
    }
    showCurrent();
}

void DeskTabs::chooseNext()
{
    if (count() > 1)
        choose((m_bar->currentIndex() + 1) % count());
}

void DeskTabs::choosePrevious()
{
    if (count() > 1)
        choose((m_bar->currentIndex() + count() - 1) % count());
}

void DeskTabs::closeCurrent()
{
    if (RecordStack* stack = current())
        remove(*stack);
}

void DeskTabs::remove(RecordStack& stack)
{
    const int index = indexOf(stack);
    std::erase(m_lately, &stack);
    if (&stack == current())
        Q_EMIT moved();
    m_stack->removeWidget(&stack);
    stack.disconnect(this);
    stack.clear();
    stack.hide();
    // It may be one of its own signals that brought this about.
    stack.deleteLater();
    m_bar->removeTab(index);
    Q_EMIT changed();
}

void DeskTabs::clear()
{
    {
        const QSignalBlocker quiet(m_bar);
        for (RecordStack* stack : std::exchange(m_lately, {})) {
            m_stack->removeWidget(stack);
            delete stack;
        }
        while (m_bar->count() > 0)
            m_bar->removeTab(0);
    }
    showCurrent();
}

DeskTabs::Places DeskTabs::places() const
{
    Places kept;
    kept.current = m_bar->currentIndex();
    for (int i = 0; i < count(); ++i)
        kept.tabs.push_back(at(i)->place());
    return kept;
}

void DeskTabs::putBack(const Places& places)
{
    for (const TabPlace& place : places.tabs) {
        RecordStack* stack = add();
        stack->putBack(place);
        showTitle(*stack);
    }
    fetchTitles();
    choose(places.current);
}

/// Their names were dropped with everything else.
void DeskTabs::fetchTitles()
{
    std::vector<RecordId> customers;
    for (int i = 0; i < count(); ++i) {
        if (at(i)->customer() != 0)
            customers.push_back({RecordKind::Customer, at(i)->customer()});
    }
    if (customers.empty())
        return;
    whenAnswered(m_bench.desk.hits(customers), this, [this](const Result<std::vector<records::Hit>>& hits) {
        if (!hits)
            return; // each says its name when it is opened
        for (const records::Hit& hit : *hits) {
            RecordStack* stack = tabOfCustomer(hit.id.id, nullptr);
            if (stack != nullptr && stack->title().isEmpty()) {
                stack->setTitle(hit.title);
                showTitle(*stack);
            }
        }
    });
}

void DeskTabs::setUnfinished(bool isUnfinished)
{
    if (RecordStack* stack = current(); stack != nullptr && stack->isUnfinished() != isUnfinished) {
        stack->setUnfinished(isUnfinished);
        showTitle(*stack);
    }
}

} // namespace scrim::desk
