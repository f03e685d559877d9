// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace scrim::oversight {

/// The pictures' colours: those of Okabe and Ito ("Color Universal Design", 2008), which people who see fewer colours
/// tell apart, each in a light and a dark cast that reaches 3:1 on the palettes that Scrim brings. Nothing is said by
/// colour alone.
enum class Ink
{
    Bar,     ///< blue
    Marked,  ///< the bar that the keyboard is on: orange
    Allowed, ///< bluish green
    Denied,  ///< vermillion
    Failed,  ///< reddish purple
};
[[nodiscard]] QColor ink(Ink ink, const QPalette& palette);
/// "allowed", "denied" or "failed"; anything else is Bar.
[[nodiscard]] Ink inkOf(const QString& outcome);

/// The ground of a heat map's cell, from 0 (the page's own) to 1, and the text on it, which reaches 4.5:1.
[[nodiscard]] QColor heat(double share, Ink hottest, const QPalette& palette);
[[nodiscard]] QColor textOn(const QColor& ground);
/// Where the middle half of the team stands.
[[nodiscard]] QColor bandFill(const QPalette& palette);

} // namespace scrim::oversight
