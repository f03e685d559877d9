// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace scrim::testkit {

/// A text of a window and whose it is: "field_phone/QLabel" and, where it is not what is seen, what it is there.
struct Text
{
    QString where;
    QString text;
};

/// What the widgets and actions of the window carry, seen or not: labels, tool tips, what a screen reader is told,
/// headers and the first rows of models.
[[nodiscard]] std::vector<Text> carriedBy(const QWidget& window);

/// What the visible widgets paint, whatever their way to do it: the pieces of text that reach a paint engine.
[[nodiscard]] std::vector<Text> paintedBy(QWidget& window);

/// The texts of visible widgets that have less room than they need.
[[nodiscard]] std::vector<Text> cutIn(const QWidget& window);

/// The numbers in labels and buttons whose groups do not stand from left to right, as a page that is read from the
/// right turns them where they are not set in an isolate.
[[nodiscard]] std::vector<Text> turnedIn(const QWidget& window);

} // namespace scrim::testkit
