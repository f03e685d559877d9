// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <concepts>

namespace scrim {

/// The core's sentences that a person reads, in the console's language: `Core::tr("Sign in first.")`. A program that
/// installs no translator, such as scrimctl, says them in English. What goes on record, into JSON or a file is never
/// one of these (docs/decisions/0041-languages.md).
struct Core
{
    Q_DECLARE_TR_FUNCTIONS(scrim::Core)
};

/// While one lives, this thread says all of it in English, whatever the console's language is: for a sentence that goes
/// on record, which reads the same for everybody who reads the log later.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    Q_DISABLE_COPY_MOVE(InEnglish)

    /// Asked by the translators that the console installs.
    [[nodiscard]] static bool holds();
};

/// What `say` says, in English.
template<std::invocable F>
[[nodiscard]] QString inEnglish(F say)
{
    const InEnglish guard;
    return say();
}

/// What the core keeps in English because it goes on record, such as a reason or how the screen is protected, in the
/// person's language: sentence by sentence, and those that are not the core's own as they stand.
[[nodiscard]] QString said(const QString& english);

} // namespace scrim
