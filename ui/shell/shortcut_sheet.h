// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/overlay.h"

class QGridLayout;
class QScrollArea;

namespace scrim::shell {

/// All keys on one page, by what they are for. Made anew of the registry each time, so that it shows what holds for
/// whoever asks. objectName "shortcut_sheet".
class ShortcutSheet final : public Overlay
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget& window);
    void openFor(const std::vector<Offer>& offers, const std::vector<LocalKey>& locals);

private:
    QScrollArea* m_area;
};

} // namespace scrim::shell
