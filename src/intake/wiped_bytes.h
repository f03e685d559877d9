// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wiped_bytes.h"

namespace scrim::intake {

using scrim::WipedBytes;
using scrim::WipingAllocator;

} // namespace scrim::intake
