// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "base/error.h"
#include "detection/finding.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace scrim::detection {

/// The detectors there are; docs/review.md says what each needs.
enum class Kind
{
    Match,      ///< entries that fulfil the conditions, gathered by person and day
    Count,      ///< so many of them within so many minutes
    Baseline,   ///< more in an hour than the person's own usual
    Sequence,   ///< records one after another in the order of their numbers
    FollowedBy, ///< one act, then another on the same record
};

/// What an entry must be for a rule to look at it.
struct Conditions
{
    QStringList actions;
    std::optional<audit::Outcome> outcome;
    bool withoutCall = false;     ///< it names no call, in a vault where calls are recorded
    bool unprotected = false;     ///< its detail says screen "none"
    bool outsideHours = false;    ///< the policy's working hours
    bool sameFamilyName = false;  ///< the customer's and the actor's
    bool flaggedCustomer = false; ///< one of the policy's tags
};

/// A number that the policy may set.
struct Parameter
{
    int value = 0; ///< where the policy says nothing
    int least = 0;
    int most = 0;
    QString means; ///< with its unit
};

/// A rule is a file: resources/rules/<id>.json.
struct Rule
{
    QString id;
    QString title;
    QString says; ///< template of the sentence, see sentence.h
    Kind kind = Kind::Match;
    Severity severity = Severity::Medium;
    bool perRecord = false; ///< Match: gathered by record, too
    Conditions on;
    Conditions then; ///< FollowedBy: the second act
    std::map<QString, Parameter> parameters;
    QJsonArray expect; ///< test cases, see expectation.h
};

/// WrongFormat, naming the member, for anything that is not understood whole.
[[nodiscard]] Result<Rule> parseRule(const QByteArray& json);
/// A rule's file at most.
inline constexpr qsizetype longestRule = 65'536;

/// The rules that this program comes with, by id. Internal if one of them cannot be read.
[[nodiscard]] Result<std::vector<Rule>> builtInRules();

} // namespace scrim::detection
