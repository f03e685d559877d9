// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QObject>

#include <set>

namespace scrim::shell {

class Actions;

/// Asks a supervisor for more views where the person's budget is used up, and says when they were given.
class MoreViews final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MoreViews(models::Desk& desk, Actions& actions, QObject* parent);

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);

private:
    void follow();
    void ask();
    [[nodiscard]] bool isUsedUp(policy::FieldClass fieldClass) const;

    models::Desk& m_desk;
    Actions& m_actions;
    std::set<policy::FieldClass> m_asked; ///< and not given yet
};

} // namespace scrim::shell
