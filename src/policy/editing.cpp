// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/editing.h"

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

Result<EditingPolicy> editingFrom(const QJsonObject& section)
{
    EditingPolicy policy;
    for (auto member = section.begin(); member != section.end(); ++member) {
        const auto wrong = [&member](const QString& what) {
            return fail(ErrorCode::WrongFormat, QStringLiteral("\"editing.%1\" %2").arg(member.key().left(32), what));
        };
        const auto fieldClass = fieldClassFrom(member.key());
        if (!fieldClass)
            return wrong(QStringLiteral("is not a member of a policy"));
        if (!member->isArray())
            return wrong(QStringLiteral("takes a list of roles"));
        std::vector<Role>& roles = policy.roles[static_cast<std::size_t>(*fieldClass)];
        roles.clear();
        const QJsonArray list = member->toArray();
        for (const QJsonValue& word : list) {
            const auto role = roleFrom(word.toString());
            if (!role || contains(roles, *role))
                return wrong(QStringLiteral("takes a list of roles, each once"));
            if (!holds(*role, *fieldClass))
                return wrong(QStringLiteral("names a role that is not given the class's key: \"%1\"").arg(name(*role)));
            roles.push_back(*role);
        }
    }
    return policy;
}

} // namespace scrim::policy
