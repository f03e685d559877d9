// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figure_card.h"

#include "ui/oversight/bar_view.h"
#include "ui/oversight/figure_model.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace scrim::oversight {

using namespace parts;

namespace {

constexpr int tableHeight = 30 * unit;

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_title(makeSection({}, *this)),
      m_sentence(makeQuiet(*this)),
      m_turn(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new BarView(this)),
      m_table(new QTableView(this)),
      m_model(new FigureModel(this))
{
    setObjectName(name);
    m_sentence->setObjectName(name + QStringLiteral("_sentence"));
    m_view->setObjectName(name + QStringLiteral("_picture"));
    m_table->setObjectName(name + QStringLiteral("_table"));
    m_turn->setObjectName(name + QStringLiteral("_turn"));
    m_turn->setCheckable(true);
    m_turn->setFlat(true);
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_turn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_stack);
    column->addStretch();
    connect(m_turn, &QPushButton::toggled, this, &FigureCard::turn);
    connect(m_view, &BarView::chosen, this, &FigureCard::chosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT chosen(review::Filter(m_figure.bars[static_cast<std::size_t>(index.row())].narrowed));
    });
}

void FigureCard::show(const Figure& figure)
{
    m_figure = figure;
    m_title->setText(figure.title);
    m_sentence->setText(figure.sentence);
    m_table->setAccessibleName(figure.title);
    m_model->show(figure);
    m_view->show(figure);
    turn(m_turn->isChecked());
}

void FigureCard::turn(bool isTable)
{
    m_turn->setText(isTable ? tr("Show as chart") : tr("Show as table"));
    m_turn->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_turn->text()));
    m_stack->setCurrentWidget(isTable ? m_table : static_cast<QWidget*>(m_view));
    m_stack->setFixedHeight(isTable ? tableHeight : m_view->height());
}

} // namespace scrim::oversight
