// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/card.h"

#include "ui/parts/direction.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace scrim::sign_in {

namespace {

constexpr int columnWidth = 360;

} // namespace

QVBoxLayout* centredColumn(QWidget& page)
{
    auto* outer = new QHBoxLayout(&page);
    auto* holder = new QWidget(&page);
    holder->setMaximumWidth(columnWidth);
    holder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    outer->addStretch(1);
    outer->addWidget(holder, 100);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

QLabel* makeTitle(const QString& text, QWidget& page)
{
    auto* title = new QLabel(text, &page);
    title->setFont(parts::title(title->font()));
    title->setAlignment(parts::lineStart() | Qt::AlignVCenter);
    return title;
}

QLabel* makeLabel(const QString& text, QWidget& field, QWidget& page)
{
    auto* label = new QLabel(text, &page);
    label->setBuddy(&field);
    return label;
}

} // namespace scrim::sign_in
