// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"

namespace scrim::policy {

QString name(Gesture gesture)
{
    return gesture == Gesture::Hold ? QStringLiteral("hold") : QStringLiteral("toggle");
}

QString name(ReasonRule rule)
{
    switch (rule) {
    case ReasonRule::Choose:
        return QStringLiteral("choose");
    case ReasonRule::Write:
        return QStringLiteral("write");
    case ReasonRule::None:
        break;
    }
    return QStringLiteral("none");
}

QString name(MaskRule rule)
{
    return rule == MaskRule::All ? QStringLiteral("all") : QStringLiteral("usual");
}

QString name(CardDigits digits)
{
    return digits == CardDigits::Ends ? QStringLiteral("ends") : QStringLiteral("all");
}

ClassRules Policy::of(Role role, FieldClass fieldClass) const
{
    if (const auto own = roles.find({role, fieldClass}); own != roles.end())
        return own->second;
    ClassRules rules = of(fieldClass);
    rules.needsVerified = rules.needsVerified || verification.neededToReveal(fieldClass);
    return rules;
}

} // namespace scrim::policy
