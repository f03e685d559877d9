// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace scrim::parts {

/// The path that an SVG's "d" writes: lines, cubic curves and arcs, absolute and relative. What follows a mistake is
/// left out, as SVG 1.1 wants it.
[[nodiscard]] QPainterPath pathOf(QStringView text);

} // namespace scrim::parts
