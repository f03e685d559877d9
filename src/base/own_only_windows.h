// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <windows.h>

namespace scrim {

/// For what this process creates and only its person may open, as mode 0600 says elsewhere: full access for them, the
/// system and the administrators, nothing inherited from the folder. Null where the system would not say who they are.
[[nodiscard]] SECURITY_ATTRIBUTES* ownOnly();

/// The person this process runs as, as Windows writes a SID ("S-1-5-21-..."); empty where the system would not say.
[[nodiscard]] QString ownSid();

} // namespace scrim
