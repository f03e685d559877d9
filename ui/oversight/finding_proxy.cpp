// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/finding_proxy.h"

#include "models/review_model.h"

namespace scrim::oversight {

using models::ReviewModel;

void FindingProxy::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

void FindingProxy::setRule(const QString& rule)
{
    m_rule = rule;
    invalidateFilter();
}

bool FindingProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex finding = sourceModel()->index(row, 0, parent);
    if (!m_rule.isEmpty() && finding.data(ReviewModel::RuleRole).toString() != m_rule)
        return false;
    const auto state = static_cast<detection::State>(finding.data(ReviewModel::StateRole).toInt());
    switch (m_which) {
    case Which::ToDo:
        return !detection::isDecided(state);
    case Which::Escalated:
        return state == detection::State::Escalated;
    case Which::Decided:
        return detection::isDecided(state);
    case Which::All:
        break;
    }
    return true;
}

} // namespace scrim::oversight
