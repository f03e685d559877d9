// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "intake/demo_random.h"
#include "intake/demo_time.h"
#include "policy/field.h"
#include "policy/role.h"

#include <QStringList>

#include <deque>
#include <vector>

namespace scrim::intake {

/// One act of the fiction, as its entry will stand in the log.
struct DemoAct
{
    audit::Event event;
    qint64 timeMs = 0; ///< wall clock; never before the act ahead of it
    QString station;
};

/// Agents at work over weeks: sign-ins, searches, records opened, reveals with reasons and their conceals, denials; and
/// what a reviewer should find: bursts through customers in order, looks at night, reveals without a call, a person who
/// tries again and again what they may not. The same seed, number, end and subjects give the same acts.
class DemoActs
{
public:
    /// `subjects` are pseudonyms of the vault's customers, in the order of their ids; at least one.
    DemoActs(qint64 entries, qint64 endMs, quint64 seed, QStringList subjects);

    /// The next of the `entries` acts.
    [[nodiscard]] DemoAct next();

private:
    struct Person
    {
        QString name;
        policy::Role role;
        QString station;
        QString session; ///< empty when signed out
        qint64 day = -1;
        int usualCalls = 96; ///< percent of reveals during a call
        QString call;
        QString subject;
        qsizetype lastCustomer = 0;
        qint64 lit = -1; ///< the entry that lit a field
        qint64 litMs = 0;
        policy::Field field = policy::Field::Email;
    };
    enum class Episode
    {
        None,
        Burst,
        Night,
        Denials,
        Guessing,
    };

    void startEpisode();
    [[nodiscard]] qint64 timeOf(qint64 entry);
    [[nodiscard]] audit::Event event(const Person& person, const char* action) const;
    [[nodiscard]] audit::Event signIn(Person& person);
    [[nodiscard]] audit::Event reveal(Person& person, bool mayFail);
    [[nodiscard]] audit::Event conceal(Person& person);
    [[nodiscard]] audit::Event openRecord(Person& person);
    [[nodiscard]] audit::Event ordinary(Person& person);
    [[nodiscard]] audit::Event oversight(Person& person);
    [[nodiscard]] audit::Event inEpisode(Person& person);

    DemoTime m_time;
    Dice m_dice;
    QStringList m_subjects;
    std::vector<Person> m_people;
    qint64 m_entry = 0;
    qint64 m_lastMs = 0;
    Episode m_episode = Episode::None;
    std::size_t m_who = 0;
    int m_left = 0; ///< acts of the episode
};

} // namespace scrim::intake
