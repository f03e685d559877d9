// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/lit_panel.h"

#include "ui/shield/glyphs.h"
#include "ui/shield/mark.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/paint_guard.h"
#include "ui/shield/shade.h"

#include <QApplication>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 10;
constexpr int gap = 6;
constexpr int ringSize = 16;
/// WCAG's area test is met by a line of this height, and letters of 48 px stand in it.
constexpr int lineHeight = 64;
constexpr int addressHeight = 156;
constexpr int widest = 760;
constexpr int narrowest = 320;
constexpr double slowestHz = 50;
constexpr double usualHz = 60;

/// Figures of one width, and a zero without a slash: a slashed one reads as an eight when it is made of grain.
QFont letters(const QFont& base)
{
    QFont font = base;
    font.setFamilies({QStringLiteral("DejaVu Sans"), base.family()});
    return font;
}

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

int cellPixels(const Look& look, qreal pixelRatio)
{
    return std::max(1, qRound(look.cell * pixelRatio));
}

int heightFor(policy::Field field)
{
    return policy::kindOf(field) == policy::FieldKind::Address ? addressHeight : lineHeight;
}

} // namespace

LitPanel::LitPanel(const Clock& clock) : m_clock(clock), m_typesetter(letters(QApplication::font()))
{
    setObjectName(QStringLiteral("lit_panel"));
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    hide();
}

LitPanel::~LitPanel()
{
    forget();
}

void LitPanel::open(MaskedField& field, Bytes value, const Showing& showing)
{
    close();
    m_field = &field;
    m_remaining = 1;
    m_isShaded = false;
    setParent(&pageOf(field));
    place();
    setValue(value, showing);
    show();
    raise();
    startFrames();
}

void LitPanel::place()
{
    QWidget& page = *parentWidget();
    const QRect seen = page.visibleRegion().boundingRect().adjusted(pad, pad, -pad, -pad);
    // In line with the other fields, where their column is wide enough.
    const QWidget& column = *m_field->parentWidget();
    const QRect aligned = QRect(column.mapTo(&page, QPoint(0, 0)), column.size()).intersected(seen);
    const QRect room(aligned.width() >= narrowest ? aligned.left() : seen.left(), seen.top(),
                     aligned.width() >= narrowest ? aligned.width() : seen.width(), seen.height());
    const int top = pad + fontMetrics().height() + gap;
    const QSize size(std::min(widest + 2 * pad, room.width()), top + heightFor(m_field->field()) + pad);
    const QRect field(m_field->mapTo(&page, QPoint(0, 0)), m_field->size());
    const int left = layoutDirection() == Qt::RightToLeft ? field.right() - size.width() + 1 : field.left();
    const auto within = [](int wish, int from, int to) { return std::clamp(wish, from, std::max(from, to)); };
    setGeometry(QRect(QPoint(within(left, room.left(), room.right() - size.width() + 1),
                             within(field.top(), room.top(), room.bottom() - size.height() + 1)),
                      size));
}

void LitPanel::prepare(const Look& look, qreal pixelRatio)
{
    m_typesetter.prepare(qRound(look.size * pixelRatio / cellPixels(look, pixelRatio)));
}

void LitPanel::setValue(Bytes value, const Showing& showing)
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(valueArea().size()) * ratio).toSize();
    const Look look = showing.look;
    if (!showing.isScrambled) {
        drawPlain(m_typesetter.set(value, qRound(look.size * ratio * 0.7), pixels), showing.mark);
        return;
    }
    const int cell = cellPixels(look, ratio);
    m_scrambler = std::make_unique<Scrambler>(pixels, cell, look);
    m_scrambler->setTint(markTint(showing.mark, font(), m_scrambler->cells(), ratio / cell));
    m_scrambler->setFigure(m_typesetter.set(value, qRound(look.size * ratio / cell), m_scrambler->cells()));
}

void LitPanel::drawPlain(const Figure& figure, const QString& mark)
{
    m_plain = QImage(figure.cells, QImage::Format_RGB32);
    m_plain.fill(litGround(palette()));
    {
        QPainter painter(&m_plain);
        painter.scale(devicePixelRatioF(), devicePixelRatioF());
        paintMark(painter, valueArea().translated(-valueArea().topLeft()), mark, font(),
                  mixed(litGround(palette()), palette().color(QPalette::Text), 0.10));
    }
    const QColor ink = palette().color(QPalette::Text);
    const Bytes covered = figure.covered.bytes();
    std::size_t at = 0;
    for (int y = 0; y < figure.cells.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(m_plain.scanLine(y));
        for (int x = 0; x < figure.cells.width(); ++x, ++at) {
            if (covered[at] != 0)
                line[x] = mixed(QColor::fromRgb(line[x]), ink, covered[at] / 255.0).rgb();
        }
    }
}

void LitPanel::startFrames()
{
    if (m_scrambler == nullptr) {
        repaint();
        return;
    }
    const double told = screen() != nullptr ? screen()->refreshRate() : 0;
    const double hz = told >= slowestHz ? told : usualHz;
    // A pad shown longer than its frames and a half was held up on the way: it must not be shown again.
    m_longestPadMs = static_cast<qint64>(1000.0 / hz * 4.5);
    const quintptr window = this->window()->winId();
    if (m_frames == nullptr || std::exchange(m_framesOf, window) != window) {
        m_frames = platform::FrameClock::make(QGuiApplication::platformName(), window, hz);
        connect(m_frames.get(), &platform::FrameClock::tick, this, &LitPanel::tick);
    }
    tick();
    repaint();
    m_frames->start();
}

void LitPanel::tick()
{
    if (m_scrambler == nullptr || m_isShaded)
        return;
    const qint64 now = m_clock.monotonicMs();
    const bool isStale = now - m_padSinceMs > m_longestPadMs;
    if (isStale || m_scrambler->isAtEndOfPad())
        m_padSinceMs = now;
    m_scrambler->advance(isStale);
    present(*this, valueArea(), m_scrambler->frame());
}

void LitPanel::setShaded(bool shaded)
{
    if (m_field == nullptr || std::exchange(m_isShaded, shaded) == shaded)
        return;
    if (m_frames != nullptr && shaded)
        m_frames->stop();
    repaint(valueArea());
    if (m_frames != nullptr && !shaded)
        m_frames->start();
}

void LitPanel::forget()
{
    if (m_frames != nullptr)
        m_frames->stop();
    m_scrambler.reset();
    if (!m_plain.isNull())
        m_plain.fill(0);
    m_plain = {};
    m_field = nullptr;
}

void LitPanel::close()
{
    forget();
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

const QImage& LitPanel::picture() const
{
    return m_scrambler != nullptr ? m_scrambler->frame() : m_plain;
}

void LitPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_field == nullptr || !paintsOnScreen(painter, *this))
        return;
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(pad, pad, width() - 2 * pad, fontMetrics().height()), Qt::AlignLeading | Qt::AlignVCenter,
                     policy::label(m_field->field()));
    if (m_isShaded) {
        painter.fillRect(valueArea(), litGround(palette()));
        painter.drawText(valueArea().adjusted(pad, 0, -pad, 0), Qt::AlignLeading | Qt::AlignVCenter, m_field->mask());
    } else {
        painter.drawImage(valueArea(), picture());
    }
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
