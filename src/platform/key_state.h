// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::platform {

/// Whether the key is down on the keyboard at this moment, by its native scan code; false where nobody can be asked.
///
/// X11 repeats a held key as release and press. Toolkits tell such a release from a real one by the press behind it,
/// and are wrong whenever that has not arrived yet.
[[nodiscard]] bool isKeyDown(const QString& system, quint32 scanCode);

} // namespace scrim::platform
