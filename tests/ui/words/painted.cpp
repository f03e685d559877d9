// SPDX-License-Identifier: GPL-3.0-or-later
#include "named.h"
#include "window_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace scrim::testkit {

namespace {

/// Paints nothing and keeps the texts.
class Listener final : public QPaintEngine
{
public:
    explicit Listener(QStringList& heard) : QPaintEngine(AllFeatures), m_heard(heard) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath&) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { m_heard.append(item.text()); }
    [[nodiscard]] Type type() const override { return User; }

private:
    QStringList& m_heard;
};

class Device final : public QPaintDevice
{
public:
    Device(const QWidget& like, QStringList& heard) : m_like(like), m_engine(heard) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return const_cast<Listener*>(&m_engine); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget& m_like;
    Listener m_engine;
};

} // namespace

std::vector<Text> paintedBy(QWidget& window)
{
    std::vector<Text> texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        QStringList heard;
        Device device(*widget, heard);
        widget->render(&device, {}, {}, QWidget::RenderFlags());
        for (const QString& text : heard)
            texts.push_back({nameOf(*widget) + QLatin1String(" painted"), text});
    }
    return texts;
}

} // namespace scrim::testkit
