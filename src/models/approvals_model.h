// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QAbstractListModel>

#include <vector>

namespace scrim::models {

/// What waits for a second person and what holds, as Desk::approvals() gives it: oldest first, one row each. Masked
/// knowledge only: names of colleagues and fields, numbers of records. It follows the desk: reads anew when something
/// changes, and empties itself when the desk locks.
class ApprovalsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Qt::DisplayRole is the whole row in one sentence.
    enum Role
    {
        IdRole = Qt::UserRole, ///< QString, for Desk::answerApproval()
        KindRole,              ///< RecordKind as int
        RecordRole,            ///< qint64: the record's number
        FieldRole,             ///< QString, for the person: "Card number"
        RequesterRole,         ///< QString: a colleague's name
        ReasonRole,            ///< QString; may be empty
        CallRole,              ///< QString; may be empty
        AskedRole,             ///< qint64, ms since 1970
        GrantedByRole,         ///< QString; empty while it waits
        UntilRole,             ///< qint64, ms since 1970: when the grant, or the waiting, ends
    };

    /// `desk` must outlive it.
    explicit ApprovalsModel(Desk& desk, QObject* parent = nullptr);

    /// To be called when somebody has signed in; afterwards it follows by itself.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Why the list could not be read, for the person.
    void failed(const QString& message);

private:
    void setRows(std::vector<session::Approval> rows);

    Desk& m_desk;
    std::vector<session::Approval> m_rows;
};

} // namespace scrim::models
