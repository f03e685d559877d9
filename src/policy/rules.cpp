// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/listed.h"
#include "base/shown_time.h"
#include "policy/field_words.h"
#include "policy/redaction.h"

#include <algorithm>

namespace scrim::policy {

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

/// A date, or an order's number.
constexpr qsizetype mostDigits = 6;

/// Whose role views the class, by key and policy.
QStringList viewersOf(const Policy& policy, FieldClass fieldClass)
{
    QStringList viewers;
    for (const Role role : allRoles) {
        const auto viewable = viewableClasses(role);
        const bool hasKey = std::ranges::find(viewable, fieldClass) != viewable.end();
        if (hasKey && policy.of(role, fieldClass).view)
            viewers.append(label(role));
    }
    return viewers;
}

QString notViewed(const Policy& policy, Role role, FieldClass fieldClass)
{
    if (viewableClasses(role).empty())
        return Core::tr("The role %1 views no customer data. Ask an agent to help the caller.").arg(label(role));
    const QStringList viewers = viewersOf(policy, fieldClass);
    if (viewers.isEmpty())
        return Core::tr("The policy lets nobody view %1 data. Verify the caller by something else.")
            .arg(labelInside(fieldClass));
    return Core::tr("The role %1 does not view %2 data. Hand the call to a colleague whose role does (%3), or verify "
                    "the caller by something else.")
        .arg(label(role), labelInside(fieldClass), listed(viewers));
}

QString belowLeast(FieldClass fieldClass, ScreenLevel least, const Request& request)
{
    const QString what = label(fieldClass);
    const QString wanted = labelInside(least);
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
    const QString here = labelInside(request.screen);
    if (why.isEmpty())
        return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call "
                        "to a colleague whose screen is, or verify the caller by something else.")
            .arg(what, wanted, here);
    return Core::tr("%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call "
                    "to a colleague whose screen is, or verify the caller by something else.")
        .arg(what, wanted, here, why);
}

QString outOfHours(FieldClass fieldClass, const Hours& hours, const Request& request)
{
    if (!request.time) {
        return Core::tr("%1 data is shown at certain hours only, and this machine does not know the time zone that "
                        "they are counted in. Ask IT.")
            .arg(label(fieldClass));
    }
    return Core::tr("%1 data is shown from %2 only; it is %3 now. Hand the call to a colleague who may, or call "
                    "the customer back.")
        .arg(label(fieldClass), inWords(hours), inWords(*request.time));
}

QString usedUp(const Left& left, const QString& what)
{
    if (left.isHour)
        return left.of == 1 ? Core::tr("You have used the one %1 view of this hour.").arg(what)
                            : Core::tr("You have used the %Ln %1 views of this hour.", nullptr, left.of).arg(what);
    return left.of == 1 ? Core::tr("You have used the one %1 view of this shift.").arg(what)
                        : Core::tr("You have used the %Ln %1 views of this shift.", nullptr, left.of).arg(what);
}

QString overBudget(FieldClass fieldClass, const Left& left, const Views& views)
{
    const QString next =
        left.isHour && views.nextAt
            ? Core::tr("Ask a supervisor for more (\"Ask for more views\"), or wait: the next is free at %1.")
                  .arg(shownClock(*views.nextAt))
            : Core::tr("Ask a supervisor for more (\"Ask for more views\"), or hand the call to a colleague.");
    return usedUp(left, labelInside(fieldClass)) + QLatin1Char(' ') + next;
}

Decision refused(Verdict verdict, const QString& refusal)
{
    Decision decision;
    decision.verdict = verdict;
    decision.refusal = refusal;
    decision.needsReason = verdict == Verdict::NeedsReason;
    decision.needsApproval = verdict == Verdict::NeedsApproval;
    decision.needsVerified = verdict == Verdict::NeedsVerified;
    return decision;
}

/// What no act of the person changes.
std::optional<Decision> neverShown(const Policy& policy, const ClassRules& rules, const Request& request)
{
    const FieldClass fieldClass = classOf(request.field);
    const auto viewable = viewableClasses(request.role);
    if (std::ranges::find(viewable, fieldClass) == viewable.end())
        return refused(Verdict::NoKey, notViewed(policy, request.role, fieldClass));
    if (!policy.blocked.isEmpty())
        return refused(Verdict::Blocked, Core::tr("Nothing is shown. %1").arg(policy.blocked));
    if (!rules.view)
        return refused(Verdict::NotViewed, notViewed(policy, request.role, fieldClass));
    if (request.spoken && !rules.spoken) {
        return refused(Verdict::NotSpoken,
                       Core::tr("The policy does not let the role %1 have %2 data spoken. View it on the screen, or "
                                "hand the call to a colleague.")
                           .arg(label(request.role), labelInside(fieldClass)));
    }
    if (request.captureAllowed) {
        return refused(Verdict::CaptureAllowed,
                       Core::tr("Pictures of the screen are allowed for support at the moment, so nothing is "
                                "shown. End that first, or wait until its time is up."));
    }
    if (rules.hours && !(request.time && rules.hours->contains(*request.time)))
        return refused(Verdict::OutOfHours, outOfHours(fieldClass, *rules.hours, request));
    if (const auto left = leftOf(rules, request.views); left && left->left == 0)
        return refused(Verdict::OverBudget, overBudget(fieldClass, *left, request.views));
    if (!request.spoken && request.screen < rules.least)
        return refused(Verdict::ScreenTooLow, belowLeast(fieldClass, rules.least, request));
    return std::nullopt;
}

QString reasonWanted(const Policy& policy, const ClassRules& rules, const Request& request)
{
    const QString what = label(classOf(request.field));
    if (rules.reason != ReasonRule::Write)
        return Core::tr("%1 data is shown for a reason from the list. Choose one.").arg(what);
    if (request.reason.trimmed().isEmpty())
        return Core::tr("%1 data is shown for a reason in your own words. Write one.").arg(what);
    return complaintOf(policy, request.reason);
}

} // namespace

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allowed:
        return QStringLiteral("allowed");
    case Verdict::NeedsReason:
        return QStringLiteral("needs_reason");
    case Verdict::NeedsCall:
        return QStringLiteral("needs_call");
    case Verdict::NeedsVerified:
        return QStringLiteral("needs_verified");
    case Verdict::NeedsApproval:
        return QStringLiteral("needs_approval");
    case Verdict::NoKey:
        return QStringLiteral("no_key");
    case Verdict::NotViewed:
        return QStringLiteral("not_viewed");
    case Verdict::OutOfHours:
        return QStringLiteral("out_of_hours");
    case Verdict::OverBudget:
        return QStringLiteral("over_budget");
    case Verdict::NotSpoken:
        return QStringLiteral("not_spoken");
    case Verdict::ScreenTooLow:
        return QStringLiteral("screen_too_low");
    case Verdict::CaptureAllowed:
        return QStringLiteral("capture_allowed");
    case Verdict::Blocked:
        break;
    }
    return QStringLiteral("blocked");
}

std::optional<Left> leftOf(const ClassRules& rules, const Views& views)
{
    const auto within = [](int limit, int more, int used, bool isHour) {
        return Left{std::max(0, limit + more - used), limit + more, isHour};
    };
    std::optional<Left> left;
    if (rules.perHour)
        left = within(*rules.perHour, views.moreHour, views.hour, true);
    if (rules.perShift) {
        const Left shift = within(*rules.perShift, views.moreShift, views.shift, false);
        if (!left || shift.left < left->left)
            left = shift;
    }
    return left;
}

QString complaintOf(const Policy& policy, const QString& written)
{
    const QString words = written.simplified();
    if (words.size() < shortestReason)
        return Core::tr("A reason takes at least %Ln letters. Write what the caller needs.", nullptr,
                        int{shortestReason});
    if (words.size() > longestReason)
        return Core::tr("A reason takes %Ln letters at most. Make it shorter.", nullptr, int{longestReason});
    if (std::ranges::none_of(words, [](QChar letter) { return letter.isLetter(); }))
        return Core::tr("A reason is made of words. Write what the caller needs.");
    // Phone numbers and e-mail addresses are no business of notes' redaction, and have none in the log either.
    const auto digits = std::ranges::count_if(words, [](QChar letter) { return letter.isDigit(); });
    if (digits > mostDigits || words.contains(QLatin1Char('@'))) {
        return Core::tr("A reason stays in the log, so no number of the customer's and no address may stand in it. "
                        "Write it without.");
    }
    const QByteArray bytes = words.toUtf8();
    if (!Redactor(policy.redaction).find(asBytes(bytes)).empty()) {
        return Core::tr("A reason stays in the log, and in this one stands something like a card number, a code or "
                        "an ID. Write it without.");
    }
    return {};
}

std::optional<QString> acceptedReason(const Policy& policy, ReasonRule rule, const QString& reason)
{
    // Most reasons are our own words: no value slips in with them.
    if (reasons().contains(reason) || (rule == ReasonRule::None && reason.isEmpty()))
        return reason;
    if (rule == ReasonRule::Write && complaintOf(policy, reason).isEmpty())
        return reason.simplified();
    return std::nullopt;
}

Decision decide(const Policy& policy, const Request& request)
{
    const FieldClass fieldClass = classOf(request.field);
    const ClassRules rules = policy.of(request.role, fieldClass);
    if (auto never = neverShown(policy, rules, request))
        return *std::move(never);
    if (rules.needsCall && !request.inCall) {
        return refused(
            Verdict::NeedsCall,
            Core::tr("%1 data is shown during a call only. Start the call, and try again.").arg(label(fieldClass)));
    }
    if (rules.needsVerified && !request.verified) {
        return refused(Verdict::NeedsVerified,
                       Core::tr("%1 data is shown only for a caller who is verified. Ask them for what is listed "
                                "under Verification, check it there, and try again.")
                           .arg(label(fieldClass)));
    }
    if (!acceptedReason(policy, rules.reason, request.reason))
        return refused(Verdict::NeedsReason, reasonWanted(policy, rules, request));
    if (rules.approval && !request.approved) {
        return refused(
            Verdict::NeedsApproval,
            Core::tr("%1 data takes a second person here. Ask a supervisor for their yes, then view it again.")
                .arg(label(fieldClass)));
    }
    Decision decision;
    decision.verdict = Verdict::Allowed;
    decision.allowed = true;
    decision.seconds = rules.seconds;
    return decision;
}

} // namespace scrim::policy
