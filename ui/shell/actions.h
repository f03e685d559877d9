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
    FocusSearch,
    Back,
    NewerOrder,
    OlderOrder,
    AccessLog,
    Import,
    DarkMode,
    ScreenProtection,
    AllowCapture,
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
    /// What a role may not do is not offered to it.
    void offerTo(policy::Role role);

private:
    std::vector<QAction*> m_actions;
};

} // namespace scrim::shell
