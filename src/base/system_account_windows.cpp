// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_account.h"

#include "base/own_only_windows.h"

#include <array>

namespace scrim {

QString systemAccount()
{
    std::array<wchar_t, 257> buffer{};
    auto size = static_cast<DWORD>(buffer.size());
    QString name;
    if (GetUserNameW(buffer.data(), &size))
        name = QString::fromWCharArray(buffer.data()).simplified().left(64);
    return name.isEmpty() ? QStringLiteral("uid-%1").arg(ownSid()).left(64) : name;
}

} // namespace scrim
