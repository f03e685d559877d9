// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/type_scale.h"

#include <QString>

#include <optional>

class QLabel;
class QTableView;
class QWidget;

namespace scrim::parts {

/// The grid that every page stands on, in device-independent pixels.
inline constexpr int unit = 8;
inline constexpr int pageMargin = 3 * unit;

/// The type scale, which the masked fields are set in, too.
using shield::caption;
using shield::figure;
using shield::fixedPitch;
using shield::lead;
using shield::small;
using shield::strong;
using shield::title;

/// Texts of people and shops are plain: nothing in them is markup.
[[nodiscard]] QLabel* makeLabel(const QString& text, QWidget& parent);
/// The name of what is open: the page's largest text.
[[nodiscard]] QLabel* makeHeading(QWidget& parent);
/// Over a group of fields or a table.
[[nodiscard]] QLabel* makeSection(const QString& text, QWidget& parent);
/// What explains, quieter than what it explains; wraps.
[[nodiscard]] QLabel* makeQuiet(QWidget& parent);
/// Shows the text, or takes no room when there is none.
void setTextOrHide(QLabel& label, const QString& text);

/// A calm table: whole rows, no grid, Enter or a click opens. `stretched` is the column that takes the room; without
/// one all share it.
void setUpTable(QTableView& table, std::optional<int> stretched = std::nullopt);
/// No higher than its rows, so that a few of them leave no hole.
void fitToRows(QTableView& table);

} // namespace scrim::parts
