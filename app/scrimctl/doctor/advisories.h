// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVersionNumber>

#include <vector>

namespace scrimctl::doctor {

enum class Library
{
    Sqlite, ///< in SQLCipher
    OpenSsl,
};

/// A published weakness or grave bug of a library below Scrim, as it was known on advisoriesAsOf.
struct Advisory
{
    Library library = Library::Sqlite;
    const char* id;    ///< "CVE-2025-6965", or what everybody calls it
    const char* fixed; ///< the first versions without it, one for each line that was mended: "3.0.19 3.5.5"
    const char* what;  ///< one clause, and what Scrim has to do with it
};
inline constexpr const char* advisoriesAsOf = "2026-10-21";

/// Those that this version has. A line that the list does not name has them where a mended line is newer.
[[nodiscard]] std::vector<Advisory> knownFor(Library library, const QVersionNumber& version);

} // namespace scrimctl::doctor
