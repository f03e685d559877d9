// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tune_model.h"

#include "base/core_text.h"
#include "detection/settings.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace scrim::models {

void TuneModel::start(std::vector<detection::Rule> rules, const policy::ReviewPolicy& inForce)
{
    beginResetModel();
    m_inForce = detection::completed(inForce, rules);
    m_proposal = m_inForce;
    m_rules = std::move(rules);
    m_tuned.clear();
    endResetModel();
    Q_EMIT changed();
}

void TuneModel::setTuned(const std::vector<detection::Tuned>& tuned)
{
    m_tuned.clear();
    for (const detection::Rule& rule : m_rules) {
        const auto found = std::ranges::find(tuned, rule.id, &detection::Tuned::rule);
        m_tuned.push_back(found != tuned.end() ? *found : detection::Tuned());
    }
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, Before), index(rowCount() - 1, After));
}

const detection::Rule* TuneModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

const detection::Tuned* TuneModel::tunedAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_tuned.size() ? &m_tuned[static_cast<std::size_t>(row)]
                                                                      : nullptr;
}

int TuneModel::valueOf(int row, const QString& parameter) const
{
    const detection::Rule* rule = ruleAt(row);
    return rule != nullptr ? detection::settingsOf(*rule, m_proposal).of(parameter.toLatin1().constData()) : 0;
}

void TuneModel::setValue(int row, const QString& parameter, int value)
{
    const detection::Rule* rule = ruleAt(row);
    if (rule == nullptr || !rule->parameters.contains(parameter))
        return;
    const detection::Parameter& bounds = rule->parameters.at(parameter);
    const int bounded = std::clamp(value, bounds.least, bounds.most);
    if (std::exchange(m_proposal.rules[rule->id].values[parameter], bounded) != bounded)
        forgetTried();
}

void TuneModel::forgetTried()
{
    m_tuned.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

int TuneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int TuneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TuneModel::data(const QModelIndex& index, int role) const
{
    const detection::Rule* rule = index.isValid() ? ruleAt(index.row()) : nullptr;
    if (rule == nullptr)
        return {};
    const detection::Tuned* tuned = tunedAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Rule)
            return said(rule->title);
        return tuned != nullptr ? QLocale().toString(index.column() == Before ? tuned->before : tuned->after)
                                : QString();
    case Qt::CheckStateRole:
        if (index.column() != Rule)
            return {};
        return detection::settingsOf(*rule, m_proposal).enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == Rule ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool TuneModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const detection::Rule* rule = index.isValid() ? ruleAt(index.row()) : nullptr;
    if (rule == nullptr || role != Qt::CheckStateRole || index.column() != Rule)
        return false;
    const bool isOn = value.value<Qt::CheckState>() == Qt::Checked;
    if (std::exchange(m_proposal.rules[rule->id].enabled, isOn) != isOn)
        forgetTried();
    return true;
}

QVariant TuneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rule:
        return tr("Rule");
    case Before:
        return tr("Finds now");
    case After:
        return tr("Would find");
    default:
        return {};
    }
}

Qt::ItemFlags TuneModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Rule)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace scrim::models
