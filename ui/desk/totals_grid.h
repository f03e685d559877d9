// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/totals.h"

#include <QWidget>

class QGridLayout;

namespace scrim::desk {

/// An order's totals, amounts in one right-aligned column. objectName "order_totals".
class TotalsGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsGrid(QWidget* parent = nullptr);
    void show(const std::vector<TotalRow>& rows);

private:
    QGridLayout* m_grid;
};

} // namespace scrim::desk
