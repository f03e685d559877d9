// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

namespace scrimctl::doctor {

Checks machineChecks(const Machine&)
{
    // What would tell takes an administrator, and a desk's user is none.
    return {{QStringLiteral("swap"), State::Unknown, QStringLiteral("Whether the disk is encrypted was not looked at."),
             QStringLiteral("Names, masks and notes may reach the page file, and hibernation writes all memory."),
             QStringLiteral("As an administrator: \"manage-bde -status\".")},
            {QStringLiteral("clock"), State::Unknown,
             QStringLiteral("Whether anything keeps it right was not looked at."),
             QStringLiteral("The log's times, hours of the policy and codes of second factors go by it."),
             QStringLiteral("\"w32tm /query /status\".")}};
}

} // namespace scrimctl::doctor
