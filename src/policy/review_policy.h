// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <map>

namespace scrim::policy {

/// What an organisation changes about one rule of the review queue; what is not named keeps the rule's own default.
struct RuleTuning
{
    bool enabled = true;
    std::map<QString, int> values; ///< by parameter; the rule's own bounds are held against them where rules are known

    bool operator==(const RuleTuning&) const = default;
};

/// How the log is reviewed: docs/review.md. Rules are known by name only, since what they look for lies elsewhere.
struct ReviewPolicy
{
    QString zone = QStringLiteral("UTC"); ///< IANA name: in which days and hours are counted
    int fromMinute = 7 * 60;              ///< working hours, minutes of the day; behind `toMinute` they cross midnight
    int toMinute = 20 * 60;               ///< exclusive, at most 1440
    std::array<bool, 7> days{true, true, true, true, true, true, false}; ///< from Monday; by the day they begin on
    QStringList flaggedTags{QStringLiteral("flagged")};                  ///< customers with such a tag are flagged
    std::map<QString, RuleTuning> rules;

    bool operator==(const ReviewPolicy&) const = default;
};

/// {"time_zone": "UTC", "hours": {"from": "07:00", "to": "20:00", "days": ["mon", ...]}, "flagged_tags": ["flagged"],
/// "rules": {"burst": {"enabled": true, "factor": 3}, ...}}.
[[nodiscard]] QJsonObject toJson(const ReviewPolicy& review);
class Members;
/// That section, as Members reads one.
void readReview(Members& in, ReviewPolicy& review);
/// The same alone; a missing member takes its default. WrongFormat with what is wrong first, without a full stop, for
/// anything that is not understood whole.
[[nodiscard]] Result<ReviewPolicy> reviewFrom(const QJsonObject& section);

/// A rule, one of its numbers and a tag at most.
inline constexpr int mostRules = 64;
inline constexpr int mostTags = 32;
inline constexpr int longestTag = 64;
inline constexpr int largestValue = 100'000;

} // namespace scrim::policy
