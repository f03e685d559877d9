// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/parts/icon.h"
#include "ui/shell/action_table.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <vector>

namespace scrim::shell {

namespace {

constexpr auto lockedProperty = "lockedByIt";

/// In a menu, a tip for what is locked alone: that of anything else would repeat its name.
class LockTips final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        const auto* menu = qobject_cast<QMenu*>(object);
        const QAction* action = menu == nullptr ? nullptr : menu->actionAt(static_cast<QHelpEvent*>(event)->pos());
        return action == nullptr || !action->property(lockedProperty).toBool();
    }
};

} // namespace

Actions::Actions(QWidget& window) : QObject(&window)
{
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(tr(row.text), &window);
        action->setObjectName(QStringLiteral("action_") + QLatin1String(row.name));
        QList<QKeySequence> shortcuts;
        for (const char* shortcut : row.shortcuts) {
            if (shortcut != nullptr)
                shortcuts.append(QKeySequence(QLatin1String(shortcut)));
        }
        action->setShortcuts(shortcuts);
        action->setCheckable(row.isCheckable);
        action->setIcon(parts::icon(QLatin1String(row.icon)));
        // Signing out and quitting are no words for the desktop's own menus to move.
        action->setMenuRole(QAction::NoRole);
        window.addAction(action);
        m_actions.push_back(action);
    }
    offerToNobody();
    setAtDesk(false);
}

QAction& Actions::at(ActionId id) const
{
    return *m_actions[static_cast<std::size_t>(id)];
}

void Actions::fill(QMenuBar& bar) const
{
    const auto titles = menuTitles();
    std::vector<QMenu*> made;
    for (const char* title : titles)
        made.push_back(bar.addMenu(tr(title)));
    for (QMenu* menu : made) {
        menu->setToolTipsVisible(true);
        menu->installEventFilter(new LockTips(menu));
    }
    for (const ActionRow& row : actionRows())
        made[static_cast<std::size_t>(row.menu)]->addAction(&at(row.id));
}

void Actions::setAtDesk(bool isAtDesk)
{
    m_situation.isAtDesk = isAtDesk;
    enable();
}

void Actions::setInCall(bool isInCall)
{
    m_situation.isInCall = isInCall;
    enable();
}

void Actions::setHasHeld(bool hasHeld)
{
    m_situation.hasHeld = hasHeld;
    enable();
}

void Actions::setTabs(int count)
{
    m_situation.tabs = count;
    enable();
}

void Actions::setUndo(bool canUndo)
{
    m_situation.canUndo = canUndo;
    enable();
}

void Actions::setUsedUp(bool isUsedUp)
{
    m_situation.isUsedUp = isUsedUp;
    enable();
}

void Actions::setViewsWanted(bool areWanted)
{
    m_situation.areViewsWanted = areWanted;
    enable();
}

void Actions::setNeighbours(bool hasNewer, bool hasOlder)
{
    m_situation.hasNewer = hasNewer;
    m_situation.hasOlder = hasOlder;
    enable();
}

void Actions::offerTo(policy::Role role, const policy::Policy& policy)
{
    for (const ActionRow& row : actionRows())
        at(row.id).setVisible(row.allowed == nullptr || row.allowed(role, policy));
}

void Actions::offerToNobody()
{
    for (const ActionRow& row : actionRows())
        at(row.id).setVisible(row.allowed == nullptr);
}

void Actions::lock(ActionId id, const QString& by)
{
    m_locked.insert(id);
    QAction& action = at(id);
    const QString file = by.section(QLatin1Char('/'), -1);
    action.setProperty(lockedProperty, true);
    //: What stands for an act that is not the person's to do: its name, and the file of IT's that says so
    action.setText(tr("%1 (set by IT, %2)").arg(action.text(), file));
    action.setToolTip(tr("Set by IT in %1; ask them to change it.").arg(by));
    enable();
}

std::vector<Offer> Actions::offers() const
{
    std::vector<Offer> offered;
    for (std::size_t menu = 0; menu < menuTitles().size(); ++menu) {
        for (const ActionRow& row : actionRows()) {
            if (static_cast<std::size_t>(row.menu) == menu && at(row.id).isVisible())
                offered.push_back({&at(row.id), plain(tr(menuTitles()[menu])), tr(row.keywords)});
        }
    }
    return offered;
}

std::vector<LocalKey> Actions::localKeys()
{
    std::vector<LocalKey> keys;
    for (const LocalRow& local : localRows()) {
        QStringList names;
        for (const QString& key : QString::fromLatin1(local.keys).split(QLatin1Char(' ')))
            names.append(QKeySequence(key).toString(QKeySequence::NativeText));
        keys.push_back({tr(local.place), names.join(QStringLiteral("  ")), tr(local.text)});
    }
    return keys;
}

bool Actions::isPossible(const ActionRow& row) const
{
    const Situation& now = m_situation;
    switch (row.needs) {
    case Needs::Nothing:
        return true;
    case Needs::Person:
        return now.isAtDesk;
    case Needs::NoCall:
        return now.isAtDesk && !now.isInCall;
    case Needs::Call:
        return now.isAtDesk && now.isInCall;
    case Needs::HeldCall:
        return now.isAtDesk && now.hasHeld;
    case Needs::Tab:
        return now.isAtDesk && now.tabs > 0;
    case Needs::Tabs:
        return now.isAtDesk && now.tabs > 1;
    case Needs::Undo:
        return now.isAtDesk && now.canUndo;
    case Needs::UsedUp:
        return now.isAtDesk && now.isUsedUp;
    case Needs::ViewsWanted:
        return now.isAtDesk && now.areViewsWanted;
    case Needs::NewerOrder:
        return now.isAtDesk && now.hasNewer;
    case Needs::OlderOrder:
        return now.isAtDesk && now.hasOlder;
    }
    return false;
}

void Actions::enable()
{
    for (const ActionRow& row : actionRows())
        at(row.id).setEnabled(isPossible(row) && !m_locked.contains(row.id));
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace scrim::shell
