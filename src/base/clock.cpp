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
#elif defined(Q_OS_WIN)
    // Windows counts its starts.
    DWORD starts = 0;
    DWORD size = sizeof starts;
    constexpr const wchar_t* key =
        L"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters";
    if (::RegGetValueW(HKEY_LOCAL_MACHINE, key, L"BootId", RRF_RT_REG_DWORD, nullptr, &starts, &size) == ERROR_SUCCESS)
        return QByteArray::number(static_cast<quint32>(starts));
#endif
    return {};
}

} // namespace scrim
