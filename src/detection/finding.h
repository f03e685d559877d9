// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace scrim::detection {

enum class Severity
{
    Low,
    Medium,
    High,
};
[[nodiscard]] QString name(Severity severity); ///< "low"
[[nodiscard]] std::optional<Severity> severityFrom(QStringView name);

/// How many entries a finding names one by one.
inline constexpr std::size_t mostEvidence = 50;

/// What a rule has to say about some entries. The same log, rules and policy give the same findings.
struct Finding
{
    QString id; ///< idOf()
    QString rule;
    QString title;    ///< the rule's
    QString sentence; ///< why, with the numbers
    Severity severity = Severity::Medium;
    QString actor;    ///< whom it is about
    QString role;     ///< theirs, at the first entry
    QString subject;  ///< the record's pseudonym where it is about one record; else empty
    qint64 first = 0; ///< entries that it rests on: from, to
    qint64 last = 0;
    qint64 fromMs = 0; ///< when the first of them was written, ms since 1970 UTC
    qint64 toMs = 0;
    qint64 count = 0;             ///< how many they are
    std::vector<qint64> evidence; ///< the first mostEvidence of them
};

/// 16 hex digits of SHA-256 over the rule's id, the actor and the first entry. Neither the last entry nor the
/// thresholds are in it: a burst that goes on stays the same finding, and tuning a rule does not undo what was judged.
/// A judgement says up to which entry it reaches, so what grows behind it is open again.
[[nodiscard]] QString idOf(const QString& rule, const QString& actor, qint64 first);

} // namespace scrim::detection
