// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/value_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

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
        if (base == U' ') {
            lastSpace = i + 1;
            afterSpace = x;
        }
    }
    if (line.begin < m_clusters.size() || m_lines.empty())
        m_lines.push_back({line.begin, m_clusters.size()});
}

std::vector<std::size_t> ValueLayout::visualOrder(Bytes value, const Line& line, const QFont& font) const
{
    std::vector<std::size_t> order(line.end - line.begin);
    std::iota(order.begin(), order.end(), line.begin);
    QString directions;
    for (const std::size_t index : order)
        directions.append(standIn(baseOf(value, m_clusters[index])));
    if (std::none_of(directions.cbegin(), directions.cend(), isRightToLeft))
        return order;
    QTextLayout layout(directions, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(directions.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    layout.endLayout();
    const auto middle = [&](std::size_t index) {
        const int at = static_cast<int>(index - line.begin);
        return row.cursorToX(at, QTextLine::Leading) + row.cursorToX(at, QTextLine::Trailing);
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middle(a) < middle(b); });
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
        for (const std::size_t index : visualOrder(value, line, atlas.font())) {
            if (!QChar::isPrint(baseOf(value, m_clusters[index])))
                continue;
            const ClusterText text = textOf(value, line, index);
            atlas.paint(painter, x, baseline, text.view());
            x += atlas.advance(text.view());
        }
        if (row + 1 == shown && (m_cut || shown < m_lines.size()))
            atlas.paint(painter, x, baseline, QStringView(&ellipsis, 1));
    }
}

} // namespace scrim::shield
