// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/bar_plot.h"

#include "ui/oversight/colours.h"
#include "ui/parts/look.h"
#include "ui/shield/shade.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace scrim::oversight {

namespace {

constexpr double gap = parts::unit;
/// Of the box, for the names of people.
constexpr double mostForNames = 0.4;
/// Between two labels of the time axis.
constexpr double labelWidth = 90;
constexpr int wantedSteps = 4;

double barShare(const Figure& figure, int count)
{
    if (figure.kind == Figure::Kind::People)
        return 0.6;
    return count > 60 ? 0.9 : 0.75;
}

} // namespace

BarPlot::Scale BarPlot::scaleTo(double highest)
{
    if (highest <= 0)
        return {0.25, wantedSteps};
    const double rough = highest * 1.05 / wantedSteps;
    const double ten = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * ten;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * ten >= rough) {
            step = nice * ten;
            break;
        }
    }
    return {step, std::max(1, static_cast<int>(std::ceil(highest * 1.05 / step - 1e-9)))};
}

BarPlot::BarPlot(const Figure& figure, int count, const QRectF& box, const QFont& font, Qt::LayoutDirection direction)
    : m_figure(figure), m_count(count), m_font(font), m_isMirrored(direction == Qt::RightToLeft), m_box(box)
{
    double highest = figure.band ? figure.band->high : 0;
    for (int i = 0; i < count; ++i)
        highest = std::max(highest, figure.bars[static_cast<std::size_t>(i)].value);
    m_scale = scaleTo(highest);
    const QFontMetricsF metrics(m_font);
    const double line = std::ceil(metrics.height());
    double side = metrics.horizontalAdvance(valueText(m_scale.end()));
    double below = line;
    if (isPeople()) {
        side = 0;
        for (int i = 0; i < count; ++i)
            side = std::max(side, metrics.horizontalAdvance(figure.bars[static_cast<std::size_t>(i)].label));
        side = std::min(side + 1, box.width() * mostForNames);
        below = 2 * line + gap / 2;
    }
    const double right = isPeople() ? metrics.horizontalAdvance(valueText(m_scale.end())) / 2 : gap;
    m_area = box.adjusted(side + gap, isPeople() ? gap / 2 : line / 2, -right, -(below + gap / 2));
}

QString BarPlot::valueText(double value) const
{
    // As many places as tell two steps apart.
    const int places = m_scale.step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(m_scale.step) - 1e-9));
    return QLocale().toString(value, 'f', std::clamp(places, 0, 6));
}

QRectF BarPlot::turned(const QRectF& rect) const
{
    if (!m_isMirrored)
        return rect;
    QRectF mirrored = rect;
    mirrored.moveRight(m_box.right() - (rect.left() - m_box.left()));
    return mirrored;
}

double BarPlot::at(double value) const
{
    const double share = value / m_scale.end();
    return isPeople() ? m_area.left() + share * m_area.width() : m_area.bottom() - share * m_area.height();
}

double BarPlot::slot() const
{
    return (isPeople() ? m_area.height() : m_area.width()) / std::max(m_count, 1);
}

QRectF BarPlot::slotOf(int index) const
{
    if (isPeople())
        return {m_area.left(), m_area.top() + index * slot(), m_area.width(), slot()};
    return {m_area.left() + index * slot(), m_area.top(), slot(), m_area.height()};
}

QRectF BarPlot::bar(int index) const
{
    const QRectF room = slotOf(index);
    const double value = m_figure.bars[static_cast<std::size_t>(index)].value;
    const double thick = slot() * barShare(m_figure, m_count);
    QRectF bar = isPeople() ? QRectF(m_area.left(), room.center().y() - thick / 2, at(value) - m_area.left(), thick)
                            : QRectF(room.center().x() - thick / 2, at(value), thick, m_area.bottom() - at(value));
    return turned(bar);
}

int BarPlot::barAt(const QPointF& position) const
{
    for (int i = 0; i < m_count; ++i) {
        if (turned(slotOf(i)).contains(position))
            return i;
    }
    return -1;
}

void BarPlot::write(QPainter& painter, const QRectF& where, Qt::Alignment how, const QString& text) const
{
    Qt::Alignment side = how;
    if (m_isMirrored && how.testFlag(Qt::AlignRight))
        side = (how & ~Qt::AlignRight) | Qt::AlignLeft;
    const QString fitting = QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, where.width());
    painter.drawText(turned(where), static_cast<int>(side | Qt::AlignAbsolute | Qt::TextSingleLine), fitting);
}

void BarPlot::paintValues(QPainter& painter, const QPalette& palette) const
{
    const double line = std::ceil(QFontMetricsF(m_font).height());
    for (int i = 0; i <= m_scale.steps; ++i) {
        const double value = i * m_scale.step;
        const double place = at(value);
        const QRectF rule = isPeople() ? QRectF(place, m_area.top(), 0, m_area.height())
                                       : QRectF(m_area.left(), place, m_area.width(), 0);
        painter.setPen(i == 0 ? palette.color(QPalette::Dark) : shield::hairline(palette));
        const QRectF drawn = turned(rule);
        painter.drawLine(drawn.topLeft(), drawn.bottomRight());
        painter.setPen(palette.color(QPalette::Text));
        if (isPeople())
            write(painter, {place - labelWidth / 2, m_area.bottom() + gap / 2, labelWidth, line},
                  Qt::AlignHCenter | Qt::AlignTop, valueText(value));
        else
            write(painter, {m_box.left(), place - line / 2, m_area.left() - gap - m_box.left(), line},
                  Qt::AlignRight | Qt::AlignVCenter, valueText(value));
    }
    if (!isPeople())
        return;
    painter.setPen(shield::mutedText(palette));
    write(painter, {m_area.left(), m_box.bottom() - line, m_area.width(), line}, Qt::AlignHCenter | Qt::AlignBottom,
          m_figure.axis);
}

void BarPlot::paintLabels(QPainter& painter, const QPalette& palette) const
{
    painter.setPen(palette.color(QPalette::Text));
    const double line = std::ceil(QFontMetricsF(m_font).height());
    // As many as have room, each beside its bar.
    const int each = isPeople() ? 1 : std::max(1, static_cast<int>(std::ceil(labelWidth / slot())));
    for (int i = 0; i < m_count; i += each) {
        const QString& label = m_figure.bars[static_cast<std::size_t>(i)].label;
        const QRectF room = slotOf(i);
        if (isPeople()) {
            write(painter, {m_box.left(), room.top(), m_area.left() - gap - m_box.left(), room.height()},
                  Qt::AlignRight | Qt::AlignVCenter, label);
            continue;
        }
        QRectF under(room.center().x() - labelWidth / 2, m_area.bottom() + gap / 2, labelWidth, line);
        under.moveLeft(std::clamp(under.left(), m_box.left(), std::max(m_box.left(), m_box.right() - labelWidth)));
        write(painter, under, Qt::AlignHCenter | Qt::AlignTop, label);
    }
}

void BarPlot::paintBand(QPainter& painter, const QPalette& palette) const
{
    if (isPeople() && m_figure.band && m_figure.band->people > 0)
        painter.fillRect(turned({at(m_figure.band->low), m_area.top(), at(m_figure.band->high) - at(m_figure.band->low),
                                 m_area.height()}),
                         bandFill(palette));
}

void BarPlot::paintMedian(QPainter& painter, const QPalette& palette) const
{
    if (!isPeople() || !m_figure.band || m_figure.band->people <= 0)
        return;
    painter.setPen(QPen(palette.color(QPalette::Text), 1.5, Qt::DashLine));
    const QRectF line = turned({at(m_figure.band->median), m_area.top(), 0, m_area.height()});
    painter.drawLine(line.topLeft(), line.bottomLeft());
}

void BarPlot::paint(QPainter& painter, const QPalette& palette, int marked) const
{
    if (m_count == 0 || m_area.width() <= 0 || m_area.height() <= 0)
        return;
    painter.setFont(m_font);
    paintBand(painter, palette);
    paintValues(painter, palette);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_count; ++i)
        painter.fillRect(bar(i), ink(i == marked ? Ink::Marked : Ink::Bar, palette));
    paintMedian(painter, palette);
    paintLabels(painter, palette);
}

} // namespace scrim::oversight
