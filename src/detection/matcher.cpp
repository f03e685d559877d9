// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/matcher.h"

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

bool isFlagged(const QStringList& tags, const QStringList& flags)
{
    return std::ranges::any_of(tags, [&flags](const QString& tag) { return flags.contains(tag, Qt::CaseInsensitive); });
}

} // namespace

bool Matcher::callsAreKnown(const Entry& entry) const
{
    return m_around.lastCallMs > 0 && entry.timeMs - m_around.lastCallMs <= callsKnownDays * dayMs;
}

bool Matcher::matchesButForCall(const Entry& entry) const
{
    const Conditions& want = m_conditions;
    if (entry.actor.isEmpty() || !want.actions.contains(entry.action) ||
        (want.outcome && entry.outcome != *want.outcome))
        return false;
    if (want.unprotected && entry.detail.value(QLatin1String("screen")).toString() != QLatin1String("none"))
        return false;
    if (want.outsideHours && m_around.calendar.isWorkingTime(entry.timeMs))
        return false;
    // Facts last, since they are looked up.
    if (want.sameFamilyName) {
        const QString own = familyKeyOfUser(entry.actor);
        if (own.isEmpty() || entry.subject.isEmpty() || m_around.facts.family(entry.subject) != own)
            return false;
    }
    return !want.flaggedCustomer || (!m_around.flaggedTags.isEmpty() && !entry.subject.isEmpty() &&
                                     isFlagged(m_around.facts.tags(entry.subject), m_around.flaggedTags));
}

bool Matcher::matches(const Entry& entry) const
{
    if (m_conditions.withoutCall && (!entry.call.isEmpty() || !callsAreKnown(entry)))
        return false;
    return matchesButForCall(entry);
}

bool Matcher::lacksCallsOnly(const Entry& entry) const
{
    return m_conditions.withoutCall && entry.call.isEmpty() && !callsAreKnown(entry) && matchesButForCall(entry);
}

void Kept::keep(Gathered gathered)
{
    m_all.push_back(std::move(gathered));
    if (m_all.size() > mostFindings) {
        m_all.pop_front();
        m_hasDropped = true;
    }
}

std::vector<Gathered> inOrder(std::vector<Gathered> found)
{
    std::ranges::stable_sort(found, {}, &Gathered::first);
    return found;
}

} // namespace scrim::detection
