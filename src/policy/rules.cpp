// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"

#include "base/core_text.h"
#include "policy/field_words.h"

#include <algorithm>

namespace scrim::policy {

ReasonRule reasonRule(FieldClass fieldClass)
{
    const bool delicate = fieldClass == FieldClass::Identity || fieldClass == FieldClass::Payment;
    return delicate ? ReasonRule::Choose : ReasonRule::None;
}

QStringList reasons()
{
    // In English: a reason goes on record as it stands. said() puts it into the person's words.
    return {
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Caller asked to confirm it")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Correcting a mistake")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Payment or refund")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Delivery problem")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Fraud check")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Privacy request")),
    };
}

namespace {

QString withoutKey(Role role, FieldClass fieldClass, bool viewsNothing)
{
    if (viewsNothing) {
        return Core::tr("The role %1 views no customer data. Ask an agent to help the caller.").arg(label(role));
    }
    return Core::tr("The role %1 does not view %2 data. Hand the call to a senior agent, or verify the caller by "
                    "something else.")
        .arg(label(role), labelInside(fieldClass));
}

QString inWords(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return Core::tr("left out of pictures");
    case ScreenLevel::Scrambled:
        return Core::tr("scrambled");
    case ScreenLevel::None:
        break;
    }
    return Core::tr("open to pictures");
}

QString belowLeast(FieldClass fieldClass, ScreenLevel least, const Request& request)
{
    const QString what = label(fieldClass);
    const QString wanted = inWords(least);
    QString why = said(request.screenWhy).trimmed();
    while (why.endsWith(QLatin1Char('.')))
        why.chop(1);
    if (request.screen == ScreenLevel::None && why.isEmpty())
        return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is not. Hand the call to a "
                        "colleague whose screen is, or verify the caller by something else.")
            .arg(what, wanted);
    if (request.screen == ScreenLevel::None)
        return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is not: %3. Hand the call "
                        "to a colleague whose screen is, or verify the caller by something else.")
            .arg(what, wanted, why);
    const QString here = inWords(request.screen);
    if (why.isEmpty())
        return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call "
                        "to a colleague whose screen is, or verify the caller by something else.")
            .arg(what, wanted, here);
    return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call "
                    "to a colleague whose screen is, or verify the caller by something else.")
        .arg(what, wanted, here, why);
}

} // namespace

Decision decide(const Policy& policy, const Request& request)
{
    const FieldClass fieldClass = classOf(request.field);
    const auto viewable = viewableClasses(request.role);
    Decision decision;
    if (std::ranges::find(viewable, fieldClass) == viewable.end()) {
        decision.refusal = withoutKey(request.role, fieldClass, viewable.empty());
        return decision;
    }
    if (request.captureAllowed) {
        decision.refusal = Core::tr("Pictures of the screen are allowed for support at the moment, so nothing is "
                                    "shown. End that first, or wait until its time is up.");
        return decision;
    }
    // Before the reason: nobody is asked a question whose answer changes nothing.
    if (request.screen < policy.of(fieldClass).least) {
        decision.refusal = belowLeast(fieldClass, policy.of(fieldClass).least, request);
        return decision;
    }
    if (policy.verification.neededToReveal(fieldClass) && !request.verified) {
        decision.needsVerified = true;
        decision.refusal = Core::tr("%1 data is shown only for a caller who is verified. Ask them for what is "
                                    "listed under Verification, check it there, and try again.")
                               .arg(label(fieldClass));
        return decision;
    }
    // A reason goes into the log as it stands, so that only our own words may: no value slips in with it.
    const bool listed = reasons().contains(request.reason);
    if (!listed && (reasonRule(fieldClass) == ReasonRule::Choose || !request.reason.isEmpty())) {
        decision.needsReason = true;
        decision.refusal = Core::tr("%1 data is shown for a reason from the list. Choose one.").arg(label(fieldClass));
        return decision;
    }
    if (policy.of(fieldClass).approval && !request.approved) {
        decision.needsApproval = true;
        decision.refusal = Core::tr("%1 data takes a second person here. Ask a supervisor.").arg(label(fieldClass));
        return decision;
    }
    decision.allowed = true;
    decision.seconds = leaseSeconds;
    return decision;
}

} // namespace scrim::policy
