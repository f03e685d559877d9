// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <QDateTime>

#include <utility>

/// How a desk asks a second person, and how a second person answers at it.
namespace scrim::models {

QFuture<Result<session::Approval>> Desk::requestApproval(RecordId record, policy::Field field, const QString& reason)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::Approval>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record, field, reason] {
        return clerk->requestApproval(record, field, reason);
    }));
}

QFuture<Result<std::vector<session::Approval>>> Desk::approvals()
{
    if (!m_state->isOpen)
        return notOpen<std::vector<session::Approval>>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->approvals(); }));
}

QFuture<Result<void>> Desk::answerApproval(const session::ApprovalAnswer& answer)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, answer] { return clerk->answerApproval(answer); }));
}

QFuture<Result<void>> Desk::answerApprovalAt(const session::ApprovalAnswer& answer, const QString& name,
                                             SecretBytes password, SecretBytes code)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run(
                          [clerk = &m_state->clerk, answer, name, password = std::move(password),
                           code = std::move(code)] { return clerk->answerApprovalAt(answer, name, password, code); }));
}

/// scrimctl may write the file at any time. Looking at its date takes no reading.
void Desk::watchApprovals()
{
    const QFileInfo file(m_state->approvalsPath);
    const QString seen = file.exists()
                             ? QStringLiteral("%1 %2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size())
                             : QString();
    if (std::exchange(m_state->approvalsSeen, seen) != seen)
        Q_EMIT approvalsChanged();
}

} // namespace scrim::models
