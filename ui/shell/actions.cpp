// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>

namespace scrim::shell {

namespace {

enum class Menu
{
    Desk,
    Call,
    Go,
    View,
};
constexpr std::array menus{
    QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Desk"), QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Call"),
    QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Go"), QT_TRANSLATE_NOOP("scrim::shell::Actions", "&View")};

struct Row
{
    ActionId id;
    Menu menu;
    const char* name;
    const char* text;
    std::array<const char*, 3> shortcuts;
    bool needsPerson = true;
    bool isCheckable = false;
};

constexpr std::array rows{
    Row{ActionId::AnswerCall,
        Menu::Call,
        "answer_call",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Answer the next call"),
        {"Ctrl+Shift+A"}},
    Row{ActionId::StartCall,
        Menu::Call,
        "start_call",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Start a call"),
        {"Ctrl+Shift+S"}},
    Row{ActionId::EndCall,
        Menu::Call,
        "end_call",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&End the call"),
        {"Ctrl+Shift+E"}},
    Row{ActionId::VerifyCaller,
        Menu::Call,
        "verify_caller",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Verify the caller"),
        {"Ctrl+Shift+V"}},
    Row{ActionId::FocusSearch,
        Menu::Go,
        "focus_search",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Search"),
        {"Ctrl+F", "Ctrl+K"}},
    Row{ActionId::Back,
        Menu::Go,
        "back",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Back"),
        {"Alt+Left", "Backspace"}},
    Row{ActionId::NewerOrder,
        Menu::Go,
        "newer_order",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Customer's &next order"),
        {"Ctrl+PgUp"}},
    Row{ActionId::OlderOrder,
        Menu::Go,
        "older_order",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Customer's &order before"),
        {"Ctrl+PgDown"}},
    Row{ActionId::EditField,
        Menu::Desk,
        "edit_field",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Correct the field…"),
        {"F2"}},
    Row{ActionId::AccessLog,
        Menu::Go,
        "access_log",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Access log"),
        {"Ctrl+Shift+L"}},
    Row{ActionId::Import, Menu::Desk, "import", QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Import…"), {"Ctrl+I"}},
    Row{ActionId::DarkMode,
        Menu::View,
        "dark_mode",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Dark"),
        {"Ctrl+Shift+D"},
        false,
        true},
    Row{ActionId::HighContrast,
        Menu::View,
        "high_contrast",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&High contrast"),
        {},
        false,
        true},
    Row{ActionId::FollowDesktop,
        Menu::View,
        "follow_desktop",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "&As the desktop"),
        {},
        false,
        true},
    Row{ActionId::ScreenProtection,
        Menu::View,
        "screen_protection",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Screen &protection…"),
        {}},
    Row{ActionId::AllowCapture,
        Menu::Desk,
        "allow_capture",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Allow pictures for s&upport…"),
        {}},
    Row{ActionId::ChangePassword,
        Menu::Desk,
        "change_password",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Change pass&word…"),
        {}},
    Row{ActionId::SecondFactor,
        Menu::Desk,
        "second_factor",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Second &factor…"),
        {}},
    Row{ActionId::Lock, Menu::Desk, "lock", QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Lock"), {"Ctrl+L"}},
    Row{ActionId::SignOut,
        Menu::Desk,
        "sign_out",
        QT_TRANSLATE_NOOP("scrim::shell::Actions", "Sign &out"),
        {"Ctrl+Shift+Q"}},
    Row{ActionId::Quit, Menu::Desk, "quit", QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Quit"), {"Ctrl+Q"}, false},
};

/// at() counts on it.
constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id != static_cast<ActionId>(i))
            return false;
    }
    return true;
}
static_assert(standInOrder());

} // namespace

Actions::Actions(QWidget& window) : QObject(&window)
{
    for (const Row& row : rows) {
        auto* action = new QAction(tr(row.text), &window);
        action->setObjectName(QStringLiteral("action_") + QLatin1String(row.name));
        QList<QKeySequence> shortcuts;
        for (const char* shortcut : row.shortcuts) {
            if (shortcut != nullptr)
                shortcuts.append(QKeySequence(QLatin1String(shortcut)));
        }
        action->setShortcuts(shortcuts);
        action->setCheckable(row.isCheckable);
        // Signing out and quitting are no words for the desktop's own menus to move.
        action->setMenuRole(QAction::NoRole);
        window.addAction(action);
        m_actions.push_back(action);
    }
    setAtDesk(false);
}

QAction& Actions::at(ActionId id) const
{
    return *m_actions[static_cast<std::size_t>(id)];
}

void Actions::fill(QMenuBar& bar) const
{
    std::array<QMenu*, menus.size()> made{};
    for (std::size_t i = 0; i < menus.size(); ++i)
        made[i] = bar.addMenu(tr(menus[i]));
    for (const Row& row : rows)
        made[static_cast<std::size_t>(row.menu)]->addAction(&at(row.id));
}

void Actions::setAtDesk(bool isAtDesk)
{
    m_isAtDesk = isAtDesk;
    enable();
}

void Actions::setInCall(bool isInCall)
{
    m_isInCall = isInCall;
    enable();
}

void Actions::offerTo(policy::Role role)
{
    at(ActionId::Import).setVisible(policy::administers(role));
}

void Actions::enable()
{
    for (const Row& row : rows)
        at(row.id).setEnabled(m_isAtDesk || !row.needsPerson);
    at(ActionId::StartCall).setEnabled(m_isAtDesk && !m_isInCall);
    at(ActionId::EndCall).setEnabled(m_isAtDesk && m_isInCall);
}

} // namespace scrim::shell
