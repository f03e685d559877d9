// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

namespace scrim::exports {

/// The entry as a document of the Elastic Common Schema, version 8.11
/// (https://www.elastic.co/guide/en/ecs/8.11/index.html). event.original is the entry's canonical bytes and event.hash
/// its leaf hash, so that the document proves itself against the bundle.
[[nodiscard]] QJsonObject ecsEvent(const Row& row, const Source& source);

} // namespace scrim::exports
