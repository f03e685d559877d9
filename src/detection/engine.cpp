// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/engine.h"

#include "base/core_text.h"
#include "detection/detectors.h"
#include "detection/sentence.h"
#include "detection/settings.h"

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString recordsText(const Gathered& group)
{
    const QString number = QString::number(group.records());
    return group.records() < Gathered::mostRecords ? number : number + QLatin1Char('+');
}

} // namespace

std::unique_ptr<Detector> detectorOf(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    switch (rule.kind) {
    case Kind::Match:
        return matchDetector(rule, settings, around);
    case Kind::Count:
        return countDetector(rule, settings, around);
    case Kind::Baseline:
        return baselineDetector(rule, settings, around);
    case Kind::Sequence:
        return sequenceDetector(rule, settings, around);
    case Kind::FollowedBy:
        break;
    }
    return followedByDetector(rule, settings, around);
}

struct Engine::State
{
    struct Watch
    {
        Rule rule;
        std::unique_ptr<Detector> detector;
    };

    State(Calendar zone, policy::ReviewPolicy policy, Facts& known)
        : calendar(std::move(zone)), review(std::move(policy)), around{calendar, known, review.flaggedTags, lastCallMs}
    {}

    [[nodiscard]] Finding findingOf(const Rule& rule, const Gathered& group) const;

    Calendar calendar;
    policy::ReviewPolicy review;
    qint64 lastCallMs = 0;
    Surroundings around;
    std::vector<Watch> watches;
};

Finding Engine::State::findingOf(const Rule& rule, const Gathered& group) const
{
    Finding finding = group.finding();
    const QString from = calendar.clock(finding.fromMs);
    const QString to = calendar.clock(finding.toMs);
    QMap<QString, QString> blanks{{QStringLiteral("actor"), finding.actor},
                                  {QStringLiteral("count"), QString::number(finding.count)},
                                  {QStringLiteral("records"), recordsText(group)},
                                  {QStringLiteral("day"), calendar.dayText(finding.fromMs)},
                                  {QStringLiteral("from"), from},
                                  {QStringLiteral("to"), to},
                                  {QStringLiteral("when"), from == to ? Core::tr("at %1").arg(from)
                                                                      : Core::tr("between %1 and %2").arg(from, to)},
                                  {QStringLiteral("hours"), calendar.hoursText()}};
    for (auto said = group.said().begin(); said != group.said().end(); ++said)
        blanks[said.key()] = said.value();
    finding.rule = rule.id;
    finding.title = scrim::said(rule.title);
    finding.severity = rule.severity;
    finding.sentence = filled(scrim::said(rule.says), blanks);
    finding.id = idOf(rule.id, finding.actor, finding.first);
    return finding;
}

Result<Engine> Engine::make(std::vector<Rule> rules, const policy::ReviewPolicy& review, Facts& facts)
{
    auto calendar = Calendar::make(review);
    if (!calendar)
        return fail(calendar);
    auto state = std::make_unique<State>(std::move(*calendar), review, facts);
    for (Rule& rule : rules) {
        const Settings settings = settingsOf(rule, review);
        if (!settings.enabled)
            continue;
        auto detector = detectorOf(rule, settings, state->around);
        state->watches.push_back({std::move(rule), std::move(detector)});
    }
    return Engine(std::move(state));
}

Engine::Engine(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

void Engine::see(const Entry& entry)
{
    if (!entry.call.isEmpty())
        m_state->lastCallMs = entry.timeMs;
    for (const State::Watch& watch : m_state->watches)
        watch.detector->see(entry);
}

std::vector<Finding> Engine::findings(qint64 fromSeq) const
{
    std::vector<Finding> all;
    for (const State::Watch& watch : m_state->watches) {
        for (const Gathered& group : watch.detector->found()) {
            if (group.first() >= fromSeq)
                all.push_back(m_state->findingOf(watch.rule, group));
        }
    }
    std::ranges::stable_sort(all, {}, &Finding::first);
    return all;
}

QStringList Engine::notices() const
{
    QStringList notices;
    for (const State::Watch& watch : m_state->watches) {
        if (const QString notice = watch.detector->notice(); !notice.isEmpty())
            notices.append(
                Core::tr("%1: %2.", "a rule's title and what is to be said of it").arg(said(watch.rule.title), notice));
        if (watch.detector->hasDropped()) {
            notices.append(Core::tr("%1: only the newest %2 findings are kept; the rule finds too much to be "
                                    "read.")
                               .arg(said(watch.rule.title))
                               .arg(mostFindings));
        }
    }
    return notices;
}

qint64 Engine::lookBackMs() const
{
    int days = callsKnownDays;
    for (const State::Watch& watch : m_state->watches)
        days = std::max(days, watch.detector->lookBackDays());
    return days * dayMs;
}

const Calendar& Engine::calendar() const
{
    return m_state->calendar;
}

} // namespace scrim::detection
