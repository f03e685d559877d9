// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sheet_page.h"

#include "ui/parts/look.h"

#include <QVBoxLayout>

namespace scrim::parts {

SheetPage::SheetPage(QWidget* parent)
    : QScrollArea(parent), m_sheet(new QWidget(this)), m_column(new QVBoxLayout(m_sheet))
{
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    m_column->setContentsMargins(pageMargin, 2 * unit, pageMargin, 2 * unit);
    m_column->setSpacing(unit);
}

} // namespace scrim::parts
