// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/chip_row.h"

#include "ui/oversight/lens.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/look.h"

#include <QPushButton>

namespace scrim::oversight {

namespace {

/// Of a chip's text; what does not fit stands whole in its accessible name.
constexpr int widest = 420;

} // namespace

ChipRow::ChipRow(Lens& lens, QWidget* parent)
    : QWidget(parent), m_lens(lens), m_clear(new QPushButton(tr("Clear all"), this))
{
    setObjectName(QStringLiteral("filter_chips"));
    setAccessibleName(tr("Filters that are set"));
    m_clear->setObjectName(QStringLiteral("clear_filters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setFlat(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayout(new parts::FlowLayout(parts::unit));
    connect(m_clear, &QPushButton::clicked, this, [this] { look({}, tr("All filters are cleared.")); });
    connect(&lens, &Lens::changed, this, &ChipRow::refresh);
    refresh();
}

void ChipRow::look(const review::Filter& filter, const QString& sentence)
{
    const review::Filter before = m_lens.filter();
    m_lens.look(filter);
    Q_EMIT undoable(sentence, [this, before] { m_lens.look(before); });
}

void ChipRow::refresh()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    while (QLayoutItem* item = layout()->takeAt(0)) {
        // Later, since one of them may be what was clicked.
        if (item->widget() != m_clear) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<review::Chip> chips = review::chipsOf(m_lens.filter(), m_lens.zone());
    for (const review::Chip& chip : chips) {
        auto* button = new QPushButton(this);
        // A button takes "&" for the mark of a key.
        QString text = button->fontMetrics().elidedText(chip.text, Qt::ElideMiddle, widest);
        button->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral("  \u00D7"));
        button->setObjectName(QStringLiteral("filter_chip"));
        button->setAccessibleName(tr("Remove filter: %1").arg(chip.text));
        connect(button, &QPushButton::clicked, this,
                [this, without = chip.without] { look(without, tr("The filter is taken out.")); });
        layout()->addWidget(button);
        button->show();
    }
    layout()->addWidget(m_clear);
    setVisible(!chips.empty());
    updateGeometry();
    // The chip that had the keyboard is gone; the next one stands in its place.
    if (hadFocus && !chips.empty())
        layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace scrim::oversight
