// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace scrim {

/// What the machine does for a window against pictures of the screen, from least to most.
enum class ScreenLevel
{
    None,      ///< a screenshot shows what the screen shows
    Scrambled, ///< one picture shows noise where a field is lit
    Excluded,  ///< the system leaves the window out of every picture
};
inline constexpr std::array allScreenLevels{ScreenLevel::None, ScreenLevel::Scrambled, ScreenLevel::Excluded};

/// Stable names for policy, log and JSON: "none", "scrambled", "excluded".
[[nodiscard]] QString name(ScreenLevel level);
[[nodiscard]] std::optional<ScreenLevel> screenLevelFrom(QStringView name);

} // namespace scrim
