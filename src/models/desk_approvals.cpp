// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <QDateTime>

#include <utility>

/// How a desk asks a second person or for more views, and how a second person answers at it.
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

QFuture<Result<session::BudgetRequest>> Desk::askForViews(policy::FieldClass fieldClass)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::BudgetRequest>();
    return home(this,
                m_state->writer.run([clerk = &m_state->clerk, fieldClass] { return clerk->askForViews(fieldClass); }));
}

QFuture<Result<std::vector<session::BudgetRequest>>> Desk::budgetRequests()
{
    if (!m_state->isOpen)
        return notOpen<std::vector<session::BudgetRequest>>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->budgetRequests(); }));
}

QFuture<Result<session::TopUp>> Desk::topUp(const QString& user, policy::FieldClass fieldClass, int views)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::TopUp>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, user, fieldClass, views] {
        return clerk->topUp(user, fieldClass, views);
    }));
}

/// scrimctl may write the files at any time. Looking at their dates takes no reading.
void Desk::watchRequests()
{
    const auto isOther = [](const QString& path, QString& seen) {
        const QFileInfo file(path);
        const QString now = file.exists()
                                ? QStringLiteral("%1 %2").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size())
                                : QString();
        return std::exchange(seen, now) != now;
    };
    if (isOther(m_state->approvalsPath, m_state->approvalsSeen))
        Q_EMIT approvalsChanged();
    if (isOther(m_state->topUpsPath, m_state->topUpsSeen))
        Q_EMIT budgetRequestsChanged();
}

} // namespace scrim::models
