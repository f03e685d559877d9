// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/screen_level.h"
#include "editing/edit_acts.h"
#include "models/desk_types.h"
#include "notes/note_acts.h"
#include "policy/policy.h"
#include "policy/role.h"
#include "policy/rules.h"
#include "records/hidden.h"
#include "records/types.h"
#include "reveal/door.h"
#include "session/approvals.h"
#include "session/budget.h"
#include "session/calls.h"
#include "session/credentials.h"
#include "session/witnesses.h"
#include "telephony/pop.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace scrim {
class Worker;
} // namespace scrim

namespace scrim::intake {
struct Options;
struct Preview;
struct Progress;
struct Report;
} // namespace scrim::intake

namespace scrim::models {

struct HeldVault;
struct LogAccess;

/// All that the UI can ask of the core, each answer a future: storage has two threads, a reader and a writer, and the
/// GUI thread never waits. Futures end on the thread that the desk lives on; continue with whenAnswered(future, widget,
/// ...) of base/answer.h, which bears that the widget goes first. Holds masked values only; plaintext passes once, in
/// the Lit that reveal() hands over.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// holdVault() and a desk over what that holds.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const QString& folder, const Clock& clock,
                                                            std::shared_ptr<session::Witnesses> witnesses = {},
                                                            const session::ManagedPolicy& managed = {});
    /// `clock` is the one that the vault is held with.
    [[nodiscard]] static std::unique_ptr<Desk> open(HeldVault held, const Clock& clock);
    ~Desk() override;

    [[nodiscard]] QString vaultName() const;
    /// Signed in and not locked.
    [[nodiscard]] bool isOpen() const;
    /// Who is (or, behind the lock, was) at the desk; name empty when nobody.
    [[nodiscard]] const Person& person() const;

    /// Tampered when the log is shorter than, or another one than, what is kept of it outside of the vault's folder:
    /// then nobody gets in.
    /// The person may have something to do first (Person::due): then the desk is not open yet, and goOn() opens it.
    [[nodiscard]] QFuture<Result<Person>> signIn(const QString& name, SecretBytes password, SecretBytes code = {});
    /// Opens the desk once nothing is due any more; Refused when nobody waits.
    [[nodiscard]] QFuture<Result<Person>> goOn();
    /// After an answer that is LockedOut: what was left of it then, in ms.
    [[nodiscard]] qint64 lockoutMs() const;
    /// As session/credentials.h says, for who is at the desk or has something to do first. Enrolling takes the password
    /// again, and the code of the factor that holds.
    [[nodiscard]] QFuture<Result<void>> changePassword(SecretBytes oldPassword, SecretBytes newPassword);
    [[nodiscard]] QFuture<Result<std::shared_ptr<session::Enrolment>>> beginEnrolment(SecretBytes password,
                                                                                      SecretBytes code = {});
    [[nodiscard]] QFuture<Result<void>> confirmEnrolment(SecretBytes code);
    /// Behind the lock, the same person comes back, with the password alone; BadCredential otherwise.
    [[nodiscard]] QFuture<Result<Person>> unlock(SecretBytes password);
    [[nodiscard]] QFuture<Result<void>> lock(const QString& why);
    [[nodiscard]] QFuture<Result<void>> signOut();

    /// The newest call cancels the one before it, which then ends with Cancelled. An exact look-up of a sealed value
    /// (records::Reading) waits until the person stops typing (lookupPauseMs), is logged as record.search, and Refused,
    /// with the time to wait, when the person has made too many (LookupLimit).
    [[nodiscard]] QFuture<Result<records::Found>> find(const QString& query);
    static constexpr int lookupPauseMs = 150;
    /// The rows of such records with their masks: what find() has found. A find() since then ends it with Cancelled.
    [[nodiscard]] QFuture<Result<std::vector<records::Hit>>> hits(const std::vector<RecordId>& records);
    /// Logged as record.open before it is shown. Where the log does not take it, masked work goes on: logFailed says
    /// so.
    [[nodiscard]] QFuture<Result<records::Customer>> customer(qint64 id);
    [[nodiscard]] QFuture<Result<records::Order>> order(qint64 id);
    /// More orders of a customer that is open already: those after the order `after`, newest first, so many at most.
    [[nodiscard]] QFuture<Result<std::vector<records::OrderSummary>>> orders(qint64 customer, qint64 after, int limit);

    /// Refused also when the screen's level has fallen below the class's least on the answer's way. `spoken`: to be
    /// told to a screen reader; then the screen has no part in it. The caller moves the Lit out. It is shared on its
    /// way only, since a QFuture cannot hand over what moves only: it forgets that it is finished while its promise
    /// still stands, and that runs the continuation a second time.
    [[nodiscard]] QFuture<Result<std::shared_ptr<reveal::Lit>>> reveal(RecordId record, policy::Field field,
                                                                       const QString& reason, bool spoken = false);
    [[nodiscard]] QFuture<Result<void>> conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why);
    /// A copying shortcut over a masked field: logs copy.blocked, at most once a second.
    void copyBlocked(RecordId record, policy::Field field);

    [[nodiscard]] QFuture<Result<std::vector<PendingGrant>>> pendingGrants();
    [[nodiscard]] QFuture<Result<void>> approve(const QString& user);
    /// The newest `limit` entries that this person may read, newest first; logged as log.read.
    [[nodiscard]] QFuture<Result<std::vector<LogRow>>> logRows(int limit);

    /// What people wrote about this record, newest first.
    [[nodiscard]] QFuture<Result<std::vector<records::NoteThread>>> notes(RecordId record);
    /// As notes::write(): redacted, on record, stored.
    [[nodiscard]] QFuture<Result<records::Note>> writeNote(RecordId record, notes::Writing writing);
    /// As notes::unredact(): puts on record that this person takes a redaction back, or is refused.
    [[nodiscard]] QFuture<Result<void>> unredact(RecordId record, const policy::Finding& finding);
    /// This person's own draft on the record, sealed to them (notes::keepDraft()).
    [[nodiscard]] QFuture<Result<void>> keepDraft(RecordId record, notes::Writing writing);
    [[nodiscard]] QFuture<Result<std::optional<notes::Draft>>> draft(RecordId record);
    [[nodiscard]] QFuture<Result<void>> dropDraft(RecordId record);
    /// As notes::withdraw(): takes back what this person has just written. `note`: the first version's id.
    [[nodiscard]] QFuture<Result<notes::Draft>> withdrawNote(RecordId record, qint64 note);
    /// What people at the desk call the customer by, by name; the shop's tags are the record's.
    [[nodiscard]] QFuture<Result<QStringList>> tags(qint64 customer);
    /// As notes::setTag(): on record, then stored or removed.
    [[nodiscard]] QFuture<Result<void>> setTag(qint64 customer, const QString& tag, bool isSet);

    /// How this person has arranged their desk: sizes and places, nothing of a customer. Empty where nothing is kept.
    [[nodiscard]] QFuture<Result<QJsonObject>> shape();
    /// Kept in the vault's folder, sealed to this person; not logged.
    [[nodiscard]] QFuture<Result<void>> keepShape(const QJsonObject& shape);

    /// Imports a file on a thread of its own, one at a time (InUse); as intake::importFile() says. Its `progress` and
    /// `cancelled` are the desk's: importProgressed() and stopImport(). Goes on behind a lock, with copies of the
    /// cache's, the index's and the import's keys, none of which opens a field; a sign-out stops it.
    [[nodiscard]] QFuture<Result<intake::Report>> import(const QString& path, const intake::Options& options);
    /// What importing the file would store, as intake::preview() says; nothing of it is stored. The newest call cancels
    /// the one before it, which then ends with Cancelled. Refused for whoever may not import.
    [[nodiscard]] QFuture<Result<intake::Preview>> previewImport(const QString& path, const intake::Options& options);
    /// Ends it after a whole row; what is stored stays, and the same import completes it.
    void stopImport();
    [[nodiscard]] bool isImporting() const;

    /// Whether the policy lets this person correct such a field; asks and logs nothing.
    [[nodiscard]] bool mayEdit(policy::Field field) const;
    /// Begins to edit a field; Refused as editing::mayEdit() says. One at a time: it drops the one before.
    [[nodiscard]] QFuture<Result<FieldSeen>> beginEdit(RecordId record, policy::Field field);
    /// Checks what was typed, and answers with the mask that everybody will see. Nothing is stored yet.
    [[nodiscard]] QFuture<Result<QString>> prepareEdit(editing::Typed typed);
    /// Stores it, on record first. Not stored where somebody else was faster: then call it again with
    /// Outcome::versionNow to put it over theirs, or dropEdit().
    [[nodiscard]] QFuture<Result<editing::Outcome>> saveEdit(const QByteArray& overVersion = {});
    /// Wipes what was typed.
    void dropEdit();
    /// Takes this person's own last edit of the field back.
    [[nodiscard]] QFuture<Result<editing::Outcome>> undoEdit(RecordId record, policy::Field field);
    /// Answers what a shop says against an edit.
    [[nodiscard]] QFuture<Result<editing::Outcome>> settleEdit(RecordId record, policy::Field field,
                                                               editing::Settle how);

    /// A person did something; the idle lock counts anew.
    void touch();
    /// Locks the desk if its time alone is over, as the desk does by itself once a second: for whoever is about to
    /// paint after the machine has slept. True when it has.
    bool lockWhenIdle();

    /// What the policy of this vault says; the defaults before anybody signed in. Read anew at each sign-in and unlock,
    /// and within seconds of its being replaced: policyChanged().
    [[nodiscard]] const policy::Policy& policy() const;
    /// What policy would say to revealing that field here and now; asks and logs nothing. Whether the caller is
    /// verified is as it was when it was last asked or answered.
    [[nodiscard]] policy::Decision decision(RecordId record, policy::Field field, const QString& reason,
                                            bool spoken = false) const;
    /// Whether policy lets a field that is lit, or being spoken, stay so.
    [[nodiscard]] bool mayStayLit(RecordId record, policy::Field field, bool spoken = false) const;
    /// What the clock shows where the organisation counts its hours; nothing where the zone is not known here.
    [[nodiscard]] std::optional<policy::WeekTime> weekTime() const;
    /// What this person has left of the class's budget, as last counted; nothing where there is none.
    [[nodiscard]] std::optional<policy::Left> budget(policy::FieldClass fieldClass) const;
    /// Asks a supervisor for more views of a class whose budget is used up (session::requestTopUp()).
    [[nodiscard]] QFuture<Result<session::BudgetRequest>> askForViews(policy::FieldClass fieldClass);
    /// Who waits for more views: as session::budgetRequests() says.
    [[nodiscard]] QFuture<Result<std::vector<session::BudgetRequest>>> budgetRequests();
    /// As session::topUp(), under the policy of this desk.
    [[nodiscard]] QFuture<Result<session::TopUp>> topUp(const QString& user, policy::FieldClass fieldClass, int views);
    /// What the window has against pictures of the screen, and why: stands in every sign-in and reveal, and decides
    /// with policy whether a field may be lit. A change while somebody is signed in is logged as capture.unprotected
    /// (a fall to none) or capture.protected. ScreenLevel::None until it is told.
    void setScreen(ScreenLevel level, const QString& why);
    /// Somebody may be taking a picture of the screen: logs capture.seen, at most once a second. `how` is a word such
    /// as "get_image"; `program` may be empty.
    void captureSeen(const QString& program, const QString& how);

    /// A call begins or ends, on record as call.start and call.end; what happens meanwhile names it. One at a time. A
    /// lock keeps it for the person who comes back; a sign-out ends it.
    /// `external` is the telephone system's own name of the call, if it has one, `queue` that of where it came in.
    [[nodiscard]] QFuture<Result<session::Call>> startCall(const QString& external = {}, const QString& queue = {});
    /// `disposition`: a code of policy::Policy::dispositions; Refused without one where the policy lists any.
    [[nodiscard]] QFuture<Result<void>> endCall(const QString& disposition = {});
    /// The caller is gone: the call's wrap-up begins, which endCall() ends. Nothing without a call.
    void hangUp();
    [[nodiscard]] const std::optional<session::Call>& call() const;
    /// Puts the call on hold, on record as call.hold; then another one can begin.
    [[nodiscard]] QFuture<Result<void>> holdCall();
    /// Takes one up again, on record as call.resume; the one at the desk is put on hold.
    [[nodiscard]] QFuture<Result<session::Call>> resumeCall(const QString& id);
    /// In the order in which they were put on hold.
    [[nodiscard]] const std::vector<session::Call>& heldCalls() const;
    /// How long a call on hold has been so this time.
    [[nodiscard]] qint64 holdMs(const session::Call& call) const;
    /// How long the caller has been there (or was, in the wrap-up); 0 without a call.
    [[nodiscard]] qint64 callMs() const;
    /// How long the wrap-up has taken; 0 without one.
    [[nodiscard]] qint64 wrapUpMs() const;

    /// Whose number that is, by its token; on record as call.pop before it is answered. Only searches: opens nothing.
    [[nodiscard]] QFuture<Result<Caller>> lookUpCaller(std::shared_ptr<const telephony::Pop> pop);
    /// More pops came than are taken (telephony::PopLimit): on record as call.pop, denied.
    void popsRefused();
    /// A phone number, E.164, to be handed to what dials: as a reveal by rights and on record (field.reveal with
    /// "dial"), but nothing is lit. The caller wipes it.
    [[nodiscard]] QFuture<Result<std::shared_ptr<SecretBytes>>> dial(RecordId record, policy::Field field,
                                                                     const QString& reason);

    /// How far the customer's caller is verified, and what they can be asked for.
    [[nodiscard]] QFuture<Result<reveal::Verification>> verification(qint64 customer);
    /// Holds what the caller says against the record, as reveal::Door::verify() says. Dates are read as in `locale`.
    [[nodiscard]] QFuture<Result<Checked>> verify(qint64 customer, policy::VerifyKind kind, SecretBytes typed,
                                                  const QLocale& locale = QLocale());
    /// Whether the caller counts as verified, for what takes that.
    [[nodiscard]] QFuture<Result<bool>> verified(RecordId record);

    /// Asks a second person for one look, where policy wants one (policy::Decision::needsApproval); logged as
    /// approval.request.
    [[nodiscard]] QFuture<Result<session::Approval>> requestApproval(RecordId record, policy::Field field,
                                                                     const QString& reason);
    /// What waits for an answer and what holds: everything for whoever may answer (policy::mayApprove), one's own for
    /// everybody else; oldest first.
    [[nodiscard]] QFuture<Result<std::vector<session::Approval>>> approvals();
    /// This person's answer; Refused and NotFound as session::answerApproval() says.
    [[nodiscard]] QFuture<Result<void>> answerApproval(const session::ApprovalAnswer& answer);
    /// The same by a second person at this desk, who types name and password; BadCredential as at a sign-in.
    [[nodiscard]] QFuture<Result<void>> answerApprovalAt(const session::ApprovalAnswer& answer, const QString& name,
                                                         SecretBytes password, SecretBytes code = {});

    /// A second person allows pictures of the screen for support: `name` is not who is signed in, and their role may
    /// (policy::mayAllowCapture). Logged as capture.allow with that person as actor; BadCredential as at a sign-in.
    /// While it holds, every reveal is refused.
    [[nodiscard]] QFuture<Result<void>> allowCapture(const QString& name, SecretBytes password, int minutes,
                                                     SecretBytes code = {});
    /// Ends it early; logged as capture.end. A lock, a sign-out and the end of its time do so, too.
    void endCapture();
    /// Milliseconds left of what allowCapture() allowed; 0 when nothing is allowed.
    [[nodiscard]] qint64 captureAllowedMs() const;

Q_SIGNALS:
    /// Somebody sits at the desk from now on.
    void opened();
    /// The desk has locked itself (idle): conceal, drop models, show the lock.
    void locked();
    /// The desk is about to lock or to sign out, and still takes what has to be kept.
    void aboutToClose();
    /// Nobody is at the desk any more, for whatever reason: whoever borrowed of its keys gives them back now.
    void closed();
    /// Pictures for support were allowed, or no longer are: conceal, and ask captureAllowedMs().
    void captureAllowanceChanged();
    /// Another policy holds from now on: ask policy(), decision() and mayStayLit() anew.
    void policyChanged();
    /// A view was counted, is an hour old, or was topped up: ask budget().
    void budgetChanged();
    /// Somebody may have asked for more views, or was given them: ask budgetRequests().
    void budgetRequestsChanged();
    /// A call has begun or ended, was put on hold or taken up again: ask call() and heldCalls(). What was verified in
    /// it no longer is.
    void callChanged();
    /// The caller is gone, and the call is wrapped up.
    void callHungUp();
    /// Something was asked for, answered, or taken back, here or by another program: ask approvals() anew. What runs
    /// out by itself says nothing. Within a second, while somebody is signed in.
    void approvalsChanged();
    /// A few times a second; the milliseconds since the import began.
    void importProgressed(const scrim::intake::Progress& progress, qint64 elapsedMs);
    /// The log did not take an entry: nothing can be revealed until that is mended. One sentence for the person.
    void logFailed(const QString& message);
    /// The log's newest checkpoint cannot be kept outside of the vault's folder for now, or does not fit the log any
    /// more. One sentence for the person; work goes on.
    void witnessFailed(const QString& message);

private:
    /// It works with the desk's session, on the desk's writer thread.
    friend class ReviewQueue;
    friend class LogBook;
    /// Puts log.read on record and lends the book what reading the log needs.
    [[nodiscard]] QFuture<Result<std::shared_ptr<LogAccess>>> lendLog();
    /// Puts log.read on record; `detail` says what is read.
    [[nodiscard]] QFuture<Result<void>> noteReading(const QJsonObject& detail);

    struct State;
    explicit Desk(std::unique_ptr<State> state);
    [[nodiscard]] static Worker& importerOf(State& state);
    [[nodiscard]] QFuture<Result<Person>> comeIn(const QString& name, SecretBytes password, SecretBytes code,
                                                 bool returning);
    [[nodiscard]] QFuture<Result<void>> heed(QFuture<Result<Person>> changed);
    void open(Person person);
    void close();
    void noteScreen();
    [[nodiscard]] std::vector<session::Call> heldWithCall() const;
    void setCalls(std::optional<session::Call> call, std::vector<session::Call> held);
    void remember(const reveal::Verification& state);
    void endCaptureWhenDue();
    void endCapture(const QString& why);
    void watchRequests();
    void follow();
    [[nodiscard]] records::Hidden hidden() const;
    [[nodiscard]] policy::Request requestFor(RecordId record, policy::Field field) const;
    void keepWitness();
    void keepWitnessWhenDue();
    std::unique_ptr<State> m_state;
};

} // namespace scrim::models
