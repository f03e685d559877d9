// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testkit/testkit.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <vector>

/// How the keyboard goes through a window by Tab, and how it should.
namespace scrim::testkit {

/// "search_box" or, without a name of its own, what it is and what it stands in.
[[nodiscard]] inline QString called(const QWidget& widget)
{
    QString name = widget.objectName();
    if (name.isEmpty())
        name = QLatin1String(widget.metaObject()->className());
    const QWidget* around = widget.parentWidget();
    while (around != nullptr && around->objectName().isEmpty())
        around = around->parentWidget();
    return around == nullptr || !widget.objectName().isEmpty() ? name : around->objectName() + QLatin1Char('/') + name;
}

[[nodiscard]] inline QString namesOf(const std::vector<QWidget*>& way)
{
    QStringList names;
    for (const QWidget* stop : way)
        names.append(called(*stop));
    return names.join(QStringLiteral(", "));
}

/// All that Tab should come to.
[[nodiscard]] inline std::vector<QWidget*> stopsIn(const QWidget& window)
{
    std::vector<QWidget*> stops;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && widget->isVisible() &&
            widget->window() == &window && widget->focusProxy() == nullptr)
            stops.push_back(widget);
    }
    return stops;
}

/// Where Tab goes from where the keyboard is, until it is there again. `key` may be Qt::Key_Backtab.
[[nodiscard]] inline std::vector<QWidget*> walked(Qt::Key key)
{
    constexpr std::size_t most = 200;
    std::vector<QWidget*> way;
    const QWidget* first = QApplication::focusWidget();
    while (way.size() < most) {
        QWidget* here = QApplication::focusWidget();
        if (here == nullptr || (here == first && !way.empty()))
            break;
        way.push_back(here);
        QTest::keyClick(here, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QApplication::focusWidget() == here)
            break;
    }
    return way;
}

/// Where `widget` lies in `around`.
[[nodiscard]] inline QRect placeIn(const QWidget& around, const QWidget& widget)
{
    return {widget.mapTo(&around, QPoint(0, 0)), widget.size()};
}

/// Whether an eye comes to `b` before `a`: the parts of what they both stand in are read from above to below and, where
/// they stand side by side, from the leading side on.
[[nodiscard]] inline bool isReadBefore(const QWidget& b, const QWidget& a)
{
    const QWidget* around = a.parentWidget();
    while (!around->isAncestorOf(&b))
        around = around->parentWidget();
    const auto partWith = [around](const QWidget& widget) {
        const QWidget* part = &widget;
        while (part->parentWidget() != around)
            part = part->parentWidget();
        return placeIn(*around, *part);
    };
    const QRect one = partWith(a);
    const QRect other = partWith(b);
    if (other.bottom() < one.top())
        return true;
    if (one.bottom() < other.top())
        return false;
    return around->layoutDirection() == Qt::RightToLeft ? other.left() > one.right() : other.right() < one.left();
}

/// What is wrong with the window's order of Tab; empty when nothing is.
[[nodiscard]] inline QStringList faultsOfTabOrder(QWidget& window)
{
    QStringList faults;
    // Once round beforehand: a table that gets the keyboard shows what its first row is about.
    (void)walked(Qt::Key_Tab);
    std::vector<QWidget*> wanted = stopsIn(window);
    if (wanted.empty())
        return {QStringLiteral("nothing to be reached")};
    // The keyboard may begin where Tab does not come to.
    for (int i = 0; i < 3 && std::ranges::find(wanted, QApplication::focusWidget()) == wanted.end(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const std::vector<QWidget*> way = walked(Qt::Key_Tab);
    for (QWidget* stop : wanted) {
        if (std::ranges::count(way, stop) != 1)
            faults.append(
                QStringLiteral("%1 is reached %2 times").arg(called(*stop)).arg(std::ranges::count(way, stop)));
    }
    if (!faults.isEmpty()) {
        faults.append(QStringLiteral("the way: ") + namesOf(way));
        return faults;
    }
    std::vector<QWidget*> back = walked(Qt::Key_Backtab);
    // Both begin where the keyboard was.
    std::reverse(back.begin() + 1, back.end());
    if (back != way)
        faults.append(
            QStringLiteral("Shift+Tab is not the way back\n  there: %1\n  back: %2").arg(namesOf(way), namesOf(back)));
    // From the top: the way is a circle, and it began somewhere on it.
    std::vector<QWidget*> order = way;
    const auto top = std::ranges::find_if(order, [&order](const QWidget* stop) {
        return std::ranges::none_of(
            order, [stop](const QWidget* other) { return other != stop && isReadBefore(*other, *stop); });
    });
    if (top != order.end())
        std::ranges::rotate(order, top);
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            if (isReadBefore(*order[j], *order[i]))
                faults.append(QStringLiteral("%1 comes before %2").arg(called(*order[i]), called(*order[j])));
        }
    }
    return faults;
}

} // namespace scrim::testkit
