// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cover_watch.h"

namespace scrim::platform {

std::unique_ptr<CoverWatch> CoverWatch::make(const QString&, quintptr)
{
    // Windows tells a window that it was deactivated, and of nothing else.
    return nullptr;
}

} // namespace scrim::platform
