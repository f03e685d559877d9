// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/screen_level.h"
#include "policy/policy.h"

#include <QString>
#include <QStringList>

namespace scrim::protection {

/// The level as a heading: "Scrambled".
[[nodiscard]] QString titleOf(ScreenLevel level);
/// What it means for a lit field, in one sentence.
[[nodiscard]] QString meaningOf(ScreenLevel level);
/// The least that policy asks of a screen: "scrambled", "any screen".
[[nodiscard]] QString leastInWords(ScreenLevel level);
/// How policy lets a person look: "Hold", "Click or hold".
[[nodiscard]] QString gestureInWords(policy::Gesture gesture);
/// What a person reads at what is not theirs to change.
[[nodiscard]] QString setByIt(const QString& file);
/// What of the desks' protection IT has locked, one sentence for each of its files; empty for nothing.
[[nodiscard]] QStringList locksInWords(const policy::Policy& policy);
/// What policy does where nothing is scrambled: which classes are shown as plain letters, and which not at all.
[[nodiscard]] QString unprotectedInWords(const policy::Policy& policy);

} // namespace scrim::protection
