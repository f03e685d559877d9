// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace scrim::parts {

void addClearButton(QLineEdit& input)
{
    input.setClearButtonEnabled(true);
    for (auto* button : input.findChildren<QToolButton*>())
        button->setAccessibleName(QCoreApplication::translate("scrim::parts", "Empty the box"));
}

} // namespace scrim::parts
