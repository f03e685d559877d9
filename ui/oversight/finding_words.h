// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/judgement.h"

#include <QString>

namespace scrim::oversight {

/// "High": how grave a finding is, for the person.
[[nodiscard]] QString severityWord(detection::Severity severity);
/// "Waits for a second person": what has become of it.
[[nodiscard]] QString stateWord(detection::State state);
/// "Confirm": what a reviewer's button says.
[[nodiscard]] QString verdictWord(detection::Verdict verdict);
/// What pressing it means, in a sentence.
[[nodiscard]] QString verdictMeaning(detection::Verdict verdict);

} // namespace scrim::oversight
