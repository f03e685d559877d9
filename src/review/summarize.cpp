// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/summarize.h"

#include "policy/role.h"
#include "review/local_time.h"
#include "review/matcher.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace scrim::review {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 never = std::numeric_limits<qint64>::min();

std::pair<qint64, qint64> span(const Table& table)
{
    std::pair span{std::numeric_limits<qint64>::max(), never};
    for (const Block& block : table.blocks()) {
        span.first = std::min(span.first, block.time.least());
        span.second = std::max(span.second, block.time.most());
    }
    return table.blocks().empty() ? std::pair<qint64, qint64>{} : span;
}

Filter withoutPeople(Filter filter)
{
    filter.any.erase(Column::Actor);
    return filter;
}

Filter timesOf(const Filter& filter)
{
    Filter times;
    times.fromMs = filter.fromMs;
    times.toMs = filter.toMs;
    return times;
}

bool viewsAnything(const QString& name)
{
    const auto role = policy::roleFrom(name);
    return role && !policy::viewableClasses(*role).empty();
}

/// A value's number in a dictionary, or one that no row has.
quint32 numberOf(const Table& table, Column column, std::string_view word)
{
    return table.dictionary(column).find(word).value_or(std::numeric_limits<quint32>::max());
}

class Summing
{
public:
    Summing(const Table& table, const Filter& filter, const QTimeZone& zone)
        : m_table(table),
          m_matcher(table, withoutPeople(filter)),
          m_present(table, timesOf(filter)),
          m_local(zone, span(table).first, span(table).second),
          m_reveal(numberOf(table, Column::Action, "field.reveal")),
          m_allowed(numberOf(table, Column::Outcome, "allowed")),
          m_denied(numberOf(table, Column::Outcome, "denied")),
          m_people(table.dictionary(Column::Actor).size())
    {
        const auto people = filter.any.find(Column::Actor);
        const bool takesAll = people == filter.any.end() || people->second.isEmpty();
        m_isChosen.assign(m_people.size(), takesAll ? 1 : 0);
        for (const QString& name : takesAll ? QStringList() : people->second) {
            const QByteArray utf8 = name.toUtf8();
            const auto number =
                table.dictionary(Column::Actor).find({utf8.constData(), static_cast<std::size_t>(utf8.size())});
            if (number)
                m_isChosen[*number] = 1;
        }
    }

    void add(const Block& block)
    {
        const std::vector<quint8>& present = m_present.match(block);
        for (std::size_t row = 0; row < present.size(); ++row) {
            if (present[row] != 0)
                notePresence(block, row);
        }
        const std::vector<quint8>& keep = m_matcher.match(block);
        for (std::size_t row = 0; row < keep.size(); ++row) {
            if (keep[row] != 0)
                count(block, row);
        }
    }

    [[nodiscard]] Summary finish();

private:
    struct Person
    {
        AgentSummary summary;
        quint32 role = 0;
        qint64 lastHour = never;
        std::vector<qint64> hours; ///< when they begin; one may be there twice where a clock went back
    };

    [[nodiscard]] qint64 hourStart(qint64 ms) const
    {
        const qint64 wall = m_local.wall(ms);
        return ms - (wall - LocalTime::hours(wall) * hourMs);
    }

    void notePresence(const Block& block, std::size_t row)
    {
        Person& person = m_people[block.column(Column::Actor).at(row)];
        person.role = block.column(Column::Role).at(row);
        const qint64 hour = hourStart(block.time.at(row));
        if (hour != person.lastHour)
            person.hours.push_back(person.lastHour = hour);
    }

    void count(const Block& block, std::size_t row)
    {
        const qint64 ms = block.time.at(row);
        const quint32 who = block.column(Column::Actor).at(row);
        const quint32 outcome = block.column(Column::Outcome).at(row);
        const bool isReveal = outcome == m_allowed && block.column(Column::Action).at(row) == m_reveal;
        const bool isDenied = outcome == m_denied;
        const qint64 lit = std::max<qint64>(qint64{block.lit.at(row)} - 1, 0);
        AgentSummary& agent = m_people[who].summary;
        ++agent.entries;
        agent.reveals += isReveal ? 1 : 0;
        agent.withoutCall += isReveal && block.column(Column::Call).at(row) == 0 ? 1 : 0;
        agent.denied += isDenied ? 1 : 0;
        agent.litMs += lit;
        agent.longestLitMs = std::max(agent.longestLitMs, lit);
        if (m_isChosen[who] == 0)
            return;
        const qint64 wall = m_local.wall(ms);
        const auto day = static_cast<std::size_t>(LocalTime::weekday(wall));
        const auto hour = static_cast<std::size_t>(LocalTime::hourOfDay(wall));
        m_sum.firstMs = m_sum.entries == 0 ? ms : std::min(m_sum.firstMs, ms);
        m_sum.lastMs = m_sum.entries == 0 ? ms : std::max(m_sum.lastMs, ms);
        ++m_sum.entries;
        m_sum.litMs += lit;
        ++m_sum.entriesInWeek[day][hour];
        if (isReveal) {
            ++m_sum.reveals;
            ++m_sum.revealsInWeek[day][hour];
            ++hourOf(ms).reveals;
        }
        if (isDenied) {
            ++m_sum.denied;
            ++hourOf(ms).denied;
            ++m_deniedByDay[{LocalTime::days(wall), who}];
        }
    }

    HourCount& hourOf(qint64 ms)
    {
        const qint64 start = hourStart(ms);
        if (m_lastHour == nullptr || m_lastHour->startMs != start) {
            m_lastHour = &m_hours[start];
            m_lastHour->startMs = start;
        }
        return *m_lastHour;
    }

    const Table& m_table;
    Matcher m_matcher;
    Matcher m_present;
    LocalTime m_local;
    quint32 m_reveal;
    quint32 m_allowed;
    quint32 m_denied;
    std::vector<Person> m_people;
    std::vector<quint8> m_isChosen;
    Summary m_sum;
    std::map<qint64, HourCount> m_hours;
    HourCount* m_lastHour = nullptr;
    std::map<std::pair<qint64, quint32>, qint64> m_deniedByDay;
};

Summary Summing::finish()
{
    for (const auto& [start, hour] : m_hours)
        m_sum.hours.push_back(hour);
    // Who is "-" is nobody.
    for (quint32 number = 1; number < m_people.size(); ++number) {
        Person& person = m_people[number];
        if (person.hours.empty())
            continue;
        std::ranges::sort(person.hours);
        const auto twice = std::ranges::unique(person.hours);
        person.hours.erase(twice.begin(), twice.end());
        AgentSummary& agent = person.summary;
        agent.actor = m_table.dictionary(Column::Actor).text(number);
        agent.role = person.role == 0 ? QString() : m_table.dictionary(Column::Role).text(person.role);
        agent.isInTeam = viewsAnything(agent.role);
        agent.hours = static_cast<qint64>(person.hours.size());
        agent.revealsPerHour = static_cast<double>(agent.reveals) / static_cast<double>(agent.hours);
        m_sum.agents.push_back(std::move(agent));
    }
    std::ranges::sort(m_sum.agents, [](const AgentSummary& a, const AgentSummary& b) {
        return a.reveals != b.reveals ? a.reveals > b.reveals : a.actor < b.actor;
    });
    const auto band = [this](auto number) {
        std::vector<double> numbers;
        for (const AgentSummary& agent : m_sum.agents) {
            if (agent.isInTeam)
                numbers.push_back(static_cast<double>(agent.*number));
        }
        return bandOf(std::move(numbers));
    };
    m_sum.revealsEach = band(&AgentSummary::reveals);
    m_sum.revealsPerHour = band(&AgentSummary::revealsPerHour);
    m_sum.deniedEach = band(&AgentSummary::denied);
    m_sum.litEach = band(&AgentSummary::litMs);
    for (const auto& [at, count] : m_deniedByDay) {
        const QString actor = at.second == 0 ? QString() : m_table.dictionary(Column::Actor).text(at.second);
        m_sum.deniedByDay.push_back({QDate(1970, 1, 1).addDays(at.first), actor, count});
    }
    std::ranges::sort(m_sum.deniedByDay, [](const DeniedCount& a, const DeniedCount& b) {
        return a.day != b.day ? a.day < b.day : a.actor < b.actor;
    });
    return std::move(m_sum);
}

} // namespace

Band bandOf(std::vector<double> numbers)
{
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers);
    const auto at = [&numbers](double share) {
        const double place = share * static_cast<double>(numbers.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, numbers.size() - 1);
        return numbers[below] + (numbers[above] - numbers[below]) * (place - std::floor(place));
    };
    return {at(0.25), at(0.5), at(0.75), static_cast<int>(numbers.size())};
}

Summary summarize(const Table& table, const Filter& filter, const QTimeZone& zone, const std::atomic<bool>& cancelled)
{
    Summing summing(table, filter, zone);
    for (const Block& block : table.blocks()) {
        if (cancelled)
            break;
        summing.add(block);
    }
    return summing.finish();
}

} // namespace scrim::review
