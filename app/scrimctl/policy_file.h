// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/policy_text.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace scrimctl {

/// A test case of a policy that did not come out as it says.
struct Unmet
{
    int line = 0;
    QString what; ///< "agent, email"
    QString expected;
    QString got;
    QString why; ///< the refusal; empty where it was allowed
};

/// A policy file as somebody wrote it, with all that is to be said of it.
struct PolicyReport
{
    QString path;
    scrim::policy::PolicyText text;
    std::vector<Unmet> unmet;

    [[nodiscard]] bool isGood() const { return text.errors.empty() && text.consoleErrors.empty() && unmet.empty(); }
    /// "policy.json:3: error: ...", one line each: errors, warnings, test cases.
    [[nodiscard]] QStringList lines() const;
    /// {"ok", "errors": [{"line", "path", "message"}], "warnings": [...], "expect": {"run", "failed": [...]}}
    [[nodiscard]] QJsonObject json() const;
    /// WrongFormat for its first error, Refused for its first test case; what a command that needs a good policy says.
    [[nodiscard]] scrim::Error error() const;
};

/// Reads it, holds it against the rules of review that this program has, and runs its test cases. NotFound, Io: there
/// is no such file, or it cannot be read. Whatever is wrong inside stands in the report.
[[nodiscard]] scrim::Result<PolicyReport> readPolicyFile(const QString& path);

/// A policy that is good; else its first error, whose sentence starts with the file.
[[nodiscard]] scrim::Result<scrim::policy::Policy> readPolicy(const QString& path);

} // namespace scrimctl
