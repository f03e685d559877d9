// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace scrim::sign_in {

/// A narrow column in the middle of `page`, for a few fields and a button.
[[nodiscard]] QVBoxLayout* centredColumn(QWidget& page);
/// The column's title.
[[nodiscard]] QLabel* makeTitle(const QString& text, QWidget& page);
/// A label for `field`, which a screen reader reads with it.
[[nodiscard]] QLabel* makeLabel(const QString& text, QWidget& field, QWidget& page);

} // namespace scrim::sign_in
