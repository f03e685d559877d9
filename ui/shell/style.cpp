// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/parts/icon.h"
#include "ui/shell/flat_parts.h"
#include "ui/shell/right_to_left_text.h"
#include "ui/shell/rounded.h"
#include "ui/shell/stepper_style.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/shade.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPolygonF>
#include <QStyleOption>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr int controlHeight = 32;
constexpr int scrollBarWidth = 12;
constexpr int textPadding = 8;
/// What a line of text keeps of its own inside of that.
constexpr int lineMargin = 2;
/// Above and below a control's text together.
constexpr int controlPadding = 14;

bool isMain(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           option.state.testFlag(QStyle::State_Enabled);
}

void drawButton(QPainter& painter, const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isFlat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_HasFocus);
    const QColor ink = option.palette.color(QPalette::ButtonText);
    QColor fill = option.palette.color(isMain(option) ? QPalette::Highlight : QPalette::Button);
    if (option.state.testFlag(QStyle::State_Sunken))
        fill = shield::mixed(fill, ink, 0.12);
    else if (isHot && option.state.testFlag(QStyle::State_Enabled))
        fill = shield::mixed(fill, ink, 0.05);
    if (isFlat && !isHot)
        return;
    if (!isMain(option)) {
        drawRounded(painter, option.rect, fill, outline(option));
        return;
    }
    drawRounded(painter, option.rect, fill, QPen(option.palette.color(QPalette::Mid), 1));
    // It has the ring's colour itself.
    constexpr int inset = 2;
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRounded(painter, option.rect.adjusted(inset, inset, -inset, -inset), Qt::NoBrush,
                    QPen(option.palette.color(QPalette::HighlightedText), shield::focusWidth));
}

/// Fusion's box can hardly be told from a dark page. The edge has the contrast of text that is not in front
/// (WCAG 1.4.11).
void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QPalette& palette = option.palette;
    const QColor edge = palette.color(isOn ? QPalette::Highlight : QPalette::PlaceholderText);
    drawRounded(painter, option.rect, palette.color(isOn ? QPalette::Highlight : QPalette::Base), QPen(edge, 1));
    if (!isOn)
        return;
    const QRectF box(option.rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // In a table HighlightedText is that of a tinted row.
    painter.setPen(QPen(palette.color(QPalette::BrightText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    painter.restore();
}

void drawMenuBarItem(const QStyle& style, QPainter& painter, const QStyleOptionMenuItem& item)
{
    if (item.state.testFlag(QStyle::State_Selected))
        drawRounded(painter, item.rect, shield::litGround(item.palette), QPen(Qt::NoPen));
    const int underline =
        style.styleHint(QStyle::SH_UnderlineShortcut, &item) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(&painter, item.rect, Qt::AlignCenter | underline | Qt::TextSingleLine, item.palette,
                       item.state.testFlag(QStyle::State_Enabled), item.text, QPalette::WindowText);
}

/// The text inside a spin box, which has the frame.
bool isFrameless(const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    return frame != nullptr && frame->lineWidth == 0;
}

} // namespace

Style::Style(bool isCalm) : QProxyStyle(QStringLiteral("fusion")), m_isCalm(isCalm) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (isFrameless(*option))
            return;
        drawRounded(*painter, option->rect, option->palette.color(QPalette::Base), outline(*option));
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_Frame:
        // Around several lines of text there is room that is not the viewport's.
        drawRounded(*painter, option->rect,
                    qobject_cast<const QPlainTextEdit*>(widget) != nullptr ? option->palette.brush(QPalette::Base)
                                                                           : QBrush(Qt::NoBrush),
                    outline(*option));
        return;
    case PE_PanelScrollAreaCorner: // as the bars that meet there
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_FrameFocusRect:
        drawRounded(*painter, option->rect, Qt::NoBrush, shield::focusPen(option->palette));
        return;
    case PE_IndicatorArrowDown: // of a button with a menu
        drawArrow(*painter, option->rect, false, option->palette.color(QPalette::ButtonText));
        return;
    case PE_IndicatorTabClose:
        drawTabClose(*painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, shield::litGround(option->palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isMain(*option)) {
        QStyleOptionButton copy(*qstyleoption_cast<const QStyleOptionButton*>(option));
        copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonBevel && button != nullptr && button->features.testFlag(QStyleOptionButton::Flat)) {
        // A flat one has no panel of its own until something is on it.
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    }
    if (element == CE_ItemViewItem) {
        // The selected row is tinted and not inverted, so its text stays as it is.
        QStyleOptionViewItem copy(*qstyleoption_cast<const QStyleOptionViewItem*>(option));
        copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
        copy.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        // A view with a frame shows it there.
        const auto* frame = qobject_cast<const QFrame*>(widget);
        if (option->state.testFlag(State_HasFocus) && frame != nullptr && frame->frameShape() == QFrame::NoFrame)
            shield::paintFocusRing(*painter, option->rect, option->palette);
        return;
    }
    if (element == CE_MenuBarEmptyArea)
        return;
    if (element == CE_ProgressBarGroove) {
        drawRounded(*painter, option->rect, option->palette.color(QPalette::Base),
                    QPen(option->palette.color(QPalette::Mid), 1));
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        element == CE_ProgressBarContents && bar != nullptr && drawProgress(*painter, *bar))
        return;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        m_isCalm && element == CE_ProgressBarContents && bar != nullptr && bar->minimum == bar->maximum) {
        // Fusion's runs to and fro, whatever it is asked for.
        drawRounded(*painter, option->rect, QBrush(option->palette.color(QPalette::Highlight), Qt::BDiagPattern),
                    QPen(Qt::NoPen));
        return;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); element == CE_TabBarTabShape && tab) {
        drawTab(*painter, *tab);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        element == CE_MenuBarItem && item != nullptr) {
        drawMenuBarItem(*proxy(), *painter, *item);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const QRect& rect = option->rect;
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && slider != nullptr)
        drawScrollBar(*proxy(), *painter, *slider, widget);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && spin)
        drawSpinBox(*painter, *spin);
    else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
             control == CC_ComboBox && combo)
        drawComboBox(*painter, *combo);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxPart(option->rect, part));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(textPadding + lineMargin - 1, 2, -stepperWidth, -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_MenuButtonIndicator:
        return stepperWidth;
    case PM_ButtonMargin:
        return 16;
    case PM_DefaultFrameWidth: // what scrolls inside must not cover the ring
        return shield::focusWidth;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return tabCloseSize;
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_FocusFrameHMargin: // left and right of a cell's text
    case PM_HeaderMargin:
        return textPadding;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical: // a title stands still when it is chosen
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
        return 1;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return m_isCalm ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(textPadding, 0, -textPadding, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool isEnabled,
                         const QString& text, QPalette::ColorRole role) const
{
    if (!isToBeLaidOut(text)) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
        return;
    }
    painter->save();
    if (role != QPalette::NoRole)
        painter->setPen(palette.color(role));
    drawRightToLeft(*painter, rect, flags, text);
    painter->restore();
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_LineEditClearButton)
        return parts::icon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_MenuBarItem)
        result += QSize(textPadding, textPadding);
    if (type == CT_SpinBox)
        result = size + QSize(2 * textPadding + stepperWidth, 0);
    // As high as what is typed into, which stands beside it.
    if (type == CT_PushButton)
        result.setHeight(size.height() + controlPadding);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        result.setHeight(std::max(result.height(), controlHeight));
    return result;
}

} // namespace scrim::shell
