// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/overview.h"
#include "detection/rule.h"
#include "policy/review_policy.h"

#include <QAbstractTableModel>

#include <vector>

namespace scrim::models {

/// The rules of the review queue with other thresholds than the policy's, to be tried before anybody applies them: one
/// rule a row, what it finds now and what it would.
class TuneModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Rule, ///< checkable: whether the rule is on
        Before,
        After,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Starts from what is in force: nothing is changed, nothing was tried.
    void start(std::vector<detection::Rule> rules, const policy::ReviewPolicy& inForce);
    /// What ReviewQueue::tune() said of proposal(); until the next change.
    void setTuned(const std::vector<detection::Tuned>& tuned);

    /// The policy's section with the changes in it.
    [[nodiscard]] const policy::ReviewPolicy& proposal() const { return m_proposal; }
    [[nodiscard]] bool isChanged() const { return !(m_proposal == m_inForce); }
    /// Null for a row that there is not.
    [[nodiscard]] const detection::Rule* ruleAt(int row) const;
    /// Null before it was tried.
    [[nodiscard]] const detection::Tuned* tunedAt(int row) const;
    [[nodiscard]] int valueOf(int row, const QString& parameter) const;
    /// Nothing for a parameter that the rule does not have; brought into its bounds.
    void setValue(int row, const QString& parameter, int value);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// proposal() is another one; what was tried is forgotten.
    void changed();

private:
    void forgetTried();
    std::vector<detection::Rule> m_rules;
    policy::ReviewPolicy m_inForce; ///< with every rule and number in it
    policy::ReviewPolicy m_proposal;
    std::vector<detection::Tuned> m_tuned; ///< by row; empty before it was tried
};

} // namespace scrim::models
