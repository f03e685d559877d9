// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bar.h"

#include "ui/parts/look.h"
#include "ui/shield/announcer.h"
#include "ui/shield/shade.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace scrim::shell {

namespace {

constexpr int stripe = 4;

} // namespace

Bar::Bar(QWidget* parent) : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(parts::makeLabel({}, *this))
{
    m_row->setContentsMargins(2 * parts::unit, parts::unit, 2 * parts::unit, parts::unit);
    m_row->setSpacing(parts::unit);
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    hide();
}

QString Bar::text() const
{
    return m_text->text();
}

void Bar::say(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    shield::announce(*this, sentence);
}

void Bar::setText(const QString& sentence)
{
    m_text->setText(sentence);
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), shield::litGround(palette()));
    const int left = layoutDirection() == Qt::RightToLeft ? width() - stripe : 0;
    painter.fillRect(left, 0, stripe, height(), palette().color(QPalette::Highlight));
}

} // namespace scrim::shell
