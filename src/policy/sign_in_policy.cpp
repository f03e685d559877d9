// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/sign_in_policy.h"

#include "policy/members.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

struct Number
{
    const char* name;
    int SignInPolicy::* value;
    int least;
    int most;
};
constexpr std::array numbers{
    Number{"tries", &SignInPolicy::tries, 1, 10},
    Number{"lockout_minutes", &SignInPolicy::lockoutMinutes, 30, 24 * 60},
    Number{"drift_steps", &SignInPolicy::driftSteps, 0, 2},
    Number{"least_length", &SignInPolicy::leastLength, 12, 64},
    Number{"password_days", &SignInPolicy::passwordDays, 1, 90},
    Number{"idle_lock_minutes", &SignInPolicy::idleLockMinutes, 1, 15},
};
const QString secondFactorMember = QStringLiteral("second_factor");

} // namespace

bool needsSecondFactor(const SignInPolicy& policy, Role role)
{
    return std::ranges::find(policy.secondFactor, role) != policy.secondFactor.end();
}

QJsonObject toJson(const SignInPolicy& policy)
{
    QJsonObject section;
    for (const Number& number : numbers)
        section.insert(QLatin1String(number.name), policy.*number.value);
    QJsonArray roles;
    for (const Role role : policy.secondFactor)
        roles.append(name(role));
    section.insert(secondFactorMember, roles);
    return section;
}

void readSignIn(Members& in, SignInPolicy& policy)
{
    for (const Number& number : numbers)
        in.integer(QLatin1String(number.name), policy.*number.value, number.least, number.most);
    in.roles(secondFactorMember, policy.secondFactor);
}

} // namespace scrim::policy
