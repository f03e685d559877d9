// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/mask_delegate.h"

namespace scrim::desk {

/// The masks that tell more than the subtitle does: no town again, nothing hidden whole. A mask's last signs are what
/// it tells, so what does not fit as a whole is left out.
[[nodiscard]] QString tellingMasks(const QStringList& masks, const QString& subtitle, const QFontMetrics& metrics,
                                   int width);

/// One row of the result list: who or which order, where, and the masks that tell two of a name apart.
class HitDelegate final : public shield::MaskDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace scrim::desk
