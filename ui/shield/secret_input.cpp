// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/secret_input.h"

#include "ui/shield/key_shield.h"
#include "ui/shield/secret_input_accessible.h"
#include "ui/shield/secret_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace scrim::shield {

struct SecretInput::State
{
    explicit State(SecretInput& input) : shield(input) {}
    SecretText text;
    KeyShield shield;
};

namespace {

constexpr Qt::InputMethodHints hints =
    Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
/// As a QLineEdit has it in the style, beside which it stands.
constexpr int above = 7;
constexpr int side = 10;

/// Of a pasted text only the line that a password manager meant.
QStringView firstLine(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    return text.first(end - text.begin());
}

} // namespace

SecretInput::SecretInput(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_state(std::make_unique<State>(*this))
{
    installSecretInputAccessibility();
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(hints);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SecretInput::~SecretInput() = default;

SecretBytes SecretInput::take()
{
    const int before = length();
    SecretBytes secret = m_state->text.take();
    changed(before);
    return secret;
}

void SecretInput::clear()
{
    const int before = length();
    m_state->text.clear();
    changed(before);
}

void SecretInput::look(const std::function<void(Bytes typed)>& look) const
{
    look(m_state->text.bytes());
}

int SecretInput::length() const
{
    return m_state->text.length();
}

void SecretInput::insert(QStringView text)
{
    const int before = length();
    m_state->text.append(text);
    changed(before);
}

void SecretInput::changed(int before)
{
    if (before == length())
        return;
    tellLengthChange(*this, before, length());
    update();
    Q_EMIT lengthChanged(length());
}

QSize SecretInput::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, fontMetrics().height() + 2 * above};
}

bool SecretInput::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        m_state->shield.stepForward();
        update();
        break;
    case QEvent::FocusOut:
        m_state->shield.stepAside();
        update();
        break;
    case QEvent::ShortcutOverride:
        // Comes before each key press: the bridge may have stepped in front since. Plain typing is not a shortcut here.
        m_state->shield.stepForward();
        if (isTyping(*static_cast<QKeyEvent*>(event)))
            event->accept();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void SecretInput::keyPressEvent(QKeyEvent* event)
{
    const bool all = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
    } else if (event->key() == Qt::Key_Backspace && all) {
        clear();
    } else if (event->key() == Qt::Key_Backspace) {
        const int before = length();
        m_state->text.removeLast();
        changed(before);
    } else if (event->matches(QKeySequence::Paste)) {
        insert(firstLine(QGuiApplication::clipboard()->text()));
    } else if (isTyping(*event)) {
        insert(event->text());
    } else {
        event->ignore();
    }
}

void SecretInput::inputMethodEvent(QInputMethodEvent* event)
{
    insert(event->commitString());
    event->accept();
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return int{hints};
    case Qt::ImCursorRectangle:
        return QRect(side, above, 1, height() - 2 * above);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return 0;
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void SecretInput::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    frame.features = QStyleOptionFrame::None;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const qreal dot = fontMetrics().height() * 0.36;
    const qreal step = dot * 1.6;
    const QRectF inner = QRectF(rect()).adjusted(side, 0, -side, 0);
    const int room = std::max(0, static_cast<int>((inner.width() - 2) / step));
    const int shown = std::min(room, length());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    for (int i = 0; i < shown; ++i)
        painter.drawEllipse(QRectF(inner.left() + i * step, inner.center().y() - dot / 2, dot, dot));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const qreal height = fontMetrics().height();
        painter.drawRect(QRectF(inner.left() + shown * step, inner.center().y() - height / 2, 1, height));
    }
}

} // namespace scrim::shield
