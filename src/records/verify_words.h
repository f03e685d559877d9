// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/verify_tries.h"

namespace scrim::records {

/// What VerifyTries::take() says once no try is left, of the customer's day or else of the field.
[[nodiscard]] QString noneLeft(bool isDay, const Trier& who, const policy::VerificationPolicy& policy);

} // namespace scrim::records
