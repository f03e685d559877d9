// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/copy_keys.h"

#include <QKeyEvent>

namespace scrim::shield {

bool isCopying(const QKeyEvent& key)
{
    // Alt with PrintScreen arrives as SysReq.
    if (key.key() == Qt::Key_Print || key.key() == Qt::Key_SysReq)
        return true;
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool isLetter = key.key() == Qt::Key_C || key.key() == Qt::Key_X || key.key() == Qt::Key_Insert;
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) || key.key() == Qt::Key_Copy ||
           key.key() == Qt::Key_Cut || (control && isLetter);
}

} // namespace scrim::shield
