// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_warnings.h"

#include "policy/weakened.h"

#include <algorithm>

namespace scrim::policy {

namespace {

bool holdsKey(Role role, FieldClass fieldClass)
{
    const auto classes = viewableClasses(role);
    return std::ranges::find(classes, fieldClass) != classes.end();
}

/// One place where rules stand: a class for everybody, or for a role.
struct Place
{
    const QJsonObject& given;
    const ClassRules& rules;
    QString path;
    FieldClass fieldClass;
    bool isForEverybody;

    [[nodiscard]] QString at(const char* member) const { return below(path, QLatin1String(member)); }
    [[nodiscard]] bool says(const char* member) const { return given.contains(QLatin1String(member)); }
};

void lookAtBudget(const Place& place, Faults& warnings)
{
    for (const auto& [member, views] :
         {std::pair("per_hour", place.rules.perHour), {"per_shift", place.rules.perShift}}) {
        if (place.says(member) && views == 0 && place.rules.view) {
            warnings.push_back({place.at(member), QStringLiteral("leaves nobody a view; \"view\": false says that "
                                                                 "outright, and no supervisor tops it up")});
        }
    }
    if ((place.says("per_hour") || place.says("per_shift")) && place.rules.perHour && place.rules.perShift &&
        *place.rules.perShift < *place.rules.perHour) {
        warnings.push_back(
            {place.at(place.says("per_shift") ? "per_shift" : "per_hour"),
             QStringLiteral("makes a shift's budget smaller than an hour's, so the hour's never counts")});
    }
}

void lookAt(const Place& place, const QJsonObject& given, Faults& errors, Faults& warnings)
{
    lookAtBudget(place, warnings);
    if (place.says("least_level") && place.rules.least == ScreenLevel::Excluded) {
        warnings.push_back({place.at("least_level"),
                            QStringLiteral("asks for \"excluded\", which no screen on Linux reaches: there, %1 data is "
                                           "shown at no desk")
                                .arg(name(place.fieldClass))});
    }
    if (place.says("spoken") && place.rules.spoken && place.isForEverybody) {
        warnings.push_back({place.at("spoken"),
                            QStringLiteral("lets every role that views %1 data have it spoken, where any program of "
                                           "the desktop hears it; \"roles\" gives it to those who need it")
                                .arg(name(place.fieldClass))});
    }
    if (place.says("approval") && place.says("needs_approval"))
        errors.push_back({place.at("approval"), QStringLiteral("is the older name of \"needs_approval\"; keep one")});
    if (!place.says("hours") || !place.rules.hours)
        return;
    const bool isNever = std::ranges::none_of(place.rules.hours->days, [](bool on) { return on; });
    if (isNever)
        errors.push_back({below(place.at("hours"), QStringLiteral("days")), QStringLiteral("takes at least one day")});
    if (!given.value(QStringLiteral("review")).toObject().contains(QStringLiteral("time_zone"))) {
        warnings.push_back(
            {place.at("hours"), QStringLiteral("is counted in UTC as long as \"review.time_zone\" names no "
                                               "other zone")});
    }
}

void lookAtRole(Role role, const Place& place, Faults& errors, Faults& warnings)
{
    if (holdsKey(role, place.fieldClass) || place.given.isEmpty())
        return;
    if (place.says("view") && place.given.value(QStringLiteral("view")).toBool()) {
        errors.push_back(
            {place.at("view"),
             QStringLiteral("cannot be true: a key decides who views a class, and the role %1 is given none "
                            "to %2 data")
                 .arg(name(role), name(place.fieldClass))});
        return;
    }
    warnings.push_back({place.path, QStringLiteral("changes nothing: the role %1 is given no key to %2 data")
                                        .arg(name(role), name(place.fieldClass))});
}

} // namespace

void findContradictions(const Policy& policy, const QJsonObject& given, Faults& errors, Faults& warnings)
{
    for (Fault& softer : softerThanAsked(policy.signIn, given)) {
        // What is not understood, whole or in one of its elements, says nothing of what was meant.
        const auto isOfIt = [&](const Fault& fault) {
            return fault.path == softer.path || fault.path.startsWith(softer.path + QLatin1Char('.'));
        };
        if (std::ranges::none_of(errors, isOfIt))
            warnings.push_back(std::move(softer));
    }
    if (std::ranges::none_of(policy.review.days, [](bool on) { return on; })) {
        warnings.push_back({QStringLiteral("review.hours.days"),
                            QStringLiteral("names no day, so that every look is one outside the hours")});
    }
    const QString shield = QStringLiteral("shield");
    const QString roles = QStringLiteral("roles");
    const QString classes = QStringLiteral("classes");
    for (const FieldClass fieldClass : allFieldClasses) {
        const QString key = name(fieldClass);
        const QJsonObject own = given.value(shield).toObject().value(classes).toObject().value(key).toObject();
        lookAt({own, policy.of(fieldClass), below(below(shield, classes), key), fieldClass, true}, given, errors,
               warnings);
        for (const Role role : allRoles) {
            const QJsonObject ofRole = given.value(roles).toObject().value(name(role)).toObject().value(key).toObject();
            const ClassRules rules = policy.of(role, fieldClass);
            const Place place{ofRole, rules, below(below(roles, name(role)), key), fieldClass, false};
            lookAt(place, given, errors, warnings);
            lookAtRole(role, place, errors, warnings);
        }
    }
}

} // namespace scrim::policy
