// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/screen_level.h"

namespace scrim {

QString name(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return QStringLiteral("excluded");
    case ScreenLevel::Scrambled:
        return QStringLiteral("scrambled");
    case ScreenLevel::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<ScreenLevel> screenLevelFrom(QStringView text)
{
    for (const ScreenLevel level : allScreenLevels) {
        if (name(level) == text)
            return level;
    }
    return std::nullopt;
}

} // namespace scrim
