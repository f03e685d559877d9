// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "base/file.h"
#include "policy/policy.h"
#include "session/tries_file.h"
#include "vault/accounts.h"

#include <QJsonObject>

#include <optional>

namespace scrim::session {

class Station;

/// What somebody says to prove who they are.
struct Proof
{
    QString name;
    Bytes password;
    Bytes code = {}; ///< six digits of the app, or a recovery code; empty: none was given
    /// The same person comes back to a desk that was locked: one factor is enough.
    bool returning = false;
};

/// Who was let through, and what the entry about it has to say.
struct Admitted
{
    vault::KeyRing keys;
    vault::Account account;
    policy::Policy policy; ///< the defaults where the file cannot be trusted
    qint64 firstMs = 0;    ///< the first sign-in of this name that is known; 0: this one
    QJsonObject detail;    ///< for the entry
    File turn;             ///< until it is on record nobody else is judged
};

/// The one place where a password is tried: at sign-in, behind the lock, by a second person at somebody's desk, before
/// a change of credentials. All factors are looked at before anything is said; wrong tries are counted by the log, for
/// names that nobody has as well, and too many lock the name out (docs/decisions/0035-sign-in.md).
class Gate
{
public:
    Gate(Station& station, StationKeys keys);

    /// BadCredential in equal words for a wrong password, an unknown or disabled name and a wrong, missing or used
    /// code; LockedOut, before anything is tried, after too many. What is refused is on record as `action`, with
    /// `detail`. Who is let through has to be put on record by the caller, with admitted(), while the answer lives.
    [[nodiscard]] Result<Admitted> admit(const Proof& proof, const QString& action, const QJsonObject& detail = {});
    /// The same and put on record as credential.check; `what` is what it is for.
    [[nodiscard]] Result<Admitted> check(const Proof& proof, const QString& what);

    /// check() for a second person at somebody else's desk: Refused, too, while they have something of their own to do
    /// first (session::SignInDue), since a password that an admin knows, for one, proves nobody.
    [[nodiscard]] Result<Admitted> vouch(const Proof& proof, const QString& what);

    /// Puts on record what a lockout counts by: also this station can read it, and who has `writersPublic`.
    [[nodiscard]] Result<void> record(const audit::Event& event, const QByteArray& writersPublic = {});

    [[nodiscard]] Result<Standing> standing(const QString& name);
    /// What was left of the newest LockedOut, in ms.
    [[nodiscard]] qint64 lastLeftMs() const { return m_lastLeftMs; }

private:
    struct Attempt;
    [[nodiscard]] Result<File> takeTurn() const;
    [[nodiscard]] std::unexpected<Error> refuse(const Attempt& attempt, const Error& error);
    [[nodiscard]] Result<Admitted> judge(const Attempt& attempt);
    [[nodiscard]] Result<bool> checkCode(const Attempt& attempt, Admitted& admitted);
    [[nodiscard]] Result<bool> confirmPending(const Attempt& attempt, Admitted& admitted);
    [[nodiscard]] Result<bool> spendRecoveryCode(Bytes code, Admitted& admitted);

    Station& m_station;
    StationKeys m_keys;
    TriesFile m_tries;
    qint64 m_lastLeftMs = 0;
};

/// "Too many tries. ..." with the minutes that are left.
[[nodiscard]] QString lockedOutSentence(qint64 leftMs);

/// The step whose code this is, within `drift` steps of now and later than `after`; nothing for none.
[[nodiscard]] std::optional<quint64> stepOf(Bytes secret, Bytes code, qint64 wallMs, int drift, quint64 after);

} // namespace scrim::session
