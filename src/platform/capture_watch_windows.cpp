// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture_watch.h"

namespace scrim::platform {

// Windows tells no program who takes a picture, and leaves an excluded window out of all of them.
Result<std::unique_ptr<CaptureWatch>> CaptureWatch::start()
{
    return fail(ErrorCode::Io,
                QStringLiteral(QT_TRANSLATE_NOOP(
                    "scrim::Core", "There is no X display here, and Windows tells no program when a picture "
                                   "is taken.")));
}

} // namespace scrim::platform
