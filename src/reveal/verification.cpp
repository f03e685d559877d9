// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/verification.h"

#include "base/core_text.h"
#include "policy/field_words.h"
#include "policy/mask.h"
#include "records/store.h"

#include <algorithm>

namespace scrim::reveal {

namespace {

using policy::VerifyKind;

/// Whether the record has it at all, by what everybody sees of it.
bool has(const records::KeptFields& kept, VerifyKind kind)
{
    const records::KeptField* field = kept.of(policy::fieldOf(kind));
    if (field == nullptr)
        return false;
    switch (policy::verifyBy(kind)) {
    case policy::VerifyBy::Token:
        return !field->token.isEmpty();
    case policy::VerifyBy::Mask:
        return !policy::spokenEnding(policy::kindOf(field->field), field->mask).isEmpty();
    case policy::VerifyBy::Key:
        break;
    }
    return true;
}

std::vector<VerifyKind> kindsOf(const std::vector<records::VerifyMatch>& matches)
{
    std::vector<VerifyKind> kinds;
    for (const records::VerifyMatch& match : matches)
        kinds.push_back(match.kind);
    return kinds;
}

} // namespace

records::Trier trierOf(const session::Session& session)
{
    return {session.user(), session.call(), session.station().clock().wallMs()};
}

QString refusalToVerify(const session::Session& session, VerifyKind kind)
{
    if (session.keys().ownPublic.isEmpty())
        return Core::tr("The desk is locked. Unlock it first.");
    const policy::FieldClass fieldClass = policy::classOf(policy::fieldOf(kind));
    switch (policy::verifyBy(kind)) {
    case policy::VerifyBy::Mask:
        return {};
    case policy::VerifyBy::Token:
        if (session.keys().holds(vault::SharedKey::Index))
            return {};
        break;
    case policy::VerifyBy::Key:
        if (session.keys().holds(fieldClass))
            return {};
        break;
    }
    const auto viewable = policy::viewableClasses(session.role());
    if (std::ranges::find(viewable, fieldClass) != viewable.end()) {
        return Core::tr("Your key to %1 data still waits for a colleague's approval. Ask for something else.")
            .arg(policy::labelInside(fieldClass));
    }
    return Core::tr("The role %1 holds no key to %2 data. Ask for something else, or hand the call to a senior agent.")
        .arg(policy::label(session.role()), policy::labelInside(fieldClass));
}

Result<Verification> verificationOf(const VerifyPlace& place, qint64 customer)
{
    const policy::VerificationPolicy& policy = place.policy.verification;
    const records::Trier who = trierOf(place.session);
    const auto kept = place.tries.kept(customer);
    if (!kept)
        return std::unexpected(kept.error());
    auto matches = place.tries.matches(customer, who, policy);
    if (!matches)
        return fail(matches);
    Verification state{.customer = customer, .offers = {}, .matches = std::move(*matches)};
    const std::vector<VerifyKind> matched = kindsOf(state.matches);
    for (const VerifyKind kind : policy::allVerifyKinds) {
        if (!has(*kept, kind))
            continue;
        const auto left = place.tries.left(customer, policy::fieldOf(kind), who, policy);
        if (!left)
            return std::unexpected(left.error());
        const bool isMatched = std::ranges::find(matched, kind) != matched.end();
        state.offers.push_back({kind, *left, isMatched, refusalToVerify(place.session, kind)});
    }
    state.counted = policy::counted(policy, matched);
    state.needed = policy.fieldsNeeded;
    state.verified = policy::isVerified(policy, matched);
    state.inCall = !who.call.isEmpty();
    return state;
}

Result<bool> isCallerVerified(const VerifyPlace& place, RecordId record)
{
    qint64 customer = record.id;
    if (record.kind == RecordKind::Order) {
        const auto card = place.store.card(record);
        if (!card && card.error().code == ErrorCode::NotFound)
            return false;
        if (!card)
            return std::unexpected(card.error());
        customer = card->id;
    }
    const policy::VerificationPolicy& policy = place.policy.verification;
    const auto matches = place.tries.matches(customer, trierOf(place.session), policy);
    if (!matches)
        return std::unexpected(matches.error());
    return policy::isVerified(policy, kindsOf(*matches));
}

} // namespace scrim::reveal
