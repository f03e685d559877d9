// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clerk.h"

#include "base/core_text.h"
#include "policy/normalize.h"
#include "reveal/door.h"

/// Who calls, as the telephone system says, and calling them.
namespace scrim::models {

namespace {

std::unexpected<Error> nobodyIsSignedIn()
{
    return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
}

const QString popAction = QStringLiteral("call.pop");
const QString callers = QStringLiteral("callers");

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

Result<void> Clerk::notePop(const telephony::Pop& pop, const Caller& caller)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    audit::Event event = m_session->event(popAction);
    event.subject = callers;
    if (caller.hits.size() == 1) {
        const auto subject = m_shelf->store().subjectOf(caller.hits.front().id);
        if (!subject)
            return std::unexpected(subject.error());
        event.subject = *subject;
    }
    event.detail = {{QStringLiteral("number"), orDash(caller.mask)},
                    {QStringLiteral("queue"), orDash(pop.queue)},
                    {QStringLiteral("external"), orDash(pop.call)},
                    {QStringLiteral("matches"), static_cast<qint64>(caller.hits.size())}};
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<Caller> Clerk::lookUpCaller(const telephony::Pop& pop)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    constexpr int mostCallers = 20;
    const QString& region = m_policy.telephony.region;
    auto records = m_shelf->callers(pop.number, region, mostCallers);
    if (!records)
        return fail(records);
    auto hits = m_shelf->store().hits(*records);
    if (!hits)
        return fail(hits);
    Caller caller{m_shelf->phoneMask(pop.number, region), std::move(*hits)};
    if (auto noted = notePop(pop, caller); !noted)
        return fail(noted);
    return caller;
}

Result<void> Clerk::notePopsRefused()
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    audit::Event event = m_session->event(popAction, audit::Outcome::Denied);
    event.subject = callers;
    event.detail = {{QStringLiteral("refusal"), QStringLiteral("too_many")}};
    auto logged = m_session->record(event);
    return logged ? Result<void>{} : fail(logged);
}

Result<SecretBytes> Clerk::dial(RecordId record, policy::Field field, const QString& reason,
                                reveal::Situation situation)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    auto sealed = m_shelf->store().sealedField(record, field);
    if (!sealed)
        return fail(sealed);
    if (auto complete = completed(situation, record, field); !complete)
        return fail(complete);
    touch(record);
    auto value = reveal::Door(*m_session, m_policy, m_journal).handOver(*sealed, situation, reason);
    if (!value)
        return fail(value);
    countView(field);
    SecretBytes number = policy::normalizedPhone(*value, m_shelf->region(m_policy.telephony.region));
    if (number.isEmpty())
        return fail(ErrorCode::Refused, Core::tr("What stands in this field is no number that can be dialled from "
                                                 "here. Ask the caller for another one."));
    return number;
}

} // namespace scrim::models
