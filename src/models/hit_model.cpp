// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hit_model.h"

#include "base/listed.h"

#include <QStringList>

#include <algorithm>

namespace scrim::models {

HitModel::HitModel(QObject* parent) : QAbstractListModel(parent) {}

void HitModel::setHits(std::vector<records::Hit> hits)
{
    dropAllBut(hits);
    if (m_hits.empty()) {
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < hits.size(); ++row)
        put(row, std::move(hits[row]));
}

void HitModel::dropAllBut(const std::vector<records::Hit>& hits)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = m_hits.begin() + row;
        if (std::ranges::find(hits, at->id, &records::Hit::id) != hits.end())
            continue;
        beginRemoveRows({}, row, row);
        m_hits.erase(at);
        endRemoveRows();
    }
}

/// All rows above `row` are as they shall be.
void HitModel::put(std::size_t row, records::Hit hit)
{
    const auto to = m_hits.begin() + static_cast<std::ptrdiff_t>(row);
    const auto from = std::ranges::find(to, m_hits.end(), hit.id, &records::Hit::id);
    const int at = static_cast<int>(row);
    if (from == m_hits.end()) {
        beginInsertRows({}, at, at);
        m_hits.insert(to, std::move(hit));
        endInsertRows();
        return;
    }
    if (from != to) {
        const int was = static_cast<int>(from - m_hits.begin());
        beginMoveRows({}, was, was, {}, at);
        std::rotate(to, from, from + 1);
        endMoveRows();
    }
    if (!hit.hasMasks) {
        hit.masked = std::move(m_hits[row].masked);
        hit.hasMasks = m_hits[row].hasMasks;
    }
    m_hits[row] = std::move(hit);
    Q_EMIT dataChanged(index(at), index(at));
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
        return hit.subtitle.isEmpty() ? hit.title : listed({hit.title, hit.subtitle});
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
