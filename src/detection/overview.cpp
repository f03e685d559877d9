// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/overview.h"

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr qint64 progressEvery = 10'000;

std::unexpected<Error> notTheirs()
{
    return fail(ErrorCode::Refused,
                QStringLiteral("Only who reads the whole log reviews it: a supervisor or an auditor."));
}

/// When the window's first day begins; today is its last.
qint64 startOf(const Window& window, const Calendar& calendar)
{
    return calendar.startOf(calendar.day(window.nowMs).addDays(1 - std::max(window.days, 1)));
}

/// Every entry from `fromMs` on goes to `see`, those before only if they are about the review itself.
Result<void> walk(const QString& folder, const audit::ReaderKeys& keys, qint64 size, const Reading& reading,
                  const std::function<void(const Entry&)>& see)
{
    if (keys.readersPrivate.empty())
        return notTheirs();
    bool wasStopped = false;
    const auto read = audit::readLog(folder, keys, 0, size, [&](const audit::ReadEntry& entry) {
        if (!entry.canonical.isEmpty())
            see(entryOf(entry.json));
        if (reading.progress && entry.seq % progressEvery == 0)
            reading.progress(entry.seq);
        wasStopped = reading.isStopped && reading.isStopped();
        return !wasStopped;
    });
    if (!read)
        return std::unexpected(read.error());
    if (wasStopped)
        return fail(ErrorCode::Cancelled, QStringLiteral("The review was stopped."));
    if (reading.progress)
        reading.progress(size);
    return {};
}

Result<Engine> engineOf(const policy::ReviewPolicy& review, Facts& facts)
{
    auto rules = builtInRules();
    if (!rules)
        return fail(rules);
    return Engine::make(std::move(*rules), review, facts);
}

/// Findings by id, without those that `other` has as well; at most mostExamples.
std::vector<Finding> onlyIn(const std::vector<Finding>& these, const std::vector<Finding>& other, const QString& rule)
{
    std::vector<Finding> examples;
    for (auto it = these.rbegin(); it != these.rend() && examples.size() < Tuned::mostExamples; ++it) {
        if (it->rule == rule && std::ranges::find(other, it->id, &Finding::id) == other.end())
            examples.push_back(*it);
    }
    return examples;
}

qint64 countOf(const std::vector<Finding>& findings, const QString& rule)
{
    return std::ranges::count(findings, rule, &Finding::rule);
}

} // namespace

const Reviewed* findIn(const Overview& overview, const QString& findingId)
{
    const auto found = std::ranges::find_if(
        overview.items, [&findingId](const Reviewed& item) { return item.finding.id == findingId; });
    return found == overview.items.end() ? nullptr : &*found;
}

const Day* findIn(const Overview& overview, QDate day)
{
    const auto found = std::ranges::find_if(overview.days, [day](const Day& one) { return one.summary.day == day; });
    return found == overview.days.end() ? nullptr : &*found;
}

Result<Overview> readOverview(const QString& folder, const audit::ReaderKeys& keys, qint64 size, const Reading& reading)
{
    auto engine = engineOf(reading.review, *reading.facts);
    if (!engine)
        return fail(engine);
    const qint64 fromMs = startOf(reading.window, engine->calendar());
    const qint64 lookFromMs = fromMs - engine->lookBackMs();
    DayBook book(engine->calendar());
    std::vector<Judgement> judgements;
    const auto walked = walk(folder, keys, size, reading, [&](const Entry& entry) {
        if (auto judgement = judgementOf(entry))
            judgements.push_back(std::move(*judgement));
        book.see(entry, fromMs);
        if (entry.timeMs >= lookFromMs)
            engine->see(entry);
    });
    if (!walked)
        return std::unexpected(walked.error());
    Overview overview;
    for (Finding& finding : engine->findings(fromMs))
        overview.items.push_back(reviewedOf(std::move(finding), judgements));
    std::ranges::reverse(overview.items);
    overview.days = book.days(overview.items, reading.window.nowMs);
    overview.notices = engine->notices();
    overview.size = size;
    overview.calendar = engine->calendar();
    return overview;
}

Result<std::vector<Tuned>> tune(const QString& folder, const audit::ReaderKeys& keys, qint64 size,
                                const Reading& reading, const policy::ReviewPolicy& other)
{
    auto rules = builtInRules();
    if (!rules)
        return fail(rules);
    auto now = Engine::make(*rules, reading.review, *reading.facts);
    if (!now)
        return fail(now);
    auto then = Engine::make(*rules, other, *reading.facts);
    if (!then)
        return fail(then);
    const qint64 fromMs = startOf(reading.window, now->calendar());
    const qint64 lookFromMs = fromMs - std::max(now->lookBackMs(), then->lookBackMs());
    const auto walked = walk(folder, keys, size, reading, [&](const Entry& entry) {
        if (entry.timeMs < lookFromMs)
            return;
        now->see(entry);
        then->see(entry);
    });
    if (!walked)
        return std::unexpected(walked.error());
    const auto before = now->findings(fromMs);
    const auto after = then->findings(fromMs);
    std::vector<Tuned> tuned;
    for (const Rule& rule : *rules) {
        tuned.push_back({rule.id, rule.title, countOf(before, rule.id), countOf(after, rule.id),
                         onlyIn(after, before, rule.id), onlyIn(before, after, rule.id)});
    }
    return tuned;
}

} // namespace scrim::detection
