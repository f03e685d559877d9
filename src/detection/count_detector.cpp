// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/detectors.h"
#include "detection/matcher.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace scrim::detection {

namespace {

constexpr qint64 minuteMs = 60'000;

/// So many within so many minutes, by person. What follows within the same time belongs to it.
class CountDetector final : public Detector
{
public:
    CountDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
        : m_matcher(rule.on, around),
          m_least(static_cast<std::size_t>(settings.of("least"))),
          m_windowMs(settings.of("minutes") * minuteMs)
    {}

    void see(const Entry& entry) override
    {
        if (!m_matcher.matches(entry))
            return;
        Person& person = m_people[entry.actor];
        if (person.group.count() > 0) {
            if (entry.timeMs - person.group.lastMs() <= m_windowMs) {
                person.group.add(entry);
                return;
            }
            m_kept.keep(spoken(std::exchange(person.group, {})));
        }
        person.recent.push_back(entry);
        while (entry.timeMs - person.recent.front().timeMs > m_windowMs)
            person.recent.pop_front();
        if (person.recent.size() < m_least)
            return;
        for (const Entry& one : std::exchange(person.recent, {}))
            person.group.add(one);
    }

    std::vector<Gathered> found() const override
    {
        std::vector<Gathered> all(m_kept.all().begin(), m_kept.all().end());
        for (const Person& person : m_people) {
            if (person.group.count() > 0)
                all.push_back(spoken(person.group));
        }
        return inOrder(std::move(all));
    }

    bool hasDropped() const override { return m_kept.hasDropped(); }

private:
    struct Person
    {
        std::deque<Entry> recent; ///< fewer than m_least
        Gathered group;
    };

    [[nodiscard]] static Gathered spoken(Gathered group)
    {
        const qint64 minutes = (group.lastMs() - group.fromMs()) / minuteMs + 1;
        group.say(QStringLiteral("minutes"), QString::number(std::max<qint64>(minutes, 1)));
        return group;
    }

    Matcher m_matcher;
    std::size_t m_least;
    qint64 m_windowMs;
    QHash<QString, Person> m_people;
    Kept m_kept;
};

} // namespace

std::unique_ptr<Detector> countDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    return std::make_unique<CountDetector>(rule, settings, around);
}

} // namespace scrim::detection
