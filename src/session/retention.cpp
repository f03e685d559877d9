// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retention.h"

#include "audit/archive_state.h"
#include "session/logged.h"

#include <QDateTime>

namespace scrim::session {

namespace {

using Act = Result<audit::Archived> (*)(const QString&, const QByteArray&, const audit::ArchiveOrder&);

/// What one of the two acts is called, and which months it must leave alone.
struct Rule
{
    QString action;
    int months;
    QString why;
    Act act;
};

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<QString> archiveFor(const Session& admin, const RetentionOrder& order)
{
    if (!order.archive.isEmpty())
        return order.archive;
    const auto state = audit::readArchiveState(admin.station().paths().log());
    if (!state)
        return std::unexpected(state.error());
    return state->has_value() ? QString() : admin.station().paths().folder + QStringLiteral("/log-archive");
}

Result<audit::Archived> run(Session& admin, const RetentionOrder& order, const Rule& rule)
{
    if (auto may = admin.requireAdmin(rule.action); !may)
        return fail(may);
    const qint64 now = admin.station().clock().wallMs();
    const qint64 latest = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addMonths(-rule.months).toMSecsSinceEpoch();
    const qint64 before = order.beforeMs.value_or(latest);
    audit::Event event = admin.event(rule.action);
    event.detail = {{QStringLiteral("phase"), QStringLiteral("start")}, {QStringLiteral("before"), timeOf(before)}};
    if (before > latest)
        return gaveUp(admin, event, {ErrorCode::Refused, rule.why.arg(rule.months).arg(timeOf(latest))});
    const auto done = logged(admin, event, [&]() -> Result<audit::Archived> {
        const auto archive = archiveFor(admin, order);
        if (!archive)
            return std::unexpected(archive.error());
        // What is moved must be covered by a checkpoint.
        if (const auto head = admin.station().log().checkpoint(); !head)
            return std::unexpected(head.error());
        return rule.act(admin.station().paths().log(), admin.station().verifierKey(),
                        {*archive, before, order.progress, order.cancelled});
    });
    if (!done)
        return done;
    event.detail = {{QStringLiteral("phase"), QStringLiteral("end")},
                    {QStringLiteral("segments"), done->segments},
                    {QStringLiteral("entries"), done->entries},
                    {QStringLiteral("archive"), done->archive}};
    if (auto noted = admin.record(event); !noted)
        return fail(noted);
    return done;
}

} // namespace

Result<audit::Archived> archiveLog(Session& admin, const policy::Policy& policy, const RetentionOrder& order)
{
    return run(admin, order,
               {QStringLiteral("log.archive"), policy.searchableMonths,
                QStringLiteral("the entries of the last %1 months stay where they can be searched: nothing after %2 is "
                               "moved"),
                audit::archiveSegments});
}

Result<audit::Archived> pruneLog(Session& admin, const policy::Policy& policy, const RetentionOrder& order)
{
    return run(admin, order,
               {QStringLiteral("log.prune"), policy.keepMonths,
                QStringLiteral("the entries of the last %1 months are kept: nothing after %2 is deleted"),
                audit::pruneSegments});
}

} // namespace scrim::session
