// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scrim::platform {

/// From now on Qt says warnings at most, whatever QT_LOGGING_RULES, qtlogging.ini or a category's own switch ask for:
/// its details name keys that are pressed, texts of input methods and what passes over the session's bus.
void silenceDetails();

} // namespace scrim::platform
