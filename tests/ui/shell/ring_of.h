// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include <QImage>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace scrim::testkit {

/// Looks for a ring in what a widget and what is around it look like without the keyboard and with it.
class RingOf
{
public:
    RingOf(const QImage& without, const QImage& with) : m_without(without), m_with(with)
    {
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (isChanged({x, y}))
                    m_bounds |= QRect(x, y, 1, 1);
            }
        }
    }

    /// Empty where there is a ring of at least two pixels and 3:1 on all four sides; or else what is missing.
    [[nodiscard]] QString lacks() const
    {
        if (m_bounds.width() < least || m_bounds.height() < least)
            return QStringLiteral("nothing is drawn");
        for (const auto& [name, inward] :
             std::array{std::pair("left", QPoint(1, 0)), std::pair("right", QPoint(-1, 0)),
                        std::pair("top", QPoint(0, 1)), std::pair("bottom", QPoint(0, -1))}) {
            if (!hasSide(inward))
                return QStringLiteral("no ring at its %1").arg(QLatin1String(name));
        }
        return {};
    }

private:
    static constexpr int least = 12;
    static constexpr int thickness = 2;
    static constexpr double contrast = 3;
    /// Of 255: a ground that is a little lit under the pointer or the keyboard is no ring.
    static constexpr int visible = 40;
    /// Sides are looked at in so many places; letters and corners may lie in some.
    static constexpr int places = 9;
    static constexpr int fewest = 3;

    [[nodiscard]] static int distance(QRgb a, QRgb b)
    {
        return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
    }
    [[nodiscard]] bool isChanged(QPoint at) const
    {
        return m_with.rect().contains(at) && distance(m_without.pixel(at), m_with.pixel(at)) > visible;
    }
    [[nodiscard]] bool hasSide(QPoint inward) const
    {
        int found = 0;
        for (int i = 1; i <= places; ++i) {
            const int x = m_bounds.left() + m_bounds.width() * i / (places + 1);
            const int y = m_bounds.top() + m_bounds.height() * i / (places + 1);
            const QPoint edge = inward.x() > 0   ? QPoint(m_bounds.left(), y)
                                : inward.x() < 0 ? QPoint(m_bounds.right(), y)
                                : inward.y() > 0 ? QPoint(x, m_bounds.top())
                                                 : QPoint(x, m_bounds.bottom());
            found += isRing(edge, inward) ? 1 : 0;
        }
        return found >= fewest || isMarked(inward);
    }
    /// A marker of the ring's colour stands there with the keyboard and without.
    [[nodiscard]] bool isMarked(QPoint inward) const
    {
        const QPoint middle = m_bounds.center();
        const QPoint edge = inward.x() > 0   ? QPoint(m_bounds.left(), middle.y())
                            : inward.x() < 0 ? QPoint(m_bounds.right(), middle.y())
                            : inward.y() > 0 ? QPoint(middle.x(), m_bounds.top())
                                             : QPoint(middle.x(), m_bounds.bottom());
        const QRgb ink =
            inward.x() != 0 ? m_with.pixel(middle.x(), m_bounds.top()) : m_with.pixel(m_bounds.left(), middle.y());
        for (int i = 1; i <= thickness; ++i) {
            const QPoint at = edge - i * inward;
            if (!m_with.rect().contains(at) || distance(m_with.pixel(at), ink) > visible)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isRing(QPoint edge, QPoint inward) const
    {
        const QRgb ink = m_with.pixel(edge);
        QPoint end = edge;
        int run = 0;
        bool appears = false;
        while (isChanged(end) && distance(m_with.pixel(end), ink) <= visible) {
            appears = appears || differs(m_without.pixel(end), m_with.pixel(end));
            end += inward;
            ++run;
        }
        const QPoint outside = edge - 2 * inward;
        return run >= thickness && appears &&
               ((m_with.rect().contains(outside) && differs(m_with.pixel(outside), ink)) ||
                (m_with.rect().contains(end) && differs(m_with.pixel(end), ink)));
    }
    [[nodiscard]] static bool differs(QRgb a, QRgb b) { return shell::contrast(QColor(a), QColor(b)) >= contrast; }

    QImage m_without;
    QImage m_with;
    QRect m_bounds;
};

} // namespace scrim::testkit
