// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

#include <memory>

namespace scrimctl {

/// The terminal that the person sits at, wherever this program's own input and output go. What it changes of the
/// terminal is put back when it goes, Ctrl+C included.
class Terminal
{
public:
    enum class Echo
    {
        Off,
        On,
    };

    explicit Terminal(Echo echo);
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// False where nobody sits at one, or it would go on showing what is typed.
    [[nodiscard]] bool isOpen() const;
    void write(const QString& text) const;
    /// One line with its end. Cancelled when Ctrl+C came before it.
    [[nodiscard]] scrim::Result<scrim::SecretBytes> readLine();
    /// Up to the key that ends input: Ctrl+D, on Windows Ctrl+Z and Enter.
    [[nodiscard]] scrim::Result<scrim::SecretBytes> readAll();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// At most 64 KiB from standard input, in locked memory.
[[nodiscard]] scrim::Result<scrim::SecretBytes> readStandardInput();
/// The same from whatever has this name: a file, a pipe.
[[nodiscard]] scrim::Result<scrim::SecretBytes> readSecretsOf(const QString& path);

} // namespace scrimctl
