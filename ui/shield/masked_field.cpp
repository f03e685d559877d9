// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/masked_field.h"

#include "platform/key_state.h"
#include "policy/field.h"
#include "ui/shield/copy_keys.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/glyphs.h"
#include "ui/shield/mask_pictures.h"
#include "ui/shield/masked_field_accessible.h"
#include "ui/shield/shade.h"
#include "ui/shield/spotlight.h"
#include "ui/shield/type_scale.h"

#include <QApplication>
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
/// How far from where it was pressed the pointer may wander while a field is held open.
constexpr int holdSlack = 48;

/// Words read better in the text's own font, digits in one where they stand in columns and 0 is no O.
QFont valueFontOf(const QFont& base, policy::Field field)
{
    return policy::kindOf(field) == policy::FieldKind::Address ? base : fixedPitch(base);
}

/// Asking the system for a font takes longer than painting with it.
struct Fonts
{
    Fonts(const QFont& base, policy::Field field)
        : label(caption(base)),
          value(valueFontOf(base, field)),
          labelHeight(QFontMetrics(label).height()),
          lineHeight(std::max(QFontMetrics(base).height(), QFontMetrics(value).height())),
          valueInset((lineHeight - QFontMetrics(value).height()) / 2)
    {}

    QFont label;
    QFont value;
    int labelHeight;
    int lineHeight; ///< the same for both fonts: fields stand side by side
    int valueInset; ///< of the value in its line
};

} // namespace

struct MaskedField::State
{
    /// Null only while a page goes down whose member the spotlight was.
    QPointer<Spotlight> spotlight;
    RecordId record;
    Fonts fonts;
    records::MaskedField field;
    QPoint pressedAt = {};
    bool isPressed = false;
    bool dragSaid = false;
    bool isSpaceDown = false;
    MaskPictures pictures = {};
};

MaskedField::MaskedField(Spotlight& spotlight, RecordId record, records::MaskedField field, QWidget* parent)
    : QWidget(parent),
      m_state(std::make_unique<State>(State{
          .spotlight = &spotlight, .record = record, .fonts = Fonts(font(), field.field), .field = std::move(field)}))
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
    if (m_state->spotlight == nullptr)
        return;
    if (m_state->spotlight->concerns(*this))
        m_state->spotlight->conceal(reveal::Concealed::Left);
    m_state->spotlight->forget(*this);
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

bool MaskedField::isBeingSpoken() const
{
    return isLit() && m_state->spotlight->isSpeaking();
}

void MaskedField::speak()
{
    if (m_state->spotlight != nullptr)
        m_state->spotlight->speak(*this);
}

bool MaskedField::mayBeSpoken() const
{
    return m_state->spotlight != nullptr && m_state->spotlight->maySpeak(field());
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

int MaskedField::secondsToView() const
{
    return m_state->spotlight->rulesOf(field()).seconds;
}

bool MaskedField::isForHolding() const
{
    return mayBeLit() && m_state->spotlight->gestureFor(field()) == policy::Gesture::Hold;
}

bool MaskedField::isHeldOpen() const
{
    return m_state->spotlight != nullptr && m_state->spotlight->isHeld(*this);
}

QSize MaskedField::sizeHint() const
{
    const int width = std::max(220, minimumSizeHint().width());
    return {width, minimumSizeHint().height()};
}

QSize MaskedField::minimumSizeHint() const
{
    return {160, pad + m_state->fonts.labelHeight + gap + m_state->fonts.lineHeight + pad};
}

QRect MaskedField::signArea() const
{
    const int top = pad + m_state->fonts.labelHeight + gap + (m_state->fonts.lineHeight - signSize) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? pad : width() - pad - signSize;
    return {left, top, signSize, signSize};
}

QRect MaskedField::valueArea() const
{
    const int top = pad + m_state->fonts.labelHeight + gap + m_state->fonts.valueInset;
    const int side = pad + signSize + pad;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? side : pad, top, std::max(0, width() - side - pad), height() - top - pad};
}

void MaskedField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool hovered = underMouse() && mayBeLit();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hovered ? mutedText(palette()) : hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, cornerRadius, cornerRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette());
    const bool isReady = m_state->spotlight != nullptr && m_state->spotlight->isReady(*this);
    const QString label = isReady ? tr("%1 – hold to view").arg(policy::label(field())) : policy::label(field());
    m_state->pictures.draw(painter, QRect(pad, pad, width() - 2 * pad, m_state->fonts.labelHeight), label,
                           m_state->fonts.label, mutedText(palette()));
    m_state->pictures.draw(painter, valueArea(), mask(), m_state->fonts.value,
                           mayBeLit() ? palette().color(QPalette::Text) : mutedText(palette()));
    paintSign(painter);
}

void MaskedField::paintSign(QPainter& painter) const
{
    const bool wanted = hasFocus() || underMouse();
    const QColor quiet = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.55);
    if (mayBeLit())
        paintEye(painter, signArea(), wanted ? palette().color(QPalette::Text) : quiet);
    else
        paintLock(painter, signArea(), quiet);
}

void MaskedField::mousePressEvent(QMouseEvent* event)
{
    m_state->isPressed = event->button() == Qt::LeftButton;
    m_state->pressedAt = event->pos();
    m_state->dragSaid = false;
    if (m_state->isPressed && isForHolding())
        m_state->spotlight->hold(*this);
    else if (m_state->isPressed && m_state->spotlight != nullptr)
        m_state->spotlight->makeReady(*this);
}

void MaskedField::mouseMoveEvent(QMouseEvent* event)
{
    // Dragging over it is an attempt to select; a hand that holds a field open may tremble.
    const int distance = (event->pos() - m_state->pressedAt).manhattanLength();
    const int most = isHeldOpen() ? holdSlack : QApplication::startDragDistance();
    if (!m_state->isPressed || m_state->dragSaid || distance < most)
        return;
    m_state->dragSaid = true;
    m_state->spotlight->release(*this);
    m_state->spotlight->copyBlocked(*this);
}

void MaskedField::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = std::exchange(m_state->isPressed, false) && !m_state->dragSaid;
    if (event->button() != Qt::LeftButton)
        return;
    if (isForHolding())
        m_state->spotlight->release(*this);
    else if (clicked && rect().contains(event->pos()))
        toggle();
}

void MaskedField::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isCopying(*event)) {
        m_state->spotlight->copyBlocked(*this);
    } else if (isPlain && (isEnter || event->key() == Qt::Key_Space)) {
        if (!event->isAutoRepeat() && isEnter)
            toggle();
        else if (!event->isAutoRepeat() && !std::exchange(m_state->isSpaceDown, true))
            m_state->spotlight->hold(*this);
    } else if (event->key() == Qt::Key_Escape && isLit()) {
        m_state->spotlight->conceal(reveal::Concealed::Escape);
    } else {
        event->ignore();
    }
}

void MaskedField::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return event->ignore();
    // A repeat that the toolkit took for a release must not end the hold, nor the press behind it begin another.
    if (platform::isKeyDown(QGuiApplication::platformName(), event->nativeScanCode()))
        return;
    m_state->isSpaceDown = false;
    m_state->spotlight->release(*this);
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
    case QEvent::FocusOut:
        // A key that is let go elsewhere is not heard of here.
        m_state->isSpaceDown = false;
        if (m_state->spotlight != nullptr)
            m_state->spotlight->release(*this);
        update();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_state->fonts = Fonts(font(), field());
        updateGeometry();
        break;
    case QEvent::FocusIn:
        if (m_state->spotlight != nullptr)
            m_state->spotlight->makeReady(*this);
        update();
        break;
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace scrim::shield
