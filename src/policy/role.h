// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/field.h"

#include <optional>
#include <vector>

namespace scrim::policy {

enum class Role
{
    Agent,
    Senior,
    Supervisor,
    Auditor,
    Privacy,
    Admin,
};
inline constexpr std::array allRoles{Role::Agent,   Role::Senior,  Role::Supervisor,
                                     Role::Auditor, Role::Privacy, Role::Admin};

[[nodiscard]] QString name(Role role);  ///< "agent"
[[nodiscard]] QString label(Role role); ///< "Agent", for the person
[[nodiscard]] std::optional<Role> roleFrom(QStringView name);

/// The classes whose keys the role is given: agent contact and address; senior and privacy all; the others none.
[[nodiscard]] std::vector<FieldClass> viewableClasses(Role role);
/// Holds the log readers' key: supervisor, auditor.
[[nodiscard]] bool readsLog(Role role);
/// Creates users and imports: admin.
[[nodiscard]] bool administers(Role role);
/// May answer a colleague's request for a look that takes a second person: supervisor.
[[nodiscard]] bool mayApprove(Role role);
/// May allow pictures of the screen at somebody else's desk, for support: supervisor, admin.
[[nodiscard]] bool mayAllowCapture(Role role);

} // namespace scrim::policy
