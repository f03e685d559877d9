// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/entered.h"
#include "policy/policy.h"
#include "records/field_editor.h"
#include "session/session.h"

#include <QString>

#include <optional>

/// Correcting a field: policy allows it, the log takes it, the cache stores it, and nobody reads what stood there.
namespace scrim::editing {

/// Where it happens and under what rules.
struct Place
{
    session::Session& session;
    storage::Database& cache;
    records::FieldEditor& editor;
    const policy::Policy& policy;
    bool isVerified = false; ///< the caller is verified as this customer
};

/// Which field, and the version of it that the person has seen.
struct Target
{
    RecordId record;
    policy::Field field = policy::Field::Email;
    QByteArray version = {};
};

/// What a person typed: an address by its lines, anything else in `value`. Moved in, and wiped with it.
struct Typed
{
    SecretBytes value;
    SecretBytes name, street, street2, postcode;
    QString town, country;
    QString region; ///< ISO 3166: country of a phone without a country code
};

/// A new value that has been checked, before it is stored.
struct Draft
{
    Target target;
    policy::Entered entered;
};

/// Whether the person may edit the field here and now. Refused with the reason, logged as field.edit denied, for a role
/// that the policy does not name, a class whose key the person does not hold, and a caller who is not verified where
/// that is demanded.
[[nodiscard]] Result<void> mayEdit(const Place& place, const Target& target);

/// Checks what was typed; the draft's mask is what everybody will see. As mayEdit(); WrongFormat for what is no such
/// value, and for a mask. Nothing is stored or logged when it is good.
[[nodiscard]] Result<Draft> prepare(const Place& place, const Target& target, const Typed& typed);

/// What became of an act on a field.
struct Outcome
{
    bool isStored = false;
    QString maskNow;       ///< of what stands there now; when not stored, of what somebody else has put there
    QByteArray versionNow; ///< for another try
};

/// Logs field.edit (how, and no value), then stores. Not stored when another version stands there by now: nothing is
/// lost, and the draft can be saved again over Outcome::versionNow. Nothing is stored without its entry; a storing that
/// fails is logged as failed.
[[nodiscard]] Result<Outcome> save(const Place& place, const Draft& draft);
/// Takes the person's own last edit back, as records::FieldEditor::undo() says.
[[nodiscard]] Result<Outcome> undo(const Place& place, const Target& target);

enum class Settle
{
    KeepOurs,
    TakeShops,
};
/// Answers a conflict with an import.
[[nodiscard]] Result<Outcome> settle(const Place& place, const Target& target, Settle how);

} // namespace scrim::editing
