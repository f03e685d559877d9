// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/log_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace scrim::desk {

/// The newest entries of the access log: everybody's for a role that reads the log, one's own for the others.
class LogPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(models::Desk& desk, QWidget* parent = nullptr);
    void refresh();
    void clear();

private:
    void take(const Result<std::vector<models::LogRow>>& answer);

    models::Desk& m_desk;
    QLabel* m_title;
    QLabel* m_state;
    QTableView* m_table;
    models::LogModel* m_model;
};

} // namespace scrim::desk
