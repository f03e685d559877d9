// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/policy_place.h"
#include "policy/layers.h"

namespace scrim::session {

/// Adds what a registry has, as files behind those that are there. What the package was told when it was installed
/// comes before all others: it is the first word, and every later one wins.
void layRegistry(const platform::RegistryPolicies& values, policy::ManagedFiles& files);

} // namespace scrim::session
