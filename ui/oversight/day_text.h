// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/day_sheet.h"

#include <QTextDocument>

#include <memory>

namespace scrim::oversight {

/// The words of the day's page, without what stands on each page's foot. Black on white, whatever the theme.
[[nodiscard]] std::unique_ptr<QTextDocument> dayText(const detection::DaySheet& sheet);

} // namespace scrim::oversight
