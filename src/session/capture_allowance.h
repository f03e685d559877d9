// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "session/session.h"

namespace scrim::session {

/// "Allow capture for support": a second person lets pictures be taken at somebody's desk for a while, in which nothing
/// is shown there. Keeps who allowed it; the time is its owner's business.
class CaptureAllowance
{
public:
    /// `name` proves by password, and code where they have a second factor, who they are, without becoming the session;
    /// their keys are wiped before this returns. Logged as capture.allow with them as actor, allowed or denied.
    /// BadCredential in equal words and time for a wrong password and an unknown or disabled name. Refused: one's own
    /// name, a role that may not, more minutes than policy gives, or while it holds already.
    [[nodiscard]] Result<void> begin(Session& desk, const policy::Policy& policy, const QString& name, Bytes password,
                                     int minutes, Bytes code = {});
    /// Logged as capture.end; `why` is "time_up", "ended", "locked" or "signed_out". Nothing when it does not hold; it
    /// is over whether or not the log takes the entry.
    [[nodiscard]] Result<void> end(Session& desk, const QString& why);
    [[nodiscard]] bool holds() const { return !m_allowedBy.isEmpty(); }

private:
    QString m_allowedBy;
};

} // namespace scrim::session
