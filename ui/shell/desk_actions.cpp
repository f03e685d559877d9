// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_actions.h"

#include "models/desk.h"
#include "ui/desk/call_panel.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/more_views.h"

namespace scrim::shell {

DeskActions::DeskActions(Actions& actions, desk::DeskPage& page, models::Desk& desk, QObject* parent)
    : QObject(parent), m_page(page)
{
    const auto on = [&](ActionId id, auto act) { connect(&actions.at(id), &QAction::triggered, this, act); };
    on(ActionId::EditField, [&page] { page.editField(); });
    on(ActionId::SpeakField, [&page] { page.speakField(); });
    connect(&desk, &models::Desk::policyChanged, &actions, [&actions, &desk] {
        if (desk.isOpen())
            actions.offerTo(desk.person().role, desk.policy());
    });
    on(ActionId::NewerOrder, [&page] {
        if (desk::RecordStack* stack = page.tabs().current())
            stack->openNewerOrder();
    });
    on(ActionId::OlderOrder, [&page] {
        if (desk::RecordStack* stack = page.tabs().current())
            stack->openOlderOrder();
    });
    on(ActionId::CloseTab, [&page] { page.tabs().closeCurrent(); });
    on(ActionId::NextTab, [&page] { page.tabs().chooseNext(); });
    on(ActionId::PreviousTab, [&page] { page.tabs().choosePrevious(); });
    on(ActionId::NextColumn, [&page] { page.focusColumn(true); });
    on(ActionId::PreviousColumn, [&page] { page.focusColumn(false); });
    on(ActionId::StartCall, [&page] { page.panel().startCall(); });
    on(ActionId::EndCall, [&page] { page.panel().endCall(); });
    on(ActionId::HoldCall, [&page] { page.panel().holdCall(); });
    on(ActionId::ResumeCall, [&page] { page.panel().resumeCall(); });
    on(ActionId::VerifyCaller, [&page] { page.verifyCaller(); });
    on(ActionId::WriteNote, [&page] { page.writeNote(); });
    on(ActionId::TagCustomer, [&page] { page.tagCustomer(); });
    on(ActionId::CallPanel, [&page] { page.columns().toggleFold(); });
    page.panel().serve(actions.at(ActionId::StartCall), actions.at(ActionId::EndCall), actions.at(ActionId::CallPanel));
    page.panel().serveHold(actions.at(ActionId::HoldCall));
    page.panel().serveBudget(actions.at(ActionId::AskForViews));
    const auto* more = new MoreViews(desk, actions, this);
    connect(more, &MoreViews::refused, &page, &desk::DeskPage::refused);
    connect(more, &MoreViews::notice, &page, &desk::DeskPage::notice);
    connect(&desk, &models::Desk::callChanged, &actions, [&actions, &desk] {
        actions.setInCall(desk.call().has_value());
        actions.setHasHeld(!desk.heldCalls().empty());
    });
    connect(&page.tabs(), &desk::DeskTabs::changed, &actions,
            [&actions, &page] { actions.setTabs(page.tabs().count()); });
    connect(&page.tabs(), &desk::DeskTabs::neighboursChanged, &actions, &Actions::setNeighbours);
}

std::vector<Command> DeskActions::commands() const
{
    std::vector<Command> commands;
    desk::DeskTabs& tabs = m_page.tabs();
    for (int i = 0; i < tabs.count(); ++i) {
        const QString name = tabs.titleAt(i);
        if (name.isEmpty())
            continue;
        const bool hasKey = i < desk::DeskTabs::mostKeys;
        const QKeySequence key = hasKey ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence();
        commands.push_back({.key = QStringLiteral("tab_%1").arg(i),
                            .text = tr("Go to %1", "a customer who is open").arg(name),
                            .category = tr("Open customers"),
                            .keywords = name,
                            .shortcut = key.toString(QKeySequence::NativeText),
                            .icon = {},
                            .run = [&page = m_page, i] {
                                page.showRecords();
                                page.tabs().choose(i);
                            }});
    }
    return commands;
}

} // namespace scrim::shell
