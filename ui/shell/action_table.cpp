// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr std::array menus{
    QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Desk"), QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Call"),
    QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Go"), QT_TRANSLATE_NOOP("scrim::shell::Actions", "&View")};

bool mayImport(policy::Role role, const policy::Policy&)
{
    return policy::administers(role);
}

bool mayCorrect(policy::Role role, const policy::Policy& policy)
{
    return std::ranges::any_of(policy::allFieldClasses, [&](policy::FieldClass fieldClass) {
        return policy::mayEdit(policy.editing, role, fieldClass);
    });
}

bool maySpeak(policy::Role role, const policy::Policy& policy)
{
    return std::ranges::any_of(policy::viewableClasses(role), [&](policy::FieldClass fieldClass) {
        const policy::ClassRules rules = policy.of(role, fieldClass);
        return rules.view && rules.spoken;
    });
}

bool maySupport(policy::Role, const policy::Policy& policy)
{
    return policy.supportCaptureMinutes > 0;
}

bool hasBudget(policy::Role role, const policy::Policy& policy)
{
    return std::ranges::any_of(policy::allFieldClasses, [&](policy::FieldClass fieldClass) {
        const policy::ClassRules rules = policy.of(role, fieldClass);
        return rules.perHour || rules.perShift;
    });
}

bool mayTopUp(policy::Role role, const policy::Policy&)
{
    return policy::mayApprove(role);
}

constexpr std::array rows{
    ActionRow{ActionId::Undo,
              Menu::Desk,
              "undo",
              "undo",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Undo"),
              {"Ctrl+Z"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "take back revert note tag filter"),
              Needs::Undo},
    ActionRow{ActionId::AnswerCall,
              Menu::Call,
              "answer_call",
              "phone-incoming",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Answer the next call"),
              {"Ctrl+Shift+A"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "pick up queue waiting pop")},
    ActionRow{ActionId::StartCall,
              Menu::Call,
              "start_call",
              "call",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Start a call"),
              {"Ctrl+Shift+S"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "begin answer phone pick up"),
              Needs::NoCall},
    ActionRow{ActionId::EndCall,
              Menu::Call,
              "end_call",
              "hang-up",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&End the call"),
              {"Ctrl+Shift+E"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "hang up finish phone"),
              Needs::Call},
    ActionRow{ActionId::HoldCall,
              Menu::Call,
              "hold_call",
              "clock",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Put the call on &hold"),
              {"Ctrl+Shift+H"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "park wait second line"),
              Needs::Call},
    ActionRow{ActionId::ResumeCall,
              Menu::Call,
              "resume_call",
              "call",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Resume the call on hold"),
              {"Ctrl+Shift+B"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "take up back continue second line swap"),
              Needs::HeldCall},
    ActionRow{ActionId::VerifyCaller,
              Menu::Call,
              "verify_caller",
              "verify",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Verify the caller"),
              {"Ctrl+Shift+V"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "check identity prove who")},
    ActionRow{ActionId::AskForViews,
              Menu::Call,
              "ask_for_views",
              "eye",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Ask for &more views"),
              {"Ctrl+Shift+M"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "budget used up supervisor top up limit"),
              Needs::UsedUp,
              hasBudget},
    ActionRow{ActionId::GiveViews,
              Menu::Desk,
              "give_views",
              "approve",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Give more views"),
              {"Ctrl+Shift+G"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "top up budget grant colleague"),
              Needs::ViewsWanted,
              mayTopUp},
    ActionRow{ActionId::FocusSearch,
              Menu::Go,
              "focus_search",
              "search",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Search"),
              {"Ctrl+F"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "find look up customer order")},
    ActionRow{ActionId::Back,
              Menu::Go,
              "back",
              "back",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Back"),
              {"Alt+Left", "Backspace"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "return previous before")},
    ActionRow{ActionId::CloseTab,
              Menu::Go,
              "close_tab",
              "close",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Close the customer"),
              {"Ctrl+W"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "tab leave done"),
              Needs::Tab},
    ActionRow{ActionId::NextTab,
              Menu::Go,
              "next_tab",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Ne&xt customer"),
              {"Ctrl+Tab"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "tab switch"),
              Needs::Tabs},
    ActionRow{ActionId::PreviousTab,
              Menu::Go,
              "previous_tab",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Previous customer"),
              {"Ctrl+Shift+Tab"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "tab switch"),
              Needs::Tabs},
    ActionRow{ActionId::NextColumn,
              Menu::Go,
              "next_column",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Next col&umn"),
              {"F6"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "pane panel move")},
    ActionRow{ActionId::PreviousColumn,
              Menu::Go,
              "previous_column",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Column be&fore"),
              {"Shift+F6"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "pane panel move")},
    ActionRow{ActionId::WriteNote,
              Menu::Call,
              "write_note",
              "note",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Write a note"),
              {"Ctrl+N"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "comment remark type"),
              Needs::Tab},
    ActionRow{ActionId::TagCustomer,
              Menu::Call,
              "tag_customer",
              "tag",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Tag the customer"),
              {"Ctrl+T"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "label mark add"),
              Needs::Tab},
    ActionRow{ActionId::NewerOrder,
              Menu::Go,
              "newer_order",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Customer's &next order"),
              {"Ctrl+PgUp"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "newer later"),
              Needs::NewerOrder},
    ActionRow{ActionId::OlderOrder,
              Menu::Go,
              "older_order",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Customer's &order before"),
              {"Ctrl+PgDown"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "older earlier previous"),
              Needs::OlderOrder},
    ActionRow{ActionId::EditField,
              Menu::Desk,
              "edit_field",
              "edit",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Correct the field…"),
              {"F2"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "edit change fix value"),
              Needs::Person,
              mayCorrect},
    ActionRow{ActionId::SpeakField,
              Menu::Call,
              "speak_field",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "S&peak the field"),
              {"Ctrl+Shift+R"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "read aloud say screen reader value"),
              Needs::Person,
              maySpeak},
    ActionRow{ActionId::AccessLog,
              Menu::Go,
              "access_log",
              "log",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Access log"),
              {"Ctrl+Shift+L"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "audit who looked review history")},
    ActionRow{ActionId::Import,
              Menu::Desk,
              "import",
              "import",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Import…"),
              {"Ctrl+I"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "load file shop csv"),
              Needs::Person,
              mayImport},
    ActionRow{ActionId::DarkMode,
              Menu::View,
              "dark_mode",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Dark"),
              {"Ctrl+Shift+D"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "light night theme colours"),
              Needs::Nothing,
              nullptr,
              true},
    ActionRow{ActionId::HighContrast,
              Menu::View,
              "high_contrast",
              "contrast",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&High contrast"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "colours see theme"),
              Needs::Nothing,
              nullptr,
              true},
    ActionRow{ActionId::FollowDesktop,
              Menu::View,
              "follow_desktop",
              "desktop",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "As &the desktop"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "colours system theme"),
              Needs::Nothing,
              nullptr,
              true},
    ActionRow{ActionId::ScreenProtection,
              Menu::View,
              "screen_protection",
              "shield",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Screen &protection…"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "pictures screenshots shield policy")},
    ActionRow{ActionId::CallPanel,
              Menu::View,
              "call_panel",
              "phone-incoming",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Call panel"),
              {"F4"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "fold hide show right side")},
    ActionRow{ActionId::Palette,
              Menu::View,
              "command_palette",
              "command",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&All commands…"),
              {"Ctrl+K"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "palette run")},
    ActionRow{ActionId::Shortcuts,
              Menu::View,
              "shortcut_sheet",
              "keyboard",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Keyboard shortcuts"),
              {"Ctrl+/", "F1"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "keys help"),
              Needs::Nothing},
    ActionRow{ActionId::AllowCapture,
              Menu::Desk,
              "allow_capture",
              "camera",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Allow pictures for su&pport…"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "screenshot share help"),
              Needs::Person,
              maySupport},
    ActionRow{ActionId::ChangePassword,
              Menu::Desk,
              "change_password",
              "key",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Change pass&word…"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "account secret new")},
    ActionRow{ActionId::SecondFactor,
              Menu::Desk,
              "second_factor",
              "verify",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Second &factor…"),
              {},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "account code authenticator phone totp")},
    ActionRow{ActionId::Lock,
              Menu::Desk,
              "lock",
              "lock",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Lock"),
              {"Ctrl+L"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "away pause break")},
    ActionRow{ActionId::SignOut,
              Menu::Desk,
              "sign_out",
              "sign-out",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "Sign &out"),
              {"Ctrl+Shift+Q"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "log off leave")},
    ActionRow{ActionId::Quit,
              Menu::Desk,
              "quit",
              "",
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "&Quit"),
              {"Ctrl+Q"},
              QT_TRANSLATE_NOOP("scrim::shell::Actions", "exit close"),
              Needs::Nothing},
};

constexpr std::array locals{
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a masked field"), "Space",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Look at it, or hold the key to look")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a masked field"), "Return",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Look at it")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a masked field"), "Esc",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Hide it again")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a call that waits"), "Return",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Answer it")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a call that waits"), "Del",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Take it off the list")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a record"), "Esc",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Leave it, back to where you came from")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "On a record"), "Ctrl+1 Ctrl+9",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "To the first customer that is open, up to the ninth")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "While searching"), "Return",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Open the first result")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "While searching"), "Down Up",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Into the results, and back to the box")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "While searching"), "Esc",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Empty the box")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In a note"), "Ctrl+Return",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Save it")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In a note"), "Ctrl+Shift+U",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Take a mask back that hides no such number")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In the wrap-up"), "Return",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Finish the call with the chosen outcome")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In the access log"), "Ctrl+P",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Everything by this person")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In the access log"), "Ctrl+U",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Everything about this record")},
    LocalRow{QT_TRANSLATE_NOOP("scrim::shell::Actions", "In the access log"), "Ctrl+J",
             QT_TRANSLATE_NOOP("scrim::shell::Actions", "Only this action")},
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

std::span<const char* const> menuTitles()
{
    return menus;
}

std::span<const ActionRow> actionRows()
{
    return rows;
}

std::span<const LocalRow> localRows()
{
    return locals;
}

} // namespace scrim::shell
