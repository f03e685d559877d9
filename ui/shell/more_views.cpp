// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/more_views.h"

#include "base/answer.h"
#include "policy/field_words.h"
#include "ui/shell/actions.h"

#include <algorithm>

namespace scrim::shell {

MoreViews::MoreViews(models::Desk& desk, Actions& actions, QObject* parent)
    : QObject(parent), m_desk(desk), m_actions(actions)
{
    connect(&actions.at(ActionId::AskForViews), &QAction::triggered, this, &MoreViews::ask);
    connect(&desk, &models::Desk::budgetChanged, this, &MoreViews::follow);
    connect(&desk, &models::Desk::opened, this, &MoreViews::follow);
    connect(&desk, &models::Desk::closed, this, [this] {
        m_asked.clear();
        follow();
    });
}

bool MoreViews::isUsedUp(policy::FieldClass fieldClass) const
{
    const auto left = m_desk.budget(fieldClass);
    return left && left->left == 0;
}

void MoreViews::follow()
{
    m_actions.setUsedUp(
        std::ranges::any_of(policy::allFieldClasses, [this](auto fieldClass) { return isUsedUp(fieldClass); }));
    std::erase_if(m_asked, [this](policy::FieldClass fieldClass) {
        const auto left = m_desk.budget(fieldClass);
        if (!left || left->left == 0)
            return false;
        Q_EMIT notice(
            tr("You have %Ln more %1 views.", "a class of fields", left->left).arg(policy::labelInside(fieldClass)));
        return true;
    });
}

void MoreViews::ask()
{
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        if (!isUsedUp(fieldClass))
            continue;
        whenAnswered(
            m_desk.askForViews(fieldClass), this, [this, fieldClass](const Result<session::BudgetRequest>& asked) {
                if (!asked) {
                    Q_EMIT refused(asked.error().message);
                    return;
                }
                m_asked.insert(fieldClass);
                Q_EMIT notice(tr("Asked for more %1 views. A supervisor sees it at their desk.", "a class of fields")
                                  .arg(policy::labelInside(fieldClass)));
            });
    }
}

} // namespace scrim::shell
