// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clock_watch.h"

#include "base/bytes.h"
#include "base/file.h"

#include <QDateTime>

#include <cstdlib>

namespace scrim::session {

namespace {

/// Digits and zeros before them, so that a write never leaves a longer number's end.
constexpr int digits = 20;
/// How often the file is written at most; well below the tolerance.
constexpr qint64 keepEveryMs = 1000;

QString shown(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

ClockWatch::ClockWatch(const Clock& clock, QString file)
    : m_clock(clock), m_file(std::move(file)), m_wallMs(clock.wallMs()), m_monotonicMs(clock.monotonicMs())
{
    if (const auto kept = readFile(m_file, digits))
        m_kept = kept->toLongLong();
}

std::optional<QJsonObject> ClockWatch::look()
{
    const qint64 wall = m_clock.wallMs();
    const qint64 monotonic = m_clock.monotonicMs();
    qint64 expected = m_wallMs + (monotonic - m_monotonicMs);
    if (std::exchange(m_isFirst, false) && m_kept > wall + toleranceMs)
        expected = m_kept;
    m_wallMs = wall;
    m_monotonicMs = monotonic;
    const bool hasJumped = std::abs(wall - expected) > toleranceMs;
    if (hasJumped || wall > m_kept + keepEveryMs)
        remember(wall);
    if (!hasJumped)
        return {};
    return QJsonObject{{QStringLiteral("expected"), shown(expected)},
                       {QStringLiteral("found"), shown(wall)},
                       {QStringLiteral("by_ms"), wall - expected}};
}

/// Unsynced and without a word when it does not work: the entries themselves are what counts.
void ClockWatch::remember(qint64 wallMs)
{
    m_kept = wallMs;
    auto file = File::open(m_file, File::Open::CreateOrRW);
    const QByteArray text = QByteArray::number(wallMs).rightJustified(digits, '0');
    if (file)
        std::ignore = file->writeAt(0, asBytes(text));
}

} // namespace scrim::session
