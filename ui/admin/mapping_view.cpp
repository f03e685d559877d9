// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/mapping_view.h"

#include "ui/admin/mapping_model.h"
#include "ui/admin/target_delegate.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSaveFile>
#include <QTableView>

namespace scrim::admin {

using intake::DateOrder;
using intake::DecimalMark;
using Records = intake::Mapping::Records;

namespace {

constexpr int shownRows = 9;

QComboBox* makeBox(const QString& name, const QString& spoken, QWidget& parent)
{
    auto* box = new QComboBox(&parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    return box;
}

template<typename Value>
void select(QComboBox& box, Value value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template<typename Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

MappingView::MappingView(QWidget* parent)
    : QWidget(parent),
      m_model(new MappingModel(this)),
      m_records(makeBox(QStringLiteral("import_records"), tr("What the rows are"), *this)),
      m_decimal(makeBox(QStringLiteral("import_decimal"), tr("How amounts are written"), *this)),
      m_dates(makeBox(QStringLiteral("import_dates"), tr("How dates are written"), *this)),
      m_source(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_save(new QPushButton(tr("Save the mapping…"), this)),
      m_load(new QPushButton(tr("Load a mapping…"), this)),
      m_error(new parts::InlineError(this))
{
    m_records->addItem(tr("Customers"), static_cast<int>(Records::Customers));
    m_records->addItem(tr("Orders"), static_cast<int>(Records::Orders));
    m_records->addItem(tr("Refunds"), static_cast<int>(Records::Refunds));
    m_decimal->addItem(tr("1,234.50 or 1.234,50"), static_cast<int>(DecimalMark::Either));
    m_decimal->addItem(tr("1,234.50"), static_cast<int>(DecimalMark::Point));
    m_decimal->addItem(tr("1.234,50"), static_cast<int>(DecimalMark::Comma));
    m_dates->addItem(tr("where only one reading is possible"), static_cast<int>(DateOrder::Either));
    m_dates->addItem(tr("day, month, year"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("month, day, year"), static_cast<int>(DateOrder::MonthFirst));
    m_source->setObjectName(QStringLiteral("import_source"));
    m_source->setAccessibleName(tr("A short word for the shop, whose ids these are"));
    m_source->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Za-z0-9_-]{1,40}")), m_source));
    m_save->setObjectName(QStringLiteral("import_save_mapping"));
    m_load->setObjectName(QStringLiteral("import_load_mapping"));
    m_error->setObjectName(QStringLiteral("import_mapping_error"));
    m_table->setObjectName(QStringLiteral("import_mapping"));
    m_table->setAccessibleName(tr("What the file's columns become"));
    m_table->setModel(m_model);
    parts::setUpTable(*m_table, MappingModel::Because);
    m_table->setItemDelegateForColumn(MappingModel::Becomes, new TargetDelegate(*m_model, this));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);

    auto* settings = new QGridLayout;
    settings->setHorizontalSpacing(2 * parts::unit);
    settings->setVerticalSpacing(parts::unit / 2);
    const auto add = [this, settings](int at, const QString& text, QWidget& control) {
        auto* label = parts::makeLabel(text, *this);
        label->setBuddy(&control);
        settings->addWidget(label, 0, at);
        settings->addWidget(&control, 1, at);
    };
    add(0, tr("&The rows are"), *m_records);
    add(1, tr("&Amounts"), *m_decimal);
    add(2, tr("&Dates"), *m_dates);
    add(3, tr("&Shop"), *m_source);
    settings->setColumnStretch(3, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(parts::unit);
    foot->addWidget(m_save);
    foot->addWidget(m_load);
    foot->addWidget(m_error, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addWidget(parts::makeSection(tr("What the columns are"), *this));
    column->addLayout(settings);
    column->addWidget(m_table);
    column->addLayout(foot);

    connect(m_model, &MappingModel::changed, this, &MappingView::changed);
    connect(m_records, &QComboBox::activated, this, [this] { m_model->setRecords(chosen<Records>(*m_records)); });
    connect(m_decimal, &QComboBox::activated, this, [this] { m_model->setDecimal(chosen<DecimalMark>(*m_decimal)); });
    connect(m_dates, &QComboBox::activated, this,
            [this] { m_model->setDates({chosen<DateOrder>(*m_dates), mapping().dates.zone}); });
    connect(m_source, &QLineEdit::editingFinished, this, [this] { m_model->setSource(m_source->text()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Save the mapping"), QString(), tr("Mappings (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this, &MappingView::save);
        dialog->open();
    });
    connect(m_load, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Load a mapping"), QString(), tr("Mappings (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &MappingView::load);
        dialog->open();
    });
}

void MappingView::propose(const intake::Preview& preview)
{
    m_error->clearMessage();
    m_model->propose(preview);
    showSettings();
}

const intake::Mapping& MappingView::mapping() const
{
    return m_model->mapping();
}

void MappingView::showSettings()
{
    select(*m_records, mapping().records);
    select(*m_decimal, mapping().decimal);
    select(*m_dates, mapping().dates.order);
    m_source->setText(mapping().source);
    m_table->resizeColumnToContents(MappingModel::InFile);
    const int rows = std::min(m_model->rowCount(), shownRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
}

void MappingView::save(const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(intake::toJson(mapping())) < 0 || !file.commit())
        m_error->say(tr("The mapping could not be saved: %1").arg(file.errorString()));
    else
        m_error->clearMessage();
}

void MappingView::load(const QString& path)
{
    const auto read = intake::readMapping(path);
    if (!read) {
        m_error->say(read.error().message);
        return;
    }
    m_error->clearMessage();
    m_model->setMapping(*read);
    showSettings();
}

} // namespace scrim::admin
