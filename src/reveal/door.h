// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret_bytes.h"
#include "policy/rules.h"
#include "session/session.h"
#include "vault/sealed_field.h"

#include <QString>

namespace scrim::reveal {

/// A field while it is lit: the plaintext and how to account for it.
struct Lit
{
    SecretBytes value; ///< UTF-8; wipe at concealment
    RecordId record;
    policy::Field field = policy::Field::Email;
    QString subject; ///< the record's pseudonym
    int seconds = 0; ///< the lease
    qint64 seq = -1; ///< the entry that allowed it
};

/// Why a lit field went dark; as it stands in the log.
enum class Concealed
{
    TimeUp,
    Escape,
    FocusLost,
    Replaced, ///< another field was lit
    Left,     ///< another customer or page
    Locked,
    SignedOut,
};
[[nodiscard]] QString name(Concealed why);

/// The one door to plaintext: policy decides, the log takes the act and syncs, the vault opens one field. A refusal is
/// logged too (field.reveal, denied) and explains itself.
class Door
{
public:
    explicit Door(session::Session& session);

    /// `reason` may be empty. Refused: by policy or for want of the key (code Refused). Io, DiskFull: the log did not
    /// take it, so nothing is shown. Tampered, Damaged: the sealed field does not open (logged as failed).
    [[nodiscard]] Result<Lit> reveal(const vault::SealedField& field, const QString& reason, const QString& call = {});
    /// Wipes the value at once and logs field.conceal with the time it was lit.
    [[nodiscard]] Result<void> conceal(Lit lit, qint64 litMs, Concealed why);

private:
    /// The entry, then the field; an entry more when it does not open.
    [[nodiscard]] Result<Lit> show(audit::Event event, const vault::SealedField& field, int seconds);
    /// Logs the denial and says why.
    [[nodiscard]] std::unexpected<Error> refuse(audit::Event event, const QString& why);

    session::Session& m_session;
};

} // namespace scrim::reveal
