// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/import.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace scrim::admin {

class RemarkModel;

/// What an import did with every row, and what it left out.
class ImportReport final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget* parent = nullptr);

    void show(const Result<intake::Report>& report);
    /// The list of rejected rows of what is shown; empty for none.
    [[nodiscard]] const QString& rejectsFile() const { return m_rejectsFile; }

Q_SIGNALS:
    /// The file is mended, and the rows of this list are to be taken alone.
    void mended(const QString& rejectsFile);

private:
    QLabel* m_heading;
    QLabel* m_counts;
    QLabel* m_facts;
    RemarkModel* m_model;
    QTableView* m_table;
    QLabel* m_rejects;
    QPushButton* m_folder;
    QPushButton* m_mended;
    QString m_rejectsFile;
};

} // namespace scrim::admin
