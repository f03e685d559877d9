// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "policy/role.h"

#include <QAction>
#include <QObject>

#include <optional>
#include <set>
#include <vector>

class QMenuBar;

namespace scrim::shell {

struct ActionRow;

enum class ActionId
{
    Undo,
    AnswerCall,
    StartCall,
    EndCall,
    HoldCall,
    ResumeCall,
    VerifyCaller,
    AskForViews,
    GiveViews,
    FocusSearch,
    Back,
    CloseTab,
    NextTab,
    PreviousTab,
    NextColumn,
    PreviousColumn,
    WriteNote,
    TagCustomer,
    NewerOrder,
    OlderOrder,
    EditField,
    SpeakField,
    AccessLog,
    Import,
    DarkMode,
    HighContrast,
    FollowDesktop,
    ScreenProtection,
    CallPanel,
    Palette,
    Shortcuts,
    AllowCapture,
    ChangePassword,
    SecondFactor,
    Lock,
    SignOut,
    Quit,
};

/// Something that can be done, for whoever lists it: the command palette and the sheet of shortcuts.
struct Offer
{
    QAction* action = nullptr; ///< its text has a mnemonic's '&'
    QString category;          ///< its menu's name
    QString keywords;          ///< other words that people would look for
};

/// A key that holds where the keyboard is and not all over the window.
struct LocalKey
{
    QString place; ///< "On a masked field"
    QString keys;
    QString text; ///< what it does there
};

/// Everything that can be done from anywhere, once: text, shortcuts, menu, who may. Menus, buttons, the palette and the
/// sheet of shortcuts are made of it. A new act is a new row of the table in the source file.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `window`, so that their shortcuts work all over it.
    explicit Actions(QWidget& window);

    [[nodiscard]] QAction& at(ActionId id) const;
    void fill(QMenuBar& bar) const;
    /// Those that need somebody at the desk.
    void setAtDesk(bool isAtDesk);
    /// A call begins where there is none, and ends where there is one.
    void setInCall(bool isInCall);
    /// A call is on hold.
    void setHasHeld(bool hasHeld);
    /// So many customers are open.
    void setTabs(int count);
    void setUndo(bool canUndo);
    /// A budget of the person's is used up; a colleague waits for more views.
    void setUsedUp(bool isUsedUp);
    void setViewsWanted(bool areWanted);
    /// Whether the open order's customer has one that is newer, and one that is older.
    void setNeighbours(bool hasNewer, bool hasOlder);
    /// What a person may not do by role and policy is not there for them, nor for nobody at all. What cannot be done
    /// just now is there and greyed.
    void offerTo(policy::Role role, const policy::Policy& policy);
    void offerToNobody();

    /// It is there, greyed for good, and says whose file has locked it.
    void lock(ActionId id, const QString& by);

    /// What is offered, in the menus' order.
    [[nodiscard]] std::vector<Offer> offers() const;
    /// The keys of fields, lists and notes, by place.
    [[nodiscard]] static std::vector<LocalKey> localKeys();

private:
    struct Situation
    {
        bool isAtDesk = false;
        bool isInCall = false;
        bool hasHeld = false;
        bool hasNewer = false;
        bool hasOlder = false;
        bool canUndo = false;
        bool isUsedUp = false;
        bool areViewsWanted = false;
        int tabs = 0;
    };
    [[nodiscard]] bool isPossible(const ActionRow& row) const;
    void enable();

    std::vector<QAction*> m_actions;
    std::set<ActionId> m_locked;
    Situation m_situation;
};

/// Without its mnemonic: "Lock" of "&Lock".
[[nodiscard]] QString plain(QString text);

} // namespace scrim::shell
