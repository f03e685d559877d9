// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

namespace scrimctl::doctor {

enum class State
{
    Good,
    Weak, ///< works, with something left over that a person should know
    Bad,  ///< protects nothing
};

/// One row of what `doctor` says.
struct Check
{
    QString name;
    State state = State::Good;
    QString sentence;
};
using Checks = std::vector<Check>;

/// What a window on this display would get against pictures; its first row is the level, Bad when that is none.
[[nodiscard]] Checks screenChecks();
/// What keeps other programs of this user out of Scrim's processes.
[[nodiscard]] Checks processChecks();
/// Who may look into the vault's folder; NotFound and its like when it is none.
[[nodiscard]] scrim::Result<Checks> vaultChecks(const QString& folder);

} // namespace scrimctl::doctor
