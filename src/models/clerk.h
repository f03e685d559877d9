// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit_acts.h"
#include "intake/import.h"
#include "models/desk.h"
#include "models/log_tail.h"
#include "models/shelf.h"
#include "notes/note_acts.h"
#include "reveal/lit_journal.h"
#include "session/budget.h"
#include "session/calls.h"
#include "session/capture_allowance.h"
#include "session/credentials.h"
#include "session/review_acts.h"
#include "session/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace scrim::models {

/// What a review needs; given back with it.
struct ReviewAccess
{
    LogAccess log;
    std::shared_ptr<Shelf> shelf;
    policy::ReviewPolicy policy;
    QString origin; ///< the log's
};

/// What an import needs; its record() and cacheAfter() belong to the clerk's thread.
struct ImportAccess
{
    intake::Access access;
    storage::Database cache;
    std::function<Result<storage::Successor>(const QString& path)> cacheAfter;
};

/// What stands behind the desk, on the writer thread: the session, the log and the door. Blocking calls, one thread at
/// a time.
class Clerk
{
public:
    /// Accounts first for what the process before left lit. The caller holds the console lock.
    explicit Clerk(std::unique_ptr<session::Station> station);

    /// A signed-in person, the policy they work under and the reader thread's own connection.
    struct Opened
    {
        Person person;
        policy::Policy policy;
        std::shared_ptr<Shelf> readerShelf;
        std::vector<qint64> lookups;       ///< ages in ms of this person's exact look-ups of the last hour
        std::optional<session::Call> call; ///< that this person had before the lock
        std::vector<session::Call> held;   ///< the same
        QStringList warnings;              ///< what is away of the places that keep the log's checkpoint
    };
    /// Nobody is signed in under a policy that cannot be trusted, or with a log that does not extend what is kept of
    /// it: the error says which and the way on.
    [[nodiscard]] Result<Opened> signIn(const session::Proof& proof, const reveal::Situation& situation, qint64 wallMs);
    /// The same person has done what was due; else nothing is opened, and there is no shelf in the answer.
    [[nodiscard]] Result<Opened> goOn(qint64 wallMs);
    /// Signs out who has something to do first and does not do it.
    void turnAway();
    /// What was left of the newest lockout that somebody met, in ms. From any thread.
    [[nodiscard]] qint64 lockoutMs() const { return m_lockoutMs; }
    /// As session/credentials.h says, for who is signed in or has something to do first.
    [[nodiscard]] Result<Person> changePassword(Bytes oldPassword, Bytes newPassword);
    [[nodiscard]] Result<session::Enrolment> beginEnrolment(Bytes password, Bytes code);
    [[nodiscard]] Result<Person> confirmEnrolment(Bytes code);
    [[nodiscard]] Result<void> lock(const QString& why);
    [[nodiscard]] Result<void> signOut();

    /// Puts record.open on record. Its value is empty, or why the log did not take it: what is masked may still be
    /// shown then.
    [[nodiscard]] Result<QString> noteOpening(RecordId record);
    /// Puts an exact look-up on record, by what and not of what; without an entry there is none.
    [[nodiscard]] Result<void> noteLookup(const std::vector<records::Reading>& readings);
    [[nodiscard]] Result<void> noteCopyBlocked(RecordId record, policy::Field field);

    /// The log as it is, signed, and who keeps that; for another thread.
    struct Newest
    {
        audit::Checkpoint checkpoint;
        std::shared_ptr<session::Witnesses> witnesses;
    };
    [[nodiscard]] Result<Newest> newest();
    [[nodiscard]] Result<void> noteWitnesses(const session::WitnessNews& news);

    /// As session/budget.h says, for who is signed in.
    [[nodiscard]] Result<session::BudgetRequest> askForViews(policy::FieldClass fieldClass);
    [[nodiscard]] Result<std::vector<session::BudgetRequest>> budgetRequests() const;
    [[nodiscard]] Result<session::TopUp> topUp(const QString& user, policy::FieldClass fieldClass, int views);
    /// As session/approvals.h says, for who is signed in.
    [[nodiscard]] Result<session::Approval> requestApproval(RecordId record, policy::Field field,
                                                            const QString& reason);
    [[nodiscard]] Result<std::vector<session::Approval>> approvals() const;
    [[nodiscard]] Result<void> answerApproval(const session::ApprovalAnswer& answer);
    [[nodiscard]] Result<void> answerApprovalAt(const session::ApprovalAnswer& answer, const QString& name,
                                                Bytes password, Bytes code);

    /// The window's protection against pictures has changed.
    [[nodiscard]] Result<void> noteScreen(const reveal::Situation& situation);
    [[nodiscard]] Result<void> noteCaptureSeen(const QString& program, const QString& how);
    /// While it holds nothing is revealed. It holds until it is ended: the desk watches the time, and a lock or a
    /// sign-out ends it here.
    [[nodiscard]] Result<void> allowCapture(const QString& name, Bytes password, int minutes, Bytes code);
    [[nodiscard]] Result<void> endCapture(const QString& why);

    /// What a desk follows while somebody is at it.
    struct Followed
    {
        int version = 0;                                                   ///< of the policy, counted from the sign-in
        std::optional<policy::Policy> policy{};                            ///< where it is newer than the desk's
        std::array<policy::Views, policy::allFieldClasses.size()> views{}; ///< this person's, where there is a budget
    };
    /// Takes over a policy that was replaced meanwhile, in the vault or by IT: on record as policy.load. One that
    /// cannot be trusted blocks every reveal, and the rest goes on under the one before.
    [[nodiscard]] Result<Followed> follow(int versionSeen);

    /// Whether pictures are allowed is this side's knowledge, so that no reveal slips in between.
    [[nodiscard]] Result<reveal::Lit> reveal(RecordId record, policy::Field field, const QString& reason,
                                             reveal::Situation situation);
    /// The customer's caller counts as verified, now and by this session's call (reveal::isCallerVerified).
    [[nodiscard]] Result<bool> isVerified(RecordId record);
    [[nodiscard]] Result<reveal::Verification> verification(qint64 customer);
    /// As reveal::Door::verify() says; and how it stands afterwards.
    [[nodiscard]] Result<Checked> verify(qint64 customer, policy::VerifyKind kind, Bytes typed, const QLocale& locale);

    /// As session/calls.h says, for who is signed in.
    [[nodiscard]] Result<session::Call> startCall(const QString& external, const QString& queue);
    [[nodiscard]] Result<void> holdCall();
    [[nodiscard]] Result<session::Call> resumeCall(const QString& id);
    void hangUp(qint64 tickMs);
    [[nodiscard]] Result<void> endCall(const QString& why, const QString& disposition = {});

    /// Whose number it is; on record before it is answered.
    [[nodiscard]] Result<Caller> lookUpCaller(const telephony::Pop& pop);
    /// Puts call.pop on record: the number's mask, the queue, how many it may be.
    [[nodiscard]] Result<void> notePop(const telephony::Pop& pop, const Caller& caller);
    [[nodiscard]] Result<void> notePopsRefused();
    /// As reveal::Door::handOver() says; E.164.
    [[nodiscard]] Result<SecretBytes> dial(RecordId record, policy::Field field, const QString& reason,
                                           reveal::Situation situation);

    [[nodiscard]] Result<void> conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why);

    [[nodiscard]] Result<std::vector<PendingGrant>> pendingGrants() const;
    [[nodiscard]] Result<void> approve(const QString& user);
    /// Puts log.read on record; `detail` says what is read.
    [[nodiscard]] Result<DurableSeq> noteReading(const QJsonObject& detail);
    /// The same, and lends another thread what reading the log needs.
    [[nodiscard]] Result<LogAccess> lendLog();
    /// The same with a connection of its own to the records, for whoever reviews the log.
    [[nodiscard]] Result<ReviewAccess> lendReview();

    /// As intake::accessOf() says, with a connection of its own to the records.
    [[nodiscard]] Result<ImportAccess> lendImport();

    /// What reviewers and people themselves put into the log (session/review_acts.h).
    [[nodiscard]] Result<detection::Judgement> judge(const detection::Reviewed& reviewed, detection::Verdict verdict,
                                                     const QString& note);
    [[nodiscard]] Result<detection::SignOff> signOff(const detection::Day& day, const QString& zone,
                                                     const QString& note);
    [[nodiscard]] Result<void> annotate(qint64 seq, const QString& note);
    /// As notes/note_acts.h says, for who is signed in.
    [[nodiscard]] Result<records::Note> writeNote(RecordId record, const notes::Writing& writing);
    [[nodiscard]] Result<void> unredact(RecordId record, const policy::Finding& finding);
    [[nodiscard]] Result<void> keepDraft(RecordId record, const notes::Writing& writing);
    [[nodiscard]] Result<std::optional<notes::Draft>> draft(RecordId record);
    [[nodiscard]] Result<void> dropDraft(RecordId record);
    [[nodiscard]] Result<notes::Draft> withdrawNote(RecordId record, qint64 note);
    /// As notes/tag_acts.h says.
    [[nodiscard]] Result<void> setTag(qint64 customer, const QString& tag, bool isSet);

    /// How who is signed in has arranged their desk; empty where nothing is kept or it does not open.
    [[nodiscard]] Result<QJsonObject> shape() const;
    [[nodiscard]] Result<void> keepShape(const QJsonObject& shape);

    /// As editing/edit_acts.h says, for who is signed in. One draft at a time: beginEdit() drops the one before.
    [[nodiscard]] Result<FieldSeen> beginEdit(RecordId record, policy::Field field);
    [[nodiscard]] Result<QString> prepareEdit(const editing::Typed& typed);
    /// `overVersion`: what saveEdit() has answered with when it did not store; empty the first time.
    [[nodiscard]] Result<editing::Outcome> saveEdit(const QByteArray& overVersion);
    void dropEdit();
    [[nodiscard]] Result<editing::Outcome> undoEdit(RecordId record, policy::Field field);
    [[nodiscard]] Result<editing::Outcome> settleEdit(RecordId record, policy::Field field, editing::Settle how);

    /// The log's newest checkpoint, signed if entries were added since.
    [[nodiscard]] Result<audit::Checkpoint> checkpoint();

private:
    /// The editing session, which lasts as long as somebody is signed in.
    struct Editing
    {
        Editing(const vault::Header& header, storage::Database& cache, Bytes indexKey)
            : sealer(header), editor(cache, sealer, indexKey)
        {}
        vault::Sealer sealer;
        records::FieldEditor editor;
        std::optional<editing::Target> target;
        std::optional<editing::Draft> draft;
    };
    [[nodiscard]] Result<editing::Place> placeOfEdits(RecordId record);
    /// The field as it is now, for an act on it.
    [[nodiscard]] Result<editing::Target> targetNow(RecordId record, policy::Field field);

    /// As records::cacheAfter() says, for who is signed in.
    [[nodiscard]] Result<storage::Successor> cacheAfter(const QString& path);
    /// Where notes are kept; Refused while nobody is signed in.
    [[nodiscard]] Result<notes::Place> placeOfNotes();
    /// Copies of the session's keys, and how many entries they are lent for.
    [[nodiscard]] LogAccess lent(qint64 size) const;
    [[nodiscard]] reveal::VerifyPlace place();
    /// Adds what this side knows.
    [[nodiscard]] Result<void> completed(reveal::Situation& situation, RecordId record, policy::Field field);
    [[nodiscard]] QString shapePath() const;
    /// Before an act that policy decides.
    void keepPolicy();
    void countView(policy::Field field);
    [[nodiscard]] Result<policy::Views> viewsOf(policy::FieldClass fieldClass);
    /// The call is about the customer that the record is, or is of.
    void touch(RecordId record);
    /// Signed out again, because `error` stood in the way: that is what the person must hear.
    [[nodiscard]] static std::unexpected<Error> turnBack(session::Session& session, const Error& error);

    /// Somebody who has something to do before they see anything.
    struct Waiting
    {
        std::unique_ptr<session::Session> session;
        policy::Policy policy;
        QString policyStamp; ///< of when it was read
        QStringList warnings;
    };
    /// Who may act on their own credentials; null for nobody.
    [[nodiscard]] session::Session* whoIsIn() const;

    std::unique_ptr<session::Station> m_station;
    std::optional<Waiting> m_waiting;
    std::atomic<qint64> m_lockoutMs = 0;
    reveal::LitJournal m_journal;
    policy::Policy m_policy;
    QString m_policyStamp;                    ///< of what m_policy was read from
    int m_policyVersion = 0;                  ///< counts what keepPolicy() has taken over
    std::optional<session::ViewBook> m_views; ///< of who is signed in; read when a budget first asks for it
    session::CaptureAllowance m_capture;
    session::Calls m_calls;
    /// Stays, without its keys, after a lock or sign-out: a concealment that arrives late is still its person's.
    std::unique_ptr<session::Session> m_session;
    std::shared_ptr<Shelf> m_shelf;     ///< null while nobody is signed in
    std::unique_ptr<Editing> m_editing; ///< null until somebody edits; it works on the shelf and goes first
};

} // namespace scrim::models
