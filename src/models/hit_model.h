// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

#include <QAbstractListModel>

#include <vector>

namespace scrim::models {

/// The result list. Display is the title, Subtitle the second line, Masked a QStringList of masks; no role has more.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SubtitleRole = Qt::UserRole,
        KindRole, ///< int(RecordKind)
        IdRole,
        MaskedRole,
    };

    explicit HitModel(QObject* parent = nullptr);
    /// What is there already stays where it is, or moves there, so that whoever looks at a row or has chosen it keeps
    /// it; and keeps its masks where `hits` come without.
    void setHits(std::vector<records::Hit> hits);
    [[nodiscard]] RecordId recordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void dropAllBut(const std::vector<records::Hit>& hits);
    void put(std::size_t row, records::Hit hit);

    std::vector<records::Hit> m_hits;
};

} // namespace scrim::models
