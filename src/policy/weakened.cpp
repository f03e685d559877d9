// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/weakened.h"

#include <algorithm>
#include <array>

namespace scrim::policy {

namespace {

const QString section = QStringLiteral("sign_in");
const QString secondFactor = QStringLiteral("sign_in.second_factor");

struct Limit
{
    const char* name;
    int SignInPolicy::* value;
    bool moreIsWeaker;
    const char* requirement;
};
constexpr std::array limits{
    Limit{"tries", &SignInPolicy::tries, true, "8.3.4"},
    Limit{"lockout_minutes", &SignInPolicy::lockoutMinutes, false, "8.3.4"},
    Limit{"drift_steps", &SignInPolicy::driftSteps, true, "8.5.1"},
    Limit{"least_length", &SignInPolicy::leastLength, false, "8.3.6"},
    Limit{"password_days", &SignInPolicy::passwordDays, true, "8.3.9"},
    Limit{"idle_lock_minutes", &SignInPolicy::idleLockMinutes, true, "8.2.8"},
};

QString listedNames(const std::vector<Role>& roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(name(role));
    return names.join(QStringLiteral(", "));
}

/// Their password is then the only thing that they prove themselves by.
QString byPasswordAlone(const SignInPolicy& policy)
{
    return QStringLiteral("PCI DSS 8.4.2 asks one of everybody who reaches card data; by 8.3.9 a password that stands "
                          "alone is over after %1 days")
        .arg(policy.passwordDays);
}

} // namespace

Faults weakened(const SignInPolicy& from, const SignInPolicy& to)
{
    Faults weaker;
    std::vector<Role> lost;
    std::ranges::copy_if(allRoles, std::back_inserter(lost),
                         [&](Role role) { return needsSecondFactor(from, role) && !needsSecondFactor(to, role); });
    if (!lost.empty()) {
        weaker.push_back(
            {secondFactor, QStringLiteral("is taken from %1: %2").arg(listedNames(lost), byPasswordAlone(to))});
    }
    for (const Limit& limit : limits) {
        const int before = from.*limit.value;
        const int after = to.*limit.value;
        if (limit.moreIsWeaker ? after > before : after < before) {
            weaker.push_back(
                {below(section, QLatin1String(limit.name)),
                 QStringLiteral("asks less than before: %1 instead of %2 (PCI DSS %3)")
                     .arg(QString::number(after), QString::number(before), QLatin1String(limit.requirement))});
        }
    }
    return weaker;
}

Faults softerThanAsked(const SignInPolicy& policy, const QJsonObject& given)
{
    if (!given.value(section).toObject().contains(QStringLiteral("second_factor"))) {
        return {{secondFactor, QStringLiteral("is missing, so a vault of this policy asks no role for a second factor: "
                                              "%1")
                                   .arg(byPasswordAlone(policy))}};
    }
    std::vector<Role> without;
    std::ranges::copy_if(allRoles, std::back_inserter(without),
                         [&policy](Role role) { return !needsSecondFactor(policy, role); });
    if (without.empty())
        return {};
    return {{secondFactor, QStringLiteral("leaves out %1: %2").arg(listedNames(without), byPasswordAlone(policy))}};
}

} // namespace scrim::policy
