// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "ui/desk/call_panel.h"
#include "ui/desk/edit_prompt.h"
#include "ui/desk/search_pane.h"
#include "ui/parts/look.h"
#include "ui/shield/approval_prompt.h"
#include "ui/shield/mark.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/reason_prompt.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::desk {

using namespace parts;

namespace {

/// Once the desk is painted and the person looks at it.
constexpr int afterwardsMs = 300;

} // namespace

DeskPage::DeskPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_spotlight(desk, guard, clock),
      m_edit(new EditPrompt(desk, *this)),
      m_left(new QWidget(this)),
      m_search(new SearchPane(desk, m_left)),
      m_centre(new QStackedWidget(this)),
      m_tabs(new DeskTabs({desk, m_spotlight, *m_edit, [this] { return markOfThePage(); }}, m_centre)),
      m_panel(new CallPanel(desk, this)),
      m_columns(new DeskColumns(*m_left, *m_centre, *m_panel, this))
{
    setObjectName(QStringLiteral("desk_page"));
    m_left->setAutoFillBackground(true);
    m_left->setBackgroundRole(QPalette::Base);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_search);
    m_centre->addWidget(m_tabs);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    new shield::ReasonPrompt(m_spotlight, *this);
    auto* approval = new shield::ApprovalPrompt(m_spotlight, desk, *this);

    connect(m_centre, &QStackedWidget::currentChanged, this, &DeskPage::showSides);
    connect(&desk, &models::Desk::callChanged, this, &DeskPage::showSides);
    connect(m_search, &SearchPane::chosen, this, &DeskPage::open);
    connect(m_tabs, &DeskTabs::moved, this, &DeskPage::leave);
    connect(m_tabs, &DeskTabs::arrived, this, &DeskPage::showInPanel);
    connect(m_tabs, &DeskTabs::refused, this, &DeskPage::refused);
    connect(m_tabs, &DeskTabs::notice, this, &DeskPage::notice);
    connect(m_panel, &CallPanel::noteBegun, m_tabs, &DeskTabs::setUnfinished);
    connect(m_tabs, &DeskTabs::undoable, this, &DeskPage::undoable);
    connect(m_panel, &CallPanel::undoable, this, &DeskPage::undoable);
    connect(m_panel, &CallPanel::refused, this, &DeskPage::refused);
    connect(m_panel, &CallPanel::finished, this, &DeskPage::focusSearch);
    connect(m_edit, &EditPrompt::edited, this, [this](RecordId record) {
        if (RecordStack* stack = m_tabs->current(); stack != nullptr && stack->record() == record)
            stack->refresh();
    });
    connect(m_edit, &EditPrompt::refused, this, &DeskPage::refused);
    connect(m_edit, &EditPrompt::notice, this, &DeskPage::notice);
    connect(approval, &shield::ApprovalPrompt::refused, this, &DeskPage::refused);
    connect(approval, &shield::ApprovalPrompt::notice, this, &DeskPage::notice);
    connect(&m_spotlight, &shield::Spotlight::refused, this, &DeskPage::refused);
    connect(&m_spotlight, &shield::Spotlight::notice, this, &DeskPage::notice);
}

DeskPage::~DeskPage()
{
    // Its fields point at the spotlight, which goes with the members.
    // The desk may be gone, and the window around this is no longer one: nothing here asks or tells them anything.
    const QSignalBlocker quiet(this);
    m_centre->disconnect(this);
    delete std::exchange(m_tabs, nullptr);
}

QString DeskPage::markOfThePage() const
{
    const bool isWanted = m_desk.isOpen() && m_desk.policy().markPage;
    return isWanted ? shield::markText(m_desk.person().name, m_clock.wallMs()) : QString();
}

void DeskPage::start()
{
    m_places = {};
    m_search->clear();
    m_tabs->clear();
    m_panel->clear();
    m_panel->refresh();
    m_centre->setCurrentWidget(m_tabs);
    focusSearch();
    QTimer::singleShot(afterwardsMs, this, [this] { m_spotlight.prepare(); });
}

void DeskPage::suspend(reveal::Concealed why)
{
    m_spotlight.conceal(why);
    m_edit->dismiss();
    // Suspended twice, as by a sign-out from behind the lock, it has nothing new to remember.
    if (m_tabs->count() > 0)
        m_places = m_tabs->places();
    m_search->clear();
    m_panel->clear();
    m_tabs->clear();
    m_centre->setCurrentWidget(m_tabs);
}

void DeskPage::resume()
{
    m_panel->refresh();
    const DeskTabs::Places places = std::exchange(m_places, {});
    if (places.tabs.empty())
        focusSearch();
    else
        m_tabs->putBack(places);
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
    m_panel->focusVerification();
}

void DeskPage::writeNote()
{
    m_panel->focusNote();
}

void DeskPage::tagCustomer()
{
    showRecords();
    if (RecordStack* stack = m_tabs->current())
        stack->focusTags();
}

void DeskPage::focusColumn(bool isNext)
{
    const std::array<QWidget*, 3> all{m_left, m_centre, m_panel};
    const auto holds = [](const QWidget* column) { return column->isAncestorOf(QApplication::focusWidget()); };
    const auto found = std::ranges::find_if(all, holds);
    const std::size_t step = isNext ? 1 : all.size() - 1;
    std::size_t at = found == all.end() ? 0 : (static_cast<std::size_t>(found - all.begin()) + step) % all.size();
    while (!all[at]->isVisible())
        at = (at + step) % all.size();
    if (all[at] == m_left)
        focusSearch();
    else if (all[at] == m_panel)
        m_panel->focusFirst();
    else if (RecordStack* stack = m_tabs->current(); stack != nullptr && !isAside())
        stack->focusPage();
    else
        m_centre->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void DeskPage::open(RecordId record)
{
    m_centre->setCurrentWidget(m_tabs);
    m_tabs->open(record);
}

void DeskPage::goBack()
{
    if (isAside())
        showRecords();
    else if (RecordStack* stack = m_tabs->current(); stack == nullptr || !stack->goBack())
        focusSearch();
}

void DeskPage::showRecords()
{
    if (!isAside())
        return;
    Q_EMIT moved();
    m_centre->setCurrentWidget(m_tabs);
    if (RecordStack* stack = m_tabs->current())
        stack->focusPage();
    else
        focusSearch();
}

void DeskPage::editField()
{
    auto* field = qobject_cast<shield::MaskedField*>(QApplication::focusWidget());
    if (field != nullptr && isAncestorOf(field) && m_desk.mayEdit(field->field()))
        m_edit->ask(*field);
}

void DeskPage::speakField()
{
    auto* field = qobject_cast<shield::MaskedField*>(QApplication::focusWidget());
    if (field != nullptr && isAncestorOf(field))
        field->speak();
    else
        Q_EMIT notice(tr("Go to a field first; then it can be spoken."));
}

void DeskPage::leave()
{
    m_spotlight.conceal(reveal::Concealed::Left);
    m_edit->dismiss();
    Q_EMIT moved();
}

void DeskPage::showInPanel()
{
    const RecordStack* stack = m_tabs->current();
    if (stack != nullptr && stack->shown())
        m_panel->show(stack->customer(), *stack->shown());
    else
        m_panel->clear();
}

void DeskPage::addAside(QWidget& page, Room room)
{
    m_centre->addWidget(&page);
    if (room == Room::All)
        m_wide.push_back(&page);
}

void DeskPage::showAside(QWidget& page)
{
    leave();
    m_centre->setCurrentWidget(&page);
    page.setFocus(Qt::OtherFocusReason);
}

bool DeskPage::isAside() const
{
    return m_centre->currentWidget() != m_tabs;
}

/// A page of somebody else's needs the room, but not that of a caller who waits.
void DeskPage::showSides()
{
    const bool isWide = std::ranges::find(m_wide, m_centre->currentWidget()) != m_wide.end();
    m_columns->showSides(!isWide, !isWide && (!isAside() || m_desk.call()));
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
