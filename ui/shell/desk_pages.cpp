// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_pages.h"

#include "models/call_queue_model.h"
#include "ui/admin/import_page.h"
#include "ui/desk/call_panel.h"
#include "ui/desk/call_queue.h"
#include "ui/desk/desk_page.h"
#include "ui/oversight/oversight_page.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/desk_memory.h"
#include "ui/shell/message_bar.h"

namespace scrim::shell {

DeskPages::DeskPages(models::Desk& desk, models::CallQueueModel& calls, shield::ScreenGuard& guard, const Clock& clock,
                     Actions& actions, MessageBar& message, QWidget& window)
    : QObject(&window),
      m_desk(desk),
      m_page(new desk::DeskPage(desk, guard, clock, &window)),
      m_deskActions(new DeskActions(actions, *m_page, desk, this)),
      m_memory(new DeskMemory(window, *m_page, desk, this)),
      m_protection(new protection::ProtectionPage(desk, guard, clock, &window)),
      m_oversight(new oversight::OversightPage(desk, clock, &window)),
      m_import(new admin::ImportPage(desk, &window)),
      m_queue(new desk::CallQueue(calls, m_page))
{
    m_page->addAside(*m_protection);
    m_page->addAside(*m_oversight, desk::DeskPage::Room::All);
    m_page->addAside(*m_import);
    m_page->placeCalls(*m_queue);
    connectActions(actions);
    connectCalls(calls);
    connect(m_page, &desk::DeskPage::refused, &message, &MessageBar::refuse);
    connect(m_page, &desk::DeskPage::notice, &message, &MessageBar::note);
    connect(m_page, &desk::DeskPage::undoable, &message, &MessageBar::offerUndo);
    connect(m_oversight, &oversight::OversightPage::undoable, &message, &MessageBar::offerUndo);
    connect(m_page, &desk::DeskPage::moved, &message, &MessageBar::dismiss);
}

void DeskPages::connectActions(Actions& actions)
{
    const auto on = [&](ActionId id, auto act) { connect(&actions.at(id), &QAction::triggered, this, act); };
    on(ActionId::FocusSearch, [this] { focusSearch(); });
    on(ActionId::Back, [this] { goBack(); });
    on(ActionId::AnswerCall, [this] { m_queue->answerNext(); });
    on(ActionId::AccessLog, [this] { m_page->showAside(*m_oversight); });
    on(ActionId::Import, [this] { m_page->showAside(*m_import); });
    on(ActionId::ScreenProtection, [this] { m_page->showAside(*m_protection); });
    on(ActionId::AllowCapture, [this] {
        m_page->showAside(*m_protection);
        m_protection->openSupport();
    });
}

void DeskPages::connectCalls(models::CallQueueModel& calls)
{
    connect(m_queue, &desk::CallQueue::chosen, m_page, &desk::DeskPage::open);
    connect(m_queue, &desk::CallQueue::searchWanted, m_page, &desk::DeskPage::focusSearch);
    connect(&calls, &models::CallQueueModel::answered, m_page, [this, &calls](int row) {
        m_page->panel().setCaller(calls.index(row).data(models::CallQueueModel::NumberRole).toString());
    });
}

std::vector<Command> DeskPages::commands() const
{
    return m_deskActions->commands();
}

void DeskPages::start()
{
    m_import->clear();
    m_page->start();
}

void DeskPages::takeUp()
{
    m_memory->takeUp();
}

void DeskPages::comeBack()
{
    m_page->resume();
    // It went on behind the lock, and its admin comes back to see how far it is.
    if (m_desk.isImporting())
        m_page->showAside(*m_import);
}

void DeskPages::focusSearch()
{
    if (m_oversight->isVisible())
        m_oversight->focusSearch();
    else
        m_page->focusSearch();
}

void DeskPages::goBack()
{
    if (!m_oversight->isVisible() || !m_oversight->goBack())
        m_page->goBack();
}

} // namespace scrim::shell
