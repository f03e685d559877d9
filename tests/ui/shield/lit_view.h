// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QWidget>

#include <algorithm>

namespace scrim::testkit {

/// Where a lit value's letters stand. A page whose spotlight has made itself ready has another, hidden.
[[nodiscard]] inline QWidget& litView(const QWidget& page)
{
    const auto views = page.findChildren<QWidget*>(QStringLiteral("scrambled_view"));
    return **std::ranges::find_if(views, &QWidget::isVisible);
}

/// What they are set in. As scrambled_view.cpp has it: in another font no two frames would give the figure.
[[nodiscard]] inline QFont litFont()
{
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("DejaVu Sans"), font.family()});
    return font;
}

} // namespace scrim::testkit
