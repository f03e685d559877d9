// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/bar_view.h"

#include "base/listed.h"
#include "ui/oversight/colours.h"
#include "ui/parts/look.h"
#include "ui/shield/shade.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace scrim::oversight {

namespace {

constexpr int timesHeight = 200;
constexpr int personHeight = 26;
constexpr int axisHeight = 64;
/// Of a label on the time axis.
constexpr int labelWidth = 90;

} // namespace

BarView::BarView(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setContentsMargins(-parts::unit, -parts::unit, -parts::unit, -parts::unit);
    chart()->setLocalizeNumbers(true);
}

void BarView::show(const Figure& figure)
{
    m_figure = figure;
    m_marked = -1;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.sentence);
    setFixedHeight(isPeople() ? axisHeight + std::max(count(), 1) * personHeight : timesHeight);
    draw();
}

int BarView::count() const
{
    const auto all = static_cast<int>(m_figure.bars.size());
    return isPeople() ? std::min(all, mostPeople) : all;
}

int BarView::placeOf(int index) const
{
    return isPeople() ? count() - 1 - index : index;
}

void BarView::draw()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_series = nullptr;
    m_set = nullptr;
    if (count() == 0)
        return;
    m_set = new QBarSet(m_figure.axis);
    for (int place = 0; place < count(); ++place)
        m_set->append(m_figure.bars[static_cast<std::size_t>(placeOf(place))].value);
    m_set->setColor(ink(Ink::Bar, palette()));
    m_set->setBorderColor(Qt::transparent);
    m_set->setSelectedColor(ink(Ink::Marked, palette()));
    if (isPeople())
        drawPeople(*m_set);
    else
        drawTimes(*m_set);
    if (m_marked >= 0)
        m_set->selectBar(placeOf(m_marked));
}

void BarView::dress(QAbstractAxis& axis) const
{
    const QFont small = parts::caption(font());
    axis.setLabelsFont(small);
    axis.setLabelsColor(palette().color(QPalette::Text));
    axis.setTitleFont(small);
    axis.setTitleBrush(shield::mutedText(palette()));
    axis.setLinePenColor(palette().color(QPalette::Dark));
    axis.setGridLineColor(shield::hairline(palette()));
}

QValueAxis* BarView::makeValueAxis(double highest) const
{
    auto* axis = new QValueAxis;
    axis->setRange(0, highest > 0 ? highest * 1.05 : 1);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    axis->setLabelFormat(axis->max() >= 10 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    dress(*axis);
    return axis;
}

void BarView::drawTimes(QBarSet& set)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    auto* series = new QBarSeries;
    series->setBarWidth(count() > 60 ? 0.9 : 0.75);
    series->append(&set);
    m_series = series;
    chart()->addSeries(series);
    // As many labels as have room, each under its bar.
    auto* times = new QCategoryAxis;
    times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int each = std::max(1, static_cast<int>(std::ceil(count() * labelWidth / std::max(1.0, width() - 60.0))));
    for (int i = 0; i < count(); i += each)
        times->append(m_figure.bars[static_cast<std::size_t>(i)].label, i);
    times->setRange(-0.5, count() - 0.5);
    times->setReverse(isMirrored);
    dress(*times);
    times->setGridLineVisible(false);
    double highest = 0;
    for (const Bar& bar : m_figure.bars)
        highest = std::max(highest, bar.value);
    QValueAxis* values = makeValueAxis(highest);
    chart()->addAxis(times, Qt::AlignBottom);
    chart()->addAxis(values, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(times);
    series->attachAxis(values);
}

void BarView::drawPeople(QBarSet& set)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const review::Band band = m_figure.band.value_or(review::Band());
    // Not QBarCategoryAxis, which cuts every name to dots once one line is low.
    auto* people = new QCategoryAxis;
    people->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    double highest = band.high;
    for (int place = 0; place < count(); ++place) {
        const Bar& bar = m_figure.bars[static_cast<std::size_t>(placeOf(place))];
        people->append(bar.label, place);
        highest = std::max(highest, bar.value);
    }
    people->setRange(-0.5, count() - 0.5);
    dress(*people);
    people->setGridLineVisible(false);
    QValueAxis* values = makeValueAxis(highest);
    values->setReverse(isMirrored);
    values->setTitleText(m_figure.axis);
    chart()->addAxis(people, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    const auto add = [&](QAbstractSeries* series) {
        chart()->addSeries(series);
        series->attachAxis(people);
        series->attachAxis(values);
    };
    if (band.people > 0) {
        auto* area = new QAreaSeries;
        const auto edge = [&](double at) {
            auto* line = new QLineSeries(area);
            line->append(band.low, at);
            line->append(band.high, at);
            return line;
        };
        area->setUpperSeries(edge(count() - 0.5));
        area->setLowerSeries(edge(-0.5));
        area->setColor(bandFill(palette()));
        area->setBorderColor(bandFill(palette()));
        add(area);
    }
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(0.6);
    series->append(&set);
    m_series = series;
    add(series);
    if (band.people > 0) {
        auto* median = new QLineSeries;
        median->append(band.median, -0.5);
        median->append(band.median, count() - 0.5);
        median->setPen(QPen(palette().color(QPalette::Text), 1.5, Qt::DashLine));
        add(median);
    }
}

void BarView::mark(int index)
{
    m_marked = index;
    if (m_set == nullptr)
        return;
    m_set->deselectAllBars();
    if (index < 0) {
        setAccessibleDescription(m_figure.sentence);
        return;
    }
    m_set->selectBar(placeOf(index));
    QStringList said;
    const Bar& bar = m_figure.bars[static_cast<std::size_t>(index)];
    for (qsizetype i = 0; i < bar.cells.size(); ++i)
        said.append(i == 0 ? bar.cells.at(i) : tr("%1: %2").arg(m_figure.columns.value(i), bar.cells.at(i)));
    setAccessibleDescription(listed(said));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BarView::choose(int index)
{
    if (index >= 0 && index < count())
        Q_EMIT chosen(review::Filter(m_figure.bars[static_cast<std::size_t>(index)].narrowed));
}

int BarView::barAt(const QPoint& position) const
{
    if (m_series == nullptr)
        return -1;
    const QPointF at = chart()->mapFromScene(mapToScene(position));
    if (!chart()->plotArea().contains(at))
        return -1;
    const QPointF value = chart()->mapToValue(at, m_series);
    const int place = static_cast<int>(std::lround(isPeople() ? value.y() : value.x()));
    return place >= 0 && place < count() ? placeOf(place) : -1;
}

QPoint BarView::positionOf(int index) const
{
    if (m_series == nullptr)
        return {};
    const double half = m_figure.bars[static_cast<std::size_t>(index)].value / 2;
    const QPointF value = isPeople() ? QPointF(half, placeOf(index)) : QPointF(placeOf(index), half);
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition(value, m_series)));
}

void BarView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange || type == QEvent::FontChange)
        draw();
}

void BarView::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft && !isPeople();
    const int back = isPeople() ? Qt::Key_Up : isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int on = isPeople() ? Qt::Key_Down : isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int last = count() - 1;
    if (event->key() == back && last >= 0)
        mark(std::max(m_marked - 1, 0));
    else if (event->key() == on && last >= 0)
        mark(std::min(m_marked + 1, last));
    else if (event->key() == Qt::Key_Home && last >= 0)
        mark(0);
    else if (event->key() == Qt::Key_End && last >= 0)
        mark(last);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(m_marked);
    else
        event->ignore();
}

void BarView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(event->position().toPoint()));
}

void BarView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = barAt(event->position().toPoint());
    viewport()->setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BarView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    mark(-1);
}

void BarView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        draw();
}

} // namespace scrim::oversight
