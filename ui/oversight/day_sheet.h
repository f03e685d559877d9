// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "detection/day_sheet.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QString>

namespace scrim::oversight {

/// Puts the day's page, or as many as it needs, on a printer or into a PDF: within the device's own page size and
/// margins, each page with its number, the root and the size of the checkpoint. Io when the device does not take it.
[[nodiscard]] Result<void> paintDaySheet(const detection::DaySheet& sheet, QPagedPaintDevice& device);

/// The same as a new PDF, which takes the place of a file of that name only once it is whole. Io, DiskFull.
[[nodiscard]] Result<void> saveDaySheet(const detection::DaySheet& sheet, const QString& path,
                                        QPageSize::PageSizeId page = QPageSize::A4);

/// "Review of 2026-03-02.pdf".
[[nodiscard]] QString daySheetName(const detection::DaySheet& sheet);

} // namespace scrim::oversight
