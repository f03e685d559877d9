// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/days.h"
#include "detection/judgement.h"
#include "session/session.h"

namespace scrim::session {

/// Puts on record (log.read) that this person reads the log to review it; returns how many entries there are then.
/// Refused, and logged denied, for whoever does not read the log.
[[nodiscard]] Result<qint64> beginReview(Session& session);

/// Says `verdict` of a finding: log.review, with detection::detailOf() as its detail. Returns it as it stands in the
/// log. Refused (and logged denied) for whoever does not read the log and as detection::mayJudge() says; Usage for a
/// note that is missing or that detection::checkedNote() does not take.
[[nodiscard]] Result<detection::Judgement> judge(Session& session, const detection::Reviewed& reviewed,
                                                 detection::Verdict verdict, const QString& note);

/// Seals the day's summary into the log: log.sign_off with the root and size of a checkpoint that covers the day,
/// signed for it, and a second checkpoint that covers the entry. Errors as above and of detection::maySignOff().
[[nodiscard]] Result<detection::SignOff> signOff(Session& session, const detection::Day& day, const QString& zone,
                                                 const QString& note);

/// A person's remark on an entry of their own, whatever their role: log.note with `entry` and `note`. NotFound when
/// there is no such entry, Refused (logged denied) when it is somebody else's, Usage for a note that is empty or not
/// taken.
[[nodiscard]] Result<void> annotate(Session& session, qint64 seq, const QString& note);

} // namespace scrim::session
