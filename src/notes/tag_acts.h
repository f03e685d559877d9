// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/note_acts.h"
#include "records/tags.h"

namespace scrim::notes {

inline constexpr qsizetype longestTag = 40; ///< UTF-16 units

/// The tag as it is kept: without spaces around it, and one where there were several. Usage for one that is empty, too
/// long or has control characters; Refused for one in which policy::Redactor finds a number that may not stand in free
/// text.
[[nodiscard]] Result<QString> checkTag(const policy::RedactionPolicy& policy, const QString& tag);

/// Puts record.tag on record, without the tag's words, and stores or removes the tag. Errors as checkTag() and
/// records::Tags.
[[nodiscard]] Result<void> setTag(const Place& place, records::Tags& tags, qint64 customer, const QString& tag,
                                  bool isSet);

} // namespace scrim::notes
