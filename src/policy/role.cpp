// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/role.h"

#include "base/core_text.h"

namespace scrim::policy {

QString name(Role role)
{
    switch (role) {
    case Role::Agent:
        return QStringLiteral("agent");
    case Role::Senior:
        return QStringLiteral("senior");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Auditor:
        return QStringLiteral("auditor");
    case Role::Privacy:
        return QStringLiteral("privacy");
    case Role::Admin:
        break;
    }
    return QStringLiteral("admin");
}

QString label(Role role)
{
    switch (role) {
    case Role::Agent:
        return Core::tr("Agent");
    case Role::Senior:
        return Core::tr("Senior agent");
    case Role::Supervisor:
        return Core::tr("Supervisor");
    case Role::Auditor:
        return Core::tr("Auditor");
    case Role::Privacy:
        return Core::tr("Privacy officer");
    case Role::Admin:
        break;
    }
    return Core::tr("Administrator");
}

std::optional<Role> roleFrom(QStringView text)
{
    for (const Role role : allRoles) {
        if (name(role) == text)
            return role;
    }
    return std::nullopt;
}

std::vector<FieldClass> viewableClasses(Role role)
{
    switch (role) {
    case Role::Agent:
        return {FieldClass::Contact, FieldClass::Address};
    case Role::Senior:
    case Role::Privacy:
        return {allFieldClasses.begin(), allFieldClasses.end()};
    case Role::Supervisor:
    case Role::Auditor:
    case Role::Admin:
        break;
    }
    return {};
}

bool readsLog(Role role)
{
    return role == Role::Supervisor || role == Role::Auditor;
}

bool administers(Role role)
{
    return role == Role::Admin;
}

bool mayApprove(Role role)
{
    return role == Role::Supervisor;
}

bool mayAllowCapture(Role role)
{
    return role == Role::Supervisor || role == Role::Admin;
}

} // namespace scrim::policy
