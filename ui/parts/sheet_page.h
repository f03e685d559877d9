// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace scrim::parts {

/// A page of one column that scrolls where the window is small.
class SheetPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetPage(QWidget* parent = nullptr);

protected:
    /// What scrolls: the parent of all that stands on the page.
    [[nodiscard]] QWidget& sheet() const { return *m_sheet; }
    /// Its layout, from top to bottom.
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

private:
    QWidget* m_sheet;
    QVBoxLayout* m_column;
};

} // namespace scrim::parts
