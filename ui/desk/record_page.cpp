// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/record_page.h"

#include "ui/parts/look.h"
#include "ui/parts/sheet_page.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
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

RecordPage::RecordPage(QWidget* parent)
    : QWidget(parent),
      m_sheet(new RecordSheet(this)),
      m_beside(new QScrollArea(this)),
      m_panels(new QWidget(m_beside)),
      m_side(new QVBoxLayout(m_panels))
{
    m_sheet->setObjectName(QStringLiteral("record_sheet"));
    m_sheet->setAccessibleName(tr("Record"));
    m_beside->setObjectName(QStringLiteral("record_side"));
    m_beside->setAccessibleName(tr("During the call"));
    m_beside->setFixedWidth(sideWidth);
    m_beside->setWidgetResizable(true);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setFocusPolicy(Qt::NoFocus);
    m_beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_beside->viewport()->setAutoFillBackground(false);
    m_panels->setAutoFillBackground(false);
    m_panels->setObjectName(QStringLiteral("record_panels"));
    m_side->setSpacing(2 * unit);
    m_side->setAlignment(Qt::AlignTop);
    m_beside->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sheet, 1);
    row->addWidget(m_beside);
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
    m_beside->ensureVisible(0, 0);
}

void RecordPage::bringIntoView(QWidget& panel)
{
    QScrollArea& area = m_beside->widget() == m_panels ? *m_beside : *m_sheet;
    area.ensureWidgetVisible(&panel);
}

void RecordPage::arrange()
{
    const bool isBeside = width() >= leastWidth;
    const bool isThere = m_side->count() > 0;
    m_beside->setVisible(isBeside && isThere);
    m_panels->setVisible(isThere);
    if ((m_beside->widget() == m_panels) == isBeside && m_panels->parentWidget() != m_beside)
        return;
    // A widget that gets another parent loses the focus; whoever types goes on typing.
    const QPointer<QWidget> typing =
        m_panels->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    if (isBeside) {
        m_side->setContentsMargins(0, 2 * unit, pageMargin, 2 * unit);
        m_beside->setWidget(m_panels);
    } else {
        m_beside->takeWidget();
        m_side->setContentsMargins(0, 2 * unit, 0, 0);
        column().addWidget(m_panels);
    }
    m_panels->setVisible(isThere);
    if (typing != nullptr)
        typing->setFocus(Qt::OtherFocusReason);
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool RecordPage::event(QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace scrim::desk
