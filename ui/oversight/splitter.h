// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace scrim::oversight {

/// Qt 6.4 places the first part of a splitter a pixel outside of it where it runs from the right, which cuts a frame.
inline void keepInside(QSplitter& splitter)
{
    if (splitter.isRightToLeft())
        splitter.setContentsMargins(0, 0, 1, 0);
}

} // namespace scrim::oversight
