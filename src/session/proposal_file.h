// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QJsonObject>

namespace scrim::session {

/// policy.proposed.json, sealed as policy.json is: what waits for a second admin.
struct ProposalFile
{
    QJsonObject given; ///< a policy's members
    QString by;
    qint64 atMs = 0; ///< wall clock
    QString over;    ///< the digest of the policy that its changes were held against
};

/// NotFound when nothing waits; Damaged and Tampered name the file and the way on.
[[nodiscard]] Result<ProposalFile> loadProposal(const Session& session);
[[nodiscard]] Result<void> storeProposal(const Session& session, const ProposalFile& proposal);
void removeProposal(const Session& session);

} // namespace scrim::session
