// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/policy_model.h"

#include "ui/parts/icon.h"
#include "ui/protection/words.h"

#include <algorithm>
#include <array>

namespace scrim::protection {

namespace {

enum Column
{
    Class,
    Least,
    Gesture,
    HereNow,
    columns,
};

policy::Field firstOf(policy::FieldClass fieldClass)
{
    return *std::ranges::find(policy::allFields, fieldClass, &policy::classOf);
}

policy::FieldClass classAt(int row)
{
    return policy::allFieldClasses[static_cast<std::size_t>(row)];
}

} // namespace

void PolicyModel::show(const policy::Policy& policy, const Circumstances& circumstances)
{
    beginResetModel();
    m_policy = policy;
    m_circumstances = circumstances;
    endResetModel();
}

PolicyModel::Answer PolicyModel::answerFor(policy::FieldClass fieldClass) const
{
    const Circumstances& here = m_circumstances;
    // With a reason given: that one is asked for is no refusal.
    const policy::Decision decision = policy::decide(m_policy, {.role = here.role,
                                                                .field = firstOf(fieldClass),
                                                                .reason = policy::reasons().constFirst(),
                                                                .screen = here.level,
                                                                .screenWhy = here.why,
                                                                .captureAllowed = here.captureAllowed,
                                                                .inCall = here.inCall,
                                                                .time = here.time});
    const auto roles = policy::viewableClasses(here.role);
    if (std::ranges::find(roles, fieldClass) == roles.end())
        return {tr("No: not for your role"), decision.refusal};
    if (std::ranges::find(here.viewable, fieldClass) == here.viewable.end())
        return {tr("No: no key for it yet"), tr("A colleague who holds the key has to approve it first.")};
    if (decision.allowed || decision.needsReason)
        return {tr("Yes"), {}};
    return {shortly(decision.verdict), decision.refusal};
}

QString PolicyModel::shortly(policy::Verdict verdict)
{
    switch (verdict) {
    case policy::Verdict::Allowed:
    case policy::Verdict::NeedsReason:
        return tr("Yes");
    case policy::Verdict::NeedsCall:
        return tr("During a call");
    case policy::Verdict::NeedsVerified:
        return tr("Once the caller is verified");
    case policy::Verdict::NeedsApproval:
        return tr("With a second person's yes");
    case policy::Verdict::NoKey:
    case policy::Verdict::NotViewed:
    case policy::Verdict::NotSpoken:
        return tr("No: not for your role");
    case policy::Verdict::OutOfHours:
        return tr("No: not at this time");
    case policy::Verdict::OverBudget:
        return tr("No: the budget is used");
    case policy::Verdict::CaptureAllowed:
        return tr("No: pictures are allowed");
    case policy::Verdict::Blocked:
        return tr("No: a policy file is bad");
    case policy::Verdict::ScreenTooLow:
        break;
    }
    return tr("No: not protected enough");
}

int PolicyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(policy::allFieldClasses.size());
}

int PolicyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PolicyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const policy::FieldClass fieldClass = classAt(index.row());
    if (index.column() == HereNow && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole))
        return answerFor(fieldClass).refusal;
    if (const QString file = lockedBy(index); !file.isEmpty()) {
        if (role == Qt::DecorationRole)
            return parts::icon(QStringLiteral("lock"));
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return setByIt(file);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Class:
        return policy::label(fieldClass);
    case Least:
        return leastInWords(m_policy.of(fieldClass).least);
    case Gesture:
        return gestureInWords(m_policy.of(fieldClass).gesture);
    default:
        return answerFor(fieldClass).brief;
    }
}

QString PolicyModel::lockedBy(const QModelIndex& index) const
{
    const char* member = index.column() == Least ? "least_level" : index.column() == Gesture ? "gesture" : nullptr;
    if (member == nullptr)
        return {};
    return m_policy.lockedBy(
        QStringLiteral("shield.classes.%1.%2").arg(policy::name(classAt(index.row())), QLatin1String(member)));
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns || role != Qt::DisplayRole)
        return {};
    const std::array<QString, columns> titles{tr("Data"), tr("Least protection"), tr("Shown by"), tr("Here and now")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace scrim::protection
