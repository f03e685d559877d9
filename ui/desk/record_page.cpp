// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/record_page.h"

#include "ui/parts/sheet_page.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

class RecordSheet final : public SheetPage
{
public:
    using SheetPage::column;
    using SheetPage::sheet;
    using SheetPage::SheetPage;
};

RecordPage::RecordPage(QWidget* parent) : QWidget(parent), m_sheet(new RecordSheet(this))
{
    m_sheet->setObjectName(QStringLiteral("record_sheet"));
    m_sheet->setAccessibleName(tr("Record"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    setFocusProxy(m_sheet);
}

QWidget& RecordPage::sheet() const
{
    return m_sheet->sheet();
}

QVBoxLayout& RecordPage::column() const
{
    return m_sheet->column();
}

void RecordPage::toTop()
{
    m_sheet->ensureVisible(0, 0);
}

int RecordPage::scrolled() const
{
    return m_sheet->verticalScrollBar()->value();
}

void RecordPage::scrollTo(int place)
{
    m_sheet->widget()->layout()->activate();
    m_sheet->widget()->adjustSize();
    m_sheet->verticalScrollBar()->setValue(place);
}

} // namespace scrim::desk
