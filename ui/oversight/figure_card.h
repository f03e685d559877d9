// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/figure.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace scrim::oversight {

class BarView;
class FigureModel;

/// A picture with its title, its figures in words, and the same as a table for whoever reads that better.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    /// Its parts' object names begin with `name`.
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);
    void show(const Figure& figure);

Q_SIGNALS:
    void chosen(const scrim::review::Filter& filter);

private:
    void turn(bool isTable);

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_turn;
    QStackedWidget* m_stack;
    BarView* m_view;
    QTableView* m_table;
    FigureModel* m_model;
    Figure m_figure;
};

} // namespace scrim::oversight
