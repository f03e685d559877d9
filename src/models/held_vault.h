// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "session/station.h"

#include <memory>

namespace scrim::models {

/// A vault that this console alone has, with its log open: what a desk is set up over.
struct HeldVault
{
    File lock; ///< the console's
    std::unique_ptr<session::Station> station;
};

/// By any thread, since it takes a moment that a window can be made in. InUse when another console has it. `witnesses`
/// are those of this process, besides the file that the policy names; null for none. `managed` is where IT puts policy
/// files. `clock` must outlive it.
[[nodiscard]] Result<HeldVault> holdVault(const QString& folder, const Clock& clock,
                                          std::shared_ptr<session::Witnesses> witnesses,
                                          const session::ManagedPolicy& managed);

} // namespace scrim::models
