// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/budget.h"

#include "audit/reader.h"

#include <QDateTime>

#include <algorithm>

namespace scrim::session {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 gapMs = 8 * hourMs;
constexpr qint64 longestShiftMs = 24 * hourMs;
/// More entries than a day of the busiest desk has; it bounds what is read.
constexpr qint64 farthestBack = 65'536;

struct OwnEntry
{
    qint64 wallMs = 0;
    std::optional<policy::FieldClass> viewed;
};

/// The person's entries of the log's part, oldest first.
Result<std::vector<OwnEntry>> ownEntries(const Session& session, qint64 from, qint64 to)
{
    std::vector<OwnEntry> entries;
    const audit::ReaderKeys keys = session.readerKeys();
    const auto read = audit::readLog(
        session.station().paths().log(), {{}, keys.ownPrivate}, from, to, [&](const audit::ReadEntry& entry) {
            const auto text = [&entry](const char* key) { return entry.json.value(QLatin1String(key)).toString(); };
            const auto when = QDateTime::fromString(text("time"), Qt::ISODateWithMs);
            if (!when.isValid() || text("actor") != session.user())
                return true;
            OwnEntry own{when.toMSecsSinceEpoch(), {}};
            if (text("action") == QLatin1String("field.reveal") && text("outcome") == QLatin1String("allowed"))
                own.viewed = policy::fieldClassFrom(text("class"));
            entries.push_back(own);
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    return entries;
}

/// As a clock on the wall shows it; a minute that has begun counts as the next.
QTime clockAt(qint64 wallMs)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(wallMs + minuteMs - 1).time();
    return {time.hour(), time.minute()};
}

} // namespace

Result<ViewBook> ViewBook::read(const Session& session)
{
    const Clock& clock = session.station().clock();
    const qint64 now = clock.wallMs();
    ViewBook book;
    book.m_shiftMs = now;
    const qint64 size = session.station().log().size();
    bool isBeyond = false;
    qint64 window = 512;
    for (qint64 to = size; to > std::max<qint64>(0, size - farthestBack) && !isBeyond; window *= 2) {
        const qint64 from = std::max<qint64>(0, to - window);
        auto entries = ownEntries(session, from, to);
        if (!entries)
            return fail(entries);
        for (auto entry = entries->rbegin(); entry != entries->rend() && !isBeyond; ++entry) {
            const qint64 wallMs = std::min(entry->wallMs, now);
            isBeyond = book.m_shiftMs - wallMs >= gapMs || now - wallMs >= longestShiftMs;
            if (isBeyond)
                break;
            book.m_shiftMs = std::min(book.m_shiftMs, wallMs);
            if (entry->viewed)
                book.m_views.push_back({*entry->viewed, wallMs, clock.monotonicMs() - (now - wallMs)});
        }
        to = from;
    }
    std::ranges::reverse(book.m_views);
    return book;
}

void ViewBook::add(policy::FieldClass fieldClass, const Clock& clock)
{
    m_views.push_back({fieldClass, clock.wallMs(), clock.monotonicMs()});
}

Result<policy::Views> ViewBook::views(const Session& session, policy::FieldClass fieldClass,
                                      const policy::ClassRules& rules) const
{
    policy::Views views;
    if (!rules.perHour && !rules.perShift)
        return views;
    const auto more = topUps(session);
    if (!more)
        return std::unexpected(more.error());
    const Clock& clock = session.station().clock();
    const qint64 now = clock.wallMs();
    const auto isOver = [&](const View& view) {
        return now - view.wallMs >= hourMs && clock.monotonicMs() - view.tickMs >= hourMs;
    };
    std::vector<qint64> hour;
    for (const View& view : m_views) {
        if (view.fieldClass != fieldClass)
            continue;
        ++views.shift;
        if (!isOver(view))
            hour.push_back(view.tickMs);
    }
    views.hour = static_cast<int>(hour.size());
    for (const TopUp& each : *more) {
        if (each.user != session.user() || each.fieldClass != fieldClass || each.atMs > now)
            continue;
        views.moreHour += now - each.atMs < hourMs ? each.views : 0;
        views.moreShift += each.atMs >= m_shiftMs ? each.views : 0;
    }
    if (!rules.perHour)
        return views;
    // So many have to grow an hour old before one is free.
    const qsizetype waits = views.hour - *rules.perHour - views.moreHour;
    if (waits >= 0 && waits < std::ssize(hour)) {
        std::ranges::sort(hour);
        const qint64 leftMs = hour[static_cast<std::size_t>(waits)] + hourMs - clock.monotonicMs();
        views.nextAt = clockAt(now + std::max<qint64>(0, leftMs));
    }
    return views;
}

} // namespace scrim::session
