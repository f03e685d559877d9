// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QLabel>

namespace scrim::desk {

/// What is left of this person's budgets, a line for each class that has one: "7 of 10 payment views left this hour".
/// Hidden where there is none.
class BudgetLine final : public QLabel
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit BudgetLine(models::Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();
    models::Desk& m_desk;
};

} // namespace scrim::desk
