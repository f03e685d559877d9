// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/row.h"

namespace scrim::exports {

/// How others read the log, one line for each entry (docs/exports.md).
enum class Format
{
    Ocsf, ///< OCSF 1.4.0 (schema.ocsf.io), JSON Lines
    Ecs,  ///< Elastic Common Schema 8.11, JSON Lines
    Cef,  ///< ArcSight Common Event Format, version 0
};

/// "ocsf", "ecs" or "cef"; Usage for another word.
[[nodiscard]] Result<Format> formatFrom(const QString& word);
[[nodiscard]] QString name(Format format);

/// The row as one line of UTF-8, without its line feed and with no other in it.
[[nodiscard]] QByteArray lineOf(Format format, const Row& row, const Source& source);

} // namespace scrim::exports
