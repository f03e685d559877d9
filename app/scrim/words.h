// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QStringList>

#include <optional>

namespace scrim::console {

/// The command line, parted into what may be a string and what may not.
struct Words
{
    QStringList arguments;          ///< without the pop
    std::optional<SecretBytes> pop; ///< what --pop or a scrim: link says; of "--pop -" the first line of standard input
};

/// Takes a pop out of the arguments and wipes it there, so that a list of processes shows it for a moment at most.
/// Usage when two are given, or --pop without anything.
[[nodiscard]] Result<Words> takeWords(int argc, char** argv);

} // namespace scrim::console
