// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/screen_level.h"
#include "base/secret_bytes.h"
#include "policy/rules.h"
#include "policy/verify_forms.h"
#include "reveal/lit_journal.h"
#include "reveal/verification.h"
#include "session/session.h"
#include "vault/sealed_field.h"

#include <QString>

#include <optional>

namespace scrim::reveal {

/// A field while it is lit: the plaintext and how to account for it.
struct Lit
{
    SecretBytes value; ///< UTF-8; wipe at concealment
    RecordId record;
    policy::Field field = policy::Field::Email;
    QString subject;     ///< the record's pseudonym
    int seconds = 0;     ///< the lease
    qint64 seq = -1;     ///< the entry that allowed it
    bool spoken = false; ///< for a screen reader's ears: nothing of it is shown
    bool isWhole = true; ///< false for a card of which policy shows the ends alone
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
    PolicyChanged,  ///< another policy holds, which does not let it be lit
    Unknown,        ///< the program ended while it was lit; only the next start writes this
};
[[nodiscard]] QString name(Concealed why);

/// Where a field would be lit, and what holds there at the moment.
struct Situation
{
    ScreenLevel screen = ScreenLevel::None;    ///< what the window has against pictures of the screen
    QString screenWhy = {};                    ///< one sentence; may be empty
    bool captureAllowed = false;               ///< "allow capture for support" holds
    bool verified = false;                     ///< the caller has been verified as this customer
    std::optional<policy::WeekTime> time = {}; ///< where the organisation counts its hours
    policy::Views views = {};                  ///< of the field's class, by this person
    bool spoken = false;                       ///< to be told to a screen reader instead of shown
};

/// The one door to plaintext: policy decides, the log takes the act and syncs, the vault opens one field. A refusal is
/// logged too (field.reveal, denied) and explains itself.
class Door
{
public:
    /// What it is given must outlive it.
    Door(session::Session& session, const policy::Policy& policy, LitJournal& journal);

    /// Of a card number no more than policy::cardEnds() where policy says so (the entry too: detail "digits").
    /// Lit, or spoken where the situation says so, which policy allows apart and the entry says (detail "spoken").
    /// `reason` may be empty; the entry names the session's call, and whether there is one counts. Refused: by policy
    /// or for want of the key (code Refused). Io, DiskFull: the log or the journal did not take it, so nothing is
    /// shown. Tampered, Damaged: the sealed field does not open (logged as failed).
    [[nodiscard]] Result<Lit> reveal(const vault::SealedField& field, const Situation& situation,
                                     const QString& reason);
    /// The value for a machine that is told it (a telephone) instead of a person: under the same rules and on record as
    /// field.reveal with "dial", before it is opened; nothing is lit, so nothing is concealed later. Fails as reveal().
    [[nodiscard]] Result<SecretBytes> handOver(const vault::SealedField& field, const Situation& situation,
                                               const QString& reason);
    /// Wipes the value at once and logs field.conceal with the time it was lit.
    [[nodiscard]] Result<void> conceal(Lit lit, qint64 litMs, Concealed why);

    /// Whether `typed` is what the customer's record has; nothing of it leaves the door but yes or no. The try is
    /// counted, then on record (field.verify), before anything is compared; the answer is on record before it is given.
    /// A field that the record does not have is no match like any other. Refused, and logged as denied: the role holds
    /// no key to it, or no try is left. Refused without more when what was typed is not whole: then nothing was tried.
    /// Any other error: nothing was compared, or the answer is not told; the try is used.
    [[nodiscard]] static Result<VerifyAnswer> verify(const VerifyPlace& place, qint64 customer, policy::VerifyKind kind,
                                                     Bytes typed, const QLocale& locale);

private:
    /// What policy, a second person and the keys say: the seconds of the lease. Completes `event`, and logs a refusal.
    [[nodiscard]] Result<int> allow(audit::Event& event, const vault::SealedField& field, const Situation& situation,
                                    const QString& reason);
    /// The entry, then the field; an entry more when it does not open.
    [[nodiscard]] Result<Lit> show(audit::Event event, const vault::SealedField& field, int seconds);
    /// Logs that it came to nothing after all, and takes it out of the journal.
    [[nodiscard]] std::unexpected<Error> giveUp(audit::Event event, const Error& error, qint64 entry);
    /// The form of what is kept, out of the field that the entry `seq` allows to open. Empty where there is none.
    [[nodiscard]] static Result<SecretBytes> openForm(const VerifyPlace& place, qint64 customer,
                                                      policy::VerifyKind kind, const policy::Spelling& spelling,
                                                      DurableSeq seq);
    /// The same without opening anything, where a token or the mask says enough.
    [[nodiscard]] static Result<SecretBytes> keptForm(const VerifyPlace& place, qint64 customer,
                                                      policy::VerifyKind kind, const records::KeptFields& kept,
                                                      DurableSeq seq);
    /// Logs the denial and says why.
    [[nodiscard]] std::unexpected<Error> refuse(audit::Event event, const QString& why);

    session::Session& m_session;
    const policy::Policy& m_policy;
    LitJournal& m_journal;
};

} // namespace scrim::reveal
