// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panel_card.h"

#include "ui/parts/look.h"

#include <QPainter>
#include <QVBoxLayout>

namespace scrim::parts {

namespace {

constexpr int radius = 4;

} // namespace

PanelCard::PanelCard(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit);
}

void PanelCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace scrim::parts
