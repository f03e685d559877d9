// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/paint_guard.h"

#include <QBackingStore>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace scrim::shield {

bool paintsOnScreen(const QPainter& painter, const QWidget& widget)
{
    QBackingStore* store = widget.window()->backingStore();
    // The engine's device, since the painter's own is the widget, wherever Qt has redirected it to.
    const QPaintEngine* engine = painter.paintEngine();
    return store != nullptr && engine != nullptr && engine->paintDevice() == store->paintDevice();
}

void darken(QWidget& widget)
{
    QWidget* window = widget.window();
    QBackingStore* store = window->backingStore();
    if (store == nullptr || store->size().isEmpty())
        return;
    const QRect area(widget.mapTo(window, QPoint(0, 0)), widget.size());
    store->beginPaint(area);
    if (QPaintDevice* device = store->paintDevice()) {
        QPainter painter(device);
        painter.fillRect(area, widget.palette().color(widget.backgroundRole()));
    }
    store->endPaint();
    window->update(area);
}

void present(const QWidget& widget, const QRect& area, const QImage& picture)
{
    QWidget* window = widget.window();
    QBackingStore* store = window->backingStore();
    const QPoint place = widget.mapTo(window, QPoint(0, 0));
    const QRegion region = widget.visibleRegion().intersected(area).translated(place);
    if (store == nullptr || store->size().isEmpty() || region.isEmpty())
        return;
    store->beginPaint(region);
    if (QPaintDevice* device = store->paintDevice()) {
        QPainter painter(device);
        painter.setClipRegion(region);
        painter.drawImage(area.translated(place), picture);
    }
    store->endPaint();
    store->flush(region);
}

void awaitDisplay(const QWidget& widget, const QRect& area)
{
    const QWidget* window = widget.window();
    QBackingStore* store = window->backingStore();
    if (store == nullptr || store->size().isEmpty() || !window->isVisible())
        return;
    store->beginPaint(area.translated(widget.mapTo(window, QPoint(0, 0))));
    store->endPaint();
}

} // namespace scrim::shield
