// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/role.h"
#include "session/gate.h"
#include "session/sign_in_due.h"
#include "session/station.h"
#include "vault/key_source.h"
#include "vault/keyring.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace scrim::session {

/// One signed-in person. Holds their keys, wiped with it; fills actor, role and session into what it logs.
class Session
{
public:
    /// Opens the slot and logs session.sign_in, allowed or denied. BadCredential in equal words and time for a wrong
    /// password and an unknown name. Nobody is signed in unless the entry is durable. `detail` goes into the entry.
    [[nodiscard]] static Result<std::unique_ptr<Session>> signIn(Station& station, const QString& name, Bytes password,
                                                                 const QJsonObject& detail = {});
    /// The same with what else somebody says to prove who they are; all as Gate::admit() says.
    [[nodiscard]] static Result<std::unique_ptr<Session>> signIn(Station& station, const Proof& proof,
                                                                 const QJsonObject& detail = {});
    ~Session();

    [[nodiscard]] Station& station() const { return m_station; }
    [[nodiscard]] const QString& user() const { return m_user; }
    [[nodiscard]] policy::Role role() const { return m_role; }
    [[nodiscard]] const QString& id() const { return m_id; }
    /// What this person has to do before they are shown anything; whoever shows something asks first.
    [[nodiscard]] const SignInDue& due() const { return m_due; }
    [[nodiscard]] bool hasFactor() const { return m_hasFactor; }
    /// The account has changed by an act of this person's own.
    void heed(const vault::Account& account);
    [[nodiscard]] const vault::KeyRing& keys() const { return m_keys; }
    /// What keys() has opened of epochs; goes with them.
    [[nodiscard]] vault::EpochKeys& epochKeys() { return m_epochKeys; }
    /// Takes over what a rotation has changed since these keys were opened; one look at a file's date where nothing
    /// has. Views of class keys do not outlive it, those of shared keys do. Nothing behind a lock.
    [[nodiscard]] Result<void> keepUp();
    [[nodiscard]] audit::ReaderKeys readerKeys() const;

    /// An event with this person's actor, role and session, and a subject: the person, or the thing as a whole that the
    /// action's noun names ("log", "records"), until the caller says which.
    [[nodiscard]] audit::Event event(const QString& action, audit::Outcome outcome = audit::Outcome::Allowed) const;
    /// The call that this person is in, in every event() from now on; empty for none. session::Calls sets it.
    void setCall(const QString& id) { m_call = id; }
    [[nodiscard]] const QString& call() const { return m_call; }

    /// event() completed by the caller and appended durably. Works behind the lock too: what goes dark late is logged.
    [[nodiscard]] Result<DurableSeq> record(const audit::Event& event);
    /// Refused, and logged as `action` denied, unless the role administers.
    [[nodiscard]] Result<void> requireAdmin(const QString& action);
    /// Logs session.sign_out, signs a checkpoint, which the station's witnesses keep, and wipes the keys. The
    /// destructor wipes without logging; the station must outlive it.
    [[nodiscard]] Result<void> signOut();
    /// Logs session.lock and wipes the keys. `why`: "key", "idle", "session" (the desktop session was locked or left),
    /// "suspend" (the machine goes to sleep).
    [[nodiscard]] Result<void> lock(const QString& why);

private:
    Session(Station& station, Admitted admitted);
    /// Appends, and wipes the keys whether or not the log took it.
    Result<void> leave(const audit::Event& event);
    void wipeKeys();
    Station& m_station;
    QString m_user;
    policy::Role m_role;
    QString m_id;
    QString m_call;
    policy::SignInPolicy m_limits; ///< as they were at sign-in
    qint64 m_firstMs = 0;
    SignInDue m_due;
    bool m_hasFactor = false;
    vault::KeyRing m_keys;
    vault::EpochKeys m_epochKeys;
    QByteArray m_keysSeal; ///< of the vault.json by which they were opened
};

} // namespace scrim::session
