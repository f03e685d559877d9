// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/entry.h"
#include "detection/finding.h"

#include <QMap>
#include <QSet>

#include <deque>

namespace scrim::detection {

/// Entries that belong together, on their way to a finding.
class Gathered
{
public:
    void add(const Entry& entry);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 lastMs() const { return m_toMs; }
    [[nodiscard]] qint64 fromMs() const { return m_fromMs; }
    [[nodiscard]] const QString& actor() const { return m_actor; }
    /// More blanks of the sentence.
    void say(const QString& blank, const QString& value) { m_said[blank] = value; }

    /// Different records among them; counts no further than mostRecords.
    [[nodiscard]] qsizetype records() const { return m_records.size(); }
    static constexpr qsizetype mostRecords = 256;
    /// All of a finding but its rule's part.
    [[nodiscard]] Finding finding() const;
    [[nodiscard]] const QMap<QString, QString>& said() const { return m_said; }

private:
    QString m_actor, m_role, m_subject;
    qint64 m_first = 0, m_last = 0, m_fromMs = 0, m_toMs = 0, m_count = 0;
    std::vector<qint64> m_evidence;
    QSet<size_t> m_records; ///< hashes of subjects
    QMap<QString, QString> m_said;
};

/// What a detector keeps of one rule at most, the newest: a rule that finds more is not read, it is tuned.
inline constexpr std::size_t mostFindings = 2'000;

} // namespace scrim::detection
