// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/door.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/field_words.h"
#include "policy/mask.h"
#include "session/approvals.h"
#include "vault/blind_index.h"
#include "vault/key_source.h"

namespace scrim::reveal {

namespace {

const QString spokenKey = QStringLiteral("spoken");

audit::Event about(const session::Session& session, const QString& action, RecordId record, policy::Field field,
                   const QString& subject)
{
    audit::Event event = session.event(action);
    event.subject = subject;
    event.field = policy::name(field);
    event.fieldClass = policy::name(policy::classOf(field));
    event.detail = {{QStringLiteral("record"),
                     record.kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order")}};
    return event;
}

/// Why a role that may view a class holds no key to it.
QString withoutKey(const session::Session& session, policy::Field field)
{
    if (session.keys().ownPublic.isEmpty())
        return Core::tr("The desk is locked. Unlock it first.");
    return Core::tr("Your key to %1 data still waits for a colleague's approval. Ask somebody who views it to "
                    "approve you.")
        .arg(policy::labelInside(policy::classOf(field)));
}

bool showsEnds(const policy::Policy& policy, policy::Role role, policy::Field field)
{
    return field == policy::Field::CardNumber &&
           policy.of(role, policy::classOf(field)).cardDigits == policy::CardDigits::Ends;
}

/// On record a refusal reads the same in every language.
template<std::invocable F>
audit::Event refused(audit::Event event, F why)
{
    event.detail.insert(QStringLiteral("refusal"), inEnglish(why));
    return event;
}

} // namespace

QString name(Concealed why)
{
    switch (why) {
    case Concealed::TimeUp:
        return QStringLiteral("time_up");
    case Concealed::Escape:
        return QStringLiteral("escape");
    case Concealed::FocusLost:
        return QStringLiteral("focus_lost");
    case Concealed::Replaced:
        return QStringLiteral("replaced");
    case Concealed::Left:
        return QStringLiteral("left");
    case Concealed::Locked:
        return QStringLiteral("locked");
    case Concealed::SignedOut:
        return QStringLiteral("signed_out");
    case Concealed::Released:
        return QStringLiteral("released");
    case Concealed::CaptureSeen:
        return QStringLiteral("capture_seen");
    case Concealed::ScreenChanged:
        return QStringLiteral("screen_changed");
    case Concealed::Minimised:
        return QStringLiteral("minimised");
    case Concealed::SupportCapture:
        return QStringLiteral("support_capture");
    case Concealed::PolicyChanged:
        return QStringLiteral("policy_changed");
    case Concealed::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

Door::Door(session::Session& session, const policy::Policy& policy, LitJournal& journal)
    : m_session(session), m_policy(policy), m_journal(journal)
{}

Result<Lit> Door::reveal(const vault::SealedField& field, const Situation& situation, const QString& reason)
{
    audit::Event event = about(m_session, QStringLiteral("field.reveal"), field.record, field.field,
                               vault::pseudonym(asBytes(field.salt), field.record));
    if (situation.spoken)
        event.detail.insert(spokenKey, true);
    const auto seconds = allow(event, field, situation, reason);
    if (!seconds)
        return std::unexpected(seconds.error());
    if (showsEnds(m_policy, m_session.role(), field.field))
        event.detail.insert(QStringLiteral("digits"), policy::name(policy::CardDigits::Ends));
    auto lit = show(std::move(event), field, *seconds);
    if (lit)
        lit->spoken = situation.spoken;
    return lit;
}

Result<SecretBytes> Door::handOver(const vault::SealedField& field, const Situation& situation, const QString& reason)
{
    audit::Event event = about(m_session, QStringLiteral("field.reveal"), field.record, field.field,
                               vault::pseudonym(asBytes(field.salt), field.record));
    event.detail.insert(QStringLiteral("dial"), true);
    if (const auto allowed = allow(event, field, situation, reason); !allowed)
        return std::unexpected(allowed.error());
    const auto settled = m_journal.settleLate(m_session.station());
    auto seq = settled ? m_session.record(event) : Result<DurableSeq>(std::unexpected(settled.error()));
    if (!seq) {
        return fail(seq.error().code,
                    Core::tr("Nothing is dialled, because the log could not take it: %1").arg(seq.error().message));
    }
    const vault::Header& header = m_session.station().header();
    const vault::LocalKeySource keys(header, m_session.keys(), m_session.epochKeys());
    auto value = vault::openField(vault::AuditedGrant(std::move(*seq), field.record, field.field), keys, header, field);
    if (value)
        return value;
    event.outcome = audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("error"), codeName(value.error().code));
    const auto logged = m_session.record(event);
    return logged ? std::unexpected(value.error()) : std::unexpected(logged.error());
}

Result<int> Door::allow(audit::Event& event, const vault::SealedField& field, const Situation& situation,
                        const QString& reason)
{
    const policy::ReasonRule rule = m_policy.of(m_session.role(), policy::classOf(field.field)).reason;
    event.reason = policy::acceptedReason(m_policy, rule, reason).value_or(QString());
    event.detail.insert(QStringLiteral("screen"), scrim::name(situation.screen));
    policy::Request request{.role = m_session.role(),
                            .field = field.field,
                            .reason = reason,
                            .screen = situation.screen,
                            .screenWhy = situation.screenWhy,
                            .captureAllowed = situation.captureAllowed,
                            .verified = situation.verified,
                            .inCall = !m_session.call().isEmpty(),
                            .time = situation.time,
                            .views = situation.views,
                            .spoken = situation.spoken};
    policy::Decision decision = policy::decide(m_policy, request);
    if (decision.needsApproval) {
        const auto approver = session::approvedBy(m_session, event.subject, field.field);
        if (!approver) {
            const Error& error = approver.error();
            const auto code = [&error] { return codeName(error.code); };
            return refuse(refused(event, code), Core::tr("Nothing is shown: %1").arg(error.message));
        }
        if (!approver->isEmpty()) {
            event.detail.insert(QStringLiteral("approved_by"), *approver);
            request.approved = true;
            decision = policy::decide(m_policy, request);
        }
    }
    if (!decision.allowed) {
        const auto why = [&] { return policy::decide(m_policy, request).refusal; };
        return refuse(refused(event, why), decision.refusal);
    }
    if (auto kept = m_session.keepUp(); !kept) {
        event.outcome = audit::Outcome::Failed;
        event.detail.insert(QStringLiteral("error"), codeName(kept.error().code));
        const auto logged = m_session.record(event);
        return logged ? std::unexpected(kept.error()) : std::unexpected(logged.error());
    }
    if (!m_session.keys().holds(policy::classOf(field.field))) {
        const auto why = [&] { return withoutKey(m_session, field.field); };
        return refuse(refused(event, why), why());
    }
    return decision.seconds;
}

Result<Lit> Door::show(audit::Event event, const vault::SealedField& field, int seconds)
{
    const auto settled = m_journal.settleLate(m_session.station());
    auto seq = settled ? m_session.record(event) : Result<DurableSeq>(std::unexpected(settled.error()));
    if (!seq) {
        return fail(seq.error().code,
                    Core::tr("Nothing is shown, because the log could not take it: %1").arg(seq.error().message));
    }
    const qint64 entry = seq->value();
    if (const auto noted = m_journal.note(event, entry); !noted) {
        const Error& error = noted.error();
        return giveUp(std::move(event), {error.code, Core::tr("Nothing is shown: %1").arg(error.message)}, entry);
    }
    const vault::Header& header = m_session.station().header();
    const vault::LocalKeySource keys(header, m_session.keys(), m_session.epochKeys());
    auto value = vault::openField(vault::AuditedGrant(std::move(*seq), field.record, field.field), keys, header, field);
    if (!value)
        return giveUp(std::move(event), value.error(), entry);
    const bool isWhole = !showsEnds(m_policy, m_session.role(), field.field);
    if (!isWhole)
        *value = policy::cardEnds(*value, event.detail.contains(spokenKey));
    return Lit{.value = std::move(*value),
               .record = field.record,
               .field = field.field,
               .subject = event.subject,
               .seconds = seconds,
               .seq = entry,
               .isWhole = isWhole};
}

std::unexpected<Error> Door::giveUp(audit::Event event, const Error& error, qint64 entry)
{
    event.outcome = audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("error"), codeName(error.code));
    if (const auto closed = m_journal.close(m_session.station(), std::move(event), entry); !closed)
        return std::unexpected(closed.error());
    return std::unexpected(error);
}

std::unexpected<Error> Door::refuse(audit::Event event, const QString& why)
{
    event.outcome = audit::Outcome::Denied;
    // Whether or not the log takes it, the answer is no.
    if (const auto logged = m_session.record(event); !logged)
        return fail(logged.error().code, why + QLatin1Char(' ') + logged.error().message);
    return fail(ErrorCode::Refused, why);
}

Result<void> Door::conceal(Lit lit, qint64 litMs, Concealed why)
{
    lit.value.clear();
    audit::Event event = about(m_session, QStringLiteral("field.conceal"), lit.record, lit.field, lit.subject);
    event.detail.insert(QStringLiteral("why"), name(why));
    event.detail.insert(QStringLiteral("lit_ms"), litMs);
    event.detail.insert(QStringLiteral("reveal"), lit.seq);
    if (lit.spoken)
        event.detail.insert(spokenKey, true);
    return m_journal.close(m_session.station(), std::move(event), lit.seq);
}

} // namespace scrim::reveal
