// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_account.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace scrim {

QString systemAccount()
{
    passwd account{};
    passwd* found = nullptr;
    std::array<char, 16384> buffer{};
    QString name;
    if (::getpwuid_r(::geteuid(), &account, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        name = QString::fromLocal8Bit(account.pw_name).simplified().left(64);
    return name.isEmpty() ? QStringLiteral("uid-%1").arg(::geteuid()) : name;
}

} // namespace scrim
