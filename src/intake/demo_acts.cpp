// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_acts.h"

#include "policy/rules.h"

#include <algorithm>

namespace scrim::intake {

namespace {

/// Colleagues who have no account in the vault: whoever reads the log sees a team.
constexpr const char* colleagues[]{"amelia", "bohdan", "chloe", "darnell", "elodie",  "fatima", "george",
                                   "haiyan", "ines",   "jonas", "kenichi", "leyla",   "mara",   "noura",
                                   "oksana", "pawel",  "rhys",  "sofia",   "tanisha", "wyatt"};

constexpr policy::Field revealed[]{policy::Field::Email,   policy::Field::Phone,     policy::Field::Email,
                                   policy::Field::Address, policy::Field::BirthDate, policy::Field::CardNumber};

bool mayView(policy::Role role, policy::Field field)
{
    const auto classes = policy::viewableClasses(role);
    return std::ranges::find(classes, policy::classOf(field)) != classes.end();
}

} // namespace

DemoActs::DemoActs(qint64 entries, qint64 endMs, quint64 seed, QStringList subjects)
    : m_time(entries, endMs), m_dice(seed, 7, 0), m_subjects(std::move(subjects))
{
    int desk = 0;
    const auto add = [&](const QString& name, policy::Role role) {
        Person person;
        person.name = name;
        person.role = role;
        person.station = QStringLiteral("desk-%1").arg(++desk, 2, 10, QLatin1Char('0'));
        m_people.push_back(person);
    };
    add(policy::name(policy::Role::Agent), policy::Role::Agent);
    add(policy::name(policy::Role::Senior), policy::Role::Senior);
    for (const char* name : colleagues)
        add(QString::fromLatin1(name), desk % 6 == 0 ? policy::Role::Senior : policy::Role::Agent);
    // The one who looks without being asked.
    m_people[9].usualCalls = 30;
    for (const policy::Role role : {policy::Role::Supervisor, policy::Role::Auditor, policy::Role::Admin})
        add(policy::name(role), role);
}

audit::Event DemoActs::event(const Person& person, const char* action) const
{
    audit::Event event;
    event.action = QString::fromLatin1(action);
    event.actor = person.name;
    event.role = policy::name(person.role);
    event.session = person.session;
    event.subject = person.name;
    return event;
}

audit::Event DemoActs::signIn(Person& person)
{
    const quint64 high = m_dice.below(~quint64{0});
    person.session = QStringLiteral("%1%2")
                         .arg(high, 16, 16, QLatin1Char('0'))
                         .arg(m_dice.below(~quint64{0}), 16, 16, QLatin1Char('0'));
    person.day = m_time.dayOf(m_entry);
    person.lit = -1;
    audit::Event said = event(person, "session.sign_in");
    said.detail = {{QStringLiteral("screen"), QStringLiteral("scrambled")}};
    return said;
}

audit::Event DemoActs::openRecord(Person& person)
{
    person.subject = m_subjects[person.lastCustomer];
    audit::Event said = event(person, "record.open");
    said.subject = person.subject;
    said.call = person.call;
    said.detail = {{QStringLiteral("kind"), QStringLiteral("customer")}};
    return said;
}

audit::Event DemoActs::reveal(Person& person, bool mayFail)
{
    person.field = m_dice.pick(revealed);
    // Who may not see it seldom asks.
    if (!mayView(person.role, person.field) && !mayFail)
        person.field = policy::Field::Email;
    audit::Event said = event(person, "field.reveal");
    said.subject = person.subject;
    said.field = policy::name(person.field);
    said.fieldClass = policy::name(policy::classOf(person.field));
    said.reason = m_dice.pick(policy::reasons());
    said.call = person.call;
    said.detail = {{QStringLiteral("record"), QStringLiteral("customer")},
                   {QStringLiteral("screen"), QStringLiteral("scrambled")}};
    if (!mayView(person.role, person.field)) {
        said.outcome = audit::Outcome::Denied;
        said.detail.insert(QStringLiteral("refusal"), QStringLiteral("Your role does not view this class."));
        return said;
    }
    person.lit = m_entry;
    person.litMs = m_lastMs;
    return said;
}

audit::Event DemoActs::conceal(Person& person)
{
    static constexpr const char* ends[]{"time_up", "time_up", "escape", "released", "replaced", "focus_lost"};
    constexpr qint64 lease = 15'000;
    audit::Event said = event(person, "field.conceal");
    said.subject = person.subject;
    said.field = policy::name(person.field);
    said.fieldClass = policy::name(policy::classOf(person.field));
    said.detail = {{QStringLiteral("record"), QStringLiteral("customer")},
                   {QStringLiteral("reveal"), person.lit},
                   {QStringLiteral("lit_ms"), std::min(m_lastMs - person.litMs, lease)},
                   {QStringLiteral("why"), QString::fromLatin1(m_dice.pick(ends))}};
    person.lit = -1;
    return said;
}

audit::Event DemoActs::ordinary(Person& person)
{
    if (person.session.isEmpty() || person.day != m_time.dayOf(m_entry))
        return signIn(person);
    if (person.lit >= 0)
        return conceal(person);
    const quint64 what = m_dice.below(1000);
    if (what < 300 || person.subject.isEmpty()) {
        const bool calls = m_dice.chance(static_cast<quint64>(person.usualCalls));
        person.call =
            calls ? QStringLiteral("call-%1").arg(m_dice.below(1'000'000), 6, 10, QLatin1Char('0')) : QString();
        person.lastCustomer = static_cast<qsizetype>(m_dice.below(static_cast<quint64>(m_subjects.size())));
        return openRecord(person);
    }
    if (what < 450) {
        audit::Event said = event(person, "record.search");
        said.subject = QStringLiteral("records");
        return said;
    }
    if (what < 970)
        return reveal(person, m_dice.chance(8));
    if (what < 978) {
        audit::Event said = event(person, "copy.blocked");
        said.outcome = audit::Outcome::Denied;
        said.subject = person.subject;
        said.field = policy::name(person.field);
        said.fieldClass = policy::name(policy::classOf(person.field));
        return said;
    }
    if (what < 980) {
        audit::Event said = event(person, "capture.seen");
        said.subject = QStringLiteral("screen");
        said.detail = {{QStringLiteral("program"), QStringLiteral("screenshot")},
                       {QStringLiteral("how"), QStringLiteral("get_image")}};
        return said;
    }
    audit::Event said = event(person, what < 992 ? "session.lock" : "session.sign_out");
    person.session.clear();
    return said;
}

/// Who reads the log and runs the place.
audit::Event DemoActs::oversight(Person& person)
{
    if (person.session.isEmpty() || person.day != m_time.dayOf(m_entry))
        return signIn(person);
    const bool runs = person.role == policy::Role::Admin;
    audit::Event said = event(person, runs ? "policy.load" : m_dice.chance(80) ? "log.read" : "log.verify");
    said.subject = runs ? QStringLiteral("policy") : QStringLiteral("log");
    if (runs)
        said.detail = {{QStringLiteral("policy"), QStringLiteral("default")}};
    if (said.action == QLatin1String("log.verify"))
        said.detail = {{QStringLiteral("size"), m_entry}};
    return said;
}

void DemoActs::startEpisode()
{
    m_who = m_dice.below(22);
    Person& person = m_people[m_who];
    if (person.session.isEmpty() || m_subjects.size() < 2)
        return;
    person.call.clear();
    const quint64 which = m_dice.below(4);
    m_episode = which == 0   ? Episode::Burst
                : which == 1 ? Episode::Night
                : which == 2 ? Episode::Denials
                             : Episode::Guessing;
    m_left = m_episode == Episode::Burst ? 90 : m_episode == Episode::Guessing ? 6 : 15;
}

audit::Event DemoActs::inEpisode(Person& person)
{
    switch (m_episode) {
    case Episode::Guessing: {
        audit::Event said = event(person, "session.sign_in");
        said.outcome = audit::Outcome::Denied;
        said.detail = {{QStringLiteral("code"), QStringLiteral("bad_credential")}};
        return said;
    }
    case Episode::Denials:
        person.field = policy::Field::CardNumber;
        break;
    default:
        break;
    }
    if (person.lit >= 0)
        return conceal(person);
    // One record after another, in the order of their ids.
    if (m_left % 3 == 0) {
        person.lastCustomer = (person.lastCustomer + 1) % m_subjects.size();
        return openRecord(person);
    }
    return reveal(person, m_episode == Episode::Denials);
}

qint64 DemoActs::timeOf(qint64 entry)
{
    constexpr qint64 brisk = 1'500;
    const qint64 due = m_time.at(entry) + static_cast<qint64>(m_dice.below(static_cast<quint64>(m_time.stepMs()) + 1));
    if (m_episode == Episode::None)
        return std::max(due, m_lastMs + 1);
    if (m_episode == Episode::Night && entry > 0) {
        // Before the day begins: only where the day has just turned is there a night to fill.
        constexpr qint64 night = 2LL * 3600 * 1000;
        const qint64 midnight = m_time.firstDayMs() + m_time.dayOf(entry) * demoDayMs;
        if (m_lastMs < midnight + night)
            return midnight + night;
    }
    return std::clamp(m_lastMs + brisk, m_lastMs + 1, std::max(due, m_lastMs + 1));
}

DemoAct DemoActs::next()
{
    const bool dayTurns = m_entry > 0 && m_time.dayOf(m_entry) != m_time.dayOf(m_entry - 1);
    if (m_left == 0 && dayTurns) {
        startEpisode();
        if (m_episode != Episode::None) {
            m_episode = Episode::Night;
            m_left = 15;
        }
    } else if (m_left == 0 && m_dice.below(1'500) == 0) {
        startEpisode();
        if (m_episode == Episode::Night)
            m_episode = Episode::Burst;
    }
    m_lastMs = timeOf(m_entry);
    const std::size_t agents = m_people.size() - 3;
    const bool inOne = m_left > 0;
    const std::size_t who = inOne ? m_who : m_dice.below(500) == 0 ? agents + m_dice.below(3) : m_dice.below(agents);
    Person& person = m_people[who];
    DemoAct act;
    act.event = inOne ? inEpisode(person) : who < agents ? ordinary(person) : oversight(person);
    act.timeMs = m_lastMs;
    act.station = person.station;
    if (inOne && --m_left == 0)
        m_episode = Episode::None;
    ++m_entry;
    return act;
}

} // namespace scrim::intake
