// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/policy_place.h"

namespace scrim::platform {

QString policyFolder()
{
    return QStringLiteral("/etc/scrim/policies");
}

RegistryPolicies registryPolicies()
{
    return {};
}

} // namespace scrim::platform
