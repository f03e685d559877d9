// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/filter.h"

#include <QWidget>

#include <functional>

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

Q_SIGNALS:
    /// A filter was taken out, or all of them; `undo` puts them back.
    void undoable(const QString& sentence, const std::function<void()>& undo);

private:
    void refresh();
    void look(const review::Filter& filter, const QString& sentence);

    Lens& m_lens;
    QPushButton* m_clear;
};

} // namespace scrim::oversight
