// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace scrim::policy {

/// A policy in JSON, complete: {"shield": {"classes": {"contact": {"least_level": "none", "gesture": "toggle",
/// "approval": false}, ...}, "frames_per_pad": 4, "trust_remote": false, "mark_page": true, "support_capture_minutes":
/// 15, "approval_minutes": 10}, "log": {"witness_file": "", "searchable_months": 3, "keep_months": 12}, "review":
/// {...}, "verification": {...}, "editing": {...}, "sign_in": {...}, "redaction": {...}, "dispositions": [...]}; the
/// last six in review_policy.h, verification.h, editing.h, sign_in_policy.h and redaction_policy.h.
[[nodiscard]] QJsonObject toJson(const Policy& policy);

/// A policy as a person wrote it: a missing member takes its default. WrongFormat, naming the line or the member, for
/// anything that is not understood whole: no JSON, an unknown member, a wrong type, a number out of range.
[[nodiscard]] Result<Policy> parsePolicy(const QByteArray& bytes);
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject& object);

/// What `to` changes, each as "old -> new" under the member's path ("shield.frames_per_pad"); "default" where one of
/// the two does not name a rule's number. Empty when nothing.
[[nodiscard]] QJsonObject changes(const Policy& from, const Policy& to);

[[nodiscard]] QString name(Gesture gesture); ///< "toggle", "hold"
[[nodiscard]] std::optional<Gesture> gestureFrom(QStringView name);

/// A policy's text at most; longer is none.
inline constexpr qsizetype longestPolicy = 32'768;

} // namespace scrim::policy
