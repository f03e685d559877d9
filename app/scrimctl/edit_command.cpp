// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "editing/edit_acts.h"
#include "policy/text.h"
#include "records/store.h"
#include "reveal/verification.h"
#include "vault/sealer.h"

#include <algorithm>

using namespace scrim;

namespace scrimctl {

namespace {

using Act = Result<editing::Outcome> (*)(const editing::Place&, const editing::Target&);

Result<editing::Target> targetOf(const Call& call, records::Store& store)
{
    const QString kind = call.operands.value(1);
    if (kind != QLatin1String("customer") && kind != QLatin1String("order"))
        return fail(ErrorCode::Usage, QStringLiteral("edit takes 'customer' or 'order', an id and a field"));
    const auto field = policy::fieldFrom(call.operands.value(3));
    if (!field)
        return fail(ErrorCode::Usage, QStringLiteral("there is no field of that name; show --json names a record's"));
    const auto record = store.resolve(kind == QLatin1String("order") ? RecordKind::Order : RecordKind::Customer,
                                      call.operands.value(2));
    if (!record)
        return std::unexpected(record.error());
    return editing::Target{*record, *field, {}};
}

/// The lines of the text; empty ones at its end are none.
std::vector<Bytes> linesOf(Bytes text)
{
    std::vector<Bytes> lines;
    for (auto begin = text.begin();;) {
        const auto end = std::find(begin, text.end(), std::uint8_t('\n'));
        lines.push_back(policy::trimmed(Bytes(begin, end)));
        if (end == text.end())
            break;
        begin = end + 1;
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines;
}

QString clear(Bytes line)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(line.data()), static_cast<qsizetype>(line.size()));
}

Result<editing::Typed> typedOf(const editing::Target& target, SecretBytes text, const QString& region)
{
    editing::Typed typed;
    typed.region = region;
    if (policy::kindOf(target.field) != policy::FieldKind::Address) {
        typed.value = std::move(text);
        return typed;
    }
    std::vector<Bytes> lines = linesOf(text);
    const std::size_t names = target.record.kind == RecordKind::Order ? 1 : 0;
    if (lines.size() < names + 4 || lines.size() > names + 5)
        return fail(ErrorCode::Usage,
                    QStringLiteral("an address is typed as %1street, a second line if there is one, postcode, town and "
                                   "country, each on a line of its own")
                        .arg(names > 0 ? QStringLiteral("name, ") : QString()));
    if (names > 0)
        typed.name = SecretBytes::copyOf(lines.front());
    typed.street = SecretBytes::copyOf(lines[names]);
    if (lines.size() == names + 5)
        typed.street2 = SecretBytes::copyOf(lines[names + 1]);
    typed.postcode = SecretBytes::copyOf(lines[lines.size() - 3]);
    typed.town = clear(lines[lines.size() - 2]);
    typed.country = clear(lines.back());
    return typed;
}

Answer answerOf(const editing::Target& target, const QString& before, const editing::Outcome& outcome)
{
    Answer answer;
    answer.json = {{QStringLiteral("id"), target.record.id},
                   {QStringLiteral("field"), policy::name(target.field)},
                   {QStringLiteral("before"), before},
                   {QStringLiteral("mask"), outcome.maskNow},
                   {QStringLiteral("stored"), outcome.isStored}};
    answer.lines = {
        outcome.isStored
            ? QStringLiteral("%1: %2, before: %3").arg(policy::label(target.field), outcome.maskNow, before)
            : QStringLiteral("Somebody else has changed this meanwhile: %1. Nothing was stored.").arg(outcome.maskNow)};
    answer.status = outcome.isStored ? 0 : 1;
    return answer;
}

/// What the options ask for instead of a new value; null for a new value.
Result<Act> otherAct(const Call& call)
{
    struct Other
    {
        const char* option;
        Act act;
    };
    static constexpr std::array others{
        Other{"undo", editing::undo},
        Other{"keep-ours",
              [](const editing::Place& place, const editing::Target& target) {
                  return editing::settle(place, target, editing::Settle::KeepOurs);
              }},
        Other{"take-shops", [](const editing::Place& place, const editing::Target& target) {
                  return editing::settle(place, target, editing::Settle::TakeShops);
              }}};
    Act chosen = nullptr;
    for (const auto& [option, act] : others) {
        if (!call.options.isSet(QLatin1String(option)))
            continue;
        if (chosen != nullptr)
            return fail(ErrorCode::Usage, QStringLiteral("--undo, --keep-ours and --take-shops are one at a time"));
        chosen = act;
    }
    return chosen;
}

Result<editing::Outcome> typeAnew(Call& call, const editing::Place& place, const editing::Target& target)
{
    // Before anything is asked for: nobody types a card number for a refusal.
    if (auto may = editing::mayEdit(place, target); !may)
        return fail(may);
    auto text = call.passwords.askText(call.option(QStringLiteral("value-file")),
                                       QStringLiteral("%1, Ctrl+D at its end:").arg(policy::label(target.field)));
    if (!text)
        return fail(text);
    const auto typed = typedOf(target, std::move(*text), call.option(QStringLiteral("region")));
    if (!typed)
        return std::unexpected(typed.error());
    const auto draft = editing::prepare(place, target, *typed);
    return draft ? editing::save(place, *draft) : std::unexpected(draft.error());
}

Result<Answer> edit(Call& call)
{
    const auto other = otherAct(call);
    if (!other)
        return std::unexpected(other.error());
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    session::Session& session = person->session();
    const Bytes indexKey = session.keys().key(vault::SharedKey::Index);
    records::Store store(*cache, indexKey);
    auto target = targetOf(call, store);
    if (!target)
        return std::unexpected(target.error());
    const auto before = records::fieldNow(*cache, target->record, target->field);
    if (!before)
        return std::unexpected(before.error());
    target->version = before->version;
    const policy::Policy policy = person->policy();
    records::VerifyTries tries(*cache);
    const auto verified = reveal::isCallerVerified({session, policy, store, tries}, target->record);
    if (!verified)
        return std::unexpected(verified.error());
    vault::Sealer sealer(person->station().header());
    records::FieldEditor editor(*cache, sealer, indexKey);
    const editing::Place place{session, *cache, editor, policy, *verified};
    const auto outcome = *other != nullptr ? (*other)(place, *target) : typeAnew(call, place, *target);
    if (!outcome)
        return std::unexpected(outcome.error());
    return answerOf(*target, before->mask, *outcome);
}

} // namespace

std::vector<Command> editCommands()
{
    return {{{QStringLiteral("edit")},
             QStringLiteral("DIR customer|order ID FIELD"),
             4,
             4,
             QStringLiteral("corrects a sensitive field without showing what stands in it"),
             signInOptions() +
                 QList<QCommandLineOption>{
                     {QStringLiteral("value-file"), QStringLiteral("a file with the value, '-' for standard input"),
                      QStringLiteral("FILE")},
                     {QStringLiteral("region"), QStringLiteral("country of a phone without a country code"),
                      QStringLiteral("CC")},
                     {QStringLiteral("undo"), QStringLiteral("takes your own last change back")},
                     {QStringLiteral("keep-ours"), QStringLiteral("the shop's other value no longer waits")},
                     {QStringLiteral("take-shops"), QStringLiteral("the shop's other value takes its place")}},
             {QStringLiteral("as")},
             edit}};
}

} // namespace scrimctl
