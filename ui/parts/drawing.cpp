// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/drawing.h"

#include "ui/parts/path_text.h"

#include <QHash>
#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>
#include <QXmlStreamReader>

#include <vector>

namespace scrim::parts {

namespace {

/// What an element inherits from those around it.
struct Style
{
    QString fill = QStringLiteral("black");
    QString stroke = QStringLiteral("none");
    double strokeOpacity = 1;
    QPen pen{Qt::black, 1, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin};
};

class Painting
{
public:
    Painting(QPainter& painter, const QRectF& box, const QColor& colour)
        : m_painter(painter), m_box(box), m_colour(colour)
    {}

    void paint(const QByteArray& svg)
    {
        QXmlStreamReader xml(svg);
        m_styles.push_back({});
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                m_painter.save();
                m_styles.push_back(styled(m_styles.back(), xml.attributes()));
                element(xml.name(), xml.attributes());
            } else if (xml.isEndElement()) {
                m_styles.pop_back();
                m_painter.restore();
            }
        }
    }

private:
    static Style styled(Style style, const QXmlStreamAttributes& said)
    {
        const auto take = [&said](QLatin1String name, auto set) {
            if (said.hasAttribute(name))
                set(said.value(name));
        };
        take(QLatin1String("fill"), [&](QStringView value) { style.fill = value.toString(); });
        take(QLatin1String("stroke"), [&](QStringView value) { style.stroke = value.toString(); });
        take(QLatin1String("stroke-opacity"), [&](QStringView value) { style.strokeOpacity = value.toDouble(); });
        take(QLatin1String("stroke-width"), [&](QStringView value) { style.pen.setWidthF(value.toDouble()); });
        take(QLatin1String("stroke-linecap"), [&](QStringView value) {
            style.pen.setCapStyle(value == QLatin1String("round") ? Qt::RoundCap : Qt::FlatCap);
        });
        take(QLatin1String("stroke-linejoin"), [&](QStringView value) {
            style.pen.setJoinStyle(value == QLatin1String("round") ? Qt::RoundJoin : Qt::SvgMiterJoin);
        });
        return style;
    }

    void element(QStringView name, const QXmlStreamAttributes& said)
    {
        const auto number = [&said](const char* attribute) { return said.value(QLatin1String(attribute)).toDouble(); };
        QPainterPath path;
        if (name == QLatin1String("svg")) {
            fit(said.value(QLatin1String("viewBox")));
        } else if (name == QLatin1String("g")) {
            turn(said.value(QLatin1String("transform")));
        } else if (name == QLatin1String("path")) {
            path = pathOf(said.value(QLatin1String("d")));
        } else if (name == QLatin1String("circle")) {
            path.addEllipse(QPointF(number("cx"), number("cy")), number("r"), number("r"));
        } else if (name == QLatin1String("rect")) {
            path.addRoundedRect(number("x"), number("y"), number("width"), number("height"), number("rx"),
                                number("rx"));
        } else if (name == QLatin1String("linearGradient")) {
            begin(said, QLinearGradient(number("x1"), number("y1"), number("x2"), number("y2")));
        } else if (name == QLatin1String("radialGradient")) {
            begin(said, QRadialGradient(number("cx"), number("cy"), number("r")));
        } else if (name == QLatin1String("stop")) {
            QColor colour = named(said.value(QLatin1String("stop-color")).toString());
            if (said.hasAttribute(QLatin1String("stop-opacity")))
                colour.setAlphaF(static_cast<float>(number("stop-opacity")));
            m_gradients[m_open].setColorAt(number("offset"), colour);
        }
        if (!path.isEmpty())
            draw(path, m_styles.back());
    }

    void fit(QStringView viewBox)
    {
        const auto numbers = viewBox.split(QLatin1Char(' '));
        if (numbers.size() != 4 || numbers.at(2).toDouble() <= 0 || numbers.at(3).toDouble() <= 0)
            return;
        m_painter.translate(m_box.topLeft());
        m_painter.scale(m_box.width() / numbers.at(2).toDouble(), m_box.height() / numbers.at(3).toDouble());
        m_painter.translate(-numbers.at(0).toDouble(), -numbers.at(1).toDouble());
    }

    /// "rotate(degrees x y)".
    void turn(QStringView transform)
    {
        const QStringView inner =
            transform.mid(transform.indexOf(QLatin1Char('(')) + 1).chopped(transform.isEmpty() ? 0 : 1);
        const auto numbers = inner.split(QLatin1Char(' '));
        if (!transform.startsWith(QLatin1String("rotate(")) || numbers.size() != 3)
            return;
        const QPointF about(numbers.at(1).toDouble(), numbers.at(2).toDouble());
        m_painter.translate(about);
        m_painter.rotate(numbers.at(0).toDouble());
        m_painter.translate(-about);
    }

    void begin(const QXmlStreamAttributes& said, QGradient gradient)
    {
        m_open = said.value(QLatin1String("id")).toString();
        gradient.setCoordinateMode(QGradient::ObjectMode);
        m_gradients.insert(m_open, gradient);
    }

    [[nodiscard]] QColor named(const QString& name) const
    {
        return name == QLatin1String("currentColor") ? m_colour : QColor(name);
    }

    [[nodiscard]] QBrush brushOf(const QString& paint) const
    {
        if (paint == QLatin1String("none"))
            return Qt::NoBrush;
        if (paint.startsWith(QLatin1String("url(#")))
            return m_gradients.value(paint.mid(5).chopped(1));
        return named(paint);
    }

    void draw(const QPainterPath& path, const Style& style)
    {
        m_painter.setBrush(brushOf(style.fill));
        QPen pen = style.pen;
        if (style.stroke == QLatin1String("none"))
            pen = Qt::NoPen;
        else
            pen.setBrush(brushOf(style.stroke));
        if (style.strokeOpacity < 1 && pen.style() != Qt::NoPen) {
            QColor faint = pen.color();
            faint.setAlphaF(static_cast<float>(style.strokeOpacity));
            pen.setColor(faint);
        }
        m_painter.setPen(pen);
        m_painter.drawPath(path);
    }

    QPainter& m_painter;
    QRectF m_box;
    QColor m_colour;
    std::vector<Style> m_styles;
    QHash<QString, QGradient> m_gradients;
    QString m_open; ///< the gradient whose stops are being read
};

} // namespace

void paintDrawing(QPainter& painter, const QRectF& box, const QByteArray& svg, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting(painter, box, colour).paint(svg);
    painter.restore();
}

} // namespace scrim::parts
