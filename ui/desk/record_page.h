// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace scrim::desk {

/// What a customer's and an order's page share: one column that scrolls where the window is small.
class RecordPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordPage(QWidget* parent = nullptr);
    /// Nothing of the record stays.
    virtual void clear() = 0;

protected:
    [[nodiscard]] QWidget& sheet() const { return *m_sheet; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

private:
    QWidget* m_sheet;
    QVBoxLayout* m_column;
};

} // namespace scrim::desk
