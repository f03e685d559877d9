// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QFile>

#include <chrono>
#ifdef Q_OS_LINUX
#include <ctime>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace scrim {

qint64 SystemClock::wallMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::monotonicMs() const
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
#elif defined(Q_OS_WIN)
    return static_cast<qint64>(::GetTickCount64());
#else
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
#endif
}

QByteArray SystemClock::bootId() const
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        return file.readLine(64).trimmed();
#endif
    return {};
}

} // namespace scrim
