// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/path_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace scrim::parts {

namespace {

/// Goes through the text number by number.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) {}

    /// The letter that stands next, if one does.
    std::optional<char> letter()
    {
        skip();
        if (m_rest.isEmpty() || !m_rest.front().isLetter())
            return std::nullopt;
        const char letter = m_rest.front().toLatin1();
        m_rest = m_rest.mid(1);
        return letter;
    }
    std::optional<double> number()
    {
        skip();
        qsizetype size = 0;
        bool hasPoint = false;
        for (; size < m_rest.size(); ++size) {
            const QChar c = m_rest.at(size);
            const bool isSign = size == 0 && (c == QLatin1Char('-') || c == QLatin1Char('+'));
            if (c == QLatin1Char('.') && !hasPoint)
                hasPoint = true;
            else if (!c.isDigit() && !isSign)
                break;
        }
        bool isNumber = false;
        const double value = m_rest.first(size).toDouble(&isNumber);
        m_rest = m_rest.mid(size);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    /// A flag is one digit, which needs nothing between itself and the next number.
    std::optional<double> flag()
    {
        skip();
        if (m_rest.isEmpty() || (m_rest.front() != QLatin1Char('0') && m_rest.front() != QLatin1Char('1')))
            return std::nullopt;
        const double value = m_rest.front() == QLatin1Char('1') ? 1 : 0;
        m_rest = m_rest.mid(1);
        return value;
    }
    bool atEnd()
    {
        skip();
        return m_rest.isEmpty();
    }

private:
    void skip()
    {
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == QLatin1Char(',')))
            m_rest = m_rest.mid(1);
    }

    QStringView m_rest;
};

struct Arc
{
    double rx, ry, large, sweep;
    QPointF to;
};

/// From its ends to its centre: SVG 1.1, appendix F.6.5, for ellipses that are not turned.
void addArc(QPainterPath& path, Arc arc)
{
    const QPointF from = path.currentPosition();
    if (from == arc.to)
        return;
    if (arc.rx == 0 || arc.ry == 0) {
        path.lineTo(arc.to);
        return;
    }
    const QPointF half = (from - arc.to) / 2;
    const double stretch = std::sqrt(std::pow(half.x() / arc.rx, 2) + std::pow(half.y() / arc.ry, 2));
    const double rx = arc.rx * std::max(stretch, 1.0);
    const double ry = arc.ry * std::max(stretch, 1.0);
    const double across = std::pow(rx * half.y(), 2) + std::pow(ry * half.x(), 2);
    const double root =
        std::sqrt(std::max(0.0, (rx * rx * ry * ry - across) / across)) * (arc.large == arc.sweep ? -1 : 1);
    const QPointF offset(root * rx * half.y() / ry, -root * ry * half.x() / rx);
    const QPointF centre = (from + arc.to) / 2 + offset;
    const auto angleOf = [&](const QPointF& at) {
        return std::atan2(-(at.y() - centre.y()) / ry, (at.x() - centre.x()) / rx) * 180 / std::numbers::pi;
    };
    const double start = angleOf(from);
    double turn = angleOf(arc.to) - start; // against the clock, as Qt counts
    if (arc.sweep > 0 && turn > 0)
        turn -= 360;
    else if (arc.sweep == 0 && turn < 0)
        turn += 360;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), start, turn);
}

class Writer
{
public:
    explicit Writer(QStringView text) : m_reader(text) {}

    QPainterPath write()
    {
        char command = 0;
        while (!m_reader.atEnd()) {
            if (const auto letter = m_reader.letter())
                command = *letter;
            if (!obey(command))
                break;
            // What follows the first pair of a move are lines.
            if (command == 'M')
                command = 'L';
            else if (command == 'm')
                command = 'l';
        }
        return m_path;
    }

private:
    bool obey(char command)
    {
        const bool isRelative = command >= 'a';
        m_origin = isRelative ? m_path.currentPosition() : QPointF();
        const QPointF mirrored = std::exchange(m_handle, std::nullopt).value_or(m_path.currentPosition());
        switch (command) {
        case 'M':
        case 'm':
            return withPoints<1>([this](const auto& p) { m_path.moveTo(p[0]); });
        case 'L':
        case 'l':
            return withPoints<1>([this](const auto& p) { m_path.lineTo(p[0]); });
        case 'H':
        case 'h':
            return withNumber([this](double x) { m_path.lineTo(m_origin.x() + x, m_path.currentPosition().y()); });
        case 'V':
        case 'v':
            return withNumber([this](double y) { m_path.lineTo(m_path.currentPosition().x(), m_origin.y() + y); });
        case 'C':
        case 'c':
            return withPoints<3>([this](const auto& p) { curve(p[0], p[1], p[2]); });
        case 'S':
        case 's':
            return withPoints<2>([&](const auto& p) { curve(mirrored, p[0], p[1]); });
        case 'A':
        case 'a':
            return arc();
        case 'Z':
        case 'z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    void curve(const QPointF& first, const QPointF& second, const QPointF& to)
    {
        m_path.cubicTo(first, second, to);
        m_handle = 2 * to - second;
    }

    bool arc()
    {
        const auto rx = m_reader.number();
        const auto ry = m_reader.number();
        const auto turned = m_reader.number();
        const auto large = m_reader.flag();
        const auto sweep = m_reader.flag();
        if (!rx || !ry || turned != 0.0 || !large || !sweep)
            return false;
        return withPoints<1>([&](const auto& p) { addArc(m_path, {*rx, *ry, *large, *sweep, p[0]}); });
    }

    template<std::size_t Count, typename F>
    bool withPoints(F act)
    {
        std::array<QPointF, Count> points;
        for (QPointF& point : points) {
            const auto x = m_reader.number();
            const auto y = m_reader.number();
            if (!x || !y)
                return false;
            point = m_origin + QPointF(*x, *y);
        }
        act(points);
        return true;
    }

    template<typename F>
    bool withNumber(F act)
    {
        const auto number = m_reader.number();
        if (number)
            act(*number);
        return number.has_value();
    }

    Reader m_reader;
    QPainterPath m_path;
    QPointF m_origin;
    std::optional<QPointF> m_handle; ///< where a smooth curve's first handle is, right after a curve
};

} // namespace

QPainterPath pathOf(QStringView text)
{
    return Writer(text).write();
}

} // namespace scrim::parts
