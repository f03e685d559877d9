// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_acts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "detection/note.h"
#include "session/logged.h"

namespace scrim::session {

namespace {

Result<void> requireReader(const Session& session)
{
    if (!session.readerKeys().readersPrivate.empty())
        return {};
    return fail(ErrorCode::Refused,
                Core::tr("Only who reads the whole log reviews it. Ask a supervisor or an auditor."));
}

/// Whose entry it is; NotFound, and empty for one that this person's keys do not open.
Result<QString> actorOf(const Session& session, qint64 seq)
{
    std::optional<QString> actor;
    const auto read = audit::readLog(session.station().paths().log(), session.readerKeys(), seq, seq + 1,
                                     [&actor](const audit::ReadEntry& entry) {
                                         actor = entry.json.value(QLatin1String("actor")).toString();
                                         return false;
                                     });
    if (!read)
        return std::unexpected(read.error());
    if (!actor)
        return fail(ErrorCode::NotFound, Core::tr("The log has no entry %1").arg(seq));
    return *actor;
}

QString base64(const crypto::Digest& digest)
{
    return QString::fromLatin1(toByteArray(digest).toBase64());
}

} // namespace

Result<qint64> beginReview(Session& session)
{
    const audit::Event event = session.event(QStringLiteral("log.read"));
    if (const auto may = requireReader(session); !may)
        return gaveUp(session, event, may.error());
    const auto seq = session.record(event);
    if (!seq)
        return std::unexpected(seq.error());
    return seq->value() + 1;
}

Result<detection::Judgement> judge(Session& session, const detection::Reviewed& reviewed, detection::Verdict verdict,
                                   const QString& note)
{
    const auto checked = detection::checkedNote(note);
    if (!checked)
        return std::unexpected(checked.error());
    audit::Event event = session.event(QStringLiteral("log.review"));
    event.detail = detection::detailOf(reviewed.finding, verdict, *checked);
    if (const auto may = requireReader(session); !may)
        return gaveUp(session, std::move(event), may.error());
    if (const auto may = detection::mayJudge(reviewed, session.user(), verdict, *checked); !may) {
        // A note that is missing is a slip of the hand, no act.
        if (may.error().code == ErrorCode::Usage)
            return std::unexpected(may.error());
        return gaveUp(session, std::move(event), may.error());
    }
    const qint64 nowMs = session.station().clock().wallMs();
    const auto seq = session.record(event);
    if (!seq)
        return std::unexpected(seq.error());
    return detection::Judgement{.seq = seq->value(),
                                .timeMs = nowMs,
                                .by = session.user(),
                                .byRole = policy::name(session.role()),
                                .finding = reviewed.finding.id,
                                .last = reviewed.finding.last,
                                .verdict = verdict,
                                .note = *checked};
}

Result<detection::SignOff> signOff(Session& session, const detection::Day& day, const QString& zone,
                                   const QString& note)
{
    const auto checked = detection::checkedNote(note);
    if (!checked)
        return std::unexpected(checked.error());
    audit::Event event = session.event(QStringLiteral("log.sign_off"));
    event.detail = detection::detailOf(day.summary, zone, *checked);
    if (const auto may = requireReader(session); !may)
        return gaveUp(session, std::move(event), may.error());
    if (const auto may = detection::maySignOff(day, *checked); !may)
        return gaveUp(session, std::move(event), may.error());
    audit::Log& log = session.station().log();
    const auto head = log.checkpoint();
    if (!head)
        return gaveUp(session, std::move(event), head.error());
    event.detail.insert(QStringLiteral("root"), base64(head->root));
    event.detail.insert(QStringLiteral("size"), head->size);
    const qint64 nowMs = session.station().clock().wallMs();
    const auto seq = session.record(event);
    if (!seq)
        return std::unexpected(seq.error());
    if (const auto over = log.checkpoint(); !over)
        return std::unexpected(over.error());
    return detection::SignOff{.seq = seq->value(),
                              .timeMs = nowMs,
                              .by = session.user(),
                              .zone = zone,
                              .summary = day.summary,
                              .root = base64(head->root),
                              .size = head->size,
                              .note = *checked};
}

Result<void> annotate(Session& session, qint64 seq, const QString& note)
{
    const auto checked = detection::checkedNote(note);
    if (!checked)
        return std::unexpected(checked.error());
    if (checked->isEmpty())
        return fail(ErrorCode::Usage, Core::tr("A note without words says nothing"));
    const auto actor = actorOf(session, seq);
    if (!actor)
        return std::unexpected(actor.error());
    audit::Event event = session.event(QStringLiteral("log.note"));
    event.detail = {{QStringLiteral("entry"), seq}, {QStringLiteral("note"), *checked}};
    if (*actor != session.user()) {
        return gaveUp(
            session, std::move(event),
            {ErrorCode::Refused, Core::tr("Entry %1 is somebody else's. A note goes on one of your own.").arg(seq)});
    }
    if (const auto noted = session.record(event); !noted)
        return std::unexpected(noted.error());
    return {};
}

} // namespace scrim::session
