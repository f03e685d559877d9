// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/calendar.h"
#include "detection/judgement.h"

namespace scrim::detection {

/// What somebody said of a finding, in the person's language: "sam confirmed: as agreed".
[[nodiscard]] QString saidText(const Judgement& judgement);
/// With when, by that calendar: "sam confirmed on 2026-03-02 17:04: as agreed".
[[nodiscard]] QString saidText(const Judgement& judgement, const Calendar& calendar);

} // namespace scrim::detection
