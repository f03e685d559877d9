// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrim::exports {

/// The classes of OCSF 1.4.0 that entries become, by class_uid.
enum class OcsfClass
{
    Base = 0,             ///< what no class describes
    EventLog = 1008,      ///< Event Log Activity
    AccountChange = 3001, ///< Account Change
    Authentication = 3002,
    EntityManagement = 3004,
    UserAccess = 3005, ///< User Access Management
    Datastore = 6005,  ///< Datastore Activity
};

/// What one action of the log is there.
struct OcsfKind
{
    const char* action; ///< the action, or what it starts with ("field.")
    OcsfClass type;
    int activity; ///< activity_id of that class; 99 is Other, with activityName as the source's word
    const char* activityName;
};

/// The first row of the table that `action` starts with; unknown actions are base events.
[[nodiscard]] const OcsfKind& ocsfKindOf(const QString& action);

/// class_name of the schema.
[[nodiscard]] QString className(OcsfClass type);
/// category_uid is the class's thousands; category_name of the schema.
[[nodiscard]] int categoryOf(OcsfClass type);
[[nodiscard]] QString categoryName(OcsfClass type);

} // namespace scrim::exports
