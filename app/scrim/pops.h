// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/call_queue_model.h"
#include "platform/line_server.h"
#include "telephony/pop.h"

#include <QString>

#include <memory>

/// Pops from one Scrim to the one that runs.
namespace scrim::console {

/// Tells the desk that runs at the vault in `folder`, or the only one that runs where it is empty. False: none runs at
/// that vault, so one has to be started. Refused: it was not taken, or it is not clear by which desk. Io: no desk runs,
/// and none was named to be started.
[[nodiscard]] Result<bool> handOver(const telephony::Pop& pop, const QString& folder);

/// Takes what others hand over for the vault in `folder`. `calls` must outlive it.
[[nodiscard]] Result<std::unique_ptr<platform::LineServer>> takePops(const QString& folder,
                                                                     models::CallQueueModel& calls);

} // namespace scrim::console
