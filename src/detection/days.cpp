// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/days.h"

#include "base/core_text.h"
#include "policy/role.h"

#include <QJsonArray>

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr QLatin1String signOffAction{"log.sign_off"};
constexpr QLatin1String revealAction{"field.reveal"};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

qint64 number(const QJsonObject& detail, const char* key)
{
    return detail.value(QLatin1String(key)).toInteger(-1);
}

void countFinding(DaySummary& summary, const Reviewed& item)
{
    ++summary.findings;
    ++(isDecided(item.state) ? summary.reviewed : summary.open);
    for (const Judgement& judgement : item.judgements) {
        if (!summary.reviewers.contains(judgement.by))
            summary.reviewers.append(judgement.by);
    }
}

} // namespace

std::optional<SignOff> signOffOf(const Entry& entry)
{
    const auto role = policy::roleFrom(entry.role);
    const QJsonObject& detail = entry.detail;
    const QDate day = QDate::fromString(detail.value(QLatin1String("day")).toString(), Qt::ISODate);
    if (entry.action != signOffAction || !entry.allowed() || !role || !policy::readsLog(*role) || !day.isValid() ||
        number(detail, "size") < 0)
        return std::nullopt;
    SignOff signOff;
    signOff.seq = entry.seq;
    signOff.timeMs = entry.timeMs;
    signOff.by = entry.actor;
    signOff.zone = detail.value(QLatin1String("zone")).toString();
    signOff.root = detail.value(QLatin1String("root")).toString();
    signOff.size = number(detail, "size");
    signOff.note = detail.value(QLatin1String("note")).toString();
    signOff.summary = {.day = day,
                       .entries = number(detail, "entries"),
                       .firstSeq = number(detail, "first_seq"),
                       .lastSeq = number(detail, "last_seq"),
                       .reveals = number(detail, "reveals"),
                       .denials = number(detail, "denials"),
                       .findings = number(detail, "findings"),
                       .reviewed = number(detail, "reviewed"),
                       .open = number(detail, "open"),
                       .reviewers = {}};
    const QJsonArray reviewers = detail.value(QLatin1String("reviewers")).toArray();
    for (const QJsonValue& name : reviewers)
        signOff.summary.reviewers.append(name.toString());
    return signOff;
}

QJsonObject detailOf(const DaySummary& summary, const QString& zone, const QString& note)
{
    QJsonObject detail{{QStringLiteral("day"), dayText(summary.day)},
                       {QStringLiteral("zone"), zone},
                       {QStringLiteral("entries"), summary.entries},
                       {QStringLiteral("first_seq"), summary.firstSeq},
                       {QStringLiteral("last_seq"), summary.lastSeq},
                       {QStringLiteral("reveals"), summary.reveals},
                       {QStringLiteral("denials"), summary.denials},
                       {QStringLiteral("findings"), summary.findings},
                       {QStringLiteral("reviewed"), summary.reviewed},
                       {QStringLiteral("open"), summary.open},
                       {QStringLiteral("reviewers"), QJsonArray::fromStringList(summary.reviewers)}};
    if (!note.isEmpty())
        detail.insert(QStringLiteral("note"), note);
    return detail;
}

Result<void> maySignOff(const Day& day, const QString& note)
{
    const QString which = dayText(day.summary.day);
    if (!day.isOver)
        return fail(ErrorCode::Refused, Core::tr("%1 is not over. Sign it off from tomorrow on.").arg(which));
    if (day.signOff) {
        return fail(ErrorCode::Refused,
                    Core::tr("%1 is signed off already, by %2. Choose another day.").arg(which, day.signOff->by));
    }
    if (day.summary.entries == 0)
        return fail(ErrorCode::NotFound, Core::tr("%1 has no entries: there is nothing to sign off.").arg(which));
    if (day.summary.open > 0 && note.isEmpty()) {
        return fail(ErrorCode::Refused, Core::tr("%1 has open findings (%2). Decide them, or say in a note why the "
                                                 "day is signed off without.")
                                            .arg(which)
                                            .arg(day.summary.open));
    }
    return {};
}

DayBook::DayBook(Calendar calendar) : m_calendar(std::move(calendar)) {}

void DayBook::see(const Entry& entry, bool counts)
{
    if (auto signOff = signOffOf(entry); signOff && m_calendar.isOver(signOff->summary.day, entry.timeMs))
        m_signOffs.emplace(signOff->summary.day, std::move(*signOff));
    if (!counts)
        return;
    const QDate day = m_calendar.day(entry.timeMs);
    DaySummary& summary = m_days[day];
    if (summary.entries++ == 0) {
        summary.day = day;
        summary.firstSeq = entry.seq;
    }
    summary.lastSeq = entry.seq;
    summary.reveals += entry.action == revealAction && entry.allowed() ? 1 : 0;
    summary.denials += entry.outcome == audit::Outcome::Denied ? 1 : 0;
}

std::vector<Day> DayBook::days(const std::vector<Reviewed>& items, qint64 nowMs) const
{
    std::map<QDate, DaySummary> counted = m_days;
    for (const Reviewed& item : items) {
        const auto found = counted.find(m_calendar.day(item.finding.fromMs));
        if (found != counted.end())
            countFinding(found->second, item);
    }
    std::vector<Day> days;
    if (counted.empty())
        return days;
    // Quiet days in between are shown, too.
    const QDate last = std::max(counted.rbegin()->first, m_calendar.day(nowMs));
    constexpr qint64 mostDays = 400;
    QDate first = counted.begin()->first;
    first = std::max(first, last.addDays(-mostDays));
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        Day day;
        if (const auto found = counted.find(date); found != counted.end())
            day.summary = std::move(found->second);
        day.summary.day = date;
        day.summary.reviewers.sort();
        if (const auto found = m_signOffs.find(date); found != m_signOffs.end())
            day.signOff = found->second;
        day.isOver = m_calendar.isOver(date, nowMs);
        days.push_back(std::move(day));
    }
    return days;
}

} // namespace scrim::detection
