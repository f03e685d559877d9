// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/detectors.h"
#include "detection/matcher.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace scrim::detection {

namespace {

constexpr qint64 minuteMs = 60'000;

/// Records one after another, up or down their numbers in small steps, by person and kind of record.
class SequenceDetector final : public Detector
{
public:
    SequenceDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
        : m_matcher(rule.on, around),
          m_facts(around.facts),
          m_least(settings.of("least")),
          m_gap(settings.of("gap")),
          m_pauseMs(settings.of("minutes") * minuteMs)
    {}

    void see(const Entry& entry) override
    {
        if (entry.subject.isEmpty() || !m_matcher.matches(entry))
            return;
        const auto number = m_facts.number(entry.subject);
        if (!number)
            return;
        Run& run = m_runs[{entry.actor, number->series}];
        const qint64 step = number->value - run.last;
        const bool isBegun = run.group.count() > 0 && entry.timeMs - run.group.lastMs() <= m_pauseMs;
        const bool goesOn = isBegun && std::abs(step) <= m_gap &&
                            (step == 0 || run.direction == 0 || (step > 0) == (run.direction > 0));
        if (!goesOn) {
            if (isLong(run))
                m_kept.keep(spoken(std::exchange(run.group, {})));
            run = {};
        }
        if (goesOn && step != 0)
            run.direction = step > 0 ? 1 : -1;
        run.last = number->value;
        run.group.add(entry);
    }

    std::vector<Gathered> found() const override
    {
        std::vector<Gathered> all(m_kept.all().begin(), m_kept.all().end());
        for (const Run& run : m_runs) {
            if (isLong(run))
                all.push_back(spoken(run.group));
        }
        return inOrder(std::move(all));
    }

    bool hasDropped() const override { return m_kept.hasDropped(); }

private:
    struct Run
    {
        Gathered group;
        qint64 last = 0;
        int direction = 0; ///< unknown until the second record
    };

    [[nodiscard]] bool isLong(const Run& run) const { return run.group.records() >= m_least; }

    [[nodiscard]] static Gathered spoken(Gathered group)
    {
        const qint64 minutes = (group.lastMs() - group.fromMs()) / minuteMs + 1;
        group.say(QStringLiteral("minutes"), QString::number(std::max<qint64>(minutes, 1)));
        return group;
    }

    Matcher m_matcher;
    Facts& m_facts;
    int m_least;
    int m_gap;
    qint64 m_pauseMs;
    QHash<std::pair<QString, int>, Run> m_runs;
    Kept m_kept;
};

} // namespace

std::unique_ptr<Detector> sequenceDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    return std::make_unique<SequenceDetector>(rule, settings, around);
}

} // namespace scrim::detection
