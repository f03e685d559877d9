// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/preview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::admin {

class MappingModel;

/// Says what a file's columns are: each becomes a field or is left out. Begins with what was proposed; a mapping may be
/// saved, for the next export of the same form and for the command line, and loaded.
class MappingView final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingView(QWidget* parent = nullptr);

    void propose(const intake::Preview& preview);
    [[nodiscard]] const intake::Mapping& mapping() const;

Q_SIGNALS:
    void changed();

private:
    void showSettings();
    void save(const QString& path);
    void load(const QString& path);

    MappingModel* m_model;
    QComboBox* m_records;
    QComboBox* m_decimal;
    QComboBox* m_dates;
    QLineEdit* m_source;
    QTableView* m_table;
    QPushButton* m_save;
    QPushButton* m_load;
    parts::InlineError* m_error;
};

} // namespace scrim::admin
