// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "policy/role.h"

#include <QString>

#include <functional>
#include <vector>

namespace scrim::intake {

struct DemoOptions
{
    qint64 customers = 2000;
    qint64 orders = 8000;
    quint64 seed = 1;
    /// Fictional entries in the log, of weeks that end at the clock's now; the vault is then made before them.
    qint64 logEntries = 0;
    std::function<void(qint64 done)> logProgress = {}; ///< may be empty
};

struct DemoUser
{
    QString name; ///< as its role
    policy::Role role;
    QString password;
};

struct Demo
{
    QString folder;
    std::vector<DemoUser> users;
    QString recoveryFile; ///< its path; inside the folder, where no recovery file belongs that guards anything real
};

/// A fictional vault in `folder` (missing or empty): people with believable names in several scripts, example.com
/// addresses, reserved phone ranges, test-range card numbers and IBANs that pass their checks. The same seed gives the
/// same records. Its scrypt cost is the floor's, which is why it must never hold real data.
[[nodiscard]] Result<Demo> makeDemo(const QString& folder, const DemoOptions& options, const Clock& clock);

} // namespace scrim::intake
