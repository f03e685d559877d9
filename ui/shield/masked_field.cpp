// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/masked_field.h"

#include "policy/field.h"
#include "ui/shield/glyph_atlas.h"
#include "ui/shield/glyphs.h"
#include "ui/shield/masked_field_accessible.h"
#include "ui/shield/paint_guard.h"
#include "ui/shield/shade.h"
#include "ui/shield/spotlight.h"
#include "ui/shield/value_layout.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int pad = 8;
constexpr int gap = 4;
constexpr int signSize = 16;
constexpr int addressLines = 4;
constexpr int mostLines = 8;

QFont labelFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.86);
    return font;
}

bool isCopying(const QKeyEvent& key)
{
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool isLetter = key.key() == Qt::Key_C || key.key() == Qt::Key_X || key.key() == Qt::Key_Insert;
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) || (control && isLetter);
}

} // namespace

struct MaskedField::State
{
    /// Null only while a page goes down whose member the spotlight was.
    QPointer<Spotlight> spotlight;
    RecordId record;
    records::MaskedField field;
    /// Only while lit: afterwards neither glyphs nor places of the value are kept.
    std::unique_ptr<GlyphAtlas> atlas = nullptr;
    int litLines = 0;
    QPoint pressedAt = {};
    bool isPressed = false;
    bool dragSaid = false;
};

MaskedField::MaskedField(Spotlight& spotlight, RecordId record, records::MaskedField field, QWidget* parent)
    : QWidget(parent),
      m_state(std::make_unique<State>(State{.spotlight = &spotlight, .record = record, .field = std::move(field)}))
{
    installMaskedFieldAccessibility();
    setObjectName(QStringLiteral("field_") + policy::name(m_state->field.field));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

MaskedField::~MaskedField()
{
    // A question still open goes too: its answer must find nobody, not a widget half taken down.
    if (m_state->spotlight != nullptr && m_state->spotlight->concerns(*this))
        m_state->spotlight->conceal(reveal::Concealed::Left);
}

RecordId MaskedField::record() const
{
    return m_state->record;
}

policy::Field MaskedField::field() const
{
    return m_state->field.field;
}

const QString& MaskedField::mask() const
{
    return m_state->field.mask;
}

bool MaskedField::isLit() const
{
    return m_state->spotlight != nullptr && m_state->spotlight->lit() == this;
}

bool MaskedField::mayBeLit() const
{
    return m_state->spotlight != nullptr && m_state->spotlight->mayLight(field());
}

void MaskedField::toggle()
{
    if (isLit())
        m_state->spotlight->conceal(reveal::Concealed::Escape);
    else
        m_state->spotlight->light(*this);
}

void MaskedField::litChanged()
{
    State& state = *m_state;
    if (isLit()) {
        state.atlas = std::make_unique<GlyphAtlas>(valueFont(), palette().color(QPalette::Text), devicePixelRatioF());
        const ValueLayout layout(state.spotlight->value(), *state.atlas, valueArea().width());
        state.litLines = std::min(layout.lineCount(), mostLines);
    } else {
        state.atlas.reset();
        state.litLines = 0;
        darken(*this);
        repaint();
    }
    updateGeometry();
    update();
    tellLitChange(*this);
}

void MaskedField::leaseChanged()
{
    update(signArea());
}

QFont MaskedField::valueFont() const
{
    // Words read better in the text's own font, digits in one where they stand in columns and 0 is no O.
    if (policy::kindOf(field()) == policy::FieldKind::Address)
        return font();
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    return fixed;
}

int MaskedField::lineCount() const
{
    // An address has its room beforehand, so that the page stands still when it is lit.
    const int reserved = policy::kindOf(field()) == policy::FieldKind::Address ? addressLines : 1;
    return std::max(reserved, m_state->litLines);
}

QSize MaskedField::sizeHint() const
{
    const int width = std::max(220, minimumSizeHint().width());
    return {width, minimumSizeHint().height()};
}

QSize MaskedField::minimumSizeHint() const
{
    const QFontMetricsF value(valueFont());
    const qreal lines = lineCount() * value.height();
    const int label = QFontMetrics(labelFont(font())).height();
    return {160, pad + label + gap + static_cast<int>(lines + 0.999) + pad};
}

QRect MaskedField::signArea() const
{
    const int label = QFontMetrics(labelFont(font())).height();
    const int line = QFontMetrics(valueFont()).height();
    const int top = pad + label + gap + (line - signSize) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? pad : width() - pad - signSize;
    return {left, top, signSize, signSize};
}

QRect MaskedField::valueArea() const
{
    const int top = pad + QFontMetrics(labelFont(font())).height() + gap;
    const int side = pad + signSize + pad;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? side : pad, top, std::max(0, width() - side - pad), height() - top - pad};
}

void MaskedField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool lit = isLit() && paintsOnScreen(painter, *this);
    const bool hovered = underMouse() && mayBeLit();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(hovered ? mutedText(palette()) : hairline(palette()), 1));
    painter.setBrush(lit ? litGround(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 4, 4);

    painter.setFont(labelFont(font()));
    painter.setPen(mutedText(palette()));
    painter.drawText(QRect(pad, pad, width() - 2 * pad, painter.fontMetrics().height()),
                     Qt::AlignLeading | Qt::AlignVCenter, policy::label(field()));
    if (lit)
        paintValue(painter);
    else {
        painter.setFont(valueFont());
        painter.setPen(mayBeLit() ? palette().color(QPalette::Text) : mutedText(palette()));
        painter.drawText(valueArea(), Qt::AlignLeading | Qt::AlignTop,
                         painter.fontMetrics().elidedText(mask(), Qt::ElideRight, valueArea().width()));
    }
    paintSign(painter, lit);
}

void MaskedField::paintValue(QPainter& painter) const
{
    paintMark(painter);
    const Bytes value = m_state->spotlight->value();
    const ValueLayout layout(value, *m_state->atlas, valueArea().width());
    layout.paint(painter, valueArea(), value, *m_state->atlas);
}

void MaskedField::paintMark(QPainter& painter) const
{
    painter.save();
    const QRect area(1, valueArea().top() - gap, width() - 2, height() - valueArea().top() + gap - 1);
    painter.setClipRect(area);
    painter.setFont(labelFont(font()));
    painter.setPen(mixed(litGround(palette()), palette().color(QPalette::Text), 0.10));
    const int across = painter.fontMetrics().horizontalAdvance(m_state->spotlight->mark()) + 3 * pad;
    const int down = QFontMetrics(valueFont()).height() + 2;
    for (int row = 0; row * down < area.height(); ++row) {
        for (int x = pad - (row % 2) * across / 2; x < area.right(); x += across)
            painter.drawText(x, area.top() + (row + 1) * down, m_state->spotlight->mark());
    }
    painter.restore();
}

void MaskedField::paintSign(QPainter& painter, bool lit) const
{
    const bool wanted = hasFocus() || underMouse();
    const QColor quiet = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55);
    if (lit)
        paintRing(painter, signArea(), palette().color(QPalette::Highlight), hairline(palette()),
                  m_state->spotlight->remaining());
    else if (mayBeLit())
        paintEye(painter, signArea(), wanted ? palette().color(QPalette::Text) : quiet);
    else
        paintLock(painter, signArea(), quiet);
}

void MaskedField::mousePressEvent(QMouseEvent* event)
{
    m_state->isPressed = event->button() == Qt::LeftButton;
    m_state->pressedAt = event->pos();
    m_state->dragSaid = false;
}

void MaskedField::mouseMoveEvent(QMouseEvent* event)
{
    // Dragging over it is an attempt to select.
    const int distance = (event->pos() - m_state->pressedAt).manhattanLength();
    if (!m_state->isPressed || m_state->dragSaid || distance < QApplication::startDragDistance())
        return;
    m_state->dragSaid = true;
    m_state->spotlight->copyBlocked(*this);
}

void MaskedField::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = std::exchange(m_state->isPressed, false) && !m_state->dragSaid;
    if (clicked && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        toggle();
}

void MaskedField::keyPressEvent(QKeyEvent* event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isCopying(*event)) {
        m_state->spotlight->copyBlocked(*this);
    } else if (press && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
        toggle();
    } else if (event->key() == Qt::Key_Escape && isLit()) {
        m_state->spotlight->conceal(reveal::Concealed::Escape);
    } else {
        event->ignore();
    }
}

bool MaskedField::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // A "Copy" of the menu bar must not take what has to be blocked and logged here.
        if (isCopying(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
        event->accept();
        return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
        update();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::Resize:
        if (isLit())
            litChanged();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace scrim::shield
