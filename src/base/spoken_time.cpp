// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken_time.h"

namespace scrim {

QString spokenTime(qint64 seconds)
{
    if (seconds >= 3600)
        return QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return seconds >= 60 ? QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60)
                         : QStringLiteral("%1 s").arg(seconds);
}

} // namespace scrim
