// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/state_pane.h"

#include "ui/parts/look.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace scrim::parts {

namespace {

constexpr int textWidth = 420;

} // namespace

StatePane::StatePane(QWidget* parent) : QWidget(parent), m_heading(makeHeading(*this)), m_sentence(makeQuiet(*this))
{
    setObjectName(QStringLiteral("state_pane"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(unit);
    column->addStretch(2);
    for (QLabel* label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(textWidth);
        column->addWidget(label, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void StatePane::say(const QString& heading, const QString& sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    // A layout asks an aligned label for its hint only, which is too low for text that wraps.
    for (QLabel* label : {m_heading, m_sentence})
        label->setMinimumHeight(std::max(0, label->heightForWidth(textWidth)));
}

} // namespace scrim::parts
