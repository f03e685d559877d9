// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/overview.h"

#include "base/core_text.h"
#include "detection/start.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace scrim::detection {

namespace {

constexpr qint64 progressEvery = 10'000;

std::unexpected<Error> notTheirs()
{
    return fail(ErrorCode::Refused,
                Core::tr("Only who reads the whole log reviews it. Ask a supervisor or an auditor."));
}

/// When the window's first day begins; today is its last.
qint64 startOf(const Window& window, const Calendar& calendar)
{
    return calendar.startOf(calendar.day(window.nowMs).addDays(1 - std::max(window.days, 1)));
}

/// Where a reading begins to look, and from where on what it finds is wanted; ms since 1970 UTC.
struct Span
{
    qint64 lookFromMs = 0;
    qint64 fromMs = 0;
};

/// The span in entries' numbers: once one of that time has been seen, all that follow belong to it, whatever they say
/// of their time. So nothing is hidden by turning a clock back.
class Progress
{
public:
    explicit Progress(Span span) : m_span(span) {}
    void see(const Entry& entry)
    {
        m_looks = m_looks || entry.timeMs >= m_span.lookFromMs;
        if (m_fromSeq < 0 && entry.timeMs >= m_span.fromMs)
            m_fromSeq = entry.seq;
    }
    [[nodiscard]] bool looks() const { return m_looks; }
    [[nodiscard]] bool isWanted() const { return m_fromSeq >= 0; }
    /// The first entry that is wanted; beyond all when none is.
    [[nodiscard]] qint64 fromSeq() const { return isWanted() ? m_fromSeq : std::numeric_limits<qint64>::max(); }

private:
    Span m_span;
    bool m_looks = false;
    qint64 m_fromSeq = -1;
};

/// Every entry of the span goes to `see`, perhaps after some from before it.
Result<void> walk(const QString& folder, const audit::ReaderKeys& keys, qint64 size, const Reading& reading,
                  qint64 lookFromMs, const std::function<void(const Entry&)>& see)
{
    if (keys.readersPrivate.empty())
        return notTheirs();
    const auto start = entryBefore(folder, keys, size, lookFromMs);
    if (!start)
        return std::unexpected(start.error());
    bool wasStopped = false;
    const auto read = audit::readLog(folder, keys, *start, size, [&](const audit::ReadEntry& entry) {
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
        return fail(ErrorCode::Cancelled, Core::tr("The review was stopped."));
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

QSet<QString> idsOf(const std::vector<Finding>& findings)
{
    QSet<QString> ids;
    for (const Finding& finding : findings)
        ids.insert(finding.id);
    return ids;
}

/// The newest of the rule's that are not among `other`; at most mostExamples.
std::vector<Finding> onlyIn(const std::vector<Finding>& these, const QSet<QString>& other, const QString& rule)
{
    std::vector<Finding> examples;
    for (auto it = these.rbegin(); it != these.rend() && examples.size() < Tuned::mostExamples; ++it) {
        if (it->rule == rule && !other.contains(it->id))
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
    const Span span{fromMs - engine->lookBackMs(), fromMs};
    Progress progress(span);
    DayBook book(engine->calendar());
    QHash<QString, std::vector<Judgement>> judgements; // by finding
    const auto walked = walk(folder, keys, size, reading, span.lookFromMs, [&](const Entry& entry) {
        progress.see(entry);
        if (!progress.looks())
            return;
        if (auto judgement = judgementOf(entry))
            judgements[judgement->finding].push_back(std::move(*judgement));
        book.see(entry, progress.isWanted());
        engine->see(entry);
    });
    if (!walked)
        return std::unexpected(walked.error());
    Overview overview;
    for (Finding& finding : engine->findings(progress.fromSeq())) {
        const auto said = judgements.value(finding.id);
        overview.items.push_back(reviewedOf(std::move(finding), said));
    }
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
    const Span span{fromMs - std::max(now->lookBackMs(), then->lookBackMs()), fromMs};
    Progress progress(span);
    const auto walked = walk(folder, keys, size, reading, span.lookFromMs, [&](const Entry& entry) {
        progress.see(entry);
        if (!progress.looks())
            return;
        now->see(entry);
        then->see(entry);
    });
    if (!walked)
        return std::unexpected(walked.error());
    const auto before = now->findings(progress.fromSeq());
    const auto after = then->findings(progress.fromSeq());
    const auto idsBefore = idsOf(before);
    const auto idsAfter = idsOf(after);
    std::vector<Tuned> tuned;
    for (const Rule& rule : *rules) {
        tuned.push_back({rule.id, said(rule.title), countOf(before, rule.id), countOf(after, rule.id),
                         onlyIn(after, idsBefore, rule.id), onlyIn(before, idsAfter, rule.id)});
    }
    return tuned;
}

} // namespace scrim::detection
