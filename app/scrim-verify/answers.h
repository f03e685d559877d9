// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/prove.h"
#include "audit/reader.h"

#include <QJsonObject>
#include <QString>

/// What scrim-verify says, for a program and for a person.
namespace scrim_verify {

[[nodiscard]] QJsonObject toJson(const scrim::audit::Verdict& verdict);
[[nodiscard]] QString toText(const scrim::audit::Verdict& verdict);

[[nodiscard]] QJsonObject toJson(const scrim::audit::ProofVerdict& verdict);
[[nodiscard]] QString toText(const scrim::audit::ProofVerdict& verdict);

} // namespace scrim_verify
