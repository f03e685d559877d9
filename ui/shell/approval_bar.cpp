// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approval_bar.h"

#include "base/answer.h"
#include "base/core_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace scrim::shell {

using models::ApprovalsModel;

namespace {

QString inWords(const QModelIndex& request)
{
    const bool isCustomer =
        static_cast<RecordKind>(request.data(ApprovalsModel::KindRole).toInt()) == RecordKind::Customer;
    const QString record = (isCustomer ? ApprovalBar::tr("customer %1") : ApprovalBar::tr("order %1"))
                               .arg(request.data(ApprovalsModel::RecordRole).toLongLong());
    QString text = ApprovalBar::tr("%1 asks to see a field: %2 of %3.")
                       .arg(request.data(ApprovalsModel::RequesterRole).toString(),
                            request.data(ApprovalsModel::FieldRole).toString(), record);
    if (const QString reason = request.data(ApprovalsModel::ReasonRole).toString(); !reason.isEmpty())
        text += ApprovalBar::tr(" Reason: %1.").arg(said(reason));
    if (const QString call = request.data(ApprovalsModel::CallRole).toString(); !call.isEmpty())
        text += ApprovalBar::tr(" Call %1.").arg(call);
    return text;
}

} // namespace

ApprovalBar::ApprovalBar(QWidget* parent)
    : Bar(parent),
      m_minutes(new QSpinBox(this)),
      m_grant(new QPushButton(tr("Grant"), this)),
      m_refuse(new QPushButton(tr("Refuse"), this))
{
    setObjectName(QStringLiteral("approval_bar"));
    m_minutes->setObjectName(QStringLiteral("approval_minutes"));
    m_minutes->setAccessibleName(tr("Minutes that the grant lasts"));
    m_minutes->setSuffix(tr(" min"));
    m_grant->setObjectName(QStringLiteral("approval_grant"));
    m_refuse->setObjectName(QStringLiteral("approval_refuse"));
    auto* later = new QPushButton(tr("Not now"), this);
    later->setObjectName(QStringLiteral("approval_later"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_minutes, m_grant, m_refuse, later})
        row().addWidget(part);
    connect(m_grant, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { answer(false); });
    connect(later, &QPushButton::clicked, this, [this] {
        m_later.append(m_id);
        showNext();
    });
}

void ApprovalBar::serve(models::Desk& desk)
{
    delete m_model;
    m_desk = &desk;
    m_model = new ApprovalsModel(desk, this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ApprovalBar::showNext);
    connect(m_model, &ApprovalsModel::failed, this, &ApprovalBar::refused);
}

void ApprovalBar::ask()
{
    clear();
    if (m_model != nullptr)
        m_model->refresh();
}

void ApprovalBar::clear()
{
    m_later.clear();
    m_id.clear();
    hide();
}

void ApprovalBar::showNext()
{
    const bool mayAnswer = m_desk != nullptr && m_desk->isOpen() && policy::mayApprove(m_desk->person().role);
    for (int i = 0; mayAnswer && i < m_model->rowCount(); ++i) {
        const QModelIndex request = m_model->index(i, 0);
        const QString id = request.data(ApprovalsModel::IdRole).toString();
        const QString requester = request.data(ApprovalsModel::RequesterRole).toString();
        const bool isWaiting = request.data(ApprovalsModel::GrantedByRole).toString().isEmpty();
        // Nobody is their own second person.
        if (!isWaiting || m_later.contains(id) || requester == m_desk->person().name)
            continue;
        setAnswerable(true);
        if (id == m_id)
            return;
        m_id = id;
        m_minutes->setRange(1, m_desk->policy().approvalMinutes);
        m_minutes->setValue(m_desk->policy().approvalMinutes);
        say(inWords(request));
        return;
    }
    m_id.clear();
    hide();
}

void ApprovalBar::answer(bool granted)
{
    if (m_desk == nullptr || m_id.isEmpty())
        return;
    setAnswerable(false);
    const session::ApprovalAnswer answer{m_id, granted, granted ? m_minutes->value() : 0};
    whenAnswered(m_desk->answerApproval(answer), this,
                 [this, granted](const Result<void>& done) { answered(granted, done); });
}

void ApprovalBar::answered(bool granted, const Result<void>& done)
{
    setAnswerable(true);
    if (!done) {
        Q_EMIT refused(done.error().message);
        // Somebody else may have answered, or nobody waits any more.
        if (m_model != nullptr)
            m_model->refresh();
        return;
    }
    Q_EMIT notice(granted ? tr("Granted. Your colleague may see it now.") : tr("Refused. Your colleague is told."));
}

void ApprovalBar::setAnswerable(bool isAnswerable)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_minutes, m_grant, m_refuse})
        part->setEnabled(isAnswerable);
}

} // namespace scrim::shell
