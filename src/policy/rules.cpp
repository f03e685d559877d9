// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"

#include <algorithm>

namespace scrim::policy {

ReasonRule reasonRule(FieldClass fieldClass)
{
    const bool delicate = fieldClass == FieldClass::Identity || fieldClass == FieldClass::Payment;
    return delicate ? ReasonRule::Choose : ReasonRule::None;
}

QStringList reasons()
{
    return {
        QStringLiteral("Caller asked to confirm it"),
        QStringLiteral("Correcting a mistake"),
        QStringLiteral("Payment or refund"),
        QStringLiteral("Delivery problem"),
        QStringLiteral("Fraud check"),
        QStringLiteral("Privacy request"),
    };
}

Decision decide(const Request& request)
{
    const FieldClass fieldClass = classOf(request.field);
    const auto viewable = viewableClasses(request.role);
    Decision decision;
    if (std::ranges::find(viewable, fieldClass) == viewable.end()) {
        decision.refusal =
            viewable.empty()
                ? QStringLiteral("The role %1 views no customer data. Ask an agent to help the caller.")
                      .arg(label(request.role))
                : QStringLiteral("The role %1 does not view %2 data. Hand the call to a senior agent, or verify the "
                                 "caller by something else.")
                      .arg(label(request.role), label(fieldClass).toLower());
        return decision;
    }
    // A reason goes into the log as it stands, so that only our own words may: no value slips in with it.
    const bool listed = reasons().contains(request.reason);
    if (!listed && (reasonRule(fieldClass) == ReasonRule::Choose || !request.reason.isEmpty())) {
        decision.needsReason = true;
        decision.refusal =
            QStringLiteral("%1 data is shown for a reason from the list. Choose one.").arg(label(fieldClass));
        return decision;
    }
    decision.allowed = true;
    decision.seconds = leaseSeconds;
    return decision;
}

} // namespace scrim::policy
