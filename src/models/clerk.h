// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/log_tail.h"
#include "models/shelf.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace scrim::models {

/// What stands behind the desk, on the writer thread: the session, the log and the door. Blocking calls, one thread at
/// a time.
class Clerk
{
public:
    explicit Clerk(std::unique_ptr<session::Station> station);

    /// A signed-in person and the reader thread's own connection.
    struct Opened
    {
        Person person;
        std::shared_ptr<Shelf> readerShelf;
    };
    [[nodiscard]] Result<Opened> signIn(const QString& name, Bytes password);
    [[nodiscard]] Result<void> lock(const QString& why);
    [[nodiscard]] Result<void> signOut();

    /// Puts record.open on record. Its value is empty, or why the log did not take it: what is masked may still be
    /// shown then.
    [[nodiscard]] Result<QString> noteOpening(RecordId record);
    /// Puts an exact look-up on record; without an entry there is none.
    [[nodiscard]] Result<void> noteLookup();
    [[nodiscard]] Result<void> noteCopyBlocked(RecordId record, policy::Field field);

    [[nodiscard]] Result<reveal::Lit> reveal(RecordId record, policy::Field field, const QString& reason);
    [[nodiscard]] Result<void> conceal(reveal::Lit lit, qint64 litMs, reveal::Concealed why);

    [[nodiscard]] Result<std::vector<PendingGrant>> pendingGrants() const;
    [[nodiscard]] Result<void> approve(const QString& user);
    /// Puts log.read on record and lends the reader thread what it needs.
    [[nodiscard]] Result<LogAccess> lendLog();

private:
    /// Session::signIn(), with the log opened anew where it has failed: signing in is the moment to check it.
    [[nodiscard]] Result<std::unique_ptr<session::Session>> sessionOf(const QString& name, Bytes password);

    std::unique_ptr<session::Station> m_station;
    /// Stays, without its keys, after a lock or sign-out: a concealment that arrives late is still its person's.
    std::unique_ptr<session::Session> m_session;
    std::shared_ptr<Shelf> m_shelf; ///< null while nobody is signed in
};

} // namespace scrim::models
