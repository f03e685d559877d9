// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/verify_words.h"

#include "base/core_text.h"

namespace scrim::records {

QString noneLeft(bool isDay, const Trier& who, const policy::VerificationPolicy& policy)
{
    if (isDay) {
        return Core::tr("This customer has been checked %Ln times within a day, all calls together. Nothing more is "
                        "checked for now. Hand the call to a supervisor.",
                        nullptr, policy.triesADay);
    }
    return who.call.isEmpty() ? Core::tr("This field has been checked %Ln times within %1 min. Ask for something else.",
                                         nullptr, policy.tries)
                                    .arg(policy.windowMinutes)
                              : Core::tr("This field has been checked %Ln times in this call. Ask for something else.",
                                         nullptr, policy.tries);
}

} // namespace scrim::records
