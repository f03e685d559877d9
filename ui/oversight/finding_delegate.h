// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace scrim::oversight {

/// A finding in the list: how grave and what, why in two lines, whom it is about and since when.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingDelegate(const QTimeZone& zone, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTimeZone m_zone;
};

} // namespace scrim::oversight
