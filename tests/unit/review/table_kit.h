// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "review/scanner.h"
#include "review/table.h"
#include "testkit/testkit.h"

#include <random>
#include <vector>

namespace scrim::testkit {

/// Entries of a small, busy floor, alike for alike seeds; every third second, with a clock that is set back once.
[[nodiscard]] inline std::vector<audit::Entry> someEntries(int count, unsigned seed = 1)
{
    static const char* const people[]{"ada", "Björn", "chloe", "zoë", "-"};
    static const char* const roles[]{"agent", "senior", "supervisor"};
    static const char* const actions[]{"field.reveal", "field.conceal", "record.open", "session.sign_in"};
    static const char* const reasons[]{"", "Caller asked to confirm it", "Überprüfung"};
    std::mt19937 dice(seed);
    const auto pick = [&dice](const auto& from) { return QString::fromUtf8(from[dice() % std::size(from)]); };
    std::vector<audit::Entry> entries;
    for (int i = 0; i < count; ++i) {
        audit::Entry entry;
        entry.seq = i;
        entry.timeMs = 1'790'000'000'000 + qint64{3'000} * (i >= count / 2 ? i - 40 : i);
        entry.station = QStringLiteral("desk-%1").arg(dice() % 3);
        entry.event.actor = pick(people);
        entry.event.role = pick(roles);
        entry.event.action = pick(actions);
        entry.event.subject = dice() % 4 == 0 ? QString() : QStringLiteral("5b1f%1").arg(dice() % 900);
        entry.event.reason = pick(reasons);
        entry.event.call = dice() % 2 == 0 ? QString() : QStringLiteral("call-%1").arg(dice() % 500);
        entry.event.outcome = dice() % 9 == 0 ? audit::Outcome::Denied : audit::Outcome::Allowed;
        entry.event.session = QStringLiteral("s%1").arg(dice() % 50);
        if (entry.event.action == QStringLiteral("field.conceal"))
            entry.event.detail = {{QStringLiteral("lit_ms"), static_cast<qint64>(dice() % 15'000)},
                                  {QStringLiteral("why"), QStringLiteral("time_up")}};
        entries.push_back(entry);
    }
    return entries;
}

/// As the index takes them up.
[[nodiscard]] inline review::Table tableOf(const std::vector<audit::Entry>& entries)
{
    review::Table table;
    review::Scanner scanner;
    for (const audit::Entry& entry : entries) {
        const auto canonical = audit::toCanonical(entry);
        if (!canonical || !scanner.scan({canonical->constData(), static_cast<std::size_t>(canonical->size())}))
            qFatal("an entry of the test's own is none");
        table.append(scanner.facts());
    }
    table.settle();
    return table;
}

} // namespace scrim::testkit
