// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::crypto {

/// Of the OpenSSL that this process runs with: "3.0.19".
[[nodiscard]] QString libraryVersion();

} // namespace scrim::crypto
