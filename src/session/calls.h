// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>

#include <optional>

namespace scrim::session {

/// One conversation with a caller, from when somebody at this desk says so until they say that it is over.
struct Call
{
    QString id; ///< 12 hex digits, random
    QString who;
    qint64 startedMs = 0;     ///< wall clock
    qint64 startedTickMs = 0; ///< monotonic
    qint64 hungUpTickMs = 0;  ///< monotonic; 0 while the caller is there, then its wrap-up goes on
};

/// The call at this desk, one at a time. A lock keeps it for the person who comes back; it does not outlive their
/// sign-out, somebody else's sign-in or the program.
class Calls
{
public:
    [[nodiscard]] const std::optional<Call>& open() const { return m_open; }

    /// On record as call.start before it begins. Refused while another one is open.
    /// `external` is what the telephone system calls it; may be empty.
    [[nodiscard]] Result<Call> start(Session& session, const QString& external = {});
    /// The caller is gone since `tickMs` (monotonic), and the call is wrapped up: what is done until end() still names
    /// it. Not on record by itself; call.end says how long each was. Nothing when there is no call, or its wrap-up goes
    /// on already.
    void hangUp(qint64 tickMs);
    /// On record as call.end, with how long it was, whom it was about, `why` ("ended", "signed_out",
    /// "somebody_else") and how it came out (`disposition`: a code of the policy; empty for none); nothing when there
    /// is none. It is over even if the log does not take the entry.
    [[nodiscard]] Result<void> end(Session& session, const QString& why, const QString& disposition = {});
    /// `now` takes `before`'s place at the desk (null for nobody): the same person's call goes on.
    [[nodiscard]] Result<void> sitDown(Session* before, Session& now);

    /// Something was done about this customer (a pseudonym) during the call.
    void touch(const QString& subject);

private:
    std::optional<Call> m_open;
    QStringList m_customers; ///< each once
};

} // namespace scrim::session
