// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/role.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenuBar;

namespace scrim::shell {

enum class ActionId
{
    AnswerCall,
    StartCall,
    EndCall,
    VerifyCaller,
    FocusSearch,
    Back,
    NewerOrder,
    OlderOrder,
    EditField,
    AccessLog,
    Import,
    DarkMode,
    HighContrast,
    FollowDesktop,
    ScreenProtection,
    AllowCapture,
    ChangePassword,
    SecondFactor,
    Lock,
    SignOut,
    Quit,
};

/// Everything that can be done from anywhere, once: text, shortcuts, menu. A new act is a new row of the table in the
/// source file.
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
    /// What a role may not do is not offered to it.
    void offerTo(policy::Role role);

private:
    void enable();
    std::vector<QAction*> m_actions;
    bool m_isAtDesk = false;
    bool m_isInCall = false;
};

} // namespace scrim::shell
