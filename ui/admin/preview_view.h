// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/preview.h"

#include <QWidget>

#include <initializer_list>

class QLabel;
class QTableView;

namespace scrim::admin {

class PreviewModel;

/// What a file is, and its first records as they will be stored.
class PreviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget* parent = nullptr);

    void show(const Result<intake::Preview>& preview);
    /// Between what the file is and how its records will be: what may change that.
    void setBetween(std::initializer_list<QWidget*> parts);
    /// Until the file has been looked at.
    void wait();

private:
    QLabel* m_what;
    QLabel* m_dropped;
    PreviewModel* m_model;
    QTableView* m_table;
};

} // namespace scrim::admin
