// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::review {

/// What a member of an entry's detail is called for the person: "Screen protection" for "screen". One that this Scrim
/// does not know comes back as the log writes it.
[[nodiscard]] QString detailLabel(const QString& key);

/// Its value in words where it is a word of the log's: "left out of pictures" for "excluded"; else as it is.
[[nodiscard]] QString detailValue(const QString& key, const QString& value);

} // namespace scrim::review
