// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/members.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace scrim::policy {

/// A policy in JSON, complete but for "roles", which has what is other for a role: docs/policy.md.
[[nodiscard]] QJsonObject toJson(const Policy& policy);

/// A policy as a person wrote it: a missing member takes its default. WrongFormat, naming the line and the member, for
/// the first that is not understood: no JSON, an unknown member, a name twice, a wrong type, a number out of range.
/// policy_text.h tells all of it.
[[nodiscard]] Result<Policy> parsePolicy(const QByteArray& bytes);
/// The same of what is read already, without lines.
[[nodiscard]] Result<Policy> policyFrom(const QJsonObject& object);
struct Expectation;
/// The same with all that is wrong; what is wrong has its default. A policy's own test cases are no part of it.
[[nodiscard]] Policy policyOf(const QJsonObject& object, Faults& faults, std::vector<Expectation>& expectations);
/// What policyOf() asks for, as a JSON Schema (2020-12): docs/policy.schema.json.
[[nodiscard]] QJsonObject policySchema();

/// What `to` changes, each as "old -> new" under the member's path ("shield.frames_per_pad"); "default" where one of
/// the two does not name a rule's number. Empty when nothing.
[[nodiscard]] QJsonObject changes(const Policy& from, const Policy& to);

/// A policy's text at most; longer is none.
inline constexpr qsizetype longestPolicy = 65'536;

} // namespace scrim::policy
