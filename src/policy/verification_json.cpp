// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/members.h"
#include "policy/verification.h"

#include <QJsonArray>

namespace scrim::policy {

namespace {

/// No caller is verified by one field of four digits or a birth date, whatever a file says.
constexpr int fewestBits = 15;
constexpr int mostBits = 40;
/// More of them for one field would be an oracle of a kind: design, "at most three".
constexpr int mostTries = 3;
constexpr int mostTriesADay = 50;
constexpr int shortestWindow = 5;
constexpr int longestWindow = 24 * 60;

} // namespace

QJsonObject toJson(const VerificationPolicy& policy)
{
    QJsonArray classes;
    for (const FieldClass fieldClass : allFieldClasses) {
        if (policy.neededToReveal(fieldClass))
            classes.append(name(fieldClass));
    }
    return {{QStringLiteral("fields_needed"), policy.fieldsNeeded},
            {QStringLiteral("different_classes"), policy.differentClasses},
            {QStringLiteral("least_bits"), policy.leastBits},
            {QStringLiteral("tries"), policy.tries},
            {QStringLiteral("window_minutes"), policy.windowMinutes},
            {QStringLiteral("tries_a_day"), policy.triesADay},
            {QStringLiteral("before_reveal"), classes},
            {QStringLiteral("before_edit"), policy.beforeEdit}};
}

void readVerification(Members& in, VerificationPolicy& policy)
{
    in.integer(QStringLiteral("fields_needed"), policy.fieldsNeeded, 1, 4);
    in.boolean(QStringLiteral("different_classes"), policy.differentClasses);
    in.integer(QStringLiteral("least_bits"), policy.leastBits, fewestBits, mostBits);
    in.integer(QStringLiteral("tries"), policy.tries, 1, mostTries);
    in.integer(QStringLiteral("window_minutes"), policy.windowMinutes, shortestWindow, longestWindow);
    in.integer(QStringLiteral("tries_a_day"), policy.triesADay, 1, mostTriesADay);
    if (policy.triesADay < policy.tries) {
        in.refuse(QStringLiteral("tries_a_day"),
                  QStringLiteral("takes a whole number from %1 to %2").arg(policy.tries).arg(mostTriesADay));
    }
    QStringList classes;
    QStringList known;
    for (const FieldClass fieldClass : allFieldClasses) {
        known.append(name(fieldClass));
        if (policy.neededToReveal(fieldClass))
            classes.append(name(fieldClass));
    }
    in.names(QStringLiteral("before_reveal"), classes, known,
             QStringLiteral("takes a list of classes such as \"payment\", each once"));
    for (const FieldClass fieldClass : allFieldClasses)
        policy.beforeReveal[static_cast<std::size_t>(fieldClass)] = classes.contains(name(fieldClass));
    in.boolean(QStringLiteral("before_edit"), policy.beforeEdit);
}

Result<VerificationPolicy> verificationFrom(const QJsonObject& section)
{
    VerificationPolicy policy;
    Faults faults;
    Members members(section, QStringLiteral("verification"), faults);
    readVerification(members, policy);
    members.end();
    if (auto good = firstOf(faults); !good)
        return fail(good);
    return policy;
}

} // namespace scrim::policy
