// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/editing.h"

#include "policy/members.h"

#include <QJsonArray>

#include <algorithm>

namespace scrim::policy {

namespace {

bool contains(const std::vector<Role>& roles, Role role)
{
    return std::ranges::find(roles, role) != roles.end();
}

bool holds(Role role, FieldClass fieldClass)
{
    const std::vector<FieldClass> classes = viewableClasses(role);
    return std::ranges::find(classes, fieldClass) != classes.end();
}

} // namespace

bool mayEdit(const EditingPolicy& policy, Role role, FieldClass fieldClass)
{
    return contains(policy.roles[static_cast<std::size_t>(fieldClass)], role) && holds(role, fieldClass);
}

QJsonObject toJson(const EditingPolicy& policy)
{
    QJsonObject section;
    for (const FieldClass fieldClass : allFieldClasses) {
        QJsonArray roles;
        for (const Role role : policy.roles[static_cast<std::size_t>(fieldClass)])
            roles.append(name(role));
        section.insert(name(fieldClass), roles);
    }
    return section;
}

void readEditing(Members& in, EditingPolicy& policy)
{
    for (const FieldClass fieldClass : allFieldClasses) {
        std::vector<Role>& roles = policy.roles[static_cast<std::size_t>(fieldClass)];
        in.roles(name(fieldClass), roles);
        const auto keyless = std::ranges::find_if_not(roles, [&](Role role) { return holds(role, fieldClass); });
        if (keyless != roles.end()) {
            in.refuse(name(fieldClass),
                      QStringLiteral("names a role that is not given the class's key: \"%1\"").arg(name(*keyless)));
        }
    }
}

Result<EditingPolicy> editingFrom(const QJsonObject& section)
{
    EditingPolicy policy;
    Faults faults;
    Members members(section, QStringLiteral("editing"), faults);
    readEditing(members, policy);
    members.end();
    if (auto good = firstOf(faults); !good)
        return fail(good);
    return policy;
}

} // namespace scrim::policy
