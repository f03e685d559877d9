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
        const std::vector<quint8>& keep = m_matcher.match(block);
        if (present.empty())
            return;
        const auto same = [](quint32 value) { return value; };
        block.column(Column::Actor).spread(block.rows, m_who, same);
        block.column(Column::Role).spread(block.rows, m_role, same);
        for (std::size_t row = 0; row < present.size(); ++row) {
            if (present[row] != 0)
                notePresence(m_people[m_who[row]], m_role[row], hourOf(block.time.at(row)).count.startMs);
        }
        if (keep.empty())
            return;
        const auto is = [](quint32 wanted) {
            return [wanted](quint32 value) { return static_cast<quint8>(value == wanted); };
        };
        block.column(Column::Action).spread(block.rows, m_isReveal, is(m_reveal));
        block.column(Column::Outcome).spread(block.rows, m_isAllowed, is(m_allowed));
        block.column(Column::Outcome).spread(block.rows, m_isDenied, is(m_denied));
        block.column(Column::Call).spread(block.rows, m_isWithoutCall, is(0));
        block.lit.spread(block.rows, m_lit, [](quint32 lit) { return lit == 0 ? 0 : lit - 1; });
        for (std::size_t row = 0; row < keep.size(); ++row) {
            if (keep[row] != 0)
                count(block.time.at(row), row);
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

    /// An hour of the clock and what is counted in it.
    struct Hour
    {
        HourCount count;
        std::size_t weekday = 0;
        std::size_t hourOfDay = 0;
        qint64 day = 0;     ///< since 1970-01-01
        qint64 untilMs = 0; ///< where the next one begins, or the clocks change
        qint64 sinceMs = 0;
    };

    static void notePresence(Person& person, quint32 role, qint64 hour)
    {
        person.role = role;
        if (hour != person.lastHour)
            person.hours.push_back(person.lastHour = hour);
    }

    void count(qint64 ms, std::size_t row)
    {
        const quint32 who = m_who[row];
        const bool isReveal = (m_isReveal[row] & m_isAllowed[row]) != 0;
        const bool isDenied = m_isDenied[row] != 0;
        const qint64 lit = m_lit[row];
        AgentSummary& agent = m_people[who].summary;
        ++agent.entries;
        agent.reveals += isReveal ? 1 : 0;
        agent.withoutCall += isReveal && m_isWithoutCall[row] != 0 ? 1 : 0;
        agent.denied += isDenied ? 1 : 0;
        agent.litMs += lit;
        agent.longestLitMs = std::max(agent.longestLitMs, lit);
        if (m_isChosen[who] == 0)
            return;
        Hour& hour = hourOf(ms);
        m_sum.firstMs = m_sum.entries == 0 ? ms : std::min(m_sum.firstMs, ms);
        m_sum.lastMs = m_sum.entries == 0 ? ms : std::max(m_sum.lastMs, ms);
        ++m_sum.entries;
        m_sum.litMs += lit;
        ++m_sum.entriesInWeek[hour.weekday][hour.hourOfDay];
        if (isReveal) {
            ++m_sum.reveals;
            ++m_sum.revealsInWeek[hour.weekday][hour.hourOfDay];
            ++hour.count.reveals;
        }
        if (isDenied) {
            ++m_sum.denied;
            ++hour.count.denied;
            ++m_deniedByDay[{hour.day, who}];
        }
    }

    /// Times come in order, mostly: the last hour is mostly the one.
    Hour& hourOf(qint64 ms)
    {
        constexpr qint64 quarter = 15 * 60 * 1000;
        if (m_lastHour != nullptr && ms >= m_lastHour->sinceMs && ms < m_lastHour->untilMs)
            return *m_lastHour;
        const qint64 wall = m_local.wall(ms);
        const qint64 start = ms - (wall - LocalTime::hours(wall) * hourMs);
        Hour& hour = m_hours[start];
        hour.count.startMs = start;
        hour.weekday = static_cast<std::size_t>(LocalTime::weekday(wall));
        hour.hourOfDay = static_cast<std::size_t>(LocalTime::hourOfDay(wall));
        hour.day = LocalTime::days(wall);
        // Clocks change at quarters of an hour at the finest.
        hour.sinceMs = ms - (((ms % quarter) + quarter) % quarter);
        hour.untilMs = hour.sinceMs + quarter;
        m_lastHour = &hour;
        return hour;
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
    std::map<qint64, Hour> m_hours;
    Hour* m_lastHour = nullptr;
    std::map<std::pair<qint64, quint32>, qint64> m_deniedByDay;

    // Of the block at hand, row by row.
    std::vector<quint32> m_who;
    std::vector<quint32> m_role;
    std::vector<quint32> m_lit;
    std::vector<quint8> m_isReveal;
    std::vector<quint8> m_isAllowed;
    std::vector<quint8> m_isDenied;
    std::vector<quint8> m_isWithoutCall;
};

Summary Summing::finish()
{
    for (const auto& [start, hour] : m_hours) {
        if (hour.count.reveals > 0 || hour.count.denied > 0)
            m_sum.hours.push_back(hour.count);
    }
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
