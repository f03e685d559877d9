// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/mask_delegate.h"

namespace scrim::desk {

/// One call that waits: who it may be, where it came in and for how long it waits, and the number's mask.
class CallDelegate final : public shield::MaskDelegate
{
    Q_OBJECT

public:
    explicit CallDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace scrim::desk
