// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/shell/bar.h"

#include <QPointer>

#include <vector>

class QSpinBox;

namespace scrim::parts {
class ActionButton;
} // namespace scrim::parts

namespace scrim::shell {

class Actions;

/// A colleague whose views are used up and who asks for more, shown to whoever may give them: one at a time, given by
/// one act of the registry or left for later. objectName "top_up_bar".
class TopUpBar final : public Bar
{
    Q_OBJECT

public:
    explicit TopUpBar(QWidget* parent = nullptr);
    /// Follows what waits at this desk from now on. Both must outlive it.
    void serve(models::Desk& desk, Actions& actions);

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);

private:
    void refresh();
    void showNext();
    void give();
    void clear();

    QPointer<models::Desk> m_desk;
    Actions* m_actions = nullptr;
    std::vector<session::BudgetRequest> m_waiting;
    std::vector<session::BudgetRequest> m_later; ///< put off until the person comes back
    QSpinBox* m_views;
    parts::ActionButton* m_give;
};

} // namespace scrim::shell
