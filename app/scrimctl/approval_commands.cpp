// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "session/approvals.h"

#include <QDateTime>
#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString kindOf(const session::Approval& approval)
{
    return approval.record.kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

QJsonObject asJson(const session::Approval& approval)
{
    return {{QStringLiteral("id"), approval.id},
            {QStringLiteral("kind"), kindOf(approval)},
            {QStringLiteral("record"), approval.record.id},
            {QStringLiteral("subject"), approval.subject},
            {QStringLiteral("field"), policy::name(approval.field)},
            {QStringLiteral("requester"), approval.requester},
            {QStringLiteral("reason"), approval.reason},
            {QStringLiteral("call"), approval.call},
            {QStringLiteral("asked"), time(approval.askedMs)},
            {QStringLiteral("granted_by"), approval.grantedBy},
            {QStringLiteral("until"), time(approval.untilMs)}};
}

QString asLine(const session::Approval& approval)
{
    const QString what = QStringLiteral("%1  %2 asks to see %3 of %4 %5")
                             .arg(approval.id, approval.requester, policy::name(approval.field), kindOf(approval))
                             .arg(approval.record.id);
    const QString reason = approval.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(approval.reason);
    const QString call = approval.call.isEmpty() ? QString() : QStringLiteral(", call %1").arg(approval.call);
    const QString state = approval.isGranted()
                              ? QStringLiteral("granted by %1 until %2").arg(approval.grantedBy, time(approval.untilMs))
                              : QStringLiteral("waits since %1").arg(time(approval.askedMs));
    return what + reason + call + QStringLiteral(": ") + state;
}

Result<Answer> list(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto all = session::approvals(person->session());
    if (!all)
        return std::unexpected(all.error());
    Answer answer;
    QJsonArray array;
    for (const session::Approval& approval : *all) {
        array.append(asJson(approval));
        answer.lines.append(asLine(approval));
    }
    answer.json = {{QStringLiteral("approvals"), array}};
    if (array.isEmpty())
        answer.lines.append(QStringLiteral("Nothing waits for a second person."));
    return answer;
}

Result<Answer> reply(Call& call, bool granted)
{
    bool isNumber = true;
    int minutes = 0;
    if (call.options.isSet(QStringLiteral("minutes")))
        minutes = call.option(QStringLiteral("minutes")).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::Usage, QStringLiteral("--minutes takes a whole number"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const policy::Policy policy = person->policy();
    if (granted && !call.options.isSet(QStringLiteral("minutes")))
        minutes = policy.approvalMinutes;
    const QString id = call.operands.value(1);
    if (auto answered = session::answerApproval(person->session(), policy, {id, granted, minutes}); !answered)
        return fail(answered);
    Answer answer{{{QStringLiteral("id"), id}, {QStringLiteral("granted"), granted}}, {}};
    if (granted)
        answer.json.insert(QStringLiteral("minutes"), minutes);
    answer.lines = {granted ? QStringLiteral("Granted for %1 minutes. Both names are on record.").arg(minutes)
                            : QStringLiteral("Refused. Both names are on record.")};
    return answer;
}

Result<Answer> grant(Call& call)
{
    return reply(call, true);
}

Result<Answer> refuse(Call& call)
{
    return reply(call, false);
}

} // namespace

std::vector<Command> approvalCommands()
{
    const QString word = QStringLiteral("approval");
    const QStringList as{QStringLiteral("as")};
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("how long it holds"),
                                     QStringLiteral("N"));
    return {
        {{word, QStringLiteral("list")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("who waits for a second person, and what holds; one's own for whoever may not answer"),
         signInOptions(),
         as,
         list},
        {{word, QStringLiteral("grant")},
         QStringLiteral("DIR ID"),
         2,
         2,
         QStringLiteral("let somebody see one field of one record for some minutes"),
         signInOptions() + QList<QCommandLineOption>{minutes},
         as,
         grant},
        {{word, QStringLiteral("refuse")},
         QStringLiteral("DIR ID"),
         2,
         2,
         QStringLiteral("say no, or take a grant back"),
         signInOptions(),
         as,
         refuse},
    };
}

} // namespace scrimctl
