// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/lit_panel.h"

#include "ui/shield/glyphs.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/paint_guard.h"
#include "ui/shield/shade.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 10;
constexpr int gap = 6;
constexpr int ringSize = 16;
constexpr int addressHeight = 156;
constexpr int narrowest = 320;

/// The page on which a field scrolls, else its window.
QWidget& pageOf(const QWidget& field)
{
    for (QWidget* widget = field.parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        auto* viewport = widget->parentWidget();
        if (viewport != nullptr && qobject_cast<QScrollArea*>(viewport->parentWidget()) != nullptr)
            return *widget;
    }
    return *field.window();
}

int heightFor(policy::Field field)
{
    return policy::kindOf(field) == policy::FieldKind::Address ? addressHeight : ScrambledView::lineHeight;
}

} // namespace

LitPanel::LitPanel(const Clock& clock, ScreenGuard& guard) : m_view(new ScrambledView(clock, &guard, this))
{
    setObjectName(QStringLiteral("lit_panel"));
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    hide();
}

void LitPanel::open(MaskedField& field, Bytes value, const Showing& showing)
{
    if (isOpen())
        close();
    stand(field);
    m_field = &field;
    m_remaining = 1;
    show();
    raise();
    const QImage first = std::exchange(m_first, {});
    const bool isReady = !first.isNull() && m_view->isReadyFor(showing) && m_firstOf == field.field();
    if (isReady)
        present(*this, rect(), first);
    if (isReady) {
        m_view->openUnpainted(value, showing, field.mask());
        return;
    }
    m_view->open(value, showing, field.mask());
    repaint();
}

/// Over the field's page, where it belongs.
void LitPanel::stand(const MaskedField& field)
{
    if (QWidget& page = pageOf(field); parentWidget() != &page)
        setParent(&page);
    place(field);
    m_view->setGeometry(valueArea());
}

void LitPanel::makeReady(MaskedField& field, const Showing& showing)
{
    if (isOpen())
        return;
    stand(field);
    m_readyFor = &field;
    m_remaining = 1;
    if (!m_view->isReadyFor(showing) || m_firstOf != field.field() || m_first.isNull()) {
        m_view->makeReady(showing);
        m_firstOf = field.field();
        m_first = {};
        if (const QImage* frame = m_view->readyFrame()) {
            m_first = QImage((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
            m_first.setDevicePixelRatio(devicePixelRatioF());
            QPainter painter(&m_first);
            paintFrame(painter, m_firstOf);
            painter.drawImage(m_view->geometry(), *frame);
        }
    }
    awaitDisplay(*parentWidget(), geometry());
}

void LitPanel::forget(const MaskedField& field)
{
    if (!isOpen() && m_readyFor == &field)
        setParent(nullptr);
}

void LitPanel::place(const MaskedField& masked)
{
    QWidget& page = *parentWidget();
    const QRect seen = page.visibleRegion().boundingRect().adjusted(pad, pad, -pad, -pad);
    // In line with the other fields, where their column is wide enough.
    const QWidget& column = *masked.parentWidget();
    const QRect aligned = QRect(column.mapTo(&page, QPoint(0, 0)), column.size()).intersected(seen);
    const QRect room(aligned.width() >= narrowest ? aligned.left() : seen.left(), seen.top(),
                     aligned.width() >= narrowest ? aligned.width() : seen.width(), seen.height());
    const int top = pad + fontMetrics().height() + gap;
    const QSize size(std::min(ScrambledView::widest + 2 * pad, room.width()), top + heightFor(masked.field()) + pad);
    const QRect field(masked.mapTo(&page, QPoint(0, 0)), masked.size());
    const int left = layoutDirection() == Qt::RightToLeft ? field.right() - size.width() + 1 : field.left();
    const auto within = [](int wish, int from, int to) { return std::clamp(wish, from, std::max(from, to)); };
    setGeometry(QRect(QPoint(within(left, room.left(), room.right() - size.width() + 1),
                             within(field.top(), room.top(), room.bottom() - size.height() + 1)),
                      size));
}

void LitPanel::prepare(const Look& look, qreal pixelRatio)
{
    m_view->prepare(look, pixelRatio);
}

void LitPanel::setShaded(bool shaded)
{
    m_view->setCovered(shaded);
}

void LitPanel::close()
{
    m_view->close();
    m_field = nullptr;
    QWidget* page = parentWidget();
    if (page == nullptr)
        return;
    darken(*this);
    const QRect was = geometry();
    hide();
    // Its page may go before it does.
    setParent(nullptr);
    page->repaint(was);
}

void LitPanel::setRemaining(double share)
{
    m_remaining = share;
    update(ringArea());
}

QRect LitPanel::valueArea() const
{
    return rect().adjusted(pad, pad + fontMetrics().height() + gap, -pad, -pad);
}

QRect LitPanel::ringArea() const
{
    const int left = layoutDirection() == Qt::RightToLeft ? pad : width() - pad - ringSize;
    return {left, pad + (fontMetrics().height() - ringSize) / 2, ringSize, ringSize};
}

void LitPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isOpen() && paintsOnScreen(painter, *this))
        paintFrame(painter, m_field->field());
}

void LitPanel::paintFrame(QPainter& painter, policy::Field field) const
{
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(pad, pad, width() - 2 * pad, fontMetrics().height()), Qt::AlignLeading | Qt::AlignVCenter,
                     policy::label(field));
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter, ringArea(), palette().color(QPalette::Highlight), hairline(palette()), m_remaining);
}

void LitPanel::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->pos();
}

void LitPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed || (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isPressed = false;
    Q_EMIT dragged();
}

void LitPanel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isPressed, false))
        Q_EMIT clicked();
}

} // namespace scrim::shield
