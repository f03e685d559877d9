// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/sign_in_policy.h"

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

std::unexpected<Error> wrong(const QString& name, const QString& what)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("\"sign_in.%1\" %2").arg(name.left(32), what));
}

Result<std::vector<Role>> rolesFrom(const QJsonValue& value)
{
    std::vector<Role> roles;
    bool good = value.isArray();
    const QJsonArray list = value.toArray();
    for (const QJsonValue& word : list) {
        const auto role = roleFrom(word.toString());
        good = good && role && std::ranges::find(roles, *role) == roles.end();
        if (role)
            roles.push_back(*role);
    }
    if (!good)
        return wrong(secondFactorMember, QStringLiteral("takes a list of roles, each once"));
    return roles;
}

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

Result<SignInPolicy> signInFrom(const QJsonObject& section)
{
    SignInPolicy policy;
    for (auto member = section.begin(); member != section.end(); ++member) {
        if (member.key() == secondFactorMember) {
            auto roles = rolesFrom(*member);
            if (!roles)
                return std::unexpected(roles.error());
            policy.secondFactor = *std::move(roles);
            continue;
        }
        const auto number = std::ranges::find_if(
            numbers, [&member](const Number& each) { return member.key() == QLatin1String(each.name); });
        if (number == numbers.end())
            return wrong(member.key(), QStringLiteral("is not a member of a policy"));
        const qint64 given = member->toInteger(-1);
        if (given < number->least || given > number->most) {
            return wrong(member.key(),
                         QStringLiteral("takes a whole number from %1 to %2").arg(number->least).arg(number->most));
        }
        policy.*(number->value) = static_cast<int>(given);
    }
    return policy;
}

} // namespace scrim::policy
