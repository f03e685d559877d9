// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/standing.h"

#include "base/bytes.h"
#include "crypto/hash.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace scrim::session {

namespace {

constexpr QLatin1Char unknownMark('?');
constexpr qsizetype members = 8;

QJsonArray toArray(const Standing& standing)
{
    return {standing.tries,
            standing.isLocked,
            QString::fromLatin1(standing.boot),
            standing.sinceMs,
            static_cast<qint64>(standing.version),
            static_cast<qint64>(standing.step),
            standing.firstMs,
            standing.seq};
}

Standing fromArray(const QJsonArray& array)
{
    Standing standing;
    standing.tries = array.at(0).toInt();
    standing.isLocked = array.at(1).toBool();
    standing.boot = array.at(2).toString().toLatin1();
    standing.sinceMs = array.at(3).toInteger();
    standing.version = static_cast<quint32>(array.at(4).toInteger());
    standing.step = static_cast<quint64>(array.at(5).toInteger());
    standing.firstMs = array.at(6).toInteger();
    standing.seq = array.at(7).toInteger();
    return standing;
}

void release(Standing& standing)
{
    standing.tries = 0;
    standing.isLocked = false;
}

} // namespace

qint64 Standing::leftMs(const Clock& clock, qint64 lastsMs) const
{
    if (!isLocked)
        return 0;
    const qint64 now = clock.monotonicMs();
    const bool isSameBoot = boot == clock.bootId();
    const qint64 passed = isSameBoot ? now - sinceMs : now;
    // A monotonic clock that went back is another one: as after a restart, but nothing has passed for certain.
    return std::clamp<qint64>(lastsMs - std::max<qint64>(passed, 0), 0, lastsMs);
}

Standing Standings::of(const QString& key) const
{
    const auto found = m_all.find(key);
    return found == m_all.end() ? Standing() : found->second;
}

void Standings::take(const QJsonObject& entry)
{
    const QString action = entry.value(QLatin1String("action")).toString();
    const bool isAttempt = action == QLatin1String("session.sign_in") || action == QLatin1String("credential.check");
    const bool isNews = action == QLatin1String("credential.current");
    if (!isAttempt && !isNews && action != QLatin1String("account.unlock"))
        return;
    const QJsonObject detail = entry.value(QLatin1String("detail")).toObject();
    const bool allowed = entry.value(QLatin1String("outcome")).toString() == QLatin1String("allowed");
    const QString key = detail.contains(unknownMember) ? detail.value(unknownMember).toString()
                                                       : entry.value(QLatin1String("subject")).toString();
    if (key.isEmpty() || (!allowed && !detail.contains(tryMember)))
        return;
    Standing& standing = m_all[key];
    standing.seq = entry.value(QLatin1String("seq")).toInteger();
    if (!allowed) {
        standing.tries = detail.value(tryMember).toInt();
        standing.isLocked = detail.contains(minutesMember);
        standing.boot = detail.value(bootMember).toString().toLatin1();
        standing.sinceMs = detail.value(bootMsMember).toInteger();
        boundUnknown();
        return;
    }
    standing.version = std::max(standing.version, static_cast<quint32>(detail.value(versionMember).toInteger()));
    const auto step = static_cast<quint64>(detail.value(stepMember).toInteger());
    // A new secret's codes are all new: what was taken of another one, perhaps by a clock that was ahead, is no matter.
    const bool isNewSecret =
        detail.value(QLatin1String("factor")).toBool() || detail.value(QLatin1String("enrolled")).toBool();
    standing.step = isNewSecret ? step : std::max(standing.step, step);
    if (!isNews)
        release(standing);
    if (isAttempt && standing.firstMs == 0) {
        const auto time = QDateTime::fromString(entry.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
        standing.firstMs = time.toMSecsSinceEpoch();
    }
}

void Standings::boundUnknown()
{
    const auto isUnknown = [](const auto& each) { return each.first.startsWith(unknownMark); };
    if (static_cast<std::size_t>(std::ranges::count_if(m_all, isUnknown)) <= mostUnknown)
        return;
    auto oldest = m_all.end();
    for (auto each = m_all.begin(); each != m_all.end(); ++each) {
        if (isUnknown(*each) && (oldest == m_all.end() || each->second.seq < oldest->second.seq))
            oldest = each;
    }
    m_all.erase(oldest);
}

QJsonObject Standings::toJson() const
{
    QJsonObject names;
    for (const auto& [key, standing] : m_all)
        names.insert(key, toArray(standing));
    return names;
}

std::optional<Standings> Standings::fromJson(const QJsonObject& names)
{
    Standings standings;
    for (auto each = names.begin(); each != names.end(); ++each) {
        const QJsonArray array = each->toArray();
        if (array.size() != members)
            return std::nullopt;
        standings.m_all.emplace(each.key(), fromArray(array));
    }
    return standings;
}

QString unknownKey(const QString& name, Bytes namesKey)
{
    const QByteArray bytes = name.toUtf8();
    const auto digest = crypto::hmacSha256(namesKey, {asBytes(bytes)});
    return unknownMark + QString::fromLatin1(toByteArray(digest).left(2).toHex());
}

} // namespace scrim::session
