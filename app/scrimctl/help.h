// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace scrimctl {

/// "scrimctl log list DIR --as NAME [--from TIME]"
[[nodiscard]] QString usageOf(const Command& command);

/// What `scrimctl --help` prints: every command of the table.
[[nodiscard]] QStringList helpLines();

/// A command for programs: words, operands, summary, options.
[[nodiscard]] QJsonObject toJson(const Command& command);

/// What `scrimctl --help --json` prints; the manual page and the completion of shells are made of it.
[[nodiscard]] QJsonObject helpJson();

} // namespace scrimctl
