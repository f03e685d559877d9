// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/review_policy.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace scrim::policy {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::unexpected<Error> wrong(const QString& path, const QString& takes)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("\"review.%1\" %2").arg(path, takes));
}

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFrom(const QJsonValue& value)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2}):([0-5][0-9])\\z"));
    const auto match = form.match(value.toString());
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && minute <= minutesOfDay ? std::optional(minute) : std::nullopt;
}

/// A rule's or a parameter's name.
bool isName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,31}\\z"));
    return form.match(text).hasMatch();
}

/// The name alone: whether this machine knows the zone is another question.
bool isZone(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_+/-]{0,63}\\z"));
    return form.match(text).hasMatch();
}

/// What of `object` is none of `known`; empty when nothing.
QString stranger(const QJsonObject& object, const QStringList& known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return it.key().left(32);
    }
    return {};
}

Result<QJsonObject> section(const QJsonObject& in, const QString& name)
{
    const QJsonValue value = in.value(name);
    if (!value.isUndefined() && !value.isObject())
        return wrong(name, QStringLiteral("takes an object"));
    return value.toObject();
}

Result<void> readHours(const QJsonObject& hours, ReviewPolicy& review)
{
    if (const QString other = stranger(hours, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("days")});
        !other.isEmpty())
        return wrong(QStringLiteral("hours.") + other, QStringLiteral("is not a member of a policy"));
    for (const auto& [name, minute] :
         {std::pair(QStringLiteral("from"), &review.fromMinute), {QStringLiteral("to"), &review.toMinute}}) {
        if (!hours.contains(name))
            continue;
        const auto given = minuteFrom(hours.value(name));
        if (!given)
            return wrong(QStringLiteral("hours.") + name, QStringLiteral("takes a time from \"00:00\" to \"24:00\""));
        *minute = *given;
    }
    if (review.fromMinute == review.toMinute || review.fromMinute == minutesOfDay)
        return wrong(QStringLiteral("hours"), QStringLiteral("takes hours with something between \"from\" and \"to\""));
    if (!hours.contains(QStringLiteral("days")))
        return {};
    review.days.fill(false);
    const QJsonValue days = hours.value(QStringLiteral("days"));
    for (const QJsonValue& day : days.toArray()) {
        const auto known =
            std::ranges::find_if(dayNames, [&day](const char* name) { return day.toString() == QLatin1String(name); });
        if (known == dayNames.end())
            return wrong(QStringLiteral("hours.days"), QStringLiteral("takes days such as \"mon\""));
        review.days[static_cast<std::size_t>(known - dayNames.begin())] = true;
    }
    return days.isArray() ? Result<void>{}
                          : wrong(QStringLiteral("hours.days"), QStringLiteral("takes days such as \"mon\""));
}

Result<RuleTuning> tuningFrom(const QString& rule, const QJsonValue& value)
{
    const QString path = QStringLiteral("rules.") + rule;
    if (!value.isObject())
        return wrong(path, QStringLiteral("takes an object"));
    RuleTuning tuning;
    const QJsonObject members = value.toObject();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (it.key() == QLatin1String("enabled")) {
            if (!it->isBool())
                return wrong(path + QStringLiteral(".enabled"), QStringLiteral("takes true or false"));
            tuning.enabled = it->toBool();
            continue;
        }
        const qint64 number = it->toInteger(-1);
        if (!isName(it.key()) || number < 0 || number > largestValue)
            return wrong(path + QLatin1Char('.') + it.key().left(32),
                         QStringLiteral("takes a whole number from 0 to %1").arg(largestValue));
        tuning.values[it.key()] = static_cast<int>(number);
    }
    return tuning;
}

Result<void> readRules(const QJsonObject& rules, ReviewPolicy& review)
{
    if (rules.size() > mostRules)
        return wrong(QStringLiteral("rules"), QStringLiteral("takes %1 rules at most").arg(mostRules));
    for (auto it = rules.constBegin(); it != rules.constEnd(); ++it) {
        if (!isName(it.key()))
            return wrong(QStringLiteral("rules.") + it.key().left(32), QStringLiteral("is not a rule's name"));
        auto tuning = tuningFrom(it.key(), *it);
        if (!tuning)
            return fail(tuning);
        review.rules[it.key()] = std::move(*tuning);
    }
    return {};
}

Result<QStringList> tagsFrom(const QJsonValue& value)
{
    const QString path = QStringLiteral("flagged_tags");
    const QString takes = QStringLiteral("takes up to %1 tags of 1 to 64 characters").arg(mostTags);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostTags)
        return wrong(path, takes);
    QStringList tags;
    for (const QJsonValue& tag : array) {
        const QString text = tag.toString().trimmed();
        if (text.isEmpty() || text.size() > 64)
            return wrong(path, takes);
        tags.append(text);
    }
    return tags;
}

} // namespace

QJsonObject toJson(const ReviewPolicy& review)
{
    QJsonArray days;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        if (review.days[i])
            days.append(QLatin1String(dayNames[i]));
    }
    QJsonObject rules;
    for (const auto& [name, tuning] : review.rules) {
        QJsonObject rule{{QStringLiteral("enabled"), tuning.enabled}};
        for (const auto& [parameter, value] : tuning.values)
            rule.insert(parameter, value);
        rules.insert(name, rule);
    }
    const QJsonObject hours{{QStringLiteral("from"), clock(review.fromMinute)},
                            {QStringLiteral("to"), clock(review.toMinute)},
                            {QStringLiteral("days"), days}};
    return {{QStringLiteral("time_zone"), review.zone},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("flagged_tags"), QJsonArray::fromStringList(review.flaggedTags)},
            {QStringLiteral("rules"), rules}};
}

Result<ReviewPolicy> reviewFrom(const QJsonObject& object)
{
    if (const QString other = stranger(object, {QStringLiteral("time_zone"), QStringLiteral("hours"),
                                                QStringLiteral("flagged_tags"), QStringLiteral("rules")});
        !other.isEmpty())
        return wrong(other, QStringLiteral("is not a member of a policy"));
    ReviewPolicy review;
    if (const QJsonValue zone = object.value(QStringLiteral("time_zone")); !zone.isUndefined()) {
        if (!isZone(zone.toString()))
            return wrong(QStringLiteral("time_zone"), QStringLiteral("takes a time zone such as \"Europe/Berlin\""));
        review.zone = zone.toString();
    }
    auto hours = section(object, QStringLiteral("hours"));
    if (!hours)
        return fail(hours);
    if (auto read = readHours(*hours, review); !read)
        return fail(read);
    if (const QJsonValue tags = object.value(QStringLiteral("flagged_tags")); !tags.isUndefined()) {
        auto read = tagsFrom(tags);
        if (!read)
            return fail(read);
        review.flaggedTags = std::move(*read);
    }
    auto rules = section(object, QStringLiteral("rules"));
    if (!rules)
        return fail(rules);
    if (auto read = readRules(*rules, review); !read)
        return fail(read);
    return review;
}

} // namespace scrim::policy
