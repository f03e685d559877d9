// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quarry.h"

#include "base/clock.h"
#include "base/error.h"

namespace scrim::canary {

/// Fictional values, different in every run: a test card's issuer, a bank code that no bank has, a number kept for
/// fiction, a reserved mail domain; the check digits are right.
[[nodiscard]] std::vector<Canary> freshCanaries();

/// A vault that lives as long as the run.
struct Vault
{
    QString folder;
    QString user; ///< a senior agent: the role that may view every class
    QByteArray password;
    QString customer; ///< the name to search for
};
/// Makes it with the core's own code, with one customer who has all the values.
[[nodiscard]] Result<Vault> plant(const QString& folder, const std::vector<Canary>& canaries, const Clock& clock);

} // namespace scrim::canary
