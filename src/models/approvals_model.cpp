// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals_model.h"

#include "base/answer.h"

namespace scrim::models {

namespace {

QString inWords(const session::Approval& approval)
{
    const QString record = approval.record.kind == RecordKind::Customer ? ApprovalsModel::tr("customer %1")
                                                                        : ApprovalsModel::tr("order %1");
    const QString asks = ApprovalsModel::tr("%1: %2 of %3")
                             .arg(approval.requester, policy::label(approval.field), record.arg(approval.record.id));
    return approval.isGranted() ? ApprovalsModel::tr("%1, granted by %2").arg(asks, approval.grantedBy)
                                : ApprovalsModel::tr("%1, waits").arg(asks);
}

} // namespace

ApprovalsModel::ApprovalsModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::approvalsChanged, this, &ApprovalsModel::refresh);
    connect(&desk, &Desk::locked, this, [this] { setRows({}); });
}

void ApprovalsModel::refresh()
{
    if (!m_desk.isOpen()) {
        setRows({});
        return;
    }
    whenAnswered(m_desk.approvals(), this, [this](const Result<std::vector<session::Approval>>& approvals) {
        // Locked meanwhile: nobody is there to read it.
        setRows(approvals && m_desk.isOpen() ? *approvals : std::vector<session::Approval>());
        if (!approvals && m_desk.isOpen())
            Q_EMIT failed(approvals.error().message);
    });
}

void ApprovalsModel::setRows(std::vector<session::Approval> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ApprovalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ApprovalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const session::Approval& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return inWords(row);
    case IdRole:
        return row.id;
    case KindRole:
        return static_cast<int>(row.record.kind);
    case RecordRole:
        return row.record.id;
    case FieldRole:
        return policy::label(row.field);
    case RequesterRole:
        return row.requester;
    case ReasonRole:
        return row.reason;
    case CallRole:
        return row.call;
    case AskedRole:
        return row.askedMs;
    case GrantedByRole:
        return row.grantedBy;
    case UntilRole:
        return row.untilMs;
    default:
        return {};
    }
}

} // namespace scrim::models
