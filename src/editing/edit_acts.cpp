// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_acts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/field_words.h"
#include "records/store.h"
#include "session/logged.h"
#include "vault/keyring.h"

namespace scrim::editing {

namespace {

Result<audit::Event> eventOf(const Place& place, const Target& target, const QString& how)
{
    records::Store store(place.cache, place.session.keys().key(vault::SharedKey::Index));
    const auto subject = store.subjectOf(target.record);
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event event = place.session.event(QStringLiteral("field.edit"));
    event.subject = *subject;
    event.field = policy::name(target.field);
    event.fieldClass = policy::name(policy::classOf(target.field));
    event.detail = {{QStringLiteral("record"),
                     target.record.kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order")},
                    {QStringLiteral("how"), how}};
    return event;
}

bool belongsTo(policy::Field field, RecordKind kind)
{
    const bool isOrders = field == policy::Field::BillingAddress || field == policy::Field::ShippingAddress ||
                          field == policy::Field::BillingPhone || field == policy::Field::ShippingPhone;
    const bool isCustomers = field == policy::Field::Address;
    return kind == RecordKind::Order ? !isCustomers : !isOrders;
}

/// Empty when nothing stands against it.
QString obstacle(const Place& place, const Target& target)
{
    const policy::FieldClass fieldClass = policy::classOf(target.field);
    const QString label = policy::labelInside(fieldClass);
    if (!policy::mayEdit(place.policy.editing, place.session.role(), fieldClass))
        return Core::tr("The policy does not let your role (%1) correct %2 data. Ask somebody whose role may.")
            .arg(policy::label(place.session.role()), label);
    if (!place.session.keys().holds(fieldClass))
        return Core::tr("You hold no key to %1 data yet, so you cannot correct it. Ask a colleague who views it "
                        "to approve you.")
            .arg(label);
    if (place.policy.verification.beforeEdit && !place.isVerified)
        return Core::tr("The policy wants the caller verified before anything of theirs is changed. Verify them "
                        "first.");
    return {};
}

Result<Outcome> outcomeNow(const Place& place, const Target& target, bool isStored)
{
    const auto now = records::fieldNow(place.cache, target.record, target.field);
    if (!now)
        return std::unexpected(now.error());
    return Outcome{isStored, now->mask, now->version};
}

/// The entry, then the act.
template<typename Act>
Result<Outcome> logged(const Place& place, const Target& target, const QString& how, Act act)
{
    if (auto may = mayEdit(place, target); !may)
        return fail(may);
    // Before the entry: a change that has been overtaken is none.
    const auto before = outcomeNow(place, target, false);
    if (!before || before->versionNow != target.version)
        return before;
    const auto event = eventOf(place, target, how);
    if (!event)
        return std::unexpected(event.error());
    bool isOvertaken = false;
    const auto done = session::logged(place.session, *event, [&]() -> Result<void> {
        const Result<bool> stored =
            act(records::FieldEditor::Change{target.record, target.field, target.version, place.session.user(),
                                             place.session.station().clock().wallMs()});
        if (!stored)
            return std::unexpected(stored.error());
        isOvertaken = !*stored;
        return isOvertaken
                   ? Result<void>(fail(ErrorCode::Exists, Core::tr("Somebody else has changed this field meanwhile.")))
                   : Result<void>{};
    });
    if (!done && !isOvertaken)
        return std::unexpected(done.error());
    return outcomeNow(place, target, !isOvertaken);
}

} // namespace

Result<void> mayEdit(const Place& place, const Target& target)
{
    const QString why = obstacle(place, target);
    if (why.isEmpty())
        return {};
    const auto event = eventOf(place, target, QStringLiteral("typed"));
    if (!event)
        return std::unexpected(event.error());
    return session::gaveUp(place.session, *event, {ErrorCode::Refused, why});
}

Result<Draft> prepare(const Place& place, const Target& target, const Typed& typed)
{
    if (auto may = mayEdit(place, target); !may)
        return fail(may);
    if (!belongsTo(target.field, target.record.kind))
        return fail(ErrorCode::WrongFormat, Core::tr("Such a record has no such field."));
    const policy::FieldKind kind = policy::kindOf(target.field);
    const bool isOrders = target.record.kind == RecordKind::Order;
    auto entered = kind == policy::FieldKind::Address
                       ? policy::enteredAddress({isOrders ? typed.name.bytes() : Bytes(), typed.street, typed.street2,
                                                 typed.postcode, typed.town, typed.country})
                       : policy::enteredValue(kind, typed.value, typed.region);
    if (!entered)
        return fail(entered);
    return Draft{target, *std::move(entered)};
}

Result<Outcome> save(const Place& place, const Draft& draft)
{
    return logged(place, draft.target, QStringLiteral("typed"), [&](const records::FieldEditor::Change& change) {
        records::SensitiveInput input;
        input.field = draft.target.field;
        input.value = draft.entered.value;
        input.mask = draft.entered.mask;
        input.normalized = draft.entered.normalized;
        return place.editor.replace(change, input, draft.entered.town, draft.entered.country);
    });
}

Result<Outcome> undo(const Place& place, const Target& target)
{
    return logged(place, target, QStringLiteral("undone"),
                  [&](const records::FieldEditor::Change& change) { return place.editor.undo(change); });
}

Result<Outcome> settle(const Place& place, const Target& target, Settle how)
{
    const bool keeps = how == Settle::KeepOurs;
    return logged(place, target, keeps ? QStringLiteral("kept_ours") : QStringLiteral("took_shops"),
                  [&](const records::FieldEditor::Change& change) {
                      return keeps ? place.editor.keepOurs(change) : place.editor.takeShops(change);
                  });
}

} // namespace scrim::editing
