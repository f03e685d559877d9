// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_tail.h"

#include <algorithm>

namespace scrim::models {

namespace {

LogRow rowOf(const audit::ReadEntry& entry)
{
    // The log writes "-" where there is nothing to say.
    const auto text = [&entry](QLatin1String key) {
        const QString value = entry.json.value(key).toString();
        return value == QLatin1String("-") ? QString() : value;
    };
    return {.seq = entry.seq,
            .time = text(QLatin1String("time")),
            .actor = text(QLatin1String("actor")),
            .role = text(QLatin1String("role")),
            .action = text(QLatin1String("action")),
            .subject = text(QLatin1String("subject")),
            .field = text(QLatin1String("field")),
            .reason = text(QLatin1String("reason")),
            .outcome = text(QLatin1String("outcome"))};
}

} // namespace

Result<std::vector<LogRow>> readLogTail(const LogAccess& access, int limit, const std::atomic<bool>& cancelled)
{
    const auto wanted = static_cast<std::size_t>(std::max(limit, 0));
    const audit::ReaderKeys keys{access.readersPrivate, access.ownPrivate};
    std::vector<LogRow> newest;
    // Backwards in windows that double: most people's newest entries are near the end, a rare guest's may be far back.
    qint64 window = 512;
    for (qint64 to = access.size; to > 0 && newest.size() < wanted && !cancelled; window *= 2) {
        const qint64 from = std::max<qint64>(0, to - window);
        std::vector<LogRow> rows;
        const auto read = audit::readLog(access.folder, keys, from, to, [&](const audit::ReadEntry& entry) {
            if (!entry.canonical.isEmpty())
                rows.push_back(rowOf(entry));
            return !cancelled;
        });
        if (!read)
            return std::unexpected(read.error());
        newest.insert(newest.end(), std::make_move_iterator(rows.rbegin()), std::make_move_iterator(rows.rend()));
        to = from;
    }
    newest.resize(std::min(newest.size(), wanted));
    return newest;
}

} // namespace scrim::models
