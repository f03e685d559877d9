// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace scrim::parts {

/// A group of things beside the record: a sheet with a hairline round it.
class PanelCard : public QFrame
{
    Q_OBJECT

public:
    explicit PanelCard(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

} // namespace scrim::parts
