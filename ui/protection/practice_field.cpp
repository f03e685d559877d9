// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/practice_field.h"

#include "base/bytes.h"
#include "ui/shield/focus_ring.h"
#include "ui/shield/shade.h"
#include "ui/shield/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <string_view>
#include <utility>

namespace scrim::protection {

namespace {

constexpr int pad = 10;
constexpr int gap = 6;
constexpr int narrowest = 320;
constexpr std::string_view number = "4000 0012 3456 7899";

QString maskedNumber()
{
    return QStringLiteral("•••• •••• •••• 7899");
}

QString label()
{
    return PracticeField::tr("Practice field, fictional number");
}

} // namespace

PracticeField::PracticeField(const Clock& clock, QWidget* parent)
    : QAbstractButton(parent), m_view(new shield::ScrambledView(clock, nullptr, this))
{
    setObjectName(QStringLiteral("practice_field"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(shield::ScrambledView::widest + 2 * pad);
    setAccessibleName(tr("%1, hidden. Hold the space bar to show it.").arg(label()));
    connect(this, &QAbstractButton::pressed, this, &PracticeField::light);
    connect(this, &QAbstractButton::released, this, [this] {
        if (!m_isKept)
            darken();
    });
}

void PracticeField::setShowing(const shield::Showing& showing)
{
    m_showing = showing;
    lightAnew();
}

void PracticeField::setKept(bool kept)
{
    if (std::exchange(m_isKept, kept) == kept)
        return;
    if (kept)
        light();
    else
        darken();
    Q_EMIT keptChanged(kept);
}

void PracticeField::light()
{
    // Not by way of the desk: no record, no lease, no entry in the log, because the number is nobody's.
    m_view->setGeometry(valueArea());
    m_view->open(asBytes(number), m_showing, maskedNumber());
    setAccessibleName(tr("%1, shown").arg(label()));
    update();
}

void PracticeField::darken()
{
    m_view->close();
    setAccessibleName(tr("%1, hidden. Hold the space bar to show it.").arg(label()));
    update();
}

void PracticeField::lightAnew()
{
    if (isLit())
        light();
}

int PracticeField::labelHeight() const
{
    return fontMetrics().height();
}

QRect PracticeField::valueArea() const
{
    return rect().adjusted(pad, pad + labelHeight() + gap, -pad, -pad);
}

QSize PracticeField::sizeHint() const
{
    return {maximumWidth(), pad + labelHeight() + gap + shield::ScrambledView::lineHeight + pad};
}

QSize PracticeField::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void PracticeField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? shield::mutedText(palette()) : shield::hairline(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), shield::cornerRadius, shield::cornerRadius);
    if (hasFocus() || isLit())
        shield::paintFocusRing(painter, rect(), palette());
    constexpr int atStart = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setPen(shield::mutedText(palette()));
    painter.drawText(QRect(pad, pad, width() - 2 * pad, labelHeight()), atStart,
                     isLit() ? label() : tr("%1 – hold to view").arg(label()));
    painter.setFont(shield::fixedPitch(font()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(valueArea(), atStart, maskedNumber());
}

void PracticeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isLit()) {
        setDown(false);
        setKept(false);
        darken();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PracticeField::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    lightAnew();
}

void PracticeField::hideEvent(QHideEvent* event)
{
    setKept(false);
    darken();
    QAbstractButton::hideEvent(event);
}

void PracticeField::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    // Plain letters are of the palette's colours.
    if (event->type() == QEvent::PaletteChange)
        lightAnew();
}

} // namespace scrim::protection
