// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/budget.h"

#include "audit/reader.h"
#include "policy/field_words.h"
#include "session/logged.h"
#include "session/top_ups_file.h"
#include "vault/accounts.h"

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
QString clockAt(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs + minuteMs - 1).toString(QStringLiteral("HH:mm"));
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

Result<std::vector<TopUp>> topUps(const Session& session)
{
    auto all = loadTopUps(session);
    if (!all)
        return all;
    const qint64 now = session.station().clock().wallMs();
    std::erase_if(*all, [now](const TopUp& each) { return now - each.atMs >= longestShiftMs; });
    return all;
}

Result<TopUp> topUp(Session& supervisor, const policy::Policy& policy, const QString& user,
                    policy::FieldClass fieldClass, int views)
{
    const Station& station = supervisor.station();
    audit::Event event = supervisor.event(QStringLiteral("budget.top_up"));
    event.fieldClass = policy::name(fieldClass);
    event.detail = {{QStringLiteral("views"), views}};
    const auto refuse = [&](const QString& why) { return gaveUp(supervisor, event, {ErrorCode::Refused, why}); };
    if (!policy::mayApprove(supervisor.role())) {
        return refuse(QStringLiteral("The role %1 may not top up a budget. Ask a supervisor.")
                          .arg(policy::label(supervisor.role())));
    }
    const auto account = vault::readAccount(station.paths(), station.header(), user);
    if (!account)
        return gaveUp(supervisor, event, account.error());
    event.subject = account->name;
    if (account->name == supervisor.user())
        return refuse(QStringLiteral("Nobody tops up their own budget. Ask another supervisor."));
    if (views < 1 || views > mostToppedUp)
        return refuse(QStringLiteral("A budget can be topped up by 1 to %1 views.").arg(mostToppedUp));
    const policy::ClassRules rules = policy.of(account->role, fieldClass);
    if (!rules.perHour && !rules.perShift) {
        return refuse(QStringLiteral("The role %1 has no budget for %2 data, so there is nothing to top up.")
                          .arg(policy::label(account->role), policy::labelInside(fieldClass)));
    }
    const auto lock = lockTopUps(supervisor);
    if (!lock)
        return std::unexpected(lock.error());
    auto all = topUps(supervisor);
    if (!all)
        return fail(all);
    if (std::ssize(*all) >= mostTopUps)
        return refuse(QStringLiteral("There were too many of these today. Have the policy changed instead."));
    const TopUp given{account->name, fieldClass, views, supervisor.user(), station.clock().wallMs()};
    all->push_back(given);
    const auto stored = logged(supervisor, event, [&] { return storeTopUps(supervisor, *all); });
    if (!stored)
        return std::unexpected(stored.error());
    return given;
}

} // namespace scrim::session
