// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "base/listed.h"
#include "detection/detectors.h"
#include "detection/matcher.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace scrim::detection {

namespace {

constexpr qint64 historyHours = baselineDays * 24;
constexpr qsizetype namedPeople = 5;

/// An hour's count against the person's own: the hours of the last baselineDays in which they did any of it.
class BaselineDetector final : public Detector
{
public:
    BaselineDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
        : m_matcher(rule.on, around),
          m_calendar(around.calendar),
          m_factor(settings.of("factor")),
          m_least(settings.of("least")),
          m_history(static_cast<std::size_t>(settings.of("history")))
    {}

    void see(const Entry& entry) override
    {
        if (!m_matcher.matches(entry))
            return;
        Person& person = m_people[entry.actor];
        if (const qint64 hour = m_calendar.hour(entry.timeMs); hour != person.hour || person.now.count() == 0) {
            endHour(person);
            beginHour(person, hour);
        }
        person.now.add(entry);
        if (person.usual)
            m_unknown.remove(entry.actor);
        else if (person.now.count() >= m_least)
            m_unknown.insert(entry.actor);
    }

    std::vector<Gathered> found() const override
    {
        std::vector<Gathered> all(m_kept.all().begin(), m_kept.all().end());
        for (const Person& person : m_people) {
            if (isMuch(person))
                all.push_back(spoken(person, person.now));
        }
        return inOrder(std::move(all));
    }

    bool hasDropped() const override { return m_kept.hasDropped(); }
    int lookBackDays() const override { return baselineDays + 1; }

    QString notice() const override
    {
        if (m_unknown.isEmpty())
            return {};
        QStringList names(m_unknown.begin(), m_unknown.end());
        names.sort();
        const qsizetype more = names.size() - namedPeople;
        QString who = listed(names.mid(0, namedPeople));
        if (more > 0)
            who = Core::tr("%1 and %2 more").arg(who).arg(more);
        return Core::tr("There are fewer than %Ln earlier hours to say what is usual for %1", nullptr,
                        static_cast<int>(m_history))
            .arg(who);
    }

private:
    struct Usual
    {
        qint64 low = 0; ///< quartiles
        qint64 median = 0;
        qint64 high = 0;
    };
    struct Hour
    {
        qint64 number;
        qint64 count;
    };
    struct Person
    {
        qint64 hour = 0;
        Gathered now;
        std::optional<Usual> usual; ///< nothing while there is too little history
        std::deque<Hour> past;      ///< at most historyHours
    };

    void beginHour(Person& person, qint64 hour)
    {
        person.hour = hour;
        while (!person.past.empty() && person.past.front().number < hour - historyHours)
            person.past.pop_front();
        person.usual.reset();
        if (person.past.size() < m_history)
            return;
        std::vector<qint64> counts;
        for (const Hour& past : person.past)
            counts.push_back(past.count);
        std::ranges::sort(counts);
        const std::size_t last = counts.size() - 1;
        person.usual = Usual{counts[last / 4], counts[last / 2], counts[last - last / 4]};
    }

    void endHour(Person& person)
    {
        if (person.now.count() == 0)
            return;
        if (isMuch(person))
            m_kept.keep(spoken(person, person.now));
        person.past.push_back({person.hour, person.now.count()});
        if (person.past.size() > static_cast<std::size_t>(historyHours))
            person.past.pop_front();
        person.now = {};
    }

    [[nodiscard]] bool isMuch(const Person& person) const
    {
        return person.usual && person.now.count() >= m_least && person.now.count() > person.usual->high &&
               person.now.count() >= m_factor * person.usual->median;
    }

    [[nodiscard]] Gathered spoken(const Person& person, Gathered group) const
    {
        const QString low = QString::number(person.usual->low);
        const QString high = QString::number(person.usual->high);
        group.say(QStringLiteral("usual"), low == high ? low : Core::tr("%1 to %2").arg(low, high));
        group.say(QStringLiteral("from"), m_calendar.hourText(person.hour));
        group.say(QStringLiteral("to"), m_calendar.hourText(person.hour + 1));
        return group;
    }

    Matcher m_matcher;
    const Calendar& m_calendar;
    int m_factor;
    int m_least;
    std::size_t m_history;
    QHash<QString, Person> m_people;
    QSet<QString> m_unknown; ///< who did much of it and has no usual yet
    Kept m_kept;
};

} // namespace

std::unique_ptr<Detector> baselineDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    return std::make_unique<BaselineDetector>(rule, settings, around);
}

} // namespace scrim::detection
