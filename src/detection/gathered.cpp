// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/gathered.h"

#include <QHash>

namespace scrim::detection {

void Gathered::add(const Entry& entry)
{
    if (m_count == 0) {
        m_actor = entry.actor;
        m_role = entry.role;
        m_subject = entry.subject;
        m_first = entry.seq;
        m_fromMs = entry.timeMs;
    }
    if (entry.subject != m_subject)
        m_subject.clear();
    m_last = entry.seq;
    m_toMs = entry.timeMs;
    ++m_count;
    if (m_evidence.size() < mostEvidence)
        m_evidence.push_back(entry.seq);
    if (!entry.subject.isEmpty() && m_records.size() < mostRecords)
        m_records.insert(qHash(entry.subject, 0));
}

Finding Gathered::finding() const
{
    Finding finding;
    finding.actor = m_actor;
    finding.role = m_role;
    finding.subject = m_subject;
    finding.first = m_first;
    finding.last = m_last;
    finding.fromMs = m_fromMs;
    finding.toMs = m_toMs;
    finding.count = m_count;
    finding.evidence = m_evidence;
    return finding;
}

} // namespace scrim::detection
