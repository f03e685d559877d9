// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/policy_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace scrim::protection {

/// What policy demands of this screen, to read and not to change.
class PolicySection final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicySection(QWidget* parent = nullptr);
    /// Replaces what is shown.
    void show(const policy::Policy& policy, const Circumstances& circumstances);

private:
    PolicyModel* m_model;
    QTableView* m_table;
    QLabel* m_rest;
    QLabel* m_locks; ///< what of it IT has locked
};

} // namespace scrim::protection
