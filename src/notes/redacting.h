// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/note_acts.h"

namespace scrim::notes {

/// A text as it may be stored.
struct Cleaned
{
    QString text;
    std::vector<policy::ByteSpan> kept; ///< what stayed of Writing::kept, in bytes of the new text
    policy::RedactionCounts masked{};   ///< Writing::masked and what was masked here
};

/// Masks what is found in it, but for what its writer has kept and may keep; drops control characters.
[[nodiscard]] Cleaned clean(const policy::RedactionPolicy& policy, policy::Role role, const Writing& writing);

} // namespace scrim::notes
