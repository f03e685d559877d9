// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "records/store.h"
#include "records/verify_tries.h"
#include "reveal/door.h"

using namespace scrim;

namespace scrimctl {

namespace {

QString kindNames()
{
    QStringList names;
    for (const policy::VerifyKind kind : policy::allVerifyKinds)
        names.append(policy::name(kind));
    return names.join(QStringLiteral(", "));
}

QString inWords(const policy::VerificationPolicy& policy, const reveal::Verification& state)
{
    if (state.verified)
        return QStringLiteral("The caller counts as verified for %1 minutes.").arg(policy.windowMinutes);
    return QStringLiteral("%1 of %2 verified.").arg(state.counted).arg(state.needed);
}

Answer answerOf(const policy::VerificationPolicy& policy, const reveal::VerifyAnswer& said,
                const reveal::Verification& state)
{
    Answer answer;
    answer.json = {{QStringLiteral("match"), said.matched},
                   {QStringLiteral("tries_left"), said.triesLeft},
                   {QStringLiteral("verified"), state.verified}};
    answer.lines = {said.matched ? QStringLiteral("Match.")
                                 : QStringLiteral("No match. Tries left: %1.").arg(said.triesLeft),
                    inWords(policy, state)};
    answer.status = said.matched ? 0 : 1;
    return answer;
}

Result<Answer> verify(Call& call)
{
    const auto kind = policy::verifyKindFrom(call.operands.value(3));
    if (call.operands.value(1) != QLatin1String("customer") || !kind) {
        return fail(ErrorCode::Usage, QStringLiteral("verify takes 'customer', an id and one of: %1").arg(kindNames()));
    }
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    const policy::Policy policy = person->policy();
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    records::VerifyTries tries(*cache);
    const auto customer = store.resolve(RecordKind::Customer, call.operands.value(2));
    if (!customer)
        return std::unexpected(customer.error());
    const auto typed = call.passwords.ask(call.option(QStringLiteral("value-file")),
                                          QStringLiteral("%1, as the caller says it").arg(policy::label(*kind)));
    if (!typed)
        return std::unexpected(typed.error());
    const reveal::VerifyPlace place{person->session(), policy, store, tries};
    const auto said = reveal::Door::verify(place, customer->id, *kind, *typed, QLocale::system());
    if (!said)
        return std::unexpected(said.error());
    const auto state = reveal::verificationOf(place, customer->id);
    if (!state)
        return std::unexpected(state.error());
    return answerOf(policy.verification, *said, *state);
}

} // namespace

std::vector<Command> verifyCommands()
{
    auto options = signInOptions();
    options.append({QStringLiteral("value-file"),
                    QStringLiteral("a file with what the caller says, '-' for standard input (after the password)"),
                    QStringLiteral("FILE")});
    return {
        {{QStringLiteral("verify")},
         QStringLiteral("DIR customer ID KIND"),
         4,
         4,
         QStringLiteral("whether what a caller says is what the record has"),
         options,
         {QStringLiteral("as")},
         verify},
    };
}

} // namespace scrimctl
