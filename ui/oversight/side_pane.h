// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/sheet_page.h"

#include <QVBoxLayout>

namespace scrim::oversight {

/// Beside a list: what is chosen there, in a column that scrolls.
class SidePane final : public parts::SheetPage
{
    Q_OBJECT

public:
    using SheetPage::SheetPage;
    /// The parent of what is to be added.
    [[nodiscard]] QWidget& page() const { return sheet(); }
    /// From top to bottom; the last call.
    void fill(std::initializer_list<QWidget*> widgets)
    {
        for (QWidget* widget : widgets)
            column().addWidget(widget);
        column().addStretch();
    }
};

} // namespace scrim::oversight
