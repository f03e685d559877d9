// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/judgement.h"

#include <QAbstractListModel>

#include <vector>

namespace scrim::models {

/// Findings of the review queue, one a row. Qt::DisplayRole and Qt::AccessibleTextRole are the sentence.
class ReviewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< QString: what ReviewQueue::verdict() takes
        RuleRole,                  ///< QString: the rule's id
        TitleRole,                 ///< QString: the rule's title
        SentenceRole,              ///< QString: why, with the numbers
        SeverityRole,              ///< int: detection::Severity
        StateRole,                 ///< int: detection::State
        GrownRole,                 ///< bool: somebody had decided, but there are more entries since
        ActorRole,                 ///< QString: whom it is about
        SubjectRole,               ///< QString: the record's pseudonym; empty when it is about several
        TimeRole,                  ///< QDateTime (UTC): of its first entry
        FirstRole,                 ///< qint64: its first entry
        LastRole,                  ///< qint64: its last entry
        CountRole,                 ///< qint64: how many entries it rests on
        EvidenceRole,              ///< QList<qint64>: the first 50 of them
        SaidRole,                  ///< QStringList: "sam escalated: note", oldest first
        AllowedRole,               ///< QList<int>: each detection::Verdict that the person at the desk may give now
    };

    explicit ReviewModel(QObject* parent = nullptr);
    /// `person` is at the desk: what they may say depends on it.
    void setItems(std::vector<detection::Reviewed> items, const QString& person);
    /// The row of that finding is this one now.
    void replace(const detection::Reviewed& item);
    [[nodiscard]] const detection::Reviewed* find(const QString& id) const;
    [[nodiscard]] const std::vector<detection::Reviewed>& items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<detection::Reviewed> m_items;
    QString m_person;
};

} // namespace scrim::models
