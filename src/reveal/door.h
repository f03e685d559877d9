// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/screen_level.h"
#include "base/secret_bytes.h"
#include "policy/rules.h"
#include "reveal/lit_journal.h"
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
    Released,      ///< the person let go of what holds it open
    CaptureSeen,   ///< somebody may be taking a picture of the screen
    ScreenChanged, ///< the window moved to another screen, or its protection changed
    Minimised,
    SupportCapture, ///< pictures were allowed for support
    Unknown,        ///< the program ended while it was lit; only the next start writes this
};
[[nodiscard]] QString name(Concealed why);

/// Where a field would be lit, and what holds there at the moment.
struct Situation
{
    ScreenLevel screen = ScreenLevel::None; ///< what the window has against pictures of the screen
    QString screenWhy = {};                 ///< one sentence; may be empty
    bool captureAllowed = false;            ///< "allow capture for support" holds
};

/// The one door to plaintext: policy decides, the log takes the act and syncs, the vault opens one field. A refusal is
/// logged too (field.reveal, denied) and explains itself.
class Door
{
public:
    /// What it is given must outlive it.
    Door(session::Session& session, const policy::Policy& policy, LitJournal& journal);

    /// `reason` may be empty. Refused: by policy or for want of the key (code Refused). Io, DiskFull: the log or the
    /// journal did not take it, so nothing is shown. Tampered, Damaged: the sealed field does not open (logged as
    /// failed).
    [[nodiscard]] Result<Lit> reveal(const vault::SealedField& field, const Situation& situation, const QString& reason,
                                     const QString& call = {});
    /// Wipes the value at once and logs field.conceal with the time it was lit.
    [[nodiscard]] Result<void> conceal(Lit lit, qint64 litMs, Concealed why);

private:
    /// The entry, then the field; an entry more when it does not open.
    [[nodiscard]] Result<Lit> show(audit::Event event, const vault::SealedField& field, int seconds);
    /// Logs that it came to nothing after all, and takes it out of the journal.
    [[nodiscard]] std::unexpected<Error> giveUp(audit::Event event, const Error& error, qint64 entry);
    /// Logs the denial and says why.
    [[nodiscard]] std::unexpected<Error> refuse(audit::Event event, const QString& why);

    session::Session& m_session;
    const policy::Policy& m_policy;
    LitJournal& m_journal;
};

} // namespace scrim::reveal
