// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/types.h"

namespace scrim::intake {

/// What happened to a fictional order after it was placed, as its states, its total and its refunded sum tell it: its
/// moments, its shipments and its refunds. The same for the same seed and index.
void addDemoMoments(quint64 seed, quint64 index, records::OrderInput& order);

} // namespace scrim::intake
