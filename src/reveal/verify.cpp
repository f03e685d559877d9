// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/normalize.h"
#include "policy/verify_forms.h"
#include "records/store.h"
#include "records/verify_words.h"
#include "reveal/door.h"
#include "reveal/same_form.h"
#include "vault/blind_index.h"
#include "vault/key_source.h"

/// Verify without reveal: what the door answers with yes or no.
namespace scrim::reveal {

namespace {

using policy::VerifyBy;
using policy::VerifyKind;

const QString action = QStringLiteral("field.verify");

audit::Event aboutTry(const session::Session& session, const QString& subject, VerifyKind kind)
{
    const policy::Field field = policy::fieldOf(kind);
    audit::Event event = session.event(action);
    event.subject = subject;
    event.field = policy::name(field);
    event.fieldClass = policy::name(policy::classOf(field));
    event.detail = {{QStringLiteral("record"), QStringLiteral("customer")},
                    {QStringLiteral("form"), policy::name(kind)}};
    return event;
}

/// `english` is what `why` says, as it goes on record.
std::unexpected<Error> refuseTry(session::Session& session, audit::Event event, const Error& why,
                                 const QString& english)
{
    event.outcome = audit::Outcome::Denied;
    event.detail.insert(QStringLiteral("refusal"), english);
    // Whether or not the log takes it, the answer is no.
    if (const auto logged = session.record(event); !logged)
        return fail(logged.error().code, why.message + QLatin1Char(' ') + logged.error().message);
    return std::unexpected(why);
}

/// On its way out of `session` the error is on record, too.
std::unexpected<Error> giveUpTry(session::Session& session, audit::Event event, const Error& why)
{
    event.outcome = audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("error"), codeName(why.code));
    if (const auto logged = session.record(event); !logged)
        return std::unexpected(logged.error());
    return std::unexpected(why);
}

/// As people of that country write: what a shop exports follows its customers' country.
policy::Spelling spellingOf(const records::KeptFields& kept)
{
    const QString region = policy::regionFromCountry(kept.country);
    const QLocale theirs(QLocale::AnyLanguage, QLocale::codeToTerritory(region));
    return {region, region.isEmpty() ? policy::DateOrder::DayFirst : policy::dateOrderOf(theirs), kept.town};
}

/// Where the customer's country is unknown, a phone without a country code is one of here; dates are typed as here.
policy::Spelling spellingOf(const records::KeptFields& kept, const QLocale& here)
{
    policy::Spelling spelling = spellingOf(kept);
    if (spelling.region.isEmpty() && here.territory() != QLocale::AnyTerritory)
        spelling.region = QLocale::territoryToCode(here.territory());
    spelling.dates = policy::dateOrderOf(here);
    return spelling;
}

/// Of what was said: itself, or the token that it would have.
SecretBytes saidFormOf(const session::Session& session, VerifyKind kind, SecretBytes said)
{
    if (policy::verifyBy(kind) != VerifyBy::Token)
        return said;
    const vault::BlindIndex index(session.keys().key(vault::SharedKey::Index));
    const QByteArray token = index.token(policy::kindOf(policy::fieldOf(kind)), said);
    return SecretBytes::copyOf(asBytes(token));
}

} // namespace

Result<SecretBytes> Door::openForm(const VerifyPlace& place, qint64 customer, VerifyKind kind,
                                   const policy::Spelling& spelling, DurableSeq seq)
{
    if (auto current = place.session.keepUp(); !current)
        return fail(current);
    const RecordId record{RecordKind::Customer, customer};
    const policy::Field field = policy::fieldOf(kind);
    const auto sealed = place.store.sealedField(record, field);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return SecretBytes();
    if (!sealed)
        return std::unexpected(sealed.error());
    const vault::Header& header = place.session.station().header();
    const vault::LocalKeySource keys(header, place.session.keys(), place.session.epochKeys());
    const auto value = vault::openField(vault::AuditedGrant(std::move(seq), record, field), keys, header, *sealed);
    if (!value)
        return std::unexpected(value.error());
    return policy::keptForm(kind, *value, spelling);
}

Result<SecretBytes> Door::keptForm(const VerifyPlace& place, qint64 customer, VerifyKind kind,
                                   const records::KeptFields& kept, DurableSeq seq)
{
    const policy::Spelling spelling = spellingOf(kept);
    if (policy::verifyBy(kind) == VerifyBy::Key)
        return openForm(place, customer, kind, spelling, std::move(seq));
    const records::KeptField* field = kept.of(policy::fieldOf(kind));
    if (field == nullptr)
        return SecretBytes();
    if (policy::verifyBy(kind) == VerifyBy::Token)
        return SecretBytes::copyOf(asBytes(field->token));
    const QByteArray mask = field->mask.toUtf8();
    return policy::keptForm(kind, asBytes(mask), spelling);
}

Result<VerifyAnswer> Door::verify(const VerifyPlace& place, qint64 customer, VerifyKind kind, Bytes typed,
                                  const QLocale& locale)
{
    session::Session& session = place.session;
    const auto kept = place.tries.kept(customer);
    if (!kept)
        return std::unexpected(kept.error());
    const auto subject = place.store.subjectOf({RecordKind::Customer, customer});
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event event = aboutTry(session, *subject, kind);
    if (const QString refusal = refusalToVerify(session, kind); !refusal.isEmpty())
        return refuseTry(session, std::move(event), {ErrorCode::Refused, refusal},
                         inEnglish([&] { return refusalToVerify(session, kind); }));
    SecretBytes whole = policy::saidForm(kind, typed, spellingOf(*kept, locale));
    if (whole.isEmpty()) {
        return fail(ErrorCode::Refused, Core::tr("This takes %1. Nothing was checked.").arg(policy::shape(kind)));
    }
    const records::Trier who = trierOf(session);
    const policy::VerificationPolicy& rules = place.policy.verification;
    const auto counted = place.tries.take(customer, kind, who, rules);
    if (!counted && counted.error().code == ErrorCode::Refused) {
        const bool isDay = counted.error().message == records::noneLeft(true, who, rules);
        return refuseTry(session, std::move(event), counted.error(),
                         inEnglish([&] { return records::noneLeft(isDay, who, rules); }));
    }
    if (!counted)
        return std::unexpected(counted.error());
    event.detail.insert(QStringLiteral("tries_left"), counted->left);
    auto seq = session.record(event);
    if (!seq) {
        return fail(seq.error().code,
                    Core::tr("Nothing was checked, because the log could not take it: %1").arg(seq.error().message));
    }
    event.detail.insert(QStringLiteral("try"), seq->value());
    const auto form = keptForm(place, customer, kind, *kept, std::move(*seq));
    if (!form)
        return giveUpTry(session, std::move(event), form.error());

    const SameForm same;
    const SecretBytes said = saidFormOf(session, kind, std::move(whole));
    const bool isEqual = SameForm::equal(same.digest(said), same.digest(*form));
    const bool isMatch = isEqual && !said.isEmpty();
    event.outcome = isMatch ? audit::Outcome::Allowed : audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("match"), isMatch);
    if (const auto logged = session.record(event); !logged) {
        return fail(
            logged.error().code,
            Core::tr("The answer is not told, because the log could not take it: %1").arg(logged.error().message));
    }
    if (auto settled = place.tries.settle(counted->id, isMatch); !settled)
        return fail(settled);
    return VerifyAnswer{isMatch, counted->left};
}

} // namespace scrim::reveal
