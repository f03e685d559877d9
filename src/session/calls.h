// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace scrim::session {

/// One conversation with a caller, from when somebody at this desk says so until they say that it is over.
struct Call
{
    QString id; ///< 12 hex digits, random
    QString who;
    qint64 startedMs = 0;     ///< wall clock
    qint64 startedTickMs = 0; ///< monotonic
    qint64 hungUpTickMs = 0;  ///< monotonic; 0 while the caller is there, then its wrap-up goes on
    qint64 heldTickMs = 0;    ///< monotonic; since when it is on hold; 0 while it is the one at the desk
    qint64 heldMs = 0;        ///< how long it was on hold before
    QString queue = {};       ///< where it came in, as the telephone system says; may be empty
};

/// The calls at this desk: one that its person talks to, and some on hold. A lock keeps them for the person who comes
/// back; they do not outlive their sign-out, somebody else's sign-in or the program. What is said to need a call, or
/// names one, means the one that is not on hold.
class Calls
{
public:
    static constexpr std::size_t mostHeld = 5;

    [[nodiscard]] const std::optional<Call>& open() const { return m_open; }
    /// In the order in which they were put on hold.
    [[nodiscard]] const std::vector<Call>& held() const { return m_held; }

    /// On record as call.start before it begins. Refused while another one is open that is not on hold.
    /// `external` is what the telephone system calls it, `queue` where it came in by; both may be empty.
    [[nodiscard]] Result<Call> start(Session& session, const QString& external = {}, const QString& queue = {});
    /// The caller is gone since `tickMs` (monotonic), and the call is wrapped up: what is done until end() still names
    /// it. Not on record by itself; call.end says how long each was. Nothing when there is no call, or its wrap-up goes
    /// on already.
    void hangUp(qint64 tickMs);
    /// On record as call.hold; the call waits, with its customers, its verification and its time. Refused without a
    /// call, in a wrap-up, and beyond mostHeld.
    [[nodiscard]] Result<void> hold(Session& session);
    /// On record as call.resume: it is the one at the desk again; the one that is there is put on hold first, as hold()
    /// says. NotFound when none of that id is on hold.
    [[nodiscard]] Result<Call> resume(Session& session, const QString& id);
    /// On record as call.end, with how long it was, whom it was about, `why` ("ended", "signed_out",
    /// "somebody_else") and how it came out (`disposition`: a code of the policy; empty for none); nothing when there
    /// is none. It is over even if the log does not take the entry.
    [[nodiscard]] Result<void> end(Session& session, const QString& why, const QString& disposition = {});
    /// The same for those on hold as well.
    [[nodiscard]] Result<void> endAll(Session& session, const QString& why);
    /// `now` takes `before`'s place at the desk (null for nobody): the same person's calls go on.
    [[nodiscard]] Result<void> sitDown(Session* before, Session& now);

    /// Something was done about this customer (a pseudonym) during the call.
    void touch(const QString& subject);

private:
    std::optional<Call> m_open;
    std::vector<Call> m_held;
    QHash<QString, QStringList> m_customers; ///< by call, each once
};

} // namespace scrim::session
