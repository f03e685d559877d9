// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hit_model.h"

#include <QStringList>

namespace scrim::models {

HitModel::HitModel(QObject* parent) : QAbstractListModel(parent) {}

void HitModel::setHits(std::vector<records::Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

RecordId HitModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_hits[static_cast<std::size_t>(row)].id : RecordId{};
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const records::Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return hit.subtitle.isEmpty() ? hit.title : hit.title + QStringLiteral(", ") + hit.subtitle;
    case SubtitleRole:
        return hit.subtitle;
    case KindRole:
        return static_cast<int>(hit.id.kind);
    case IdRole:
        return hit.id.id;
    case MaskedRole: {
        QStringList masks;
        for (const auto& field : hit.masked)
            masks.append(field.mask);
        return masks;
    }
    default:
        return {};
    }
}

} // namespace scrim::models
