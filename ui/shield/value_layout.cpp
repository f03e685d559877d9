// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/value_layout.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace scrim::shield {

namespace {

/// More than any address or number; a longer value is cut, and says so.
constexpr std::size_t mostClusters = 600;
constexpr char16_t ellipsis = 0x2026;

/// A character that says the direction of `point` and nothing else of it: Qt's bidirectional algorithm then orders a
/// line without seeing the value.
QChar standIn(char32_t point)
{
    switch (QChar::direction(point)) {
    case QChar::DirL:
        return QChar(u'a');
    case QChar::DirR:
    case QChar::DirAL:
        return QChar(0x5D0);
    case QChar::DirEN:
        return QChar(u'1');
    case QChar::DirAN:
        return QChar(0x661);
    case QChar::DirES:
        return QChar(u'+');
    case QChar::DirET:
        return QChar(u'%');
    case QChar::DirCS:
        return QChar(u',');
    case QChar::DirWS:
        return QChar(u' ');
    default:
        return QChar(u'!');
    }
}

bool isRightToLeft(QChar character)
{
    return character.unicode() == 0x5D0 || character.unicode() == 0x661;
}

/// Where on the line Qt puts each character.
std::vector<qreal> placesOf(const QString& directions, const QFont& font)
{
    QTextLayout layout(directions, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(directions.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine row = layout.createLine();
    layout.endLayout();
    std::vector<qreal> places;
    for (int i = 0; i < directions.size(); ++i) {
        const QList<QGlyphRun> runs = row.glyphRuns(i, 1);
        places.push_back(runs.isEmpty() ? row.cursorToX(i) : runs.first().positions().value(0).x());
    }
    return places;
}

} // namespace

ValueLayout::ValueLayout(Bytes value, const GlyphAtlas& atlas, qreal width)
    : m_clusters(clustersOf(value, mostClusters))
{
    m_cut = !m_clusters.empty() && m_clusters.back().end < value.size();
    breakLines(value, atlas, width);
}

ClusterText ValueLayout::textOf(Bytes value, const Line& line, std::size_t index) const
{
    return {value, index > line.begin ? &m_clusters[index - 1] : nullptr, m_clusters[index],
            index + 1 < line.end ? &m_clusters[index + 1] : nullptr};
}

void ValueLayout::breakLines(Bytes value, const GlyphAtlas& atlas, qreal width)
{
    Line line;
    std::size_t lastSpace = 0; // one past it; 0 for none in this line
    qreal x = 0;
    qreal afterSpace = 0;
    const Line whole{0, m_clusters.size()};
    const auto startAt = [&](std::size_t index) {
        line.begin = index;
        lastSpace = 0;
    };
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const char32_t base = baseOf(value, m_clusters[i]);
        if (base == U'\n') {
            m_lines.push_back({line.begin, i});
            startAt(i + 1);
            x = afterSpace = 0;
            continue;
        }
        const qreal advance = QChar::isPrint(base) ? atlas.advance(textOf(value, whole, i).view()) : 0;
        if (x + advance > width && i > line.begin) {
            const bool atSpace = lastSpace > line.begin;
            const std::size_t split = atSpace ? lastSpace : i;
            m_lines.push_back({line.begin, split});
            startAt(split);
            x = atSpace ? x - afterSpace : 0;
            afterSpace = 0;
        }
        x += advance;
        m_widest = std::max(m_widest, x);
        if (base == U' ') {
            lastSpace = i + 1;
            afterSpace = x;
        }
    }
    if (line.begin < m_clusters.size() || m_lines.empty())
        m_lines.push_back({line.begin, m_clusters.size()});
}

std::vector<ValueLayout::Placed> ValueLayout::visualOrder(Bytes value, const Line& line, const QFont& font) const
{
    std::vector<Placed> order;
    QString directions;
    for (std::size_t index = line.begin; index < line.end; ++index) {
        order.push_back({index, false});
        directions.append(standIn(baseOf(value, m_clusters[index])));
    }
    if (std::none_of(directions.cbegin(), directions.cend(), isRightToLeft))
        return order;
    const std::vector<qreal> places = placesOf(directions, font);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool isLast = i + 1 == order.size();
        order[i].mirrored = isLast ? i > 0 && places[i] < places[i - 1] : places[i + 1] < places[i];
    }
    std::ranges::stable_sort(order, {}, [&](const Placed& placed) { return places[placed.index - line.begin]; });
    return order;
}

void ValueLayout::paint(QPainter& painter, const QRectF& area, Bytes value, const GlyphAtlas& atlas) const
{
    const qreal step = atlas.metrics().height();
    const auto room = static_cast<std::size_t>(std::max(1.0, area.height() / step + 0.01));
    const std::size_t shown = std::min(room, m_lines.size());
    for (std::size_t row = 0; row < shown; ++row) {
        const Line& line = m_lines[row];
        const qreal baseline = area.top() + static_cast<qreal>(row) * step + atlas.metrics().ascent();
        qreal x = area.left();
        for (const Placed& placed : visualOrder(value, line, atlas.font())) {
            if (!QChar::isPrint(baseOf(value, m_clusters[placed.index])))
                continue;
            ClusterText text = textOf(value, line, placed.index);
            if (placed.mirrored)
                text.mirror();
            atlas.paint(painter, x, baseline, text.view());
            x += atlas.advance(text.view());
        }
        if (row + 1 == shown && (m_cut || shown < m_lines.size()))
            atlas.paint(painter, x, baseline, QStringView(&ellipsis, 1));
    }
}

} // namespace scrim::shield
