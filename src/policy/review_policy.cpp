// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/review_policy.h"

#include "policy/rules_json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace scrim::policy {

namespace {

const QString ruleName = QStringLiteral("[a-z][a-z0-9_]{0,31}");

/// The name alone: whether this machine knows the zone is another question.
const QString zoneName = QStringLiteral("[A-Za-z][A-Za-z0-9_+/-]{0,63}");

bool isZone(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A%1\\z").arg(zoneName));
    return form.match(text).hasMatch();
}

void readTuning(Members& in, RuleTuning& tuning)
{
    in.boolean(QStringLiteral("enabled"), tuning.enabled);
    in.others(ruleName, largestValue, tuning.values);
}

void readTags(Members& in, QStringList& tags)
{
    const QString key = QStringLiteral("flagged_tags");
    const QJsonObject tag{{QStringLiteral("type"), QStringLiteral("string")},
                          {QStringLiteral("minLength"), 1},
                          {QStringLiteral("maxLength"), longestTag}};
    const QJsonValue given = in.take(key, {{QStringLiteral("type"), QStringLiteral("array")},
                                           {QStringLiteral("maxItems"), mostTags},
                                           {QStringLiteral("items"), tag}});
    if (given.isUndefined())
        return;
    QStringList all;
    const QJsonArray list = given.toArray();
    for (const QJsonValue& each : list)
        all.append(each.toString().trimmed());
    const bool isGood =
        std::ranges::all_of(all, [](const QString& each) { return !each.isEmpty() && each.size() <= longestTag; });
    if (given.isArray() && all.size() <= mostTags && isGood)
        tags = all;
    else
        in.refuse(key, QStringLiteral("takes up to %1 tags of 1 to %2 characters").arg(mostTags).arg(longestTag));
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
    const QJsonObject hours{{QStringLiteral("from"), clockText(review.fromMinute)},
                            {QStringLiteral("to"), clockText(review.toMinute)},
                            {QStringLiteral("days"), days}};
    return {{QStringLiteral("time_zone"), review.zone},
            {QStringLiteral("hours"), hours},
            {QStringLiteral("flagged_tags"), QJsonArray::fromStringList(review.flaggedTags)},
            {QStringLiteral("rules"), rules}};
}

void readReview(Members& in, ReviewPolicy& review)
{
    in.text(QStringLiteral("time_zone"), review.zone, QStringLiteral("takes a time zone such as \"Europe/Berlin\""),
            {{QStringLiteral("type"), QStringLiteral("string")},
             {QStringLiteral("pattern"), QStringLiteral("^%1$").arg(zoneName)}},
            isZone);
    Hours hours{review.fromMinute, review.toMinute, review.days};
    in.section(QStringLiteral("hours"), [&hours](Members& section) { readHours(section, hours); });
    review.fromMinute = hours.from;
    review.toMinute = hours.to;
    review.days = hours.days;
    readTags(in, review.flaggedTags);
    in.map(QStringLiteral("rules"), mostRules, ruleName, QStringLiteral("is not a rule's name"),
           [&review](Members& rule, const QString& name) {
               RuleTuning tuning;
               readTuning(rule, tuning);
               if (!name.isEmpty())
                   review.rules[name] = std::move(tuning);
           });
}

Result<ReviewPolicy> reviewFrom(const QJsonObject& object)
{
    ReviewPolicy review;
    Faults faults;
    Members members(object, QStringLiteral("review"), faults);
    readReview(members, review);
    members.end();
    if (auto good = firstOf(faults); !good)
        return fail(good);
    return review;
}

} // namespace scrim::policy
