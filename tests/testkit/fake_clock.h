// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace scrim::testkit {

/// Both clocks stand still until a test moves them. Threads may read while it does.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }

    [[nodiscard]] QByteArray bootId() const override { return "boot " + QByteArray::number(m_boots.load()); }

    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_monotonicMs += ms;
    }
    /// Somebody turns the wall clock, as it may happen; monotonic time goes on as before.
    void setWall(qint64 ms) { m_wallMs = ms; }
    /// The machine is started anew: its monotonic time begins again.
    void reboot()
    {
        ++m_boots;
        m_monotonicMs = 1'000;
    }

private:
    std::atomic<qint64> m_wallMs = 1'790'000'000'000;
    std::atomic<qint64> m_monotonicMs = 1'000;
    std::atomic<int> m_boots = 1;
};

} // namespace scrim::testkit
