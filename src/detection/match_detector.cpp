// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "detection/detectors.h"
#include "detection/matcher.h"

#include <QDate>
#include <QHash>

namespace scrim::detection {

namespace {

/// Gathers what matches by person (and record) and day.
class MatchDetector final : public Detector
{
public:
    MatchDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
        : m_matcher(rule.on, around),
          m_calendar(around.calendar),
          m_perRecord(rule.perRecord),
          m_least(settings.of("least"))
    {}

    void see(const Entry& entry) override
    {
        if (!m_matcher.matches(entry)) {
            m_lacksCalls = m_lacksCalls || m_matcher.lacksCallsOnly(entry);
            return;
        }
        m_hasMatched = true;
        if (const QDate day = m_calendar.day(entry.timeMs); day != m_day) {
            endDay();
            m_day = day;
        }
        // No name holds a line end.
        m_open[m_perRecord ? entry.actor + QLatin1Char('\n') + entry.subject : entry.actor].add(entry);
    }

    std::vector<Gathered> found() const override
    {
        std::vector<Gathered> all(m_kept.all().begin(), m_kept.all().end());
        for (const Gathered& open : m_open) {
            if (open.count() >= m_least)
                all.push_back(open);
        }
        return inOrder(std::move(all));
    }

    bool hasDropped() const override { return m_kept.hasDropped(); }

    QString notice() const override
    {
        return m_lacksCalls && !m_hasMatched
                   ? Core::tr("No calls are recorded in this vault, so that an entry without one says nothing. The "
                              "policy can switch this rule off")
                   : QString();
    }

private:
    void endDay()
    {
        for (Gathered& open : inOrder({m_open.begin(), m_open.end()})) {
            if (open.count() >= m_least)
                m_kept.keep(std::move(open));
        }
        m_open.clear();
    }

    Matcher m_matcher;
    const Calendar& m_calendar;
    bool m_perRecord;
    int m_least;
    QDate m_day;
    QHash<QString, Gathered> m_open;
    Kept m_kept;
    bool m_lacksCalls = false;
    bool m_hasMatched = false;
};

} // namespace

std::unique_ptr<Detector> matchDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    return std::make_unique<MatchDetector>(rule, settings, around);
}

} // namespace scrim::detection
