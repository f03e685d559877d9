// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

namespace scrimctl {

/// Where passwords come from: a file's first line, standard input line by line ('-'), or the terminal with its echo
/// off; never an argument or a variable.
class Passwords
{
public:
    /// `source` is a file, '-' or empty for the terminal. Usage when there is no terminal to ask at.
    [[nodiscard]] scrim::Result<scrim::SecretBytes> ask(const QString& source, const QString& prompt);
    /// The same, asked twice at a terminal.
    [[nodiscard]] scrim::Result<scrim::SecretBytes> askNew(const QString& source, const QString& prompt);
    /// A text of several lines, at most 64 KiB: a file's, what is left of standard input ('-'), or what is typed at the
    /// terminal up to Ctrl+D. Held like a password, since nobody has looked for card numbers in it yet.
    [[nodiscard]] scrim::Result<scrim::SecretBytes> askText(const QString& source, const QString& prompt);

private:
    [[nodiscard]] scrim::Result<void> readInput();
    [[nodiscard]] scrim::Result<scrim::SecretBytes> nextInputLine();

    scrim::SecretBytes m_input; ///< standard input, read once
    std::size_t m_position = 0;
    bool m_inputRead = false;
};

/// A small file that is a secret as a whole (a recovery file), at most 64 KiB.
[[nodiscard]] scrim::Result<scrim::SecretBytes> readSecretFile(const QString& path);

} // namespace scrimctl
