// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonValue>

namespace scrim::audit {

/// How deep arrays and objects may lie in each other.
inline constexpr int maxJsonDepth = 8;

/// RFC 8785 canonical JSON of what entries hold: objects, arrays, strings, booleans and integers within +-(2^53 - 1).
/// Usage for anything else: fractions, null, text that is not Unicode, nesting beyond maxJsonDepth.
[[nodiscard]] Result<QByteArray> canonicalJson(const QJsonValue& value);

} // namespace scrim::audit
