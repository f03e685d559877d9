// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "policy/policy.h"
#include "records/verify_tries.h"
#include "session/session.h"

#include <QStringList>

#include <vector>

namespace scrim::records {
class Store;
} // namespace scrim::records

namespace scrim::reveal {

/// Where a caller is verified, and by whom. All of it must outlive the work.
struct VerifyPlace
{
    session::Session& session;
    const policy::Policy& policy;
    records::Store& store;
    records::VerifyTries& tries;
};

/// What Door::verify() says.
struct VerifyAnswer
{
    bool matched = false;
    int triesLeft = 0; ///< for this field
};

/// One thing that this customer's caller can be asked for.
struct VerifyOffer
{
    policy::VerifyKind kind = policy::VerifyKind::Email;
    int triesLeft = 0;
    bool matched = false;
    QString refusal = {}; ///< why this person cannot check it; empty when they can
};

/// How far a customer's caller is verified: in the open call, or by this person within the policy's window.
struct Verification
{
    qint64 customer = 0;
    std::vector<VerifyOffer> offers; ///< of fields that the record has, in the order to ask for them
    std::vector<records::VerifyMatch> matches;
    int counted = 0; ///< of `needed`
    int needed = 0;
    bool verified = false;
    bool inCall = false;
};

/// Masked knowledge only; logs nothing. NotFound when there is no such customer.
[[nodiscard]] Result<Verification> verificationOf(const VerifyPlace& place, qint64 customer);

/// Whether the caller is verified as the customer that the record is, or is of. False for an order without one.
[[nodiscard]] Result<bool> isCallerVerified(const VerifyPlace& place, RecordId record);

/// Why this person cannot check that; empty when they can.
[[nodiscard]] QString refusalToVerify(const session::Session& session, policy::VerifyKind kind);

/// Who tries, now.
[[nodiscard]] records::Trier trierOf(const session::Session& session);

} // namespace scrim::reveal
