// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup_limit.h"

#include "audit/reader.h"
#include "base/core_text.h"
#include "session/station.h"

#include <QDateTime>

#include <algorithm>

namespace scrim::models {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
/// More entries than an hour of the busiest desk has; it bounds what a sign-in reads.
constexpr qint64 farthestBack = 16'384;

} // namespace

void LookupLimit::begin(std::vector<qint64> agesMs)
{
    std::ranges::sort(agesMs, std::ranges::greater());
    m_taken.clear();
    for (const qint64 age : agesMs)
        m_taken.push_back(m_clock.monotonicMs() - age);
}

bool LookupLimit::take()
{
    const qint64 now = m_clock.monotonicMs();
    while (!m_taken.empty() && now - m_taken.front() >= hourMs)
        m_taken.pop_front();
    if (waitMs() > 0)
        return false;
    m_taken.push_back(now);
    return true;
}

qint64 LookupLimit::waitMs() const
{
    return std::max(waitMs(perMinute, minuteMs), waitMs(perHour, hourMs));
}

qint64 LookupLimit::waitMs(std::size_t count, qint64 spanMs) const
{
    if (m_taken.size() < count)
        return 0;
    return std::max<qint64>(0, m_taken[m_taken.size() - count] + spanMs - m_clock.monotonicMs());
}

Result<std::vector<qint64>> recentLookups(const session::Session& session, qint64 wallMs)
{
    std::vector<qint64> ages;
    const audit::ReaderKeys keys = session.readerKeys();
    const qint64 size = session.station().log().size();
    bool isBeyond = false;
    qint64 window = 512;
    for (qint64 to = size; to > std::max<qint64>(0, size - farthestBack) && !isBeyond; window *= 2) {
        const qint64 from = std::max<qint64>(0, to - window);
        const auto read = audit::readLog(
            session.station().paths().log(), {{}, keys.ownPrivate}, from, to, [&](const audit::ReadEntry& entry) {
                const QJsonValue time = entry.json.value(QLatin1String("time"));
                const auto when = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
                if (!when.isValid() || entry.json.value(QLatin1String("actor")).toString() != session.user())
                    return true;
                const qint64 age = std::max<qint64>(0, wallMs - when.toMSecsSinceEpoch());
                isBeyond = isBeyond || age >= hourMs;
                if (age < hourMs && entry.json.value(QLatin1String("action")) == QLatin1String("record.search"))
                    ages.push_back(age);
                return true;
            });
        if (!read)
            return std::unexpected(read.error());
        to = from;
    }
    return ages;
}

audit::Event lookupEvent(const session::Session& session, const std::vector<records::Reading>& readings)
{
    audit::Event event = session.event(QStringLiteral("record.search"));
    QStringList by;
    for (const records::Reading reading : readings)
        by.append(records::name(reading));
    event.detail = {{QStringLiteral("by"), by.join(QStringLiteral(", "))}};
    return event;
}

Error tooManyLookups(qint64 waitMs)
{
    constexpr qint64 aSecond = 1000;
    const qint64 seconds = (waitMs + aSecond - 1) / aSecond;
    const QString time = seconds < 100
                             ? Core::tr("%Ln seconds", nullptr, static_cast<int>(seconds))
                             : Core::tr("%Ln minutes", nullptr, static_cast<int>((waitMs + minuteMs - 1) / minuteMs));
    return {ErrorCode::Refused,
            Core::tr("Too many look-ups by exact e-mail, phone, card or postcode. The next one is possible in "
                     "%1; names and order numbers can be searched meanwhile.")
                .arg(seconds == 1 ? Core::tr("1 second") : time)};
}

} // namespace scrim::models
