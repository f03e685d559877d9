// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace scrim::oversight {

class Lens;

/// What the filter asks for, a chip for each part. A chip takes its part out; takes no room while all is shown.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    /// `lens` must outlive it.
    explicit ChipRow(Lens& lens, QWidget* parent = nullptr);

private:
    void refresh();

    Lens& m_lens;
    QPushButton* m_clear;
};

} // namespace scrim::oversight
