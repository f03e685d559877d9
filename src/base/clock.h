// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace scrim {

/// Time is passed in; nothing in Scrim reads it by itself.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// Milliseconds since 1970-01-01T00:00:00Z. May jump.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    /// Milliseconds that never go back and that count on while the machine sleeps.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Names the start of the machine that monotonicMs() counts from; empty where the system does not say.
    [[nodiscard]] virtual QByteArray bootId() const { return {}; }
};

/// The machine's own clocks (CLOCK_REALTIME and CLOCK_BOOTTIME; GetTickCount64 on Windows, which counts sleep, too).
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] QByteArray bootId() const override;
};

} // namespace scrim
