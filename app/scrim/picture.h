// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

class QWidget;

namespace scrim::console {

/// What the screen shows of the window, lit fields included: QWidget::grab() gets their masks only. Io, naming the
/// file.
[[nodiscard]] Result<void> savePicture(const QWidget& window, const QString& path);

} // namespace scrim::console
