// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/role.h"

#include <QJsonObject>

#include <array>
#include <vector>

namespace scrim::policy {

/// Who may correct what: the roles for each class. Only a role that is given a class's key can be named for it.
struct EditingPolicy
{
    std::array<std::vector<Role>, allFieldClasses.size()> roles{
        std::vector<Role>{Role::Agent, Role::Senior, Role::Privacy}, // contact
        std::vector<Role>{Role::Agent, Role::Senior, Role::Privacy}, // address
        std::vector<Role>{Role::Senior, Role::Privacy},              // identity
        std::vector<Role>{Role::Senior, Role::Privacy},              // payment
    };
    bool operator==(const EditingPolicy&) const = default;
};

[[nodiscard]] bool mayEdit(const EditingPolicy& policy, Role role, FieldClass fieldClass);

/// {"contact": ["agent", "senior", "privacy"], ...}
[[nodiscard]] QJsonObject toJson(const EditingPolicy& policy);
class Members;
/// That section, as Members reads one.
void readEditing(Members& in, EditingPolicy& policy);
/// The same alone; a missing class takes its default. WrongFormat with what is wrong first, without a full stop.
[[nodiscard]] Result<EditingPolicy> editingFrom(const QJsonObject& section);

} // namespace scrim::policy
