// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/client_ids.h"

#include <array>
#include <cstring>

namespace scrim::platform {

QHash<quint32, qint64> parseClientPids(Bytes values)
{
    constexpr quint32 localPid = 2;      // X_XResLocalClientPIDMask
    using Head = std::array<quint32, 3>; // client, mask, the value's length in bytes
    QHash<quint32, qint64> pids;
    while (values.size() >= sizeof(Head)) {
        Head head{};
        std::memcpy(head.data(), values.data(), sizeof head);
        const auto [client, mask, length] = head;
        values = values.subspan(sizeof head);
        if (length > values.size() || length % sizeof(quint32) != 0)
            break;
        quint32 pid = 0;
        if (mask == localPid && length >= sizeof pid) {
            std::memcpy(&pid, values.data(), sizeof pid);
            pids.insert(client, qint64{pid});
        }
        values = values.subspan(length);
    }
    return pids;
}

} // namespace scrim::platform
