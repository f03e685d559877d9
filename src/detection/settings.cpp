// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/settings.h"

#include "detection/calendar.h"

#include <algorithm>

namespace scrim::detection {

int Settings::of(const char* parameter) const
{
    const auto found = values.find(QLatin1String(parameter));
    return found == values.end() ? 0 : found->second;
}

Settings settingsOf(const Rule& rule, const policy::ReviewPolicy& review)
{
    const auto tuned = review.rules.find(rule.id);
    Settings settings;
    if (tuned != review.rules.end())
        settings.enabled = tuned->second.enabled;
    for (const auto& [name, parameter] : rule.parameters) {
        int value = parameter.value;
        if (tuned != review.rules.end()) {
            const auto given = tuned->second.values.find(name);
            if (given != tuned->second.values.end())
                value = std::clamp(given->second, parameter.least, parameter.most);
        }
        settings.values[name] = value;
    }
    return settings;
}

QStringList complaintsOf(const policy::ReviewPolicy& review, const std::vector<Rule>& rules)
{
    QStringList complaints;
    if (const auto calendar = Calendar::make(review); !calendar)
        complaints.append(QStringLiteral("\"review.time_zone\": %1").arg(calendar.error().message));
    for (const auto& [name, tuning] : review.rules) {
        const auto rule = std::ranges::find(rules, name, &Rule::id);
        if (rule == rules.end()) {
            complaints.append(QStringLiteral("\"review.rules.%1\": there is no such rule").arg(name));
            continue;
        }
        for (const auto& [parameter, value] : tuning.values) {
            const QString path = QStringLiteral("\"review.rules.%1.%2\"").arg(name, parameter);
            const auto known = rule->parameters.find(parameter);
            if (known == rule->parameters.end())
                complaints.append(path + QStringLiteral(": the rule has no such number"));
            else if (value < known->second.least || value > known->second.most)
                complaints.append(QStringLiteral("%1 takes a whole number from %2 to %3")
                                      .arg(path)
                                      .arg(known->second.least)
                                      .arg(known->second.most));
        }
    }
    return complaints;
}

policy::ReviewPolicy completed(const policy::ReviewPolicy& review, const std::vector<Rule>& rules)
{
    policy::ReviewPolicy whole = review;
    whole.rules.clear();
    for (const Rule& rule : rules) {
        Settings settings = settingsOf(rule, review);
        whole.rules[rule.id] = {settings.enabled, std::move(settings.values)};
    }
    return whole;
}

} // namespace scrim::detection
