// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rules_json.h"

#include <algorithm>

namespace scrim::policy {

namespace {

const QString hoursKey = QStringLiteral("hours");
const QString spokenKey = QStringLiteral("spoken");
const QString cardDigitsKey = QStringLiteral("card_digits");

QStringList allDays()
{
    QStringList days;
    for (const char* day : dayNames)
        days.append(QLatin1String(day));
    return days;
}

QJsonObject timeForm()
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("pattern"), QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$")}};
}

void readTime(Members& in, const QString& name, int& minute)
{
    QString text = clockText(minute);
    in.text(name, text, QStringLiteral("takes a time from \"00:00\" to \"24:00\""), timeForm(),
            [](const QString& given) { return minuteFrom(given).has_value(); });
    minute = minuteFrom(text).value_or(minute);
}

/// null, or an object.
void readMaybeHours(Members& in, std::optional<Hours>& hours)
{
    Faults none;
    Members form({}, {}, none);
    Hours shown;
    readHours(form, shown);
    const QJsonObject schema{
        {QStringLiteral("anyOf"),
         QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("null")}}, form.schema()}},
        {QStringLiteral("default"), hours ? QJsonValue(toJson(*hours)) : QJsonValue(QJsonValue::Null)}};
    const QJsonValue given = in.take(hoursKey, schema);
    if (given.isUndefined())
        return;
    if (given.isNull()) {
        hours.reset();
        return;
    }
    if (!given.isObject()) {
        in.refuse(hoursKey, QStringLiteral("takes an object such as {\"from\": \"08:00\", \"to\": \"18:00\"}, or null "
                                           "for any time"));
        return;
    }
    hours = Hours();
    Faults faults;
    Members members(given.toObject(), below(in.path(), hoursKey), faults);
    readHours(members, *hours);
    members.end();
    for (Fault& fault : faults)
        in.note(std::move(fault));
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

void readHours(Members& in, Hours& hours)
{
    readTime(in, QStringLiteral("from"), hours.from);
    readTime(in, QStringLiteral("to"), hours.to);
    QStringList days;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        if (hours.days[i])
            days.append(QLatin1String(dayNames[i]));
    }
    in.names(QStringLiteral("days"), days, allDays(), QStringLiteral("takes days such as \"mon\", each once"));
    for (std::size_t i = 0; i < dayNames.size(); ++i)
        hours.days[i] = days.contains(QLatin1String(dayNames[i]));
    if (hours.from == hours.to || hours.from == minutesOfDay)
        in.note({in.path(), QStringLiteral("takes hours with something between \"from\" and \"to\"")});
}

QJsonObject toJson(const Hours& hours)
{
    QJsonArray days;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        if (hours.days[i])
            days.append(QLatin1String(dayNames[i]));
    }
    return {{QStringLiteral("from"), clockText(hours.from)},
            {QStringLiteral("to"), clockText(hours.to)},
            {QStringLiteral("days"), days}};
}

void readRules(Members& in, FieldClass fieldClass, ClassRules& rules)
{
    in.word(QStringLiteral("least_level"), rules.least, allScreenLevels);
    in.word(QStringLiteral("gesture"), rules.gesture, allGestures);
    in.boolean(QStringLiteral("approval"), rules.approval);
    in.boolean(QStringLiteral("needs_approval"), rules.approval);
    in.word(QStringLiteral("reason"), rules.reason, allReasonRules);
    in.word(QStringLiteral("mask"), rules.mask, allMaskRules);
    in.boolean(QStringLiteral("view"), rules.view);
    in.integer(QStringLiteral("seconds"), rules.seconds, 1, mostSeconds);
    in.maybe(QStringLiteral("per_hour"), rules.perHour, 0, mostViews);
    in.maybe(QStringLiteral("per_shift"), rules.perShift, 0, mostViews);
    in.boolean(QStringLiteral("needs_call"), rules.needsCall);
    in.boolean(QStringLiteral("needs_verified"), rules.needsVerified);
    readMaybeHours(in, rules.hours);
    in.boolean(spokenKey, rules.spoken);
    if (fieldClass == FieldClass::Payment)
        in.word(cardDigitsKey, rules.cardDigits, allCardDigits);
}

QJsonObject toJson(FieldClass fieldClass, const ClassRules& rules)
{
    QJsonObject json{{QStringLiteral("least_level"), name(rules.least)},
                     {QStringLiteral("gesture"), name(rules.gesture)},
                     {QStringLiteral("needs_approval"), rules.approval},
                     {QStringLiteral("reason"), name(rules.reason)},
                     {QStringLiteral("mask"), name(rules.mask)},
                     {QStringLiteral("view"), rules.view},
                     {QStringLiteral("seconds"), rules.seconds},
                     {QStringLiteral("per_hour"), orNull(rules.perHour)},
                     {QStringLiteral("per_shift"), orNull(rules.perShift)},
                     {QStringLiteral("needs_call"), rules.needsCall},
                     {QStringLiteral("needs_verified"), rules.needsVerified},
                     {hoursKey, rules.hours ? QJsonValue(toJson(*rules.hours)) : QJsonValue(QJsonValue::Null)},
                     {spokenKey, rules.spoken}};
    if (fieldClass == FieldClass::Payment)
        json.insert(cardDigitsKey, name(rules.cardDigits));
    return json;
}

void readClasses(Members& in, Policy& policy)
{
    for (const FieldClass fieldClass : allFieldClasses) {
        in.section(name(fieldClass), [&](Members& one) {
            readRules(one, fieldClass, policy.classes[static_cast<std::size_t>(fieldClass)]);
        });
    }
}

void readRoles(Members& in, Policy& policy)
{
    for (const Role role : allRoles) {
        in.section(name(role), [&](Members& one) {
            for (const FieldClass fieldClass : allFieldClasses) {
                const ClassRules everybody = policy.of(role, fieldClass);
                ClassRules own = everybody;
                one.section(name(fieldClass), [&](Members& rules) { readRules(rules, fieldClass, own); });
                if (own != everybody)
                    policy.roles.insert_or_assign({role, fieldClass}, own);
            }
        });
    }
}

QJsonObject rolesToJson(const Policy& policy)
{
    Policy withoutRoles = policy;
    withoutRoles.roles.clear();
    QJsonObject roles;
    for (const auto& [whose, rules] : policy.roles) {
        const QJsonObject everybody = toJson(whose.second, withoutRoles.of(whose.first, whose.second));
        const QJsonObject own = toJson(whose.second, rules);
        QJsonObject other;
        for (auto member = own.constBegin(); member != own.constEnd(); ++member) {
            if (everybody.value(member.key()) != *member)
                other.insert(member.key(), *member);
        }
        if (other.isEmpty())
            continue;
        QJsonObject role = roles.value(name(whose.first)).toObject();
        role.insert(name(whose.second), other);
        roles.insert(name(whose.first), role);
    }
    return roles;
}

} // namespace scrim::policy
