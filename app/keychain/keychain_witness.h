// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/witnesses.h"

#include <memory>

namespace scrim {

/// The witnesses of a program at a desk: the keychain of whoever is signed in to the system, where there is one that
/// lets us in, under the log's origin; and what the policy names. One for a process.
[[nodiscard]] std::shared_ptr<session::Witnesses> makeWitnesses();

} // namespace scrim
