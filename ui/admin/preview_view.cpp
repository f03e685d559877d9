// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/preview_view.h"

#include "base/listed.h"
#include "ui/admin/preview_model.h"
#include "ui/admin/words.h"
#include "ui/parts/look.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace scrim::admin {

namespace {

constexpr int widestColumn = 32 * parts::unit;

QString whatItIs(const intake::Preview& preview)
{
    if (preview.recognised.format != intake::Format::Auto)
        return inWords(preview.recognised.format, preview.recognised.because, preview.encoding);
    const QString text = PreviewView::tr("Its text is %1.").arg(intake::name(preview.encoding));
    if (!preview.lack.isEmpty())
        return PreviewView::tr("This is no export that Scrim knows, so say below what its columns are: %1. %2")
            .arg(preview.lack, text);
    return PreviewView::tr("This is no export that Scrim knows. What its columns are is proposed below, by their "
                           "names and by what their cells look like: read it over. %1")
        .arg(text);
}

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QWidget(parent),
      m_what(parts::makeLabel({}, *this)),
      m_dropped(parts::makeQuiet(*this)),
      m_model(new PreviewModel(this)),
      m_table(new QTableView(this))
{
    m_what->setObjectName(QStringLiteral("import_what"));
    m_what->setWordWrap(true);
    m_dropped->setObjectName(QStringLiteral("import_must_not"));
    m_table->setObjectName(QStringLiteral("import_preview"));
    m_table->setAccessibleName(tr("The first records as they will be stored"));
    m_table->setModel(m_model);
    parts::setUpTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addWidget(m_what);
    column->addWidget(m_table);
    column->addWidget(m_dropped);
}

void PreviewView::setBetween(std::initializer_list<QWidget*> parts)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    int at = column->indexOf(m_table);
    for (QWidget* part : parts)
        column->insertWidget(at++, part);
}

void PreviewView::wait()
{
    m_what->setText(tr("Looking at the file…"));
}

void PreviewView::show(const Result<intake::Preview>& preview)
{
    m_model->show(preview ? preview->titles : QStringList(),
                  preview ? preview->rows : std::vector<intake::PreviewRow>());
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->clearSpans();
    m_table->resizeColumnsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isFault(row) && m_model->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    parts::fitToRows(*m_table);
    m_table->setMinimumHeight(m_table->maximumHeight() +
                              (m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 2 * parts::unit));
    m_table->setMaximumHeight(m_table->minimumHeight());
    parts::setTextOrHide(*m_what, preview ? whatItIs(*preview) : preview.error().message);
    parts::setTextOrHide(*m_dropped,
                         preview && !preview->mustNotBeKept.isEmpty()
                             ? tr("Must not be stored, and will not be: %1.").arg(listed(preview->mustNotBeKept))
                             : QString());
}

} // namespace scrim::admin
