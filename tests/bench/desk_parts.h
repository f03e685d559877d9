// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "intake/demo.h"
#include "search_parts.h"

namespace scrim::bench {

/// A fictional vault and who can sign in to it.
struct DeskVault
{
    QString folder;
    std::vector<intake::DemoUser> users;

    [[nodiscard]] const intake::DemoUser& user(policy::Role role) const
    {
        return *std::ranges::find(users, role, &intake::DemoUser::role);
    }
    [[nodiscard]] SecretBytes password(policy::Role role) const;
};

/// The parts of the desk bench; each prints its lines.

/// From exec to the painted sign-in page, and what the process holds then; takes an X server.
[[nodiscard]] Result<void> benchStart(const DeskVault& vault);
/// From Return at the sign-in to the painted desk, without the key derivation.
[[nodiscard]] Result<void> benchSignIn(const DeskVault& vault);
/// A frame of each of the desk's lists while it scrolls and jumps, against the stock table.
[[nodiscard]] Result<void> benchTables(const DeskVault& vault);
/// From the click on a masked field to its letters; the vault lies in memory, so that the sync costs nothing.
[[nodiscard]] Result<void> benchReveal(const DeskVault& vault);
/// What the process holds after so many scripted calls.
[[nodiscard]] Result<void> benchCalls(const DeskVault& vault, int calls);

} // namespace scrim::bench
